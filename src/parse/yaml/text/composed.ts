import type { Node } from '../node.js';

/** A node, and what tells whether it is the key of a merge. */
export interface Composed {
  readonly node: Node;
  readonly isAlias: boolean;
  readonly tag: string | undefined;
}
