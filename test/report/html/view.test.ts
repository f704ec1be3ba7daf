import { test } from 'tap';
import { mapPage } from '../../../src/report/html/page-data.js';
import { type End, groupWorkloads } from '../../../src/report/html/view/ends.js';
import { filterMatrix, wholeSide } from '../../../src/report/html/view/filter.js';
import { graphOf, mostEdges } from '../../../src/report/html/view/graph.js';
import {
  allowBit,
  deniedPorts,
  denyBit,
  everyPort,
  everyVerdict,
  readPortFilter,
  unknownBit,
  verdictsOf,
} from '../../../src/report/html/view/port-filter.js';
import {
  findingsBetween,
  openMap,
  shadeOf,
  sidesOf,
  verdictsBetween,
  verdictTable,
} from '../../../src/report/html/view/reachability.js';
import { mapConnections, type ReachabilityMap } from '../../../src/result.js';
import { run } from '../../../src/run.js';
import { defaults } from '../../answer/run-files.js';
import { demo, largeCluster } from '../../browser/pages.js';
import { sampleMap } from '../samples.js';

const shop = mapOf(demo('shop'));

test('a filter of ports is read as people write it', async (t) => {
  const table = [
    { text: '', ranges: everyPort },
    { text: ' TCP/5432 ', ranges: [{ protocol: 'TCP', from: 5432, to: 5432 }] },
    { text: 'udp/53-60', ranges: [{ protocol: 'UDP', from: 53, to: 60 }] },
    { text: 'sctp', ranges: [{ protocol: 'SCTP', from: 1, to: 65535 }] },
    { text: '443', ranges: [{ protocol: 'TCP', from: 443, to: 443 }] },
  ];
  for (const { text, ranges } of table) t.strictSame(readPortFilter(text), { kind: 'ports', ranges }, text);
  for (const text of ['http', 'TCP/', 'TCP/0', 'TCP/65536', 'TCP/9-1', 'ICMP', '1-', 'TCP80', '-'])
    t.equal(readPortFilter(text).kind, 'unreadable', text);
});

test('the verdicts of a reach on the ports of a filter', async (t) => {
  const reach = {
    allow: [{ protocol: 'TCP', from: 80, to: 89 }],
    unknown: [{ protocol: 'TCP', from: 90, to: 99, reason: 'x' }],
  };
  const table = [
    { from: 80, to: 89, bits: allowBit, denied: [] },
    { from: 90, to: 90, bits: unknownBit, denied: [] },
    { from: 70, to: 79, bits: denyBit, denied: [[70, 79]] },
    { from: 85, to: 95, bits: allowBit | unknownBit, denied: [] },
    {
      from: 1,
      to: 65535,
      bits: everyVerdict,
      denied: [
        [1, 79],
        [100, 65535],
      ],
    },
  ];
  for (const { from, to, bits, denied } of table) {
    const filter = [{ protocol: 'TCP', from, to }];
    t.equal(verdictsOf(reach, filter), bits, `${from}-${to}`);
    t.strictSame(
      deniedPorts(reach, filter).map((each) => [each.from, each.to]),
      denied,
    );
  }
});

test('every cell of the matrix says what the connections of the map say', async (t) => {
  for (const map of [shop, sampleMap]) {
    const reachability = openMap(structuredClone(dataOf(map)));
    const table = verdictTable(reachability, everyPort);
    const { sources, destinations } = sidesOf(reachability, 'workload');
    const uncertain = new Set(Array.from(mapConnections(map), ({ from, to }) => `${nameOf(from)} ${nameOf(to)}`));
    for (const from of sources) {
      for (const to of destinations) {
        const bits = verdictsBetween(from, to, reachability, table);
        const isOpen = (bits & (allowBit | unknownBit)) !== 0;
        t.equal(isOpen, uncertain.has(`${idOf(from, map)} ${idOf(to, map)}`), `${from.label} to ${to.label}`);
        const findings = findingsBetween(from, to, reachability);
        const sum = findings.reduce((all, { reach }) => all | verdictsOf(reach, everyPort), 0);
        t.equal(sum, bits, `${from.label} to ${to.label}, explained`);
      }
    }
  }
});

test('addresses are allowed as a whole only where every range is', async (t) => {
  const reachability = openMap(dataOf(shop));
  const { sources, destinations } = sidesOf(reachability, 'workload');
  const outside = destinations.at(-1);
  const shadeTo = (label: string, text: string) => {
    const from = sources.find((each) => each.label === label);
    const read = readPortFilter(text);
    if (from === undefined || outside === undefined || read.kind !== 'ports') throw new Error(label);
    return shadeOf(verdictsBetween(from, outside, reachability, verdictTable(reachability, read.ranges)));
  };
  t.equal(shadeTo('monitoring/grafana', 'TCP/443'), 'allowed');
  t.equal(shadeTo('payments/gateway', 'TCP/443'), 'partly', 'only 198.51.100.0/25');
  t.equal(shadeTo('shop/db', 'TCP/443'), 'denied');
});

test('groups say what some of their pairs say, and a workload with itself says nothing', async (t) => {
  const reachability = openMap(dataOf(shop));
  const table = verdictTable(reachability, everyPort);
  const single = groupWorkloads(dataOf(shop), 'workload');
  for (const grouping of ['namespace', 'alike'] as const) {
    const groups = groupWorkloads(dataOf(shop), grouping);
    t.equal(
      groups.reduce((sum, { members }) => sum + members.length, 0),
      shop.workloads.length,
    );
    for (const from of groups) {
      for (const to of groups) {
        const pairs = from.members.flatMap((a) => to.members.map((b) => [single[a], single[b]] as const));
        const bits = pairs.reduce(
          (sum, [a, b]) => (a && b && a !== b ? sum | verdictsBetween(a, b, reachability, table) : sum),
          0,
        );
        t.equal(verdictsBetween(from, to, reachability, table), bits, `${from.label} to ${to.label}`);
      }
    }
  }
});

test('a filter leaves out rows and columns without a verdict that is wanted', async (t) => {
  const reachability = openMap(dataOf(shop));
  const sides = sidesOf(reachability, 'workload');
  const ports = [{ protocol: 'TCP', from: 5432, to: 5432 }];
  const filter = {
    from: { namespace: 'shop', name: '' },
    to: { namespace: '', name: 'Db' },
    ports,
    verdicts: allowBit,
  };
  const matrix = filterMatrix(sides, reachability, { table: verdictTable(reachability, ports), filter });
  t.strictSame(
    matrix.sources.map(({ label }) => label),
    ['shop/backup', 'shop/cart'],
  );
  t.strictSame(
    matrix.destinations.map(({ label }) => label),
    ['shop/db'],
  );
  t.strictSame(Array.from(matrix.cells, shadeOf), ['allowed', 'allowed']);
});

test('a graph that is too large to be read is not drawn, and that of one namespace is', async (t) => {
  const reachability = openMap(dataOf(mapOf(largeCluster())));
  const filter = { from: wholeSide, to: wholeSide, ports: everyPort, verdicts: everyVerdict };
  const options = { filter, table: verdictTable(reachability, everyPort), opened: new Set<string>(), focus: '' };
  const whole = graphOf(reachability, options);
  t.ok(whole.wanted > mostEdges);
  t.equal(whole.edges.length, 0);
  const { edges, wanted } = graphOf(reachability, { ...options, focus: 'team-00' });
  t.equal(edges.length, wanted);
  for (const { from, to } of edges) t.ok([from.namespace, to.namespace].includes('team-00'));
});

function mapOf(files: ReturnType<typeof demo>): ReachabilityMap {
  const result = run(files, { ...defaults, command: 'map', podCidrs: ['10.244.0.0/16'] });
  if (result.kind !== 'ReachabilityMap') throw new Error(result.kind);
  return result;
}

function dataOf(map: ReachabilityMap) {
  const { map: data } = mapPage(map, undefined);
  if (data === undefined) throw new Error('no map');
  return data;
}

function idOf({ kind, members }: End, map: ReachabilityMap): string {
  return kind === 'workloads' ? (map.workloads[members[0] ?? -1]?.id ?? '') : kind;
}

function nameOf(end: object): string {
  if ('workload' in end) return String(end.workload);
  return 'entity' in end ? 'entry' : 'outside';
}
