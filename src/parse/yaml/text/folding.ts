import type { Cursor } from './cursor.js';
import { isBlank, isBreak } from './letters.js';

/** Joins the lines of a plain or quoted scalar: a line break between two words is a space, further ones are kept. */
export class Folding {
  readonly #parts: string[] = [];
  #blanks = '';
  #first = '';
  #others = '';
  #isBroken = false;

  /** Whether a line break stands behind what was added last. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** Adds letters, and before them what the gap in front comes to. */
  add(letters: string): void {
    this.flush();
    this.#parts.push(letters);
  }

  /** Adds what the gap behind the last letters comes to. */
  flush(): void {
    if (this.#isBroken) this.#parts.push(this.#folded());
    else if (this.#blanks !== '') this.#parts.push(this.#blanks);
    this.#blanks = '';
    this.#first = '';
    this.#others = '';
    this.#isBroken = false;
  }

  /** An escaped line break: it and the blanks behind it count as nothing. */
  breakSilently(): void {
    this.#isBroken = true;
  }

  /** Steps over blanks and line breaks; `check` is asked at each blank behind a line break. */
  takeGap(cursor: Cursor, check: () => void = () => {}): void {
    let from = cursor.at;
    for (let code = cursor.code(); isBlank(code) || isBreak(code); code = cursor.code()) {
      if (isBlank(code)) {
        if (this.#isBroken) check();
        cursor.at++;
        continue;
      }
      if (this.#isBroken) this.#others += cursor.takeBreak();
      else this.#first = cursor.takeBreak();
      this.#isBroken = true;
      from = cursor.at;
    }
    if (!this.#isBroken) this.#blanks = cursor.text.slice(from, cursor.at);
  }

  text(): string {
    return this.#parts.join('');
  }

  #folded(): string {
    if (this.#first !== '\n') return this.#first + this.#others;
    return this.#others === '' ? ' ' : this.#others;
  }
}
