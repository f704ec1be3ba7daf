import t from 'tap';
import { run } from '../../src/run.js';
import { defaults, report } from '../answer/run-files.js';
import { lintOf } from '../lint/run-lint.js';

/** Seconds of the processor; what goes through all pairs of these inputs takes several times as many. */
const most = 12;

const textOf = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join('');
const pod = (namespace: string, labels: string) => `apiVersion: v1
kind: Pod
metadata: {name: p, namespace: ${namespace}, labels: {${labels}}}
spec: {containers: [{name: c, image: i}]}
---
`;
const policy = (namespace: string, spec: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: q, namespace: ${namespace}}
spec: ${spec}
---
`;
const test = (ends: string) => `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: t}
spec: {cases: [{name: a, ${ends}}]}
`;
const block = (index: number, size: number) => `20.${index >> 8}.${index & 255}.0/${size}`;

const allowed = 'from: n0/p, to: n0/p, ports: [TCP/80], expect: allow';
const table = [
  {
    name: 'rules that name one range each, compared with each other',
    command: 'lint',
    text:
      pod('n0', 'x: w') +
      policy(
        'n0',
        `{podSelector: {}, ingress: [${textOf(4000, (index) => `{from: [{ipBlock: {cidr: ${block(index, 24)}}}]},`)}]}`,
      ),
  },
  {
    name: 'comments that silence a finding each',
    command: 'lint',
    text: textOf(10_000, (index) =>
      pod(`n${index}`, 'x: w').replace('metadata:', '# reachspec-ignore policy/unprotected: it is right\nmetadata:'),
    ),
  },
  {
    name: 'comments one below the other',
    command: 'lint',
    text: pod('n0', 'x: w') + textOf(60_000, () => '# reachspec-ignore policy/unprotected: it is right\n'),
  },
  {
    name: 'namespace selectors and namespaces, as many of each',
    command: 'test',
    text:
      textOf(
        4000,
        (index) =>
          `apiVersion: v1\nkind: Namespace\nmetadata: {name: n${index}, labels: {team: t${index}}}\n---\n${pod(`n${index}`, 'x: w')}${policy(
            `n${index}`,
            `{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: ${index % 2 === 0 ? 't' : 'misspelt-'}${index}}}}]}]}`,
          )}`,
      ) + test(allowed),
  },
  {
    name: 'ranges that a closed case lists one by one',
    command: 'test',
    text: pod('n0', 'x: w') + test(`to: n0/p, onlyFrom: [${textOf(8000, (index) => `${block(index, 25)}, `)}]`),
  },
  {
    name: 'labels that a selector asks for',
    command: 'test',
    text:
      pod(
        'n0',
        textOf(20_000, (index) => `k${index}: v, `),
      ) +
      policy('n0', `{podSelector: {matchLabels: {${textOf(20_000, (index) => `k${index}: v, `)}}}}`) +
      test(allowed),
  },
] as const;

for (const { name, command, text } of table) {
  t.test(`${name} take time in proportion to their number`, async (t) => {
    const start = process.cpuUsage();
    const files = [{ path: 'm.yaml', text }];
    if (command === 'lint') run(files, { ...defaults, command, writesBaseline: false, isFixing: false });
    else run(files, { ...defaults, command });
    const { user, system } = process.cpuUsage(start);
    t.ok(user + system < most * 1e6, `${(user + system) / 1e6} s`);
  });
}

t.test('what nothing renders is told in time in proportion to it', async (t) => {
  const bases = Array.from({ length: 3000 }, (_, at) => [
    [`base${at}/kustomization.yaml`, 'resources: [web.yaml]\n'],
    [`base${at}/web.yaml`, pod('n0', 'x: w')],
    [`prod${at}/kustomization.yaml`, `resources: [../base${at}]\n`],
  ]);
  const start = process.cpuUsage();
  const { diagnostics } = report(Object.fromEntries(bases.flat()));
  t.equal(diagnostics.filter(({ code }) => code === 'discover/unrendered').length, 3000);
  const { user, system } = process.cpuUsage(start);
  t.ok(user + system < 8e6, `${(user + system) / 1e6} s of work`);
});

t.test('a policy of thousands of rules is compared in time in proportion to it', async (t) => {
  const rules = textOf(
    4000,
    (at) => `{from: [{podSelector: {matchLabels: {x: v${at}}}}], ports: [{port: ${1 + at}}]}, `,
  );
  const isolating = '{podSelector: {}, policyTypes: [Ingress]';
  const start = process.cpuUsage();
  const { findings } = lintOf(`${pod('n0', 'x: w')}${policy('n0', `${isolating}, ingress: [${rules}]}`)}`);
  t.strictSame(
    findings.filter(({ code }) => code === 'policy/covered-rule'),
    [],
  );
  const { user, system } = process.cpuUsage(start);
  t.ok(user + system < 8e6, `${(user + system) / 1e6} s of work`);
});

t.test(
  'rules for pods that no manifest holds are compared in time in proportion to them, whoever they let in',
  async (t) => {
    const workloads = textOf(20, (at) => pod('n0', `x: v${at}`).replace('name: p,', `name: p${at},`));
    const files = (first: number) => {
      const rules = textOf(
        150,
        (at) => `{from: [{podSelector: {matchLabels: {x: v${at}}}}], ports: [{port: ${first + at}}]}, `,
      );
      const text = workloads + policy('n0', `{podSelector: {}, policyTypes: [Ingress], ingress: [${rules}]}`);
      return [{ path: 'm.yaml', text }];
    };
    const start = process.cpuUsage();
    const { opened } = run({ base: files(1000), head: files(5000) }, { ...defaults, command: 'diff' });
    t.ok(opened.length >= 150 && opened.every(({ because }) => because !== undefined && because.length === 1));
    const { user, system } = process.cpuUsage(start);
    t.ok(user + system < most * 1e6, `${(user + system) / 1e6} s`);
  },
);
