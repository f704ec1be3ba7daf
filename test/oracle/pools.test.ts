import fc from 'fast-check';
import t from 'tap';
import { run } from '../../src/run.js';
import { writeYaml } from '../support/write-yaml.js';
import { type ClusterState, idOf, type Workload } from './cluster.js';
import { createWorld, toYaml } from './create-cluster.js';
import { askEngine, runOptionsOf } from './engine.js';
import { prepareMap } from './maps/compare-map.js';
import { questionsOf } from './maps/expected-map.js';
import { arbitraryWorld } from './random/random-clusters.js';

const runs = Math.ceil(Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 150) / 2);
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);

/** Pools, each within the next, of the same families; random worlds have pods and ranges at their borders. */
const widening: readonly (readonly (readonly string[])[])[] = [
  [['10.1.1.2/32'], ['10.1.1.0/24'], ['10.1.1.0/24', '10.1.2.0/24'], ['10.1.0.0/16'], ['10.0.0.0/8'], ['0.0.0.0/0']],
  [
    ['10.1.1.2/32', 'fd00:1::2/128'],
    ['10.1.1.0/24', 'fd00:1::2/128'],
    ['10.1.1.0/24', 'fd00:1::/32'],
    ['10.1.0.0/16', 'fd00::/16'],
    ['10.0.0.0/8', 'fc00::/7'],
  ],
  [['fd00:1::2/128'], ['fd00:1::/32'], ['fd00::/8'], ['::/0']],
];

const twoPools = fc
  .constantFrom(...widening)
  .chain((pools) =>
    fc.tuple(fc.constantFrom(...pools), fc.constantFrom(...pools)).map((two) => [...two].sort(by(pools))),
  );

t.test(
  `a wider pool makes no verdict of a map certain, and turns none round, ${runs} times (seed ${seed})`,
  async (t) => {
    const property = fc.property(arbitraryWorld(), twoPools, (world, [narrow = [], wide = []]) => {
      const [before, after] = [narrow, wide].map((podCIDRs) => prepareMap(askEngine(withPool(world, podCIDRs))));
      for (const question of questionsOf(withPool(world, narrow))) {
        const [one = '', other = ''] = [before?.(question), after?.(question)];
        if (!isWidened(one, other)) throw new Error(explain(world, `${one} under ${narrow}, ${other} under ${wide}`));
      }
    });
    fc.assert(property, { numRuns: runs, seed });
    t.pass(`seed ${seed}`);
  },
);

t.test(`a wider pool makes no case certain, and turns none round, ${runs} times (seed ${seed})`, async (t) => {
  const property = fc.property(arbitraryWorld(), twoPools, fc.nat(), (world, [narrow = [], wide = []], n) => {
    const [before = [], after = []] = [narrow, wide].map((podCIDRs) => askCases(withPool(world, podCIDRs), n));
    before.forEach((one, i) => {
      const other = after[i] ?? '';
      if (!isWidened(one, other))
        throw new Error(explain(world, `case ${i} (${n}): ${one} under ${narrow}, ${other} under ${wide}`));
    });
  });
  fc.assert(property, { numRuns: runs, seed });
  t.pass(`seed ${seed}`);
});

t.test(`a pool of one address is as good as that address, ${runs} times (seed ${seed})`, async (t) => {
  const property = fc.property(arbitraryWorld(), fc.boolean(), fc.nat(), (given, isDual, n) => {
    const addresses = { IPv4: '10.1.1.2', ...(isDual ? { IPv6: 'fd00:1::2' } : {}) };
    const pooled = withPods(given, isDual ? ['10.1.1.2/32', 'fd00:1::2/128'] : ['10.1.1.2/32'], {});
    const known = withPods(given, isDual ? ['10.1.0.0/16', 'fd00::/16'] : ['10.1.0.0/16'], addresses);
    const [one, other] = [pooled, known].map((world) => prepareMap(askEngine(world)));
    for (const question of questionsOf(known)) {
      const [verdict, same] = [one?.(question), other?.(question)];
      if (verdict !== same) throw new Error(explain(known, `${verdict} by a pool, ${same} by a known address`));
    }
    const [statuses, others] = [pooled, known].map((world) => askCases(world, n).join());
    if (statuses !== others)
      throw new Error(explain(known, `${statuses} by a pool, ${others} by known addresses (${n})`));
  });
  fc.assert(property, { numRuns: runs, seed });
  t.pass(`seed ${seed}`);
});

/** More may be true now: what was unknown stays so, and what was certain stays or becomes unknown. */
function isWidened(before: string, after: string): boolean {
  return before === after || after === 'unknown' || after === 'errored';
}

function withPool(world: ClusterState, podCIDRs: readonly string[]): ClusterState {
  return createWorld({ ...world, options: { ...world.options, podCIDRs } });
}

/** A world of nothing but Pods, for only these may have known addresses. */
function withPods(world: ClusterState, podCIDRs: readonly string[], addresses: Workload['addresses']): ClusterState {
  const workloads = world.workloads.map((workload) => ({
    ...workload,
    kind: 'Pod' as const,
    addresses: workload.hostNetwork ? workload.addresses : addresses,
  }));
  return withPool({ ...world, workloads }, podCIDRs);
}

/** The statuses of cases about two workloads; lists count what the manifests hold, for other pods are anywhere in the pool. */
function askCases(world: ClusterState, n: number): readonly string[] {
  const [from, to] = [world.workloads[n % world.workloads.length], world.workloads[(n >> 3) % world.workloads.length]];
  if (from === undefined || to === undefined) return [];
  const ends = { from: idOf(from), to: idOf(to) };
  const ports = [['TCP/80', 'TCP/8080', 'UDP/53', 'SCTP'][n % 4]];
  const cases = [
    { ...ends, ports, expect: 'allow' },
    { ...ends, ports, expect: 'deny' },
    { from: 'cluster', to: ends.to, ports, expect: 'allow' },
    { from: ends.from, to: 'anywhere', ports, expect: 'deny' },
    { to: ends.to, onlyFrom: [ends.from, '10.1.1.0/24'], closedOver: 'declared' },
    { from: ends.from, onlyTo: ['10.1.0.0/16', 'fd00::/16'], ports, closedOver: 'declared' },
  ];
  // a suite a case, for cases of one suite may contradict each other
  const tests = cases.map((each, i) => ({
    path: `test${i}.yaml`,
    text: writeYaml({
      apiVersion: 'reachspec.dev/v1alpha1',
      kind: 'ConnectivityTest',
      spec: { cases: [{ name: 'case', ...each }] },
    }),
  }));
  const files = [{ path: 'world.yaml', text: toYaml(world) }, ...tests];
  const result = run(files, { ...runOptionsOf(world), command: 'test' });
  if (result.kind !== 'TestReport') throw new Error(`test gave a ${result.kind}`);
  return result.suites.flatMap((suite) => suite.cases.map(({ status }) => status));
}

function by<Item>(order: readonly Item[]): (one: Item, other: Item) => number {
  return (one, other) => order.indexOf(one) - order.indexOf(other);
}

function explain(world: ClusterState, difference: string): string {
  return `${difference}\n${toYaml(world)}\n${JSON.stringify(world.options)}`;
}
