import type { Direction } from '../../compile/index.js';
import type { Workload } from '../../model/index.js';
import type { Reach } from '../../result.js';
import {
  type Addresses,
  cidrAddresses,
  type Family,
  intersectAddresses,
  intersectTraffic,
  isAddressesWithin,
  isNoAddresses,
  isNoTraffic,
  isTrafficWithin,
  noAddresses,
  noTraffic,
  portProtocols,
  portRange,
  subtractTraffic,
  type Traffic,
  uniteAddresses,
  uniteTraffic,
} from '../../sets/index.js';
import { mapEntries } from '../entries/map-entries.js';
import type { LaidWorld } from '../lay-world.js';
import { reachOutside } from '../map.js';
import { everyPort, type ReachGround, reachBetween, standingsOf } from '../reach-between.js';
import { toReach } from '../reached.js';

export type VerdictWord = 'allow' | 'deny' | 'unknown';

/** Some connections of one workload, by its id: with another, with addresses outside, or what enters through Ingresses. */
export type Subject =
  | { readonly kind: 'pair'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'outside';
      readonly workload: string;
      readonly direction: Direction;
      readonly addresses: Addresses;
    }
  | { readonly kind: 'entry'; readonly to: string };

/** Whether the verdict of some traffic of a subject is what it was. */
export interface Question {
  readonly subject: Subject;
  readonly traffic: Traffic;
  readonly was: VerdictWord;
}

/** The traffic of every verdict; each port is in one of them. */
export type Verdicts = Readonly<Record<'allow' | 'unknown', Traffic>>;

/** What a reach says, as sets. A reach that is missing denies everything. */
export function verdictsOf(reach: Reach | undefined): Verdicts {
  return { allow: trafficFrom(reach?.allow ?? []), unknown: trafficFrom(reach?.unknown ?? []) };
}

/** The set of some ranges of ports. */
export function trafficFrom(ranges: Reach['allow']): Traffic {
  return ranges.reduce((sum, { protocol, from, to }) => {
    const known = portProtocols.find((each) => each === protocol);
    return known === undefined ? sum : uniteTraffic(sum, portRange(known, from, to));
  }, noTraffic);
}

/** The part of some traffic that has a verdict. */
export function partOf(traffic: Traffic, verdict: VerdictWord, { allow, unknown }: Verdicts): Traffic {
  if (verdict === 'allow') return intersectTraffic(traffic, allow);
  if (verdict === 'unknown') return intersectTraffic(traffic, unknown);
  return subtractTraffic(subtractTraffic(traffic, allow), unknown);
}

/** Whether all traffic of a subject has one verdict in a world. A workload that isn't there sends and gets nothing. */
export function isAll(
  verdict: VerdictWord,
  { subject, traffic }: Pick<Question, 'subject' | 'traffic'>,
  { world, ground }: LaidWorld,
  families: readonly Family[],
): boolean {
  const asked: ReachGround = { evaluation: ground.evaluation, families, trafficIn: everyPort };
  const standings = ({ pods }: Workload) => standingsOf(pods, ground.evaluation);
  const find = (id: string) => world.cluster.workloads.find((each) => each.id === id);
  const isVerdict = (reach: Reach | undefined) => isTrafficWithin(traffic, partOf(traffic, verdict, verdictsOf(reach)));
  switch (subject.kind) {
    case 'pair': {
      const [from, to] = [find(subject.from), find(subject.to)];
      if (from === undefined || to === undefined) return verdict === 'deny';
      return isVerdict(toReach(reachBetween(standings(from), standings(to), asked)));
    }
    case 'entry': {
      const to = find(subject.to);
      if (to === undefined) return verdict === 'deny';
      return isVerdict(mapEntries({ ...world.cluster, workloads: [to] }, families, ground)[0]);
    }
    case 'outside': {
      const workload = find(subject.workload);
      if (workload === undefined) return verdict === 'deny';
      const rows = reachOutside(standings(workload), subject.direction, asked);
      const parts = rows.map((row) => ({
        addresses: intersectAddresses(cidrAddresses(...row.cidrs), subject.addresses),
        ...verdictsOf(row),
      }));
      return verdict === 'deny' ? parts.every(isDenied) : isAddressesWithin(subject.addresses, held(parts));
    }
    default:
      return subject satisfies never;
  }

  function isDenied({ addresses, allow, unknown }: Part): boolean {
    return isNoAddresses(addresses) || isNoTraffic(intersectTraffic(traffic, uniteTraffic(allow, unknown)));
  }
  function held(parts: readonly Part[]): Addresses {
    const whole = parts.filter((part) => isTrafficWithin(traffic, partOf(traffic, verdict, part)));
    return whole.reduce((sum, { addresses }) => uniteAddresses(sum, addresses), noAddresses);
  }
}

interface Part extends Verdicts {
  readonly addresses: Addresses;
}
