import type { Diagnostic, Report, Span } from '../../diagnostics/index.js';
import { didYouMean } from '../../diagnostics/index.js';
import { goOn } from '../../limit/index.js';
import { reportUnresolved, reportVariables, unresolvedIn, unresolvedOf } from '../variables/problems.js';
import type { Shape } from '../yaml/describe.js';
import { mismatch } from '../yaml/describe.js';
import type { Entry, MapNode, Node, UnresolvedVariable } from '../yaml/node.js';
import { entryOf, isAbsent } from '../yaml/node.js';
import { pathTo } from '../yaml/paths.js';

/** What a reader says of a field: its path from the object's root and a sentence on it. */
export interface FieldProblem {
  readonly path: string;
  readonly problem: string;
}

/** Where a reader's findings go, under the codes of the one who reads. */
export interface ReadSink {
  readonly unknownField: Report<FieldProblem>;
  readonly invalidValue: Report<FieldProblem>;
  readonly add: (diagnostic: Diagnostic) => void;
}

/** The words for `define<FieldProblem>`. */
export function fieldWords({ path, problem }: FieldProblem): string {
  return path === '' ? problem : `${path}: ${problem}`;
}

/** A value with the place and the path it was read from. */
export interface Located<Value> {
  readonly value: Value;
  readonly span: Span;
  readonly path: string;
  /** The variables that stay in it; missing where there are none, or nobody looked. */
  readonly unresolved?: readonly UnresolvedVariable[];
}

/** Reads the fields of one map by name; a null counts as absent, a mismatch is reported once and read as absent. */
export class MapReader {
  readonly node: MapNode;
  readonly path: string;
  readonly sink: ReadSink;

  constructor(node: MapNode, sink: ReadSink, path = '') {
    goOn();
    this.node = node;
    this.sink = sink;
    this.path = path;
  }

  get span(): Span {
    return this.node.span;
  }

  get entries(): readonly Entry[] {
    return this.node.entries;
  }

  /** Reports every key that isn't among `allowed`, at the key, with the nearest allowed one. */
  fields(allowed: readonly string[]): void {
    for (const { key, keySpan } of this.node.entries) {
      if (allowed.includes(key)) continue;
      const near = didYouMean(key, allowed);
      const mend = near === '' ? `; expected one of ${allowed.map((each) => `\`${each}\``).join(', ')}` : near;
      const problem = `found the unknown field \`${key}\`${mend}`;
      this.sink.add(this.sink.unknownField({ path: this.path, problem }, keySpan));
    }
  }

  /** Whether a field is written and not null. */
  has(key: string): boolean {
    return this.value(key) !== undefined;
  }

  /** Whether a key is written at all, even with null. */
  isWritten(key: string): boolean {
    return entryOf(this.node, key) !== undefined;
  }

  /** The span of a key that is written. */
  keySpan(key: string): Span | undefined {
    return entryOf(this.node, key)?.keySpan;
  }

  /** The value of a field, whatever it is; undefined where it is left out or null. */
  value(key: string): ValueReader | undefined {
    const entry = entryOf(this.node, key);
    if (entry === undefined || isAbsent(entry.value)) return undefined;
    return new ValueReader(entry.value, this.sink, pathTo(this.path, key));
  }

  /** The value of a field that must be there; its absence is reported at the map. */
  required(key: string): ValueReader | undefined {
    const value = this.value(key);
    if (value === undefined) this.problem(`found no \`${key}\`; expected one; add it`, this.keySpan(key));
    return value;
  }

  string(key: string): Located<string> | undefined {
    return this.value(key)?.string();
  }

  integer(key: string): Located<number> | undefined {
    return this.value(key)?.integer();
  }

  integerOrString(key: string): Located<number | string> | undefined {
    return this.value(key)?.integerOrString();
  }

  boolean(key: string): Located<boolean> | undefined {
    return this.value(key)?.boolean();
  }

  map(key: string): MapReader | undefined {
    return this.value(key)?.map();
  }

  /** The items of a list, null items included; undefined where the field is absent, empty where the list is. */
  list(key: string): readonly ValueReader[] | undefined {
    return this.value(key)?.list();
  }

  /** The items of a list of objects; a null item is an empty object, as in the API. */
  maps(key: string): readonly MapReader[] | undefined {
    return this.value(key)?.maps();
  }

  strings(key: string): readonly Located<string>[] | undefined {
    return this.value(key)?.strings();
  }

  /** A map of strings, as labels are; a null value is the empty string, as in the API. */
  stringMap(key: string): ReadonlyMap<string, Located<string>> | undefined {
    return this.map(key)?.allStrings();
  }

  /** Every entry of this map as a string, in the order written. */
  allStrings(): ReadonlyMap<string, Located<string>> {
    const strings = new Map<string, Located<string>>();
    for (const { key, keySpan, value } of this.node.entries) {
      const path = pathTo(this.path, key);
      const found = isAbsent(value)
        ? { value: '', span: keySpan, path }
        : new ValueReader(value, this.sink, path).string();
      if (found !== undefined) strings.set(key, found);
    }
    return strings;
  }

  /** Reports something about this map, or about a part of it where `span` says so. */
  problem(problem: string, span: Span = this.node.span): void {
    this.sink.add(this.sink.invalidValue({ path: this.path, problem }, span));
  }
}

/** Reads one value as what it ought to be; what it isn't is reported at its span and read as undefined. */
export class ValueReader {
  readonly node: Node;
  readonly path: string;
  readonly sink: ReadSink;

  constructor(node: Node, sink: ReadSink, path: string) {
    this.node = node;
    this.sink = sink;
    this.path = path;
  }

  get span(): Span {
    return this.node.span;
  }

  string(): Located<string> | undefined {
    return this.#scalar('a string', (value) => (typeof value === 'string' ? value : undefined));
  }

  /** A whole number, however it is spelled: `80`, `0x50` and `80.0` alike. */
  integer(): Located<number> | undefined {
    return this.#scalar('an integer', (value) => (isInteger(value) ? value : undefined));
  }

  integerOrString(): Located<number | string> | undefined {
    const read = (value: unknown) => (isInteger(value) || typeof value === 'string' ? value : undefined);
    return this.#scalar('an integer or a string', read);
  }

  boolean(): Located<boolean> | undefined {
    return this.#scalar('a boolean', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  map(): MapReader | undefined {
    return readMap(this.node, this.sink, this.path);
  }

  list(): readonly ValueReader[] | undefined {
    if (this.node.kind !== 'list') return this.#refuse('a list');
    return this.node.items.map((item, index) => new ValueReader(item, this.sink, `${this.path}[${index}]`));
  }

  maps(): readonly MapReader[] | undefined {
    return this.list()?.flatMap((item) => item.map() ?? []);
  }

  strings(): readonly Located<string>[] | undefined {
    return this.list()?.flatMap((item) => item.string() ?? []);
  }

  /** Reports something about this value. */
  problem(problem: string): void {
    this.sink.add(this.sink.invalidValue({ path: this.path, problem }, this.node.span));
  }

  #scalar<Value>(shape: Shape, read: (value: unknown) => Value | undefined): Located<Value> | undefined {
    const value = this.node.kind === 'scalar' ? read(this.node.value) : undefined;
    if (value === undefined) return this.#refuse(shape);
    const unresolved = unresolvedOf(this.node);
    return { value, span: this.node.span, path: this.path, ...(unresolved === undefined ? {} : { unresolved }) };
  }

  #refuse(shape: Shape): undefined {
    if (reportVariables(this.node, this)) return;
    this.problem(mismatch(this.node, shape));
  }
}

/** Reads a node that must be a map; a null is an empty one. */
export function readMap(node: Node, sink: ReadSink, path = ''): MapReader | undefined {
  if (node.kind === 'map') return new MapReader(node, sink, path);
  if (isAbsent(node)) return new MapReader({ kind: 'map', entries: [], span: node.span }, sink, path);
  if (reportVariables(node, { sink, path, span: node.span })) return undefined;
  sink.add(sink.invalidValue({ path, problem: mismatch(node, 'a map') }, node.span));
  return undefined;
}

/** Reports the variables that stay in a text that was read, where there are some; tells whether. */
export function reportUnresolvedText({ value, unresolved, ...place }: Located<string>, sink: ReadSink): boolean {
  return reportUnresolved(unresolvedIn(value, unresolved), { ...place, sink });
}

function isInteger(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}
