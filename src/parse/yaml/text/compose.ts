import type { Span } from '../../../diagnostics/index.js';
import { goOn } from '../../../limit/index.js';
import { MapBuilder } from '../map-builder.js';
import type { MapNode, Node } from '../node.js';
import type { YamlRemark } from '../problems.js';
import { Anchors } from './anchors.js';
import type { Composed } from './composed.js';
import type { Cursor } from './cursor.js';
import { scalarNode } from './scalar-node.js';
import { Scanner } from './scanner.js';
import type { IndicatorKind, PropertyToken, ScalarToken, Token } from './tokens.js';

/** Lists and maps may lie in each other so many times. */
const maximumDepth = 256;

/** So many values a document may hold, that of aliases aside: what is read of it stays in memory. */
const maximumValues = 1_500_000;

type Ending = ReadonlySet<Token['kind']>;

const blockEnds: Ending = new Set(['item', 'block-end']);
const looseEnds: Ending = new Set(['item', 'key', 'value', 'block-end']);
const mapEnds: Ending = new Set(['key', 'value', 'block-end']);
const documentEnds: Ending = new Set(['document-start', 'document-end', 'stream-end']);

/** Makes the tree of one document; throws `UnreadableText` where it holds what Kubernetes' tools refuse, or would pass over. */
export class Composer {
  readonly remarks: YamlRemark[] = [];
  readonly #span: Span;
  readonly #cursor: Cursor;
  readonly #scanner: Scanner;
  readonly #anchors: Anchors;
  #values = 0;
  #depth = 0;

  constructor(span: Span, cursor: Cursor) {
    this.#span = span;
    this.#cursor = cursor;
    this.#scanner = new Scanner(cursor);
    this.#anchors = new Anchors(cursor);
  }

  /** The root of the document; undefined where there is none. */
  document(): Node | undefined {
    if (this.#next('document-start')) this.#scanner.take();
    const isEmpty = documentEnds.has(this.#scanner.peek().kind);
    const root = isEmpty ? undefined : this.#node('block').node;
    const { kind, start, end } = this.#scanner.peek();
    if (kind === 'document-end') this.#scanner.take();
    const after = this.#scanner.peek();
    if (kind !== 'document-end' && kind !== 'stream-end') this.#cursor.fail(leftOver(kind), start, end);
    if (after.kind !== 'stream-end') this.#cursor.fail('second-document', after.start, after.end);
    return root;
  }

  /** A node with its anchor and its tag, in either order. `loose`: a list may stand as deep as the key it belongs to. */
  #node(form: 'block' | 'loose' | 'flow'): Composed {
    const first = this.#scanner.peek();
    if (first.kind === 'alias') {
      this.#scanner.take();
      return { node: this.#anchors.resolve(first), isAlias: true, tag: undefined };
    }
    const properties: PropertyToken[] = [];
    for (
      let next = first;
      isProperty(next) && !properties.some(({ kind }) => kind === next.kind);
      next = this.#scanner.peek()
    ) {
      properties.push(next);
      this.#scanner.take();
    }
    const anchor = properties.find(({ kind }) => kind === 'anchor');
    const tag = properties.find(({ kind }) => kind === 'tag')?.text;
    const open = anchor === undefined ? undefined : this.#anchors.open(anchor.text);
    const node = this.#content(form, tag, properties.at(-1));
    open?.(node);
    return { node, isAlias: false, tag };
  }

  #content(form: 'block' | 'loose' | 'flow', tag: string | undefined, property: Token | undefined): Node {
    const token = this.#scanner.peek();
    this.#count(token);
    if (token.kind === 'scalar') return this.#scalar(token, tag);
    if (form === 'loose' && token.kind === 'item') return this.#nested(() => this.#looseList(token));
    if (token.kind === 'flow-list') return this.#nested(() => this.#flowList());
    if (token.kind === 'flow-map') return this.#nested(() => this.#flowMap());
    if (form !== 'flow' && token.kind === 'block-list') return this.#nested(() => this.#blockList());
    if (form !== 'flow' && token.kind === 'block-map') return this.#nested(() => this.#blockMap());
    if (property === undefined) return this.#cursor.fail(missing(token.kind), token.start, token.end);
    const empty: ScalarToken = { kind: 'scalar', text: '', style: 'plain', start: property.end, end: property.end };
    return scalarNode(empty, tag, this.#span, this.#cursor);
  }

  #scalar(token: ScalarToken, tag: string | undefined): Node {
    this.#scanner.take();
    return scalarNode(token, tag, this.#span, this.#cursor);
  }

  #nested(read: () => Node): Node {
    const { start, end } = this.#scanner.peek();
    if (++this.#depth > maximumDepth) this.#cursor.fail('nesting', start, end);
    const node = read();
    this.#depth--;
    return node;
  }

  #count({ start, end }: Token): void {
    goOn();
    this.#anchors.count();
    if (++this.#values > maximumValues) this.#cursor.fail('values', start, end);
  }

  #blockList(): Node {
    const { start } = this.#scanner.take();
    const items: Node[] = [];
    while (this.#next('item')) items.push(this.#item(blockEnds));
    if (!this.#next('block-end')) this.#failHere('missing-dash');
    this.#scanner.take();
    return this.#list(items, start, start);
  }

  /** A list whose `-` stand in the column of the key above: the next key ends it. */
  #looseList({ start }: Token): Node {
    const items: Node[] = [];
    while (this.#next('item')) items.push(this.#item(looseEnds));
    return this.#list(items, start, start);
  }

  #item(ends: Ending): Node {
    const { end } = this.#scanner.take();
    return ends.has(this.#scanner.peek().kind) ? this.#nothing(end) : this.#node('block').node;
  }

  #list(items: readonly Node[], start: number, end: number): Node {
    return { kind: 'list', items, span: this.#place(start, Math.max(end, items.at(-1)?.span.end ?? end)) };
  }

  #blockMap(): Node {
    const { start } = this.#scanner.take();
    const builder = new MapBuilder(this);
    while (this.#next('key') || this.#next('value')) {
      if (!this.#next('key')) this.#failHere('no-value');
      const key = this.#keyed('key', mapEnds, 'loose');
      const value = this.#next('value') ? this.#keyed('value', mapEnds, 'loose') : this.#none(key.node.span.end);
      this.#add(builder, key, value);
    }
    this.#expectEnd('block-end');
    return this.#map(builder, start, builder.end ?? start);
  }

  #flowMap(): Node {
    const { start } = this.#scanner.take();
    const builder = new MapBuilder(this);
    for (let isFirst = true; !this.#next('flow-map-end'); isFirst = false) {
      if (!isFirst) this.#comma();
      if (this.#next('flow-map-end')) break;
      const isKey = this.#next('key');
      const key = isKey ? this.#keyed('key', flowMapEnds, 'flow') : this.#node('flow');
      const hasValue = isKey && this.#next('value');
      const value = hasValue ? this.#keyed('value', flowMapEnds, 'flow') : this.#none(key.node.span.end);
      this.#add(builder, key, value);
    }
    return this.#map(builder, start, this.#scanner.take().end);
  }

  #flowList(): Node {
    const { start } = this.#scanner.take();
    const items: Node[] = [];
    for (let isFirst = true; !this.#next('flow-list-end'); isFirst = false) {
      if (!isFirst) this.#comma();
      if (this.#next('flow-list-end')) break;
      items.push(this.#next('key') ? this.#pair() : this.#node('flow').node);
    }
    return this.#list(items, start, this.#scanner.take().end);
  }

  /** A map of one pair without braces, in a list. */
  #pair(): Node {
    const { start } = this.#scanner.peek();
    const builder = new MapBuilder(this);
    const key = this.#keyed('key', flowListEnds, 'flow');
    const value = this.#next('value') ? this.#keyed('value', flowListEnds, 'flow') : this.#none(key.node.span.end);
    this.#add(builder, key, value);
    return this.#map(builder, start, builder.end ?? start);
  }

  /** What stands behind a mark, which may be nothing. */
  #keyed(mark: IndicatorKind, ends: Ending, form: 'loose' | 'flow'): Composed {
    const { end } = this.#scanner.take();
    const { kind } = this.#scanner.peek();
    return ends.has(kind) || (kind === mark && mark === 'value') ? this.#none(end) : this.#node(form);
  }

  #add(builder: MapBuilder, key: Composed, value: Composed): void {
    const problem = builder.add(key, value);
    if (problem !== undefined) this.#cursor.fail(problem.flaw, problem.span.start, problem.span.end);
  }

  #map(builder: MapBuilder, start: number, end: number): MapNode {
    return { kind: 'map', entries: builder.entries(), span: this.#place(start, end) };
  }

  #comma(): void {
    if (this.#next('flow-entry')) this.#scanner.take();
    else this.#failHere('missing-comma');
  }

  #expectEnd(kind: IndicatorKind): void {
    if (!this.#next(kind)) this.#failHere('indentation');
    this.#scanner.take();
  }

  #failHere(flaw: 'indentation' | 'missing-comma' | 'missing-dash' | 'no-value'): never {
    const { start, end } = this.#scanner.peek();
    return this.#cursor.fail(flaw, start, end);
  }

  #next(kind: Token['kind']): boolean {
    return this.#scanner.peek().kind === kind;
  }

  #none(offset: number): Composed {
    return { node: this.#nothing(offset), isAlias: false, tag: undefined };
  }

  #nothing(offset: number): Node {
    goOn();
    this.#anchors.count();
    return { kind: 'scalar', value: null, text: '', style: 'plain', span: this.#place(offset, offset) };
  }

  #place(start: number, end: number): Span {
    return { file: this.#span.file, start, end };
  }
}

const flowMapEnds: Ending = new Set(['value', 'flow-entry', 'flow-map-end']);
const flowListEnds: Ending = new Set(['value', 'flow-entry', 'flow-list-end']);

function isProperty(token: Token): token is PropertyToken {
  return token.kind === 'anchor' || token.kind === 'tag';
}

function missing(kind: Token['kind']) {
  return kind === 'stream-end' || kind === 'block-end' ? 'end-of-document' : 'no-value';
}

function leftOver(kind: Token['kind']) {
  return kind === 'document-start' ? 'second-document' : 'indentation';
}
