import type { Cursor } from './cursor.js';
import { isBlank, isBreak, isGap } from './letters.js';
import { scanBlock } from './scan-block.js';
import { scanPlain } from './scan-plain.js';
import { scanAnchor, scanTag } from './scan-properties.js';
import { scanQuoted } from './scan-quoted.js';
import { SimpleKeys } from './simple-keys.js';
import type { IndicatorKind, ScalarToken, Token } from './tokens.js';

/**
 * Turns a text into tokens, one after the other, in time that is linear in its length. It finds the tokens that the YAML 1.1 reader of
 * Kubernetes' tools finds (https://github.com/yaml/go-yaml, v2), which is not what YAML 1.2 says: no package reads so.
 */
export class Scanner {
  readonly #cursor: Cursor;
  readonly #keys: SimpleKeys;
  readonly #queue: Token[] = [];
  readonly #indents: number[] = [];
  #indent = -1;
  #flowLevel = 0;
  /** Whether a key without `?` may begin here. */
  #mayKey = true;
  /** The scalar that was found last. */
  #scalar: ScalarToken | undefined;
  /** How many tokens were taken. */
  #taken = 0;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
    this.#keys = new SimpleKeys(cursor);
  }

  /** The next token, which stays the next one. */
  peek(): Token {
    for (;;) {
      const [first] = this.#queue;
      if (first !== undefined && !this.#keys.mayBegin(this.#taken)) return first;
      this.#fetch();
    }
  }

  /** The next token, and on to the one behind it. */
  take(): Token {
    const token = this.peek();
    this.#queue.shift();
    this.#taken++;
    return token;
  }

  #fetch(): void {
    const cursor = this.#cursor;
    this.#skipToToken();
    this.#leaveBlocks(cursor.column);
    const code = cursor.code();
    if (code < 0) {
      // The end ends the last line, as a line break does.
      if (cursor.column > 0) cursor.line++;
      this.#leaveBlocks(-1);
      this.#keys.remove();
      this.#mayKey = false;
      this.#mark('stream-end', 0);
    } else if (cursor.column === 0 && code === 0x25) cursor.fail('directive', cursor.at, cursor.at + 1);
    else if (cursor.atRootFile()) {
      this.#leaveBlocks(-1);
      this.#keys.remove();
      this.#mayKey = false;
      this.#mark(code === 0x2d ? 'document-start' : 'document-end', 3);
    } else if (!this.#fetchMark(code)) this.#fetchContent(code);
  }

  /** Steps over blanks, comments and line breaks. */
  #skipToToken(): void {
    const cursor = this.#cursor;
    for (;;) {
      const mayTab = this.#flowLevel > 0 || !this.#mayKey;
      while (cursor.code() === 0x20 || (mayTab && cursor.code() === 0x09)) cursor.at++;
      cursor.skipComment();
      if (!isBreak(cursor.code())) return;
      cursor.takeBreak();
      if (this.#flowLevel === 0) this.#mayKey = true;
    }
  }

  #fetchMark(code: number): boolean {
    const next = this.#cursor.code(1);
    const isInFlow = this.#flowLevel > 0;
    if (code === 0x5b || code === 0x7b) this.#openFlow(code === 0x5b ? 'flow-list' : 'flow-map');
    else if (code === 0x5d || code === 0x7d) this.#closeFlow(code === 0x5d ? 'flow-list-end' : 'flow-map-end');
    else if (code === 0x2c) {
      this.#keys.remove();
      this.#mayKey = true;
      this.#mark('flow-entry', 1);
    } else if (code === 0x2d && isGap(next)) this.#fetchItem();
    else if (code === 0x3f && (isInFlow || isGap(next))) this.#fetchKey();
    else if (code === 0x3a && (isInFlow || isGap(next))) this.#fetchValue();
    else return false;
    return true;
  }

  #openFlow(kind: IndicatorKind): void {
    this.#saveKey();
    this.#keys.open();
    this.#flowLevel++;
    this.#mayKey = true;
    this.#mark(kind, 1);
  }

  #closeFlow(kind: IndicatorKind): void {
    this.#keys.remove();
    this.#keys.close();
    this.#flowLevel = Math.max(0, this.#flowLevel - 1);
    this.#mayKey = false;
    this.#mark(kind, 1);
  }

  #fetchItem(): void {
    const { at, column } = this.#cursor;
    if (this.#flowLevel === 0) {
      if (!this.#mayKey) this.#cursor.fail('list-here');
      this.#enterBlock('block-list', column, at, this.#queue.length);
    }
    this.#keys.remove();
    this.#mayKey = true;
    this.#mark('item', 1);
  }

  #fetchKey(): void {
    const { at, column } = this.#cursor;
    if (this.#flowLevel === 0) {
      if (!this.#mayKey) this.#cursor.fail('key-here');
      this.#enterBlock('block-map', column, at, this.#queue.length);
    }
    this.#keys.remove();
    this.#mayKey = this.#flowLevel === 0;
    this.#mark('key', 1);
  }

  #fetchValue(): void {
    const { at, column } = this.#cursor;
    const key = this.#keys.take();
    if (key !== undefined) {
      const { number, start } = key;
      const place = number - this.#taken;
      this.#queue.splice(place, 0, { kind: 'key', start, end: start });
      this.#enterBlock('block-map', key.column, start, place);
      this.#mayKey = false;
    } else {
      if (this.#flowLevel === 0) {
        if (!this.#mayKey) this.#refuseValue();
        this.#enterBlock('block-map', column, at, this.#queue.length);
      }
      this.#mayKey = this.#flowLevel === 0;
    }
    this.#mark('value', 1);
  }

  /** The place to mend is what was taken for a value and has a `:` behind it. */
  #refuseValue(): never {
    const { at, text } = this.#cursor;
    const last = this.#scalar;
    const isNear = last !== undefined && text.slice(last.end, at).trim() === '';
    const { start, end } = isNear ? last : { start: at, end: at + 1 };
    return this.#cursor.fail('value-here', start, end);
  }

  #fetchContent(code: number): void {
    const cursor = this.#cursor;
    const isInFlow = this.#flowLevel > 0;
    if (!isInFlow && (code === 0x7c || code === 0x3e)) {
      this.#keys.remove();
      this.#mayKey = true;
      this.#pushScalar(scanBlock(cursor, this.#indent));
      return;
    }
    const isProperty = code === 0x2a || code === 0x26 || code === 0x21;
    const isQuoted = code === 0x22 || code === 0x27;
    if (!isProperty && !isQuoted && !startsPlain(code, cursor.code(1), isInFlow))
      cursor.fail(code === 0x09 ? 'tab' : 'character');
    this.#saveKey();
    this.#mayKey = false;
    if (code === 0x21) this.#queue.push(scanTag(cursor));
    else if (isProperty) this.#queue.push(scanAnchor(cursor, code === 0x2a ? 'alias' : 'anchor'));
    else if (isQuoted) this.#pushScalar(scanQuoted(cursor));
    else {
      const { token, endsLine } = scanPlain(cursor, this.#indent, isInFlow);
      this.#pushScalar(token);
      if (endsLine) this.#mayKey = true;
    }
  }

  #pushScalar(token: ScalarToken): void {
    this.#scalar = token;
    this.#queue.push(token);
  }

  #saveKey(): void {
    if (!this.#mayKey) return;
    const { at: start, line, column } = this.#cursor;
    const isRequired = this.#flowLevel === 0 && this.#indent === column;
    this.#keys.save({ number: this.#taken + this.#queue.length, start, line, column, isRequired });
  }

  #enterBlock(kind: IndicatorKind, column: number, start: number, place: number): void {
    if (this.#flowLevel > 0 || this.#indent >= column) return;
    this.#indents.push(this.#indent);
    this.#indent = column;
    this.#queue.splice(place, 0, { kind, start, end: start });
  }

  #leaveBlocks(column: number): void {
    while (this.#flowLevel === 0 && this.#indent > column) {
      this.#mark('block-end', 0);
      this.#indent = this.#indents.pop() ?? -1;
    }
  }

  #mark(kind: IndicatorKind, length: number): void {
    const start = this.#cursor.at;
    this.#cursor.at += length;
    this.#queue.push({ kind, start, end: this.#cursor.at });
  }
}

/** What no plain scalar may begin with, though some may where no gap follows them. */
const indicators = '-?:,[]{}#&*!|>\'"%@`';

function startsPlain(code: number, next: number, isInFlow: boolean): boolean {
  if (isGap(code)) return false;
  if (!indicators.includes(String.fromCharCode(code))) return true;
  if (code === 0x2d) return !isBlank(next);
  return !isInFlow && (code === 0x3f || code === 0x3a) && !isGap(next);
}
