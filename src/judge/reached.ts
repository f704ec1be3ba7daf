import type { Reach, UnknownRange } from '../result.js';
import {
  intersectTraffic,
  noTraffic,
  portTraffic,
  subtractTraffic,
  type Traffic,
  trafficRanges,
  uniteTraffic,
} from '../sets/index.js';

/** Traffic with its verdict, over all families and sorts of pods; what is allowed in one of them is allowed. */
export interface Reached {
  readonly allow: Traffic;
  readonly unknown: readonly { readonly traffic: Traffic; readonly reason: string }[];
}

export const unreached: Reached = { allow: noTraffic, unknown: [] };

export function uniteReached(a: Reached, b: Reached): Reached {
  return { allow: uniteTraffic(a.allow, b.allow), unknown: [...a.unknown, ...b.unknown] };
}

/** Reached traffic as results carry it: ranges of ports, with the first reason of what is unknown. */
export function toReach({ allow, unknown }: Reached): Reach {
  let rest = subtractTraffic(portTraffic, allow);
  const ranges: UnknownRange[] = [];
  for (const { traffic, reason } of unknown) {
    const open = intersectTraffic(traffic, rest);
    rest = subtractTraffic(rest, open);
    ranges.push(...trafficRanges(open).map((range) => ({ ...range, reason })));
  }
  return { allow: trafficRanges(allow), unknown: ranges };
}
