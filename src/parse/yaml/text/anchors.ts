import type { Node } from '../node.js';
import type { Cursor } from './cursor.js';
import type { Token } from './tokens.js';

/** Nodes that the aliases of one document may represent together; Kubernetes' tools give up near the same number. */
const maximumAliasedNodes = 400_000;

interface Anchored {
  readonly node: Node;
  readonly weight: number;
}

/** The anchors of one document in the order written: an alias means the one that was last seen before it. */
export class Anchors {
  readonly #cursor: Cursor;
  readonly #known = new Map<string, Anchored | 'open'>();
  #nodes = 0;
  #aliased = 0;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** A node was found. */
  count(): void {
    this.#nodes++;
  }

  /** Begins what an anchor represents; the function that comes back ends it. */
  open(name: string): (node: Node) => void {
    this.#known.set(name, 'open');
    const before = this.#nodes;
    return (node) => {
      this.#known.set(name, { node, weight: this.#nodes - before });
    };
  }

  /** What an alias represents, at the place of the alias. */
  resolve({ start, end }: Token): Node {
    const anchored = this.#known.get(this.#cursor.text.slice(start + 1, end));
    if (anchored === undefined) return this.#cursor.fail('alias-unknown', start, end);
    if (anchored === 'open') return this.#cursor.fail('alias-in-itself', start, end);
    this.#nodes += anchored.weight;
    this.#aliased += anchored.weight;
    if (this.#aliased > maximumAliasedNodes) this.#cursor.fail('aliases', start, end);
    return { ...anchored.node, span: { file: anchored.node.span.file, start, end } };
  }
}
