import fc from 'fast-check';
import t from 'tap';
import { mapReports } from '../../../src/report/index.js';
import { run } from '../../../src/run.js';
import type { Verdict } from '../answers.js';
import { arbitraryEntryWorld, askedPorts, type EntryWorld } from './entry-cluster.js';
import { entryFiles } from './entry-manifests.js';
import { expectEntered } from './entry-oracle.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 150);
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);

const options = {
  cni: undefined,
  namespace: 'default',
  raw: false,
  podCidrs: ['10.0.0.0/8'],
  ipBlocks: undefined,
  undeclaredNamespaces: 'unknown',
  today: '2026-11-22',
} as const;

const statuses: Readonly<Record<Verdict, string>> = {
  allow: 'passed failed',
  deny: 'failed passed',
  unknown: 'errored errored',
};

t.test(`what enters by Ingresses is what the oracle says, ${runs} times (seed ${seed})`, async (t) => {
  fc.assert(fc.property(arbitraryEntryWorld, compare), { numRuns: runs, seed });
  t.pass(`seed ${seed}`);
});

t.test(`the worlds come to every verdict, with every sort of controller (seed ${seed})`, async (t) => {
  const worlds = fc.sample(arbitraryEntryWorld, { numRuns: runs, seed });
  for (const verdict of ['allow', 'deny', 'unknown'] as const) {
    const holding = worlds.filter((world) =>
      world.pods.some((pod) => askedPorts.some((port) => expectEntered(world, pod, port) === verdict)),
    );
    t.ok(holding.length > worlds.length / 20, `${verdict}: ${holding.length} of ${worlds.length} worlds`);
  }
});

function compare(world: EntryWorld): void {
  const files = entryFiles(world);
  const report = run(files, { ...options, command: 'test' });
  const map = run(files, { ...options, command: 'map' });
  if (report.kind !== 'TestReport' || map.kind !== 'ReachabilityMap') throw new Error('not what was asked for');
  const cases = report.suites[0]?.cases ?? [];
  const rows: readonly Row[] = JSON.parse([...mapReports.json(map)].join('')).connections;
  for (const pod of world.pods) {
    for (const port of askedPorts) {
      const expected = expectEntered(world, pod, port);
      const id = `${pod.namespace}/${pod.name} ${port}`;
      const found = cases.filter(({ name }) => name.startsWith(`${id} `)).map(({ status }) => status);
      const mapped = verdictIn(rows, `${pod.namespace}/Deployment/${pod.name}`, port);
      if (found.join(' ') === statuses[expected] && mapped === expected) continue;
      const text = files.map((file) => file.text).join('\n');
      throw new Error(`${id}: expected ${expected}, found ${found.join(' ')}, mapped ${mapped}\n${text}`);
    }
  }
}

interface Row {
  readonly from: { readonly entity?: string };
  readonly to: { readonly workload?: string };
  readonly allow: readonly { readonly protocol: string; readonly from: number; readonly to: number }[];
  readonly unknown: Row['allow'];
}

function verdictIn(rows: readonly Row[], workload: string, port: number): Verdict {
  const entering = rows.filter(({ from, to }) => from.entity === 'ingress-controller' && to.workload === workload);
  const holds = (list: 'allow' | 'unknown') =>
    entering.some((row) =>
      row[list].some(({ protocol, from, to }) => protocol === 'TCP' && from <= port && port <= to),
    );
  return holds('allow') ? 'allow' : holds('unknown') ? 'unknown' : 'deny';
}
