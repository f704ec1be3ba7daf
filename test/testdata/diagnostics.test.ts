import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import t, { type Test } from 'tap';
import { definitions } from '../../src/diagnostics/index.js';
import type { ReportedDiagnostic } from '../../src/result.js';
import { git } from '../action/built-step.js';
import { matchesGolden } from '../golden.js';
import { runHere } from './run-here.js';

/**
 * Where each diagnostic is first shown in the folder `bad` of its testdata: `file:line:column`, or nowhere where no file is
 * to blame.
 */
const places: Readonly<Record<string, string>> = {
  'admin/ambiguous-priority': 'other.yaml:4:9',
  'admin/experimental-field': 'policy.yaml:15:11',
  'admin/invalid-field': 'policy.yaml:13:15',
  'admin/matches-nothing': 'policy.yaml:17:23',
  'admin/mixed-versions': 'policy.yaml:4:9',
  'admin/per-pod-finality': 'policy.yaml:4:9',
  'admin/unknown-field': 'policy.yaml:16:7',
  'applied/changed': 'clusters/shop.yaml:8:3',
  'applied/differently': 'clusters/eu.yaml:6:20',
  'applied/unsure-source': 'clusters/other.yaml:1:1',
  'calico/all-is-not-anyone': 'policy.yaml:11:9',
  'calico/differing-copy': 'policy.yaml:19:9',
  'calico/empty-without-types': 'policy.yaml:15:3',
  'calico/enterprise-only': 'policy.yaml:11:9',
  'calico/excludes-everything': 'policy.yaml:17:19',
  'calico/http-not-enforced': 'policy.yaml:11:7',
  'calico/implicit-drop': 'policy.yaml:4:9',
  'calico/inert-rules': 'policy.yaml:16:3',
  'calico/invalid-field': 'policy.yaml:9:15',
  'calico/misplaced-label': 'policy.yaml:11:9',
  'calico/negative-namespace-selector': 'policy.yaml:18:9',
  'calico/not-selector-scope': 'policy.yaml:11:9',
  'calico/order-tie': 'policy.yaml:19:9',
  'calico/other-protocol': 'policy.yaml:16:17',
  'calico/overrides-kubernetes': 'policy.yaml:19:9',
  'calico/pass-opens': 'policy.yaml:9:15',
  'calico/port-looks-like-range': 'policy.yaml:14:23',
  'calico/selector-syntax': 'policy.yaml:13:23',
  'calico/selects-hosts': 'policy.yaml:14:9',
  'calico/service-no-namespace': 'policy.yaml:13:11',
  'calico/service-unresolved': 'policy.yaml:13:11',
  'calico/staged': 'policy.yaml:4:9',
  'calico/stored-without-types': 'policy.yaml:4:9',
  'calico/tier-hides-others': 'policy.yaml:4:9',
  'calico/tier-missing': 'policy.yaml:7:9',
  'calico/undeclared-port-name': 'policy.yaml:14:23',
  'calico/unknown-field': 'policy.yaml:12:9',
  'cilium/ambiguous-key': 'policy.yaml:10:16',
  'cilium/anybody': 'policy.yaml:11:7',
  'cilium/authentication-without-effect': 'policy.yaml:4:9',
  'cilium/blocks-probes': 'policy.yaml:16:11',
  'cilium/denial-isolates': 'policy.yaml:4:9',
  'cilium/empty-list': 'policy.yaml:14:7',
  'cilium/empty-ports': 'policy.yaml:15:11',
  'cilium/empty-rule': 'policy.yaml:14:7',
  'cilium/foreign-namespace': 'policy.yaml:8:5',
  'cilium/icmp-type-zero': 'policy.yaml:16:21',
  'cilium/invalid-field': 'policy.yaml:16:21',
  'cilium/isolates-every-pod': 'policy.yaml:4:9',
  'cilium/layer-7-without-effect': 'policy.yaml:14:7',
  'cilium/names-not-looked-up': 'policy.yaml:15:7',
  'cilium/nodes-not-admitted': 'workloads.yaml:34:1',
  'cilium/own-node-only': 'policy.yaml:11:7',
  'cilium/rejected-by-agent': 'policy.yaml:11:7',
  'cilium/selects-nobody': 'policy.yaml:8:5',
  'cilium/unknown-field': 'policy.yaml:11:7',
  'cilium/unresolved': 'policy.yaml:12:25',
  'cilium/without-isolation': 'policy.yaml:4:9',
  'cni/differing-ranges': 'pool.yaml:6:9',
  'cni/not-enforced': 'policy.yaml:4:9',
  'cni/reads-otherwise': 'policy.yaml:11:7',
  'cni/rejects-policy': 'policy.yaml:11:7',
  'cni/reserved-label': 'workloads.yaml:14:1',
  'cni/sample-not-read': 'testdata/kubeadm.yaml:1:1',
  'cni/setting-not-understood': 'cilium-config.yaml:7:18',
  'cni/unsettled': 'cni.yaml:4:9',
  'diff/no-manifests': 'nowhere',
  'discover/binary': 'secret.yaml:1:1',
  'discover/broken-link': 'link.yaml:1:1',
  'discover/chart-link': 'chart/Chart.yaml:1:1',
  'discover/left-out': '.reachspecignore:1:1',
  'discover/link-outside': 'link.yaml:1:1',
  'discover/no-match': 'tests/shop.yaml:6:15',
  'discover/no-renderer': 'deploy/kustomization.yaml:1:1',
  'discover/no-such-path': 'nowhere',
  'discover/not-utf-8': 'notes.yaml:1:1',
  'discover/outside-repository': 'test.yaml:6:31',
  'discover/pattern-limit': 'tests/shop.yaml:6:15',
  'discover/pattern-not-followed': '.gitignore:2:1',
  'discover/remote-source': 'deploy/kustomization.yaml:3:5',
  'discover/render-failed': 'test.yaml:5:15',
  'discover/renderer-refused': 'deploy/kustomization.yaml:1:1',
  'discover/special-file': 'pipe.yaml:1:1',
  'discover/too-large': 'large.yaml:1:1',
  'discover/tracked-unknown': 'nowhere',
  'discover/unreadable': 'socket.yaml:1:1',
  'discover/unreadable-ref': 'test.yaml:5:15',
  'discover/unrendered': 'deploy/kustomization.yaml:1:1',
  'discover/utf-16': 'notes.yaml:1:1',
  'entry/blocked': 'ingress.yaml:16:23',
  'entry/no-backend': 'ingress.yaml:16:23',
  'entry/no-grant': 'route.yaml:11:17',
  'entry/not-a-service': 'ingress.yaml:23:17',
  'entry/old-api': 'ingress.yaml:1:1',
  'entry/unattached': 'route.yaml:8:13',
  'init/no-manifests': 'nowhere',
  'kubernetes/invalid-field': 'policy.yaml:17:17',
  'kubernetes/legacy-cidr': 'policy.yaml:12:19',
  'kubernetes/no-spec': 'policy.yaml:4:9',
  'kubernetes/null-rule': 'policy.yaml:9:6',
  'kubernetes/unknown-field': 'policy.yaml:11:7',
  'lint/baseline-paid': 'reachspec-baseline.yaml:4:5',
  'lint/ignore-without-reason': 'policy.yaml:14:5',
  'lint/invalid-baseline': 'reachspec-baseline.yaml:4:5',
  'lint/no-manifests': 'nowhere',
  'lint/unknown-code': 'policy.yaml:14:5',
  'lint/unused-ignore': 'policy.yaml:12:5',
  'map/no-manifests': 'nowhere',
  'model/ambiguous-port-name': 'pod.yaml:9:32',
  'model/completed-pods': 'workloads.yaml:25:9',
  'model/duplicate': 'copy.yaml:1:1',
  'model/identical-copy': 'workloads.yaml:6:1',
  'model/invalid-identity': 'pod.yaml:5:14',
  'model/invalid-object': 'workloads.yaml:20:10',
  'model/missing-workload': 'rollout.yaml:10:11',
  'model/namespace-name-label': 'workloads.yaml:1:1',
  'model/no-namespace': 'policy.yaml:4:9',
  'model/other-api': 'job.yaml:1:1',
  'model/relabelled-pod': 'workloads.yaml:17:1',
  'model/unknown-api': 'policy.yaml:1:1',
  'model/unknown-field': 'pod.yaml:5:3',
  'model/unresolved-variable': 'workloads.yaml:20:10',
  'mutate/no-mutants': 'nowhere',
  'mutate/not-green': 'nowhere',
  'mutate/not-judged': 'nowhere',
  'network/invalid-field': 'network.yaml:9:19',
  'parse/duplicate-key': 'policy.yaml:10:3',
  'parse/invalid-list': 'list.yaml:4:3',
  'parse/invalid-yaml': 'policy.yaml:9:12',
  'parse/merge-order': 'list.yaml:11:7',
  'parse/missing-api-version': 'policy.yaml:1:1',
  'parse/unevaluated-chart': 'chart/templates/policy.yaml:1:1',
  'parse/unevaluated-encrypted': 'policy.yaml:1:1',
  'parse/unevaluated-holder': 'policy.yaml:4:9',
  'parse/unevaluated-template': 'policy.yaml:1:1',
  'policy/allows-everything': 'policy.yaml:12:7',
  'policy/changes-nothing': 'policy-again.yaml:4:9',
  'policy/cluster-ip': 'policy.yaml:13:11',
  'policy/combined-peer': 'policy.yaml:13:11',
  'policy/covered-rule': 'policy.yaml:14:7',
  'policy/dns-blocked': 'policy.yaml:7:3',
  'policy/dns-tcp-only': 'policy.yaml:18:7',
  'policy/empty-egress': 'policy.yaml:10:3',
  'policy/except-given-back': 'policy.yaml:13:11',
  'policy/excludes-everything': 'policy.yaml:13:11',
  'policy/holds-service-range': 'policy.yaml:16:11',
  'policy/host-network': 'agent.yaml:13:9',
  'policy/implied-ingress': 'policy.yaml:10:3',
  'policy/inert-rules': 'policy.yaml:14:3',
  'policy/load-balancer-address': 'policy.yaml:13:11',
  'policy/misplaced-label': 'policy.yaml:15:15',
  'policy/not-evaluated': 'policy.yaml:4:9',
  'policy/one-family': 'policy.yaml:12:9',
  'policy/one-sided': 'policy.yaml:13:11',
  'policy/pod-range': 'policy.yaml:13:11',
  'policy/port-name-of-addresses': 'policy.yaml:12:7',
  'policy/probe-blocked': 'workloads.yaml:20:17',
  'policy/selects-nothing': 'policy.yaml:15:11',
  'policy/service-port': 'policy.yaml:13:17',
  'policy/service-range': 'policy.yaml:16:11',
  'policy/split-peer': 'policy.yaml:16:11',
  'policy/undeclared-namespace': 'policy.yaml:15:11',
  'policy/undeclared-port-name': 'policy.yaml:11:7',
  'policy/unmatched-range': 'policy.yaml:12:9',
  'policy/unprotected': 'workloads.yaml:9:9',
  'policy/workload-labels': 'policy.yaml:7:3',
  'settings/invalid': 'reachspec.yaml:4:1',
  'settings/lowered-severity': 'reachspec.yaml:2:21',
  'settings/not-used': 'deploy/reachspec.yaml:1:1',
  'settings/two-files': 'reachspec.yml:1:1',
  'settings/unreadable': 'reachspec.yaml:1:1',
  'test/invalid': 'test.yaml:7:7',
  'test/no-manifests': 'nowhere',
  'test/no-tests': 'nowhere',
  'test/redefining-fixture': 'test.yaml:7:7',
  'test/repeated-name': 'test.yaml:12:7',
  'test/suspicious': 'test.yaml:7:7',
  'test/unknown-kind': 'more.yaml:1:1',
  'test/unread': 'more.yaml:1:1',
  'test/unusable-fixture': 'test.yaml:7:7',
  'variables/invalid-file': 'shop.env:2:1',
  'variables/unused': 'nowhere',
};

/** What no repository can hold, made beside workloads and a test; each is undone by itself. */
const made: Readonly<Record<string, (t: Test) => Promise<string>>> = {
  'discover/broken-link': async (t) => {
    const folder = t.testdir(passing);
    symlinkSync('nowhere.yaml', join(folder, 'link.yaml'));
    return folder;
  },
  'discover/chart-link': async (t) => {
    const test = passing['test.yaml'].replace('spec:', 'spec:\n  manifests: [workloads.yaml, {helm: {chart: chart}}]');
    const chart = { 'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n', files: {} };
    const folder = t.testdir({ ...passing, 'test.yaml': test, chart, '.git': {} });
    symlinkSync('/proc/self/environ', join(folder, 'chart/files/environment'));
    return folder;
  },
  'discover/left-out': async (t) => {
    const folder = t.testdir({
      ...passing,
      '.reachspecignore': 'legacy.yaml\n',
      'legacy.yaml': passing['workloads.yaml'],
    });
    git(folder, 'init', '--quiet');
    git(folder, 'add', '.');
    return folder;
  },
  'discover/tracked-unknown': async (t) => {
    const folder = t.testdir({ ...passing, '.gitignore': 'legacy.yaml\n', 'legacy.yaml': '' });
    git(folder, 'init', '--quiet');
    return folder;
  },
  'discover/link-outside': async (t) => {
    const folder = t.testdir({ repository: { ...passing, '.git': {} }, 'outside.yaml': '' });
    symlinkSync('../outside.yaml', join(folder, 'repository/link.yaml'));
    return join(folder, 'repository');
  },
  'discover/outside-repository': async (t) => {
    const test = passing['test.yaml'].replace('spec:', 'spec:\n  manifests: [workloads.yaml, ../elsewhere/*.yaml]');
    const repository = { ...passing, 'test.yaml': test, '.git': {} };
    const folder = t.testdir({ repository, elsewhere: { 'more.yaml': passing['workloads.yaml'] } });
    return join(folder, 'repository');
  },
  'discover/too-large': async (t) => {
    const folder = t.testdir({ ...passing, 'large.yaml': '' });
    truncateSync(join(folder, 'large.yaml'), 64 * 1024 * 1024 + 1);
    return folder;
  },
  'discover/special-file': async (t) => {
    const folder = t.testdir(passing);
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    return folder;
  },
  // A socket can't be read as a file, not even by those who may read every file; its path must be short.
  'discover/unreadable': async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'reachspec-'));
    const server = createServer();
    t.teardown(() => {
      server.close();
      rmSync(folder, { recursive: true });
    });
    for (const [file, text] of Object.entries(passing)) writeFileSync(join(folder, file), text);
    await new Promise<void>((done) => server.listen(join(folder, 'socket.yaml'), done));
    return folder;
  },
};

/** Commands that a folder's `command.txt` would hold, for those that are made. */
const commands: Readonly<Record<string, string>> = {
  'discover/unreadable': 'test workloads.yaml test.yaml ./socket.yaml',
};

/** What a folder's run finds in its environment. */
const environments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'discover/left-out': { PATH: process.env['PATH'] ?? '' },
  'discover/renderer-refused': { GITHUB_EVENT_NAME: 'pull_request_target' },
};

/** After how many changes of policies a folder's run has to end. */
const endings: Readonly<Record<string, number>> = { 'mutate/not-judged': 3 };

const root = 'testdata/diagnostics';
const passing = {
  'workloads.yaml': readFileSync(`${root}/test-no-tests/bad/workloads.yaml`, 'utf8'),
  'test.yaml': readFileSync(`${root}/test-no-manifests/bad/test.yaml`, 'utf8'),
};

const folderOf = (code: string) => code.replace('/', '-');

t.test('every diagnostic has its folder, and every folder its diagnostic', async (t) => {
  const codes = definitions().map(({ code }) => code);
  t.strictSame(readdirSync(root).sort(), codes.map(folderOf).sort());
  t.strictSame(Object.keys(places).sort(), [...codes].sort());
});

for (const [code, place] of Object.entries(places)) {
  const folder = join(root, folderOf(code));
  if (!existsSync(folder)) continue;
  const argv = commandOf(code, folder);
  const env = environments[code] ?? {};

  t.test(`${code} is shown in its place, with the words that a user sees`, async (t) => {
    const cwd = await (made[code]?.(t) ?? resolve(folder, 'bad'));
    const mutants = endings[code];
    const { code: exit, text, said } = await runHere(argv, cwd, { env, ...(mutants === undefined ? {} : { mutants }) });
    const found = said?.filter((each) => each.code === code) ?? [];
    t.equal(placeOf(found[0]), place);
    if (found[0]?.severity === 'error') t.equal(exit, 2);
    matchesGolden(t, `diagnostics/${folderOf(code)}/output.txt`, text);
  });

  if (made[code] !== undefined) continue;
  t.test(`${code} is gone once it is mended, and nothing else is told`, async (t) => {
    const { code: exit, said } = await runHere(argv, resolve(folder, 'good'), { env });
    t.strictSame(said, []);
    t.equal(exit, 0);
  });
}

function commandOf(code: string, folder: string): readonly string[] {
  const file = join(folder, 'command.txt');
  const command = commands[code] ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : 'test .');
  return command.split(' ');
}

function placeOf(diagnostic: ReportedDiagnostic | undefined): string {
  if (diagnostic === undefined) return 'not told';
  const { file, line, column } = diagnostic;
  return file === undefined ? 'nowhere' : `${file}:${line}:${column}`;
}
