import { byBytes, locate } from '../diagnostics/index.js';
import type { HypotheticalPod, Member } from '../endpoints/members.js';
import { portsAtMember } from '../endpoints/ports.js';
import { resolveEndpoints } from '../endpoints/resolve/resolve-endpoints.js';
import type { Endpoint } from '../language/endpoint.js';
import type { TestCase, TestFile } from '../language/test-file.js';
import { type Cluster, type Labels, labelStates } from '../model/index.js';
import type { CoveringCase } from '../result.js';
import {
  type Addresses,
  hasState,
  icmpTraffic,
  intersectAddresses,
  intersectStates,
  intersectTraffic,
  isAddressesWithin,
  isNoAddresses,
  isNoStates,
  isNoTraffic,
  isTrafficWithin,
  type LabelRegion,
  noAddresses,
  noTraffic,
  portTraffic,
  type Traffic,
  uniteAddresses,
  uniteTraffic,
} from '../sets/index.js';
import { workloadIdOf } from './compared-workloads.js';
import type { ExplainedChange } from './explain-changes.js';
import type { OtherEnd } from './found-change.js';

/** Connections with the cases that refer to them. */
export interface CoveredChange extends ExplainedChange {
  readonly coveredBy: readonly CoveringCase[];
}

/** Says of every connection which cases cover it; those that other cases cover are listed apart. */
export function findCases(
  changes: readonly ExplainedChange[],
  files: readonly TestFile[],
  cluster: Cluster,
): readonly CoveredChange[] {
  const cases = files.flatMap((file) => readFileOnce(file, cluster));
  return changes.flatMap((change) => cover(change, cases));
}

/** What the cases of a file cover in a cluster, which no policy changes. */
function readFileOnce(file: TestFile, cluster: Cluster): readonly Reading[] {
  const ofCluster = readings.get(cluster) ?? new WeakMap<TestFile, readonly Reading[]>();
  readings.set(cluster, ofCluster);
  const known = ofCluster.get(file) ?? file.cases.flatMap((each) => readCase(each, file, cluster) ?? []);
  ofCluster.set(file, known);
  return known;
}

const readings = new WeakMap<Cluster, WeakMap<TestFile, readonly Reading[]>>();

/** What a case covers. */
interface Reading {
  readonly place: Omit<CoveringCase, 'extent'>;
  readonly isThroughEntries: boolean;
  readonly from: ReadEnds;
  readonly to: ReadEnds;
  /** What it asks about at a destination: a workload by its id, or addresses. */
  readonly trafficAt: (workload: string | undefined) => Traffic;
}

/** The ends of one side; in a closed world every one of them, or all but pods that no manifest holds. */
type ReadEnds =
  | 'all'
  | 'declared'
  | {
      readonly workloads: ReadonlySet<string>;
      readonly addresses: Addresses;
      /** Single pods that no manifest holds. */
      readonly hypothetical: readonly HypotheticalPod[];
    };

/** A case that is skipped or broken covers nothing. */
function readCase(test: TestCase, file: TestFile, cluster: Cluster): Reading | undefined {
  if (test.skip !== undefined || test.problems.length + file.problems.length > 0) return undefined;
  const { assertion } = test;
  const members = (endpoints: readonly Endpoint[], side: 'from' | 'to') =>
    resolveEndpoints(endpoints, { cluster, groups: file.groups, side, allowsEmpty: true }).members;
  const { file: path, line } = locate(test.span);
  const place = { suite: file.name, case: test.name, file: path, line };
  if (assertion.kind === 'pairs') {
    const to = members(assertion.to, 'to');
    return {
      place,
      isThroughEntries: assertion.via !== undefined,
      from: endsOf(members(assertion.from, 'from')),
      to: endsOf(to),
      trafficAt: (workload) => trafficAt(test, to, workload),
    };
  }
  const isBoundFrom = assertion.side === 'from';
  const everyEnd = assertion.over === 'declared' ? 'declared' : 'all';
  const subject = members(assertion.subject, isBoundFrom ? 'to' : 'from');
  return {
    place,
    isThroughEntries: false,
    from: isBoundFrom ? everyEnd : endsOf(subject),
    to: isBoundFrom ? endsOf(subject) : everyEnd,
    trafficAt: (workload) => (isBoundFrom ? trafficAt(test, subject, workload) : portTraffic),
  };
}

function endsOf(members: readonly Member[]): ReadEnds {
  const workloads = members.flatMap((each) => (each.kind === 'workload' || each.kind === 'nodes' ? [each.id] : []));
  const hypothetical = members.flatMap((each) => (each.kind === 'hypothetical' ? [each.pod] : []));
  const addresses = members.reduce<Addresses>(
    (sum, each) => (each.kind === 'addresses' ? uniteAddresses(sum, each.addresses) : sum),
    noAddresses,
  );
  return { workloads: new Set(workloads), addresses, hypothetical };
}

function trafficAt(test: TestCase, members: readonly Member[], workload: string | undefined): Traffic {
  const meant = members.filter((each) =>
    workload === undefined
      ? each.kind === 'addresses' || each.kind === 'hypothetical'
      : each.id === workloadIdOf(workload),
  );
  const parts = meant.flatMap((each) => {
    const pods = each.kind === 'workload' ? each.pods : [undefined];
    return pods.map((pod) => portsAtMember(test.ports, each, pod).traffic);
  });
  return parts.reduce<Traffic>(uniteTraffic, noTraffic);
}

type Extent = CoveringCase['extent'];

function cover(change: ExplainedChange, cases: readonly Reading[]): readonly CoveredChange[] {
  const { ends, traffic } = change;
  if (ends.kind === 'entry') {
    const own = cases.filter((each) => each.isThroughEntries);
    return [{ ...change, coveredBy: own.flatMap((each) => coveringAt(each, ends.to, traffic) ?? []) }];
  }
  const direct = cases.filter((each) => !each.isThroughEntries);
  if (ends.kind === 'pairs') return coverPairs({ ...change, ends }, direct);
  const isInto = ends.direction === 'ingress';
  return group(ends.workloads, (id) => direct.flatMap((each) => coveringOutside(each, id, change) ?? [])).map(
    ({ ids, coveredBy }) => ({ ...change, ends: { ...ends, workloads: ids }, coveredBy }),
  );

  function coveringOutside(
    reading: Reading,
    id: string,
    { traffic: asked }: ExplainedChange,
  ): CoveringCase | undefined {
    if (ends.kind !== 'outside') return undefined;
    const inside = isInto ? reading.to : reading.from;
    const outside = isInto ? reading.from : reading.to;
    if (typeof inside === 'object' && !inside.workloads.has(workloadIdOf(id))) return undefined;
    const ports = extentOf(asked, reading.trafficAt(isInto ? id : undefined));
    const range = otherExtent(ends.other, outside);
    return withExtent(reading, [ports, range]);
  }
}

function coverPairs(
  change: ExplainedChange & {
    readonly ends: { readonly kind: 'pairs'; readonly from: readonly string[]; readonly to: readonly string[] };
  },
  cases: readonly Reading[],
): readonly CoveredChange[] {
  const { ends, traffic } = change;
  return group(ends.to, (id) => cases.flatMap((each) => coveringAt(each, id, traffic) ?? [])).flatMap((destinations) =>
    group(ends.from, (id) =>
      destinations.coveredBy.filter((each) => {
        const reading = cases.find(({ place }) => isSameLocation(place, each));
        return (
          reading !== undefined && (typeof reading.from !== 'object' || reading.from.workloads.has(workloadIdOf(id)))
        );
      }),
    ).map(({ ids, coveredBy }) => ({ ...change, ends: { ...ends, from: ids, to: destinations.ids }, coveredBy })),
  );
}

function isSameLocation(a: Omit<CoveringCase, 'extent'>, b: CoveringCase): boolean {
  return a.file === b.file && a.line === b.line && a.case === b.case && a.suite === b.suite;
}

function coveringAt(reading: Reading, id: string, traffic: Traffic): CoveringCase | undefined {
  if (typeof reading.to === 'object' && !reading.to.workloads.has(workloadIdOf(id))) return undefined;
  return withExtent(reading, [extentOf(traffic, reading.trafficAt(id))]);
}

function extentOf(changed: Traffic, asked: Traffic): Extent | undefined {
  const ports = intersectTraffic(changed, portTraffic);
  // what a policy that isolates does to ICMP, which few cases ask about, it does to all ports
  const meant = !isNoTraffic(ports) ? ports : isNoTraffic(intersectTraffic(asked, icmpTraffic)) ? portTraffic : changed;
  if (isNoTraffic(intersectTraffic(meant, asked))) return undefined;
  return isTrafficWithin(meant, asked) ? 'whole' : 'part';
}

function otherExtent(other: OtherEnd, asked: ReadEnds): Extent | undefined {
  if (other.kind === 'addresses') return addressExtent(other.addresses, asked);
  if (typeof asked !== 'object') return asked === 'all' ? 'whole' : undefined;
  const isHeld = ({ namespace, labels }: HypotheticalPod) =>
    other.places.some(
      ({ name, parts }) =>
        (name ?? namespace.name) === namespace.name &&
        parts.some(({ pods }) => isPodOf(pods, labels, namespace.labels)),
    );
  return asked.hypothetical.some(isHeld) ? 'part' : undefined;
}

function isPodOf(region: LabelRegion, labels: ReadonlyMap<string, string>, namespace: Labels): boolean {
  return [...region].every(([key, states]) => {
    const label = key.slice(key.indexOf(':') + 1);
    if (key.startsWith('pod:')) return hasState(states, labels.get(label));
    return key.startsWith('namespace:') && !isNoStates(intersectStates(states, labelStates(namespace, label)));
  });
}

function addressExtent(changed: Addresses, asked: ReadEnds): Extent | undefined {
  if (typeof asked !== 'object') return 'whole';
  if (isNoAddresses(intersectAddresses(changed, asked.addresses))) return undefined;
  return isAddressesWithin(changed, asked.addresses) ? 'whole' : 'part';
}

function withExtent({ place }: Reading, extents: readonly (Extent | undefined)[]): CoveringCase | undefined {
  if (extents.includes(undefined)) return undefined;
  return { ...place, extent: extents.includes('part') ? 'part' : 'whole' };
}

function group(
  ids: readonly string[],
  coveringOf: (id: string) => readonly CoveringCase[],
): readonly { readonly ids: readonly string[]; readonly coveredBy: readonly CoveringCase[] }[] {
  const groups = new Map<string, { readonly ids: string[]; readonly coveredBy: readonly CoveringCase[] }>();
  for (const id of ids) {
    const coveredBy = coveringOf(id);
    const key = JSON.stringify(coveredBy);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { ids: [id], coveredBy });
    else known.ids.push(id);
  }
  return [...groups].sort(([a], [b]) => byBytes(a, b)).map(([, each]) => each);
}
