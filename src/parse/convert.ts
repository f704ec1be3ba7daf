import type { Alias, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../diagnostics/index.js';
import { MapBuilder } from './map-builder.js';
import type { ListNode, MapNode, Node, ScalarNode } from './node.js';
import type { YamlProblem, YamlRemark } from './problems.js';
import { resolvePlain, resolveTagged } from './scalars.js';

/** Nodes that the aliases of one document may stand for together; goyaml gives up near the same number. */
const maximumAliasedNodes = 400_000;

interface Anchored {
  readonly node: Node;
  readonly weight: number;
}

/** Turns the tree of the `yaml` package into ours: aliases and merge keys resolved, scalars typed, spans absolute. */
export function convert(
  contents: unknown,
  document: Span,
): {
  readonly node: Node | undefined;
  readonly problems: readonly YamlProblem[];
  readonly remarks: readonly YamlRemark[];
} {
  const conversion = new Conversion(document);
  const node = contents === null || contents === undefined ? undefined : conversion.node(contents);
  return { node, problems: conversion.problems, remarks: conversion.remarks };
}

/** One pass over one document, in the order written: an alias means the anchor last seen before it. */
class Conversion {
  readonly problems: YamlProblem[] = [];
  readonly remarks: YamlRemark[] = [];
  readonly #document: Span;
  readonly #anchors = new Map<string, Anchored | 'open'>();
  #nodes = 0;
  #aliased = 0;

  constructor(document: Span) {
    this.#document = document;
  }

  node(source: unknown): Node {
    if (isAlias(source)) return this.#alias(source);
    if (!isScalar(source) && !isMap(source) && !isSeq(source)) return this.#nothing(this.#document.start);
    const { anchor } = source;
    if (anchor === undefined) return this.#bare(source);
    this.#anchors.set(anchor, 'open');
    const before = this.#nodes;
    const node = this.#bare(source);
    this.#anchors.set(anchor, { node, weight: this.#nodes - before });
    return node;
  }

  #bare(source: Scalar | YAMLMap | YAMLSeq): Node {
    this.#nodes++;
    if (isScalar(source)) return this.#scalar(source);
    return isSeq(source) ? this.#list(source) : this.#map(source);
  }

  #scalar(source: Scalar): ScalarNode {
    const text = typeof source.value === 'string' ? source.value : '';
    const span = this.#span(source);
    const isPlain = source.type === 'PLAIN' || source.type === undefined;
    const style = isPlain ? 'plain' : source.type?.startsWith('BLOCK') ? 'block' : 'quoted';
    if (source.tag !== undefined) return { kind: 'scalar', value: resolveTagged(text, source.tag), text, style, span };
    return { kind: 'scalar', value: isPlain ? resolvePlain(text) : text, text, style, span };
  }

  #list(source: YAMLSeq): ListNode {
    const items = source.items.map((item) => this.node(item));
    const span = this.#span(source);
    const end = source.flow ? span.end : (items.at(-1)?.span.end ?? span.end);
    return { kind: 'list', items, span: { ...span, end } };
  }

  #map(source: YAMLMap): MapNode {
    const span = this.#span(source);
    const builder = new MapBuilder(this);
    for (const pair of source.items) {
      const key = this.node(pair.key);
      const value = pair.value === null ? this.#nothing(key.span.end) : this.node(pair.value);
      builder.add(key, value);
    }
    const entries = builder.entries();
    return { kind: 'map', entries, span: source.flow ? span : { ...span, end: builder.end ?? span.end } };
  }

  #alias(source: Alias): Node {
    const span = this.#span(source);
    const anchored = this.#anchors.get(source.source);
    if (anchored === undefined)
      return this.#refuse(
        span,
        `found the alias \`*${source.source}\` with no anchor \`&${source.source}\` above it; expected the anchor first; move or name it`,
      );
    if (anchored === 'open')
      return this.#refuse(
        span,
        `found the alias \`*${source.source}\` inside its own anchor; expected an end; remove the alias`,
      );
    this.#nodes += anchored.weight;
    this.#aliased += anchored.weight;
    if (this.#aliased <= maximumAliasedNodes) return { ...anchored.node, span };
    return this.#refuse(
      span,
      `found aliases that stand for more than ${maximumAliasedNodes} values; expected fewer; write the values out or split the document`,
    );
  }

  #refuse(span: Span, message: string): Node {
    this.problems.push({ message, span });
    return this.#nothing(span.start);
  }

  #nothing(offset: number): ScalarNode {
    const span = { file: this.#document.file, start: offset, end: offset };
    return { kind: 'scalar', value: null, text: '', style: 'plain', span };
  }

  #span(source: { range?: [number, number, number] | null | undefined }): Span {
    const base = this.#document.start;
    const [start, end] = source.range ?? [0, 0];
    return { file: this.#document.file, start: base + start, end: base + end };
  }
}
