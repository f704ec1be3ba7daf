import { byBytes } from '../diagnostics/index.js';
import type { AllowedRange, PortRange, Reach, UnknownRange } from '../result.js';
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
  /** What of that passes whole, whatever is asked above ports. */
  readonly whole: Traffic;
  /** What of that passes for some requests alone; parts may overlap, and what passes whole too passes whole. */
  readonly narrowed: readonly NarrowedPart[];
  /** Parts may overlap, and what is allowed too is allowed. */
  readonly unknown: readonly UnknownPart[];
}

export interface NarrowedPart {
  readonly traffic: Traffic;
  /** What passes, any of it. */
  readonly only: readonly string[];
}

export interface UnknownPart {
  readonly traffic: Traffic;
  /** What it depends on, each by itself. */
  readonly words: readonly string[];
}

export const unreached: Reached = { allow: noTraffic, whole: noTraffic, narrowed: [], unknown: [] };

export function uniteReached(a: Reached, b: Reached): Reached {
  return {
    allow: uniteTraffic(a.allow, b.allow),
    whole: uniteTraffic(a.whole, b.whole),
    narrowed: [...a.narrowed, ...b.narrowed],
    unknown: [...a.unknown, ...b.unknown],
  };
}

/** All that is unknown, whatever it depends on. */
export function unknownTraffic({ allow, unknown }: Reached): Traffic {
  const unknowns = unknown.reduce((sum, { traffic }) => uniteTraffic(sum, traffic), noTraffic);
  return subtractTraffic(unknowns, allow);
}

/**
 * Reached traffic as results carry it: ranges of ports, and for each unknown one all that it depends on, in byte order.
 */
export function toReach(reached: Reached): Reach {
  const ranges = [...byWords(reached.unknown, reached.allow)].flatMap(({ words, traffic }) => {
    const reason = words.join('; ');
    return trafficRanges(traffic).map((range): UnknownRange => ({ ...range, reason }));
  });
  return { allow: allowedRanges(reached), unknown: ranges.sort(byPort) };
}

/** The ranges that are allowed, apart where layer 7 lets only some requests through. */
function allowedRanges({ allow, whole, narrowed }: Reached): readonly AllowedRange[] {
  if (narrowed.length === 0) return trafficRanges(allow);
  const parts = byWords(
    narrowed.map(({ traffic, only }) => ({ traffic, words: only })),
    whole,
  ).flatMap(({ words, traffic }) => trafficRanges(traffic).map((range): AllowedRange => ({ ...range, only: words })));
  return [...trafficRanges(whole), ...parts].sort(byPort);
}

/** Disjoint parts of traffic, by the words that are said of each together, in byte order; without some traffic. */
function byWords(
  said: readonly UnknownPart[],
  without: Traffic,
): readonly { readonly words: readonly string[]; readonly traffic: Traffic }[] {
  let pieces: readonly { readonly traffic: Traffic; readonly words: ReadonlySet<string> }[] = [];
  for (const { traffic, words } of said) {
    let rest = subtractTraffic(traffic, without);
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
  const joined = new Map<string, { readonly words: readonly string[]; readonly traffic: Traffic }>();
  for (const { traffic, words } of pieces) {
    const sorted = [...words].sort(byBytes);
    const key = JSON.stringify(sorted);
    joined.set(key, { words: sorted, traffic: uniteTraffic(joined.get(key)?.traffic ?? noTraffic, traffic) });
  }
  return [...joined.values()];
}

function byPort(a: PortRange, b: PortRange): number {
  return rankOfProtocol(a.protocol) - rankOfProtocol(b.protocol) || a.from - b.from;
}

function rankOfProtocol(protocol: string): number {
  const places: readonly string[] = protocols;
  return places.indexOf(protocol);
}
