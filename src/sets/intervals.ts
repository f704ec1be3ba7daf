/**
 * A set of numbers as its boundaries: `[a, b, c, d]` is a ≤ x < b or c ≤ x < d. Strictly ascending, of even length, so
 * two equal sets are equal lists.
 */
export type Intervals<T extends number | bigint> = readonly T[];

/** The set of all x with `low` ≤ x < `high`; empty where there are none. */
export function interval<T extends number | bigint>(low: T, high: T): Intervals<T> {
  return low < high ? [low, high] : [];
}

export function union<T extends number | bigint>(a: Intervals<T>, b: Intervals<T>): Intervals<T> {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return combine(a, b, (inA, inB) => inA || inB);
}

export function intersect<T extends number | bigint>(a: Intervals<T>, b: Intervals<T>): Intervals<T> {
  if (a.length === 0 || b.length === 0) return [];
  return combine(a, b, (inA, inB) => inA && inB);
}

export function subtract<T extends number | bigint>(a: Intervals<T>, b: Intervals<T>): Intervals<T> {
  if (a.length === 0 || b.length === 0) return a;
  return combine(a, b, (inA, inB) => inA && !inB);
}

export function isSubset<T extends number | bigint>(a: Intervals<T>, b: Intervals<T>): boolean {
  return subtract(a, b).length === 0;
}

export function includes<T extends number | bigint>(set: Intervals<T>, value: T): boolean {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const boundary = set[middle];
    if (boundary !== undefined && boundary <= value) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

export function isSame<T extends number | bigint>(a: Intervals<T>, b: Intervals<T>): boolean {
  return a.length === b.length && a.every((boundary, index) => boundary === b[index]);
}

/** The stretches of a set, each as its first value and the value after its last. */
export function stretches<T extends number | bigint>(set: Intervals<T>): readonly (readonly [T, T])[] {
  const found: [T, T][] = [];
  for (let index = 0; index + 1 < set.length; index += 2) {
    const low = set[index];
    const high = set[index + 1];
    if (low !== undefined && high !== undefined) found.push([low, high]);
  }
  return found;
}

/**
 * Cuts `whole` at every boundary of `parts` and puts together the pieces that lie in the same parts. Each piece comes with
 * one truth value a part, in the order of `parts`. Pieces are in the order of their first value.
 */
export function partition<T extends number | bigint>(
  whole: Intervals<T>,
  parts: readonly Intervals<T>[],
): readonly { readonly piece: Intervals<T>; readonly within: readonly boolean[] }[] {
  const pieces = new Map<string, { boundaries: T[]; within: readonly boolean[] }>();
  const inside = parts.map(() => false);
  const events = boundariesOf([whole, ...parts]);
  for (const [index, event] of events.entries()) {
    for (const part of event.parts) if (part > 0) inside[part - 1] = !inside[part - 1];
    const next = events[index + 1];
    if (next === undefined || !includes(whole, event.at)) continue;
    const key = inside.map((is) => (is ? '1' : '0')).join('');
    const piece = pieces.get(key) ?? { boundaries: [], within: [...inside] };
    piece.boundaries.push(event.at, next.at);
    pieces.set(key, piece);
  }
  return [...pieces.values()].map(({ boundaries, within }) => ({ piece: boundaries, within }));
}

function boundariesOf<T extends number | bigint>(
  sets: readonly Intervals<T>[],
): readonly { readonly at: T; readonly parts: readonly number[] }[] {
  const events = new Map<T, number[]>();
  for (const [index, set] of sets.entries()) {
    for (const boundary of set) {
      const event = events.get(boundary);
      if (event === undefined) events.set(boundary, [index]);
      else event.push(index);
    }
  }
  return [...events].map(([at, parts]) => ({ at, parts })).sort((a, b) => (a.at < b.at ? -1 : 1));
}

function combine<T extends number | bigint>(
  a: Intervals<T>,
  b: Intervals<T>,
  keep: (inA: boolean, inB: boolean) => boolean,
): Intervals<T> {
  const boundaries: T[] = [];
  let passedA = 0;
  let passedB = 0;
  let isInside = false;
  for (;;) {
    const nextA = a[passedA];
    const nextB = b[passedB];
    const at = nextB === undefined || (nextA !== undefined && nextA < nextB) ? nextA : nextB;
    if (at === undefined) return boundaries;
    if (nextA === at) passedA++;
    if (nextB === at) passedB++;
    if (keep(passedA % 2 === 1, passedB % 2 === 1) === isInside) continue;
    boundaries.push(at);
    isInside = !isInside;
  }
}
