import type { Entry, MapNode, Node, ScalarNode } from './node.js';
import type { YamlProblem, YamlRemark } from './problems.js';

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
  readonly #findings: { readonly problems: YamlProblem[]; readonly remarks: YamlRemark[] };

  constructor(findings: { readonly problems: YamlProblem[]; readonly remarks: YamlRemark[] }) {
    this.#findings = findings;
  }

  add(key: Node, value: Node): void {
    this.end = Math.max(key.span.end, value.span.end);
    const name = keyText(key);
    if (isMergeKey(key)) this.#merge(key, value);
    else if (name === undefined) this.#refuse(key, problemWith(key));
    else this.#write(name, key, value);
  }

  entries(): readonly Entry[] {
    return Array.from(this.#found.values(), ({ entry }) => entry);
  }

  #write(name: string, key: Node, value: Node): void {
    const earlier = this.#found.get(name);
    if (earlier?.origin === 'written') {
      this.#findings.remarks.push({ kind: 'duplicate-key', key: name, span: key.span, earlier: earlier.entry.keySpan });
    }
    this.#found.set(name, { entry: { key: name, keySpan: key.span, value }, origin: 'written' });
  }

  #merge(key: Node, value: Node): void {
    const sources = value.kind === 'list' ? value.items : [value];
    const maps = sources.filter((source): source is MapNode => source.kind === 'map');
    if (maps.length < sources.length) {
      this.#refuse(value, 'found `<<` with a value that is no map; expected a map or an alias of one; name one');
      return;
    }
    for (const entry of maps.toReversed().flatMap((map) => map.entries)) {
      const earlier = this.#found.get(entry.key);
      if (earlier?.origin === 'written') {
        this.#findings.remarks.push({
          kind: 'merge-order',
          key: entry.key,
          span: key.span,
          earlier: earlier.entry.keySpan,
        });
      }
      this.#found.set(entry.key, { entry, origin: 'merged' });
    }
  }

  #refuse(place: Node, message: string): void {
    this.#findings.problems.push({ message, span: place.span });
  }
}

function isMergeKey(key: Node): key is ScalarNode {
  return key.kind === 'scalar' && key.style === 'plain' && key.value === '<<';
}

/** A key as kubectl turns it into JSON: `yes` becomes `true`, `010` becomes `8`; undefined for null, lists and maps. */
function keyText(key: Node): string | undefined {
  return key.kind === 'scalar' && key.value !== null ? String(key.value) : undefined;
}

function problemWith(key: Node): string {
  if (key.kind === 'scalar') return 'found a null key; expected a string; quote it or name the key';
  return `found a ${key.kind} as a key; expected a string; quote it, or render the template it comes from`;
}
