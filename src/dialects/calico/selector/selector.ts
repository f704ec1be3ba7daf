import {
  anyState,
  type LabelPattern,
  type LabelStates,
  noState,
  presentState,
  statesIn,
  statesNotIn,
} from '../../../sets/index.js';

/**
 * A selector of Calico's as it was parsed (calico.md §11): a comparison says in which states its label may be, and what a label that
 * is missing comes to is one of those states.
 */
export type Selector =
  | { readonly kind: 'all' }
  /** `global()`, which means something in a `namespaceSelector` only. */
  | { readonly kind: 'global' }
  | { readonly kind: 'label'; readonly key: string; readonly within: LabelStates }
  /** `contains`, `starts with`, `ends with`: false where the label is missing. */
  | { readonly kind: 'pattern'; readonly pattern: LabelPattern }
  | { readonly kind: 'not'; readonly of: Selector }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Selector[] };

/** A comparison of one label. */
export type Comparison = Extract<Selector, { kind: 'label' | 'pattern' }>;

/** A selector that holds no other. */
export type Leaf = Exclude<Selector, { kind: 'not' | 'and' | 'or' }>;

export const allSelector: Selector = { kind: 'all' };

/** `has(key)`. */
export function has(key: string): Selector {
  return { kind: 'label', key, within: presentState };
}

/** `key in {…}`; nothing is in an empty set. */
export function isIn(key: string, values: readonly string[]): Selector {
  return { kind: 'label', key, within: values.length === 0 ? noState : statesIn(values) };
}

/** `key not in {…}`, which holds where the label is missing. */
export function isNotIn(key: string, values: readonly string[]): Selector {
  return { kind: 'label', key, within: values.length === 0 ? anyState : statesNotIn(values) };
}

export function not(of: Selector): Selector {
  return of.kind === 'not' ? of.of : { kind: 'not', of };
}

/** All of some selectors; none of them is `all()`. */
export function both(of: readonly Selector[]): Selector {
  return of.length === 1 ? (of[0] ?? allSelector) : of.length === 0 ? allSelector : { kind: 'and', of };
}

/** Whether some leaf of a selector is such a one. */
export function someLeaf(selector: Selector, isMeant: (leaf: Leaf) => boolean): boolean {
  switch (selector.kind) {
    case 'not':
      return someLeaf(selector.of, isMeant);
    case 'and':
    case 'or':
      return selector.of.some((each) => someLeaf(each, isMeant));
    default:
      return isMeant(selector);
  }
}

/** A selector with another in the place of each of its leaves. */
export function replaceLeaves(selector: Selector, replace: (leaf: Leaf) => Selector): Selector {
  switch (selector.kind) {
    case 'not':
      return not(replaceLeaves(selector.of, replace));
    case 'and':
    case 'or':
      return { kind: selector.kind, of: selector.of.map((each) => replaceLeaves(each, replace)) };
    default:
      return replace(selector);
  }
}
