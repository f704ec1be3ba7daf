import type { Span } from '../../../diagnostics/index.js';
import { goOn } from '../../../limit/index.js';
import { MapBuilder } from '../map-builder.js';
import type { Node, ScalarValue } from '../node.js';
import type { YamlRemark } from '../problems.js';
import { UnreadableText } from './flaw.js';

const maximumDepth = 256;

/** Reads a value that is known to be JSON; Kubernetes' tools read what begins with a brace as JSON first. */
export class JsonReader {
  readonly remarks: YamlRemark[] = [];
  readonly #span: Span;
  readonly #text: string;
  #at: number;
  #depth = 0;

  constructor(span: Span) {
    this.#span = span;
    this.#text = span.file.text;
    this.#at = span.start;
  }

  value(): Node {
    goOn();
    this.#skipBlanks();
    const mark = this.#text[this.#at];
    if (mark === '{' || mark === '[') return this.#nested(mark === '{' ? () => this.#map() : () => this.#list());
    return mark === '"' ? this.#string() : this.#word();
  }

  #nested(read: () => Node): Node {
    if (++this.#depth > maximumDepth) throw new UnreadableText('nesting', this.#at, this.#at + 1);
    const node = read();
    this.#depth--;
    return node;
  }

  #list(): Node {
    const start = this.#at++;
    const items: Node[] = [];
    while (!this.#ends(']')) items.push(this.value());
    return { kind: 'list', items, span: this.#from(start) };
  }

  #map(): Node {
    const start = this.#at++;
    const builder = new MapBuilder(this);
    while (!this.#ends('}')) {
      const key = this.value();
      this.#skipBlanks();
      this.#at++;
      builder.add(written(key), written(this.value()));
    }
    return { kind: 'map', entries: builder.entries(), span: this.#from(start) };
  }

  /** Steps over a comma, or over the closing mark. */
  #ends(close: string): boolean {
    this.#skipBlanks();
    if (this.#text[this.#at] === ',') this.#at++;
    else if (this.#text[this.#at] === close) {
      this.#at++;
      return true;
    }
    return false;
  }

  #string(): Node {
    const start = this.#at++;
    let hasEscapes = false;
    for (; this.#text[this.#at] !== '"'; this.#at++) {
      if (this.#text[this.#at] !== '\\') continue;
      hasEscapes = true;
      this.#at++;
    }
    this.#at++;
    const text = hasEscapes ? unescaped(this.#text.slice(start, this.#at)) : this.#text.slice(start + 1, this.#at - 1);
    return { kind: 'scalar', value: text, text, style: 'quoted', span: this.#from(start) };
  }

  /** A number, `true`, `false` or `null`. */
  #word(): Node {
    const start = this.#at;
    word.lastIndex = start;
    word.test(this.#text);
    this.#at = word.lastIndex;
    const text = this.#text.slice(start, this.#at);
    const value: ScalarValue = text in words ? (words[text] ?? null) : Number(text);
    if (typeof value === 'number' && !Number.isFinite(value)) throw new UnreadableText('number', start, this.#at);
    return { kind: 'scalar', value, text, style: 'plain', span: this.#from(start) };
  }

  #skipBlanks(): void {
    blanks.lastIndex = this.#at;
    blanks.test(this.#text);
    this.#at = blanks.lastIndex;
  }

  #from(start: number): Span {
    return { file: this.#span.file, start, end: this.#at };
  }
}

const blanks = /[ \t\r\n]*/y;
const word = /[\w.+-]*/y;
const words: Readonly<Record<string, ScalarValue>> = { true: true, false: false, null: null };

function written(node: Node) {
  return { node, isAlias: false, tag: undefined };
}

/** Go puts the replacement character where half of a pair is escaped alone. */
function unescaped(quoted: string): string {
  const text: unknown = JSON.parse(quoted);
  return typeof text === 'string' ? text.replaceAll(/\p{Surrogate}/gu, '\uFFFD') : '';
}
