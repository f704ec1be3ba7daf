import { UnreadableText, type YamlFlaw } from './flaw.js';
import { isBlank, isBreak, isGap } from './letters.js';

/** A place in a text that moves on: offsets are those of the whole text, lines and columns count from 0. */
export class Cursor {
  readonly text: string;
  readonly end: number;
  at: number;
  line = 0;
  #lineStart: number;

  /** Reads from `start`, which is taken for the beginning of a line, up to `end`. */
  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.#lineStart = start;
  }

  get column(): number {
    return this.at - this.#lineStart;
  }

  /** The UTF-16 unit so many places ahead; -1 behind the end. */
  code(ahead = 0): number {
    const at = this.at + ahead;
    return at < this.end ? this.text.charCodeAt(at) : -1;
  }

  /** Steps over one line break; returns what it counts as in a scalar. */
  takeBreak(): string {
    const code = this.code();
    this.at += code === 0x0d && this.code(1) === 0x0a ? 2 : 1;
    this.line++;
    this.#lineStart = this.at;
    return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : '\n';
  }

  skipBlanks(): void {
    while (isBlank(this.code())) this.at++;
  }

  /** Steps over what is left of the line where that is a comment. */
  skipComment(): void {
    if (this.code() === 0x23) this.skipLine();
  }

  /** Steps up to the line break or the end. */
  skipLine(): void {
    for (let code = this.code(); code >= 0 && !isBreak(code); code = this.code()) this.at++;
  }

  /** Whether `---` or `...` stands here, at the start of a line and before a gap. */
  atRootFile(): boolean {
    const code = this.code();
    if (this.column !== 0 || (code !== 0x2d && code !== 0x2e)) return false;
    return this.code(1) === code && this.code(2) === code && isGap(this.code(3));
  }

  /** Gives up: what stands from `start` on can't be read. */
  fail(flaw: YamlFlaw, start = this.at, end = this.at + 1): never {
    throw new UnreadableText(flaw, start, Math.min(Math.max(start, end), this.end));
  }
}
