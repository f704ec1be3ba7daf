import { byBytes } from '../diagnostics/index.js';
import type { Reach, UnknownRange } from '../result.js';
import {
  intersectTraffic,
  isNoTraffic,
  noTraffic,
  protocols,
  subtractTraffic,
  type Traffic,
  trafficRanges,
  uniteTraffic,
} from '../sets/index.js';

/** Traffic with its verdict, over all families and sorts of pods; what is allowed in one of them is allowed. */
export interface Reached {
  readonly allow: Traffic;
  /** Parts may overlap, and what is allowed too is allowed. */
  readonly unknown: readonly UnknownPart[];
}

export interface UnknownPart {
  readonly traffic: Traffic;
  /** What it depends on, each by itself. */
  readonly words: readonly string[];
}

export const unreached: Reached = { allow: noTraffic, unknown: [] };

export function uniteReached(a: Reached, b: Reached): Reached {
  return { allow: uniteTraffic(a.allow, b.allow), unknown: [...a.unknown, ...b.unknown] };
}

/** All that is unknown, whatever it depends on. */
export function unknownTraffic({ allow, unknown }: Reached): Traffic {
  const unknowns = unknown.reduce((sum, { traffic }) => uniteTraffic(sum, traffic), noTraffic);
  return subtractTraffic(unknowns, allow);
}

/**
 * Reached traffic as results carry it: ranges of ports, and for each unknown one all that it depends on, in byte order.
 */
export function toReach({ allow, unknown }: Reached): Reach {
  let pieces: readonly { readonly traffic: Traffic; readonly words: ReadonlySet<string> }[] = [];
  for (const { traffic, words } of unknown) {
    let rest = subtractTraffic(traffic, allow);
    const cut = pieces.flatMap((piece) => {
      const common = intersectTraffic(piece.traffic, rest);
      if (isNoTraffic(common)) return [piece];
      rest = subtractTraffic(rest, common);
      const others = { ...piece, traffic: subtractTraffic(piece.traffic, common) };
      const both = { traffic: common, words: new Set([...piece.words, ...words]) };
      return isNoTraffic(others.traffic) ? [both] : [others, both];
    });
    pieces = isNoTraffic(rest) ? cut : [...cut, { traffic: rest, words: new Set(words) }];
  }
  const byReason = new Map<string, Traffic>();
  for (const { traffic, words } of pieces) {
    const reason = [...words].sort(byBytes).join('; ');
    byReason.set(reason, uniteTraffic(byReason.get(reason) ?? noTraffic, traffic));
  }
  const ranges = [...byReason].flatMap(([reason, traffic]) =>
    trafficRanges(traffic).map((range): UnknownRange => ({ ...range, reason })),
  );
  return { allow: trafficRanges(allow), unknown: ranges.sort(byPort) };
}

function byPort(a: UnknownRange, b: UnknownRange): number {
  return rankOfProtocol(a.protocol) - rankOfProtocol(b.protocol) || a.from - b.from;
}

function rankOfProtocol(protocol: string): number {
  const places: readonly string[] = protocols;
  return places.indexOf(protocol);
}
