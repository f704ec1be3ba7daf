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
    const ends = endsOf(pattern);
    if (ends === 'whole') this.#whole.add(hashName(nameIn(pattern)).whole);
    else if (ends === 'any') this.#holdsAny = true;
    else this.#addEnds(nameIn(pattern), ends.first, ends.last);
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

/** Whether a pattern may match any name at all, as far as the letters that it begins and ends with tell. */
export function mayMatchAnyName(pattern: string): boolean {
  return endsOf(pattern) === 'any';
}

function endsOf(pattern: string): Omit<Ends, 'hashes'> | 'whole' | 'any' {
  const name = nameIn(pattern);
  const bracket = pattern.indexOf('[');
  // Blanks at the end are left out unless they are escaped, and a slash in brackets ends no name.
  if (/\s$/.test(pattern) || (bracket >= 0 && !name.includes('['))) return 'any';
  const first = name.search(/[*?[\]\\]/);
  if (first < 0) return 'whole';
  const at = Math.max(...['*', '?', '[', ']', '\\'].map((letter) => name.lastIndexOf(letter)));
  // An escaped letter is none of the plain ones behind it.
  const last = Math.max(0, name.length - 1 - at - (name[at] === '\\' ? 1 : 0));
  return first + last === 0 ? 'any' : { first, last };
}

/** The last part of the path that a pattern is. */
function nameIn(pattern: string): string {
  const [, path = ''] = /^!?(.*?)\/?$/s.exec(pattern) ?? [];
  return path.slice(path.lastIndexOf('/') + 1);
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
