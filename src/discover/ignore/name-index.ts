/**
 * Which names the patterns of an ignore file may match, by the letters that they begin or end with: most patterns match few names, and to try
 * each of them on each entry would take patterns times entries. Of a path only its last part counts, which every pattern refers to.
 */
export class NameIndex {
  readonly #whole = new Set<number>();
  readonly #ends: Ends[] = [];
  #holdsAny = false;

  constructor(patterns: readonly string[]) {
    for (const pattern of patterns) this.#add(pattern);
  }

  /** Whether some pattern may match an entry of that name; where it isn't so, none does. */
  mayMatch(name: HashedName): boolean {
    if (this.#holdsAny || this.#whole.has(name.whole)) return true;
    for (const { first, last, hashes } of this.#ends) {
      if (first + last < name.beginnings.length && hashes.has(hashOfEnds(name, first, last))) return true;
    }
    return false;
  }

  #add(pattern: string): void {
    const [, path = ''] = /^!?(.*?)\/?$/s.exec(pattern) ?? [];
    const name = path.slice(path.lastIndexOf('/') + 1);
    const first = name.search(/[*?]/);
    const last = name.length - 1 - Math.max(name.lastIndexOf('*'), name.lastIndexOf('?'));
    // What is escaped, in brackets or in front of blanks at the end is no plain letter.
    if (/[\\[\]]|\s$/.test(pattern)) this.#holdsAny = true;
    else if (first < 0) this.#whole.add(hashName(name).whole);
    else if (first + last === 0) this.#holdsAny = true;
    else this.#addEnds(name, first, last);
  }

  #addEnds(name: string, first: number, last: number): void {
    let known = this.#ends.find((each) => each.first === first && each.last === last);
    if (known === undefined) {
      known = { first, last, hashes: new Set() };
      this.#ends.push(known);
    }
    known.hashes.add(hashOfEnds(hashName(name), first, last));
  }
}

/** Of patterns with stars: so many letters in front of the first, and so many behind the last. */
interface Ends {
  readonly first: number;
  readonly last: number;
  readonly hashes: Set<number>;
}

function hashOfEnds({ beginnings, ends }: HashedName, first: number, last: number): number {
  return (Math.imul(beginnings[first] ?? 0, 65_599) + (ends[last] ?? 0)) | 0;
}

/** A name by numbers that names alike have alike: of its first letters, of its last ones, by how many they are, and of all of them. */
export interface HashedName {
  readonly beginnings: readonly number[];
  readonly ends: readonly number[];
  readonly whole: number;
}

/** Computed once for all the files that may refer to a name. */
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
