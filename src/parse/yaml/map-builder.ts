import type { Span } from '../../diagnostics/index.js';
import type { Entry, MapNode, Node } from './node.js';
import type { YamlRemark } from './problems.js';
import { numberKey } from './scalars.js';
import type { Composed } from './text/composed.js';
import type { YamlFlaw } from './text/flaw.js';

/** Why a pair can't be added to a map. */
export interface MapProblem {
  readonly flaw: YamlFlaw;
  readonly span: Span;
}

interface Found {
  readonly entry: Entry;
  readonly origin: 'written' | 'merged';
}

/**
 * Collects the keys of one map as kubectl does: of a key written twice the last counts, `<<` counts where it stands,
 * and of several merged maps the first that has a key.
 */
export class MapBuilder {
  /** Where the last value that is written in the map itself ends. */
  end: number | undefined;
  readonly #found = new Map<string, Found>();
  readonly #remarks: YamlRemark[];

  constructor({ remarks }: { readonly remarks: YamlRemark[] }) {
    this.#remarks = remarks;
  }

  /** Adds a pair; returns why none can be added, and at what place. */
  add(key: Composed, value: Composed): MapProblem | undefined {
    this.end = Math.max(key.node.span.end, value.node.span.end);
    if (isMergeKey(key)) return this.#merge(key.node, value);
    const name = keyText(key.node);
    if (typeof name !== 'string') return { flaw: name.flaw, span: key.node.span };
    this.#write(name, key.node, value.node);
    return undefined;
  }

  entries(): readonly Entry[] {
    return Array.from(this.#found.values(), ({ entry }) => entry);
  }

  #write(name: string, key: Node, value: Node): void {
    const earlier = this.#found.get(name);
    if (earlier?.origin === 'written') {
      this.#remarks.push({ kind: 'duplicate-key', key: name, span: key.span, earlier: earlier.entry.keySpan });
    }
    this.#found.set(name, { entry: { key: name, keySpan: key.span, value }, origin: 'written' });
  }

  #merge(key: Node, { node, isAlias }: Composed): MapProblem | undefined {
    const sources = node.kind === 'list' && !isAlias ? node.items : [node];
    const maps = sources.filter((source): source is MapNode => source.kind === 'map');
    if (maps.length < sources.length) return { flaw: 'merge', span: node.span };
    for (const entry of maps.toReversed().flatMap((map) => map.entries)) {
      const earlier = this.#found.get(entry.key);
      if (earlier?.origin === 'written') {
        this.#remarks.push({
          kind: 'merge-order',
          key: entry.key,
          span: key.span,
          earlier: earlier.entry.keySpan,
        });
      }
      this.#found.set(entry.key, { entry, origin: 'merged' });
    }
    return undefined;
  }
}

/** `<<` without quotes, or with a tag that says the same. */
function isMergeKey({ node, isAlias, tag }: Composed): boolean {
  if (isAlias || node.kind !== 'scalar' || node.text !== '<<') return false;
  return tag === undefined ? node.style === 'plain' : tag === '!' || tag === 'tag:yaml.org,2002:merge';
}

/** A key as kubectl turns it into JSON: `yes` becomes `true`, `010` becomes `8`. */
function keyText(key: Node): string | { readonly flaw: YamlFlaw } {
  if (key.kind !== 'scalar') return { flaw: 'collection-as-key' };
  if (key.value === null) return { flaw: 'null-as-key' };
  if (typeof key.value !== 'number') return String(key.value);
  return numberKey(key.text) ?? { flaw: 'number-as-key' };
}
