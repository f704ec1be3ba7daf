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

/** Whether two sets have a number in common: in time in proportion to the smaller one. */
export function meets<T extends number | bigint>(a: Intervals<T>, b: Intervals<T>): boolean {
  if (a.length > b.length) return meets(b, a);
  return stretches(a).some(([low, high]) => {
    const after = placeAfter(b, low);
    const next = b[after];
    return after % 2 === 1 || (next !== undefined && next < high);
  });
}

export function includes<T extends number | bigint>(set: Intervals<T>, value: T): boolean {
  return placeAfter(set, value) % 2 === 1;
}

/** How many boundaries aren't above a value. */
export function placeAfter<T extends number | bigint>(set: Intervals<T>, value: T): number {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const boundary = set[middle];
    if (boundary !== undefined && boundary <= value) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** Numbers that lie in the same sets of a list. */
export interface IntervalPiece<T extends number | bigint> {
  readonly numbers: Intervals<T>;
  /** The places of the sets that hold them, ascending. */
  readonly within: readonly number[];
}

/**
 * Cuts `whole` at every boundary of `parts` and puts together the pieces that lie in the same parts, in the order of their first
 * value. Takes time in proportion to the boundaries and to the stretches between them that each part holds.
 */
export function partition<T extends number | bigint>(
  whole: Intervals<T>,
  parts: readonly Intervals<T>[],
): readonly Intervals<T>[] {
  return partitionBy(whole, divisionBy(parts));
}

/** As `partition`, by parts that are divided already: in time in proportion to the stretches of `whole` and the boundaries within them. */
export function partitionBy<T extends number | bigint>(
  whole: Intervals<T>,
  division: Division<T>,
): readonly Intervals<T>[] {
  return partitionWithinBy(whole, division).map(({ numbers }) => numbers);
}

/** As `partition`, each piece with the parts that it lies in. */
export function partitionWithin<T extends number | bigint>(
  whole: Intervals<T>,
  parts: readonly Intervals<T>[],
): readonly IntervalPiece<T>[] {
  return partitionWithinBy(whole, divisionBy(parts));
}

/** The stretches between all boundaries of some parts, each with the parts that hold it. */
export interface Division<T extends number | bigint> {
  /** Every boundary, ascending. */
  readonly cuts: readonly T[];
  /** For each cut the class of the stretch from there to the next one; before the first and after the last one it is 0. */
  readonly classes: Uint32Array;
  /** By class, the parts that hold its stretches. */
  readonly holding: readonly (Holding | undefined)[];
}

/** What `partition` finds of the parts alone, for whoever cuts many sets by the same ones. */
export function divisionBy<T extends number | bigint>(parts: readonly Intervals<T>[]): Division<T> {
  const cuts = boundariesOf(parts);
  // INVARIANT: two stretches have one class where all parts so far hold both or neither; those of a class are `holding` it, the last first.
  const classes = new Uint32Array(cuts.length);
  const holding: (Holding | undefined)[] = [undefined];
  for (const [place, part] of parts.entries()) {
    const divided = new Map<number, number>();
    for (const [low, high] of stretches(part)) {
      const end = placeAfter(cuts, high) - 1;
      for (let at = placeAfter(cuts, low) - 1; at < end; at++) {
        const before = classes[at] ?? 0;
        const after = divided.get(before) ?? holding.push({ place, others: holding[before] }) - 1;
        divided.set(before, after);
        classes[at] = after;
      }
    }
  }
  return { cuts, classes, holding };
}

/**
 * All boundaries of some sets, ascending, each once. Neither a `Set` nor a `Map` holds them: Node.js looks numbers up there by their last
 * 64 bits, which those of networks of IPv6 have in common.
 */
export function boundariesOf<T extends number | bigint>(sets: readonly Intervals<T>[]): readonly T[] {
  return sets
    .flatMap<T>((set) => [...set])
    .sort(ascending)
    .filter((boundary, index, all) => boundary !== all[index - 1]);
}

/** As `partitionBy`, each piece with the parts that it lies in. */
export function partitionWithinBy<T extends number | bigint>(
  whole: Intervals<T>,
  { cuts, classes, holding }: Division<T>,
): readonly IntervalPiece<T>[] {
  const pieces = new Map<number, T[]>();
  for (const [low, high] of stretches(whole)) {
    let next = placeAfter(cuts, low);
    for (let from = low; from < high; next++) {
      const cut = cuts[next];
      const to = cut === undefined || cut > high ? high : cut;
      const found = classes[next - 1] ?? 0;
      const piece = pieces.get(found) ?? [];
      if (piece.at(-1) === from) piece.pop();
      else piece.push(from);
      piece.push(to);
      pieces.set(found, piece);
      from = to;
    }
  }
  return Array.from(pieces, ([index, numbers]) => ({ numbers, within: placesOf(holding[index]) }));
}

/** A list of parts, the last first. */
interface Holding {
  readonly place: number;
  readonly others: Holding | undefined;
}

function placesOf(holding: Holding | undefined): readonly number[] {
  const places: number[] = [];
  for (let each = holding; each !== undefined; each = each.others) places.push(each.place);
  return places.reverse();
}

/** The union of many sets, two by two, so that no set is gone through once for every other. */
export function unionOf<T extends number | bigint>(sets: readonly Intervals<T>[]): Intervals<T> {
  let rest = sets.filter((set) => set.length > 0);
  while (rest.length > 1) {
    const pairs: Intervals<T>[] = [];
    for (let at = 0; at < rest.length; at += 2) pairs.push(union(rest[at] ?? [], rest[at + 1] ?? []));
    rest = pairs;
  }
  return rest[0] ?? [];
}

function ascending<T extends number | bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
