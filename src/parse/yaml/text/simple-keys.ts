import type { Cursor } from './cursor.js';

/** Where a key without `?` may have begun: that it is one shows only at its `:`. */
export interface SimpleKey {
  /** The number of its first token, counted from the beginning of the text. */
  readonly number: number;
  readonly start: number;
  readonly line: number;
  readonly column: number;
  /** Whether nothing else than a key may stand there. */
  readonly isRequired: boolean;
}

/** A key ends on its line, within so many letters. */
const longestKey = 1024;

/** The keys that may have begun, one for each flow collection that is open and one for the block around them. */
export class SimpleKeys {
  readonly #cursor: Cursor;
  readonly #levels: (SimpleKey | undefined)[] = [undefined];
  /** The level of each, by the number of its token. */
  readonly #levelOf = new Map<number, number>();

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** Whether a `:` further on may still turn this token into a key. */
  mayBegin(number: number): boolean {
    const level = this.#levelOf.get(number);
    return level !== undefined && this.#valid(level) !== undefined;
  }

  open(): void {
    this.#levels.push(undefined);
  }

  close(): void {
    if (this.#levels.length > 1) this.#forget(this.#levels.pop());
  }

  save(key: SimpleKey): void {
    this.remove();
    this.#levels[this.#levels.length - 1] = key;
    this.#levelOf.set(key.number, this.#levels.length - 1);
  }

  /** No key begins where one was possible. */
  remove(): void {
    const level = this.#levels.length - 1;
    const key = this.#levels[level];
    if (key?.isRequired) this.#cursor.fail('missing-colon', key.start, this.#endOfLine(key.start));
    this.#forget(key);
    this.#levels[level] = undefined;
  }

  /** The key that a `:` here ends; undefined where there is none. */
  take(): SimpleKey | undefined {
    const level = this.#levels.length - 1;
    const key = this.#valid(level);
    this.#forget(key);
    this.#levels[level] = undefined;
    return key;
  }

  #valid(level: number): SimpleKey | undefined {
    const key = this.#levels[level];
    if (key === undefined) return undefined;
    const { at, line } = this.#cursor;
    if (key.line === line && key.start + longestKey >= at) return key;
    if (key.isRequired) this.#cursor.fail('missing-colon', key.start, this.#endOfLine(key.start));
    this.#forget(key);
    this.#levels[level] = undefined;
    return undefined;
  }

  #forget(key: SimpleKey | undefined): void {
    if (key !== undefined) this.#levelOf.delete(key.number);
  }

  #endOfLine(start: number): number {
    const end = this.#cursor.text.indexOf('\n', start);
    return end < 0 ? this.#cursor.end : end;
  }
}
