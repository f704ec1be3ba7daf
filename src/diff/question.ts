import type { Scenario } from '../assemble/build-scenario.js';
import type { Direction } from '../compile/index.js';
import { mapEntries } from '../ingress/map-entries.js';
import { reachOutside } from '../map/map.js';
import type { ReachEnd } from '../pairs/reach/reach-between.js';
import type { Reach } from '../result.js';
import {
  type Addresses,
  anyLabels,
  cidrAddresses,
  intersectAddresses,
  intersectPodTraffic,
  intersectTraffic,
  interval,
  isAddressesWithin,
  isNoAddresses,
  isTrafficWithin,
  noAddresses,
  noTraffic,
  protocols,
  subtractTraffic,
  type Traffic,
  uniteAddresses,
  uniteTraffic,
} from '../sets/index.js';
import { comparedWorkloads } from './compared-workloads.js';
import type { OtherEnd } from './found-change.js';
import { findersWithin } from './hypothetical/finders-within.js';
import { isAllWith, nothingReaches, reachByNamespace } from './hypothetical/namespace-reach.js';
import { askedIn, reachEndsOfId, reachIn, type SharedContext } from './side-reaches.js';
import { onlyVerdict, type Verdict } from './verdict-word.js';

/** Some connections of one workload, or of nodes or pods that have an id: with another, with addresses outside, or what enters through Ingresses. */
export type Subject =
  | { readonly kind: 'pair'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'outside';
      readonly workload: string;
      readonly direction: Direction;
      readonly other: OtherEnd;
    }
  | { readonly kind: 'entry'; readonly to: string };

/** Whether the verdict of some traffic of a subject is what it was. */
export interface Question {
  readonly subject: Subject;
  readonly traffic: Traffic;
  readonly was: Verdict;
}

/** The traffic of every verdict; each port is in one of them. */
export interface Verdicts extends Readonly<Record<'allow' | 'unknown', Traffic>> {
  /** What is allowed for some requests alone, by the verdict on it. */
  readonly narrowed: ReadonlyMap<Verdict, Traffic>;
}

/** What a reach says, as sets. A reach that is missing denies everything. */
export function verdictsOf(reach: Reach | undefined): Verdicts {
  const known = reach && verdictsOfReach.get(reach);
  if (known !== undefined) return known;
  const verdicts = readVerdicts(reach);
  if (reach !== undefined) verdictsOfReach.set(reach, verdicts);
  return verdicts;
}

const verdictsOfReach = new WeakMap<Reach, Verdicts>();

function readVerdicts(reach: Reach | undefined): Verdicts {
  const narrowed = new Map<Verdict, Traffic>();
  for (const range of reach?.allow ?? []) {
    if (range.only === undefined) continue;
    const verdict = onlyVerdict(range.only);
    narrowed.set(verdict, uniteTraffic(narrowed.get(verdict) ?? noTraffic, trafficFrom([range])));
  }
  const whole = (reach?.allow ?? []).filter(({ only }) => only === undefined);
  return { allow: trafficFrom(whole), unknown: trafficFrom(reach?.unknown ?? []), narrowed };
}

/** The set of some ranges of ports. */
export function trafficFrom(ranges: Reach['allow']): Traffic {
  return ranges.reduce((sum, { protocol, from, to }) => {
    const known = protocols.find((each) => each === protocol);
    return known === undefined ? sum : uniteTraffic(sum, { ...noTraffic, [known]: interval(from, to + 1) });
  }, noTraffic);
}

/** The part of some traffic that has a verdict. */
export function partOf(traffic: Traffic, verdict: Verdict, { allow, unknown, narrowed }: Verdicts): Traffic {
  if (verdict === 'allow') return intersectTraffic(traffic, allow);
  if (verdict === 'unknown') return intersectTraffic(traffic, unknown);
  if (verdict !== 'deny') return intersectTraffic(traffic, narrowed.get(verdict) ?? noTraffic);
  return [allow, unknown, ...narrowed.values()].reduce(subtractTraffic, traffic);
}

/** Whether all traffic of a subject has one verdict in a cluster state. What isn't there sends and gets nothing. */
export function isAll(
  verdict: Verdict,
  { subject, traffic }: Pick<Question, 'subject' | 'traffic'>,
  scenario: Scenario,
  joint: SharedContext,
): boolean {
  const { clusterState, evaluationContext } = scenario;
  const asked = askedIn(scenario, joint);
  const find = (id: string) => reachEndsOfId(id, scenario, joint);
  const isVerdict = (reach: Reach | undefined) => isTrafficWithin(traffic, partOf(traffic, verdict, verdictsOf(reach)));
  switch (subject.kind) {
    case 'pair': {
      const [from, to] = [find(subject.from), find(subject.to)];
      if (from === undefined || to === undefined) return verdict === 'deny';
      return isVerdict(reachIn(scenario, joint)(from, to));
    }
    case 'entry': {
      const to = comparedWorkloads(clusterState.cluster, joint.split).find(({ id }) => id === subject.to);
      if (to === undefined) return verdict === 'deny';
      return isVerdict(mapEntries({ ...clusterState.cluster, workloads: [to] }, joint.families, evaluationContext)[0]);
    }
    case 'outside': {
      const reachEnds = find(subject.workload);
      if (reachEnds === undefined) return verdict === 'deny';
      const { other, direction } = subject;
      return other.kind === 'addresses'
        ? isAllOutside(other.addresses, direction, reachEnds)
        : isAllAmong(other, direction, reachEnds);
    }
    default:
      return subject satisfies never;
  }

  function isAllOutside(addresses: Addresses, direction: Direction, reachEnds: readonly ReachEnd[]): boolean {
    const parts = reachOutside(reachEnds, direction, asked).map((row) => ({
      addresses: intersectAddresses(cidrAddresses(...row.cidrs), addresses),
      ...verdictsOf(row),
    }));
    return verdict === 'deny' ? parts.every(isDenied) : isAddressesWithin(addresses, held(parts));
  }
  function isAllAmong(
    { places }: Extract<OtherEnd, { kind: 'hypothetical' }>,
    direction: Direction,
    reachEnds: readonly ReachEnd[],
  ): boolean {
    return findersWithin(places, scenario, joint).every(({ name, part, find }) =>
      isAllWith(
        verdict,
        intersectPodTraffic([part], [{ pods: anyLabels, traffic }]),
        reachByNamespace(find(reachEnds, direction)).get(name) ?? nothingReaches,
      ),
    );
  }
  function isDenied({ addresses, ...verdicts }: Part): boolean {
    return isNoAddresses(addresses) || isTrafficWithin(traffic, partOf(traffic, 'deny', verdicts));
  }
  function held(parts: readonly Part[]): Addresses {
    const whole = parts.filter((part) => isTrafficWithin(traffic, partOf(traffic, verdict, part)));
    return whole.reduce((sum, { addresses }) => uniteAddresses(sum, addresses), noAddresses);
  }
}

interface Part extends Verdicts {
  readonly addresses: Addresses;
}
