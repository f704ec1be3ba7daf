/**
 * Which names the patterns of an ignore file may match, by the letters that they begin or end with: most patterns match few names, and to try
 * each of them on each entry would take patterns times entries. Of a path only its last part counts, which every pattern speaks of.
 */
export class NameIndex {
  readonly #whole = new Set<number>();
  readonly #beginnings = new Map<number, Set<number>>();
  readonly #ends = new Map<number, Set<number>>();
  #holdsAny = false;

  constructor(patterns: readonly string[]) {
    for (const pattern of patterns) this.#add(pattern);
  }

  /** Whether some pattern may match an entry of that name; where it isn't so, none does. */
  mayMatch({ beginnings, ends, whole }: HashedName): boolean {
    return (
      this.#holdsAny || this.#whole.has(whole) || isAmong(beginnings, this.#beginnings) || isAmong(ends, this.#ends)
    );
  }

  #add(pattern: string): void {
    const [, path = ''] = /^!?(.*?)\/?$/s.exec(pattern) ?? [];
    const name = path.slice(path.lastIndexOf('/') + 1);
    const first = name.search(/[*?]/);
    const end = name.slice(Math.max(name.lastIndexOf('*'), name.lastIndexOf('?')) + 1);
    // What is escaped, in brackets or in front of blanks at the end is no plain letter.
    if (/[\\[\]]|\s$/.test(pattern)) this.#holdsAny = true;
    else if (first < 0) this.#whole.add(hashName(name).whole);
    else if (first + end.length === 0) this.#holdsAny = true;
    else if (first >= end.length) addTo(this.#beginnings, hashName(name.slice(0, first)).beginnings);
    else addTo(this.#ends, hashName(end).ends);
  }
}

/** A name by numbers that names alike have alike: of its first letters, of its last ones, by how many they are, and of all of them. */
export interface HashedName {
  readonly beginnings: readonly number[];
  readonly ends: readonly number[];
  readonly whole: number;
}

/** Computed once for all the files that may speak of a name. */
export function hashName(name: string): HashedName {
  const beginnings = [0];
  const ends = [0];
  for (let at = 0; at < name.length; at++) {
    beginnings.push(next(beginnings[at] ?? 0, name.charCodeAt(at)));
    ends.push(next(ends[at] ?? 0, name.charCodeAt(name.length - 1 - at)));
  }
  return { beginnings, ends, whole: beginnings[name.length] ?? 0 };
}

function next(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter + 1) | 0;
}

function addTo(byLength: Map<number, Set<number>>, hashes: readonly number[]): void {
  const length = hashes.length - 1;
  const known = byLength.get(length) ?? new Set();
  byLength.set(length, known.add(hashes[length] ?? 0));
}

function isAmong(hashes: readonly number[], byLength: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  for (const [length, texts] of byLength) if (length < hashes.length && texts.has(hashes[length] ?? 0)) return true;
  return false;
}
