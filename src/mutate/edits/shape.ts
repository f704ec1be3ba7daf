import type { MutationOperator } from '../../result.js';

/** What may be changed in a value of a policy, and below it. */
export type Shape =
  | Fields
  /** Items that can each be removed, as `removing` calls that. */
  | {
      readonly kind: 'list';
      readonly removing: MutationOperator;
      readonly item?: Shape;
      /** What is left where the only item goes: an empty list, or nothing, the key gone too; `nothing` keeps it, as another mutation says the same. */
      readonly last: 'empty' | 'no key' | 'kept';
    }
  /** Items that nothing removes: what is below them may be changed. */
  | { readonly kind: 'items'; readonly item: Shape }
  /** A key that can be removed with all that it holds. */
  | { readonly kind: 'key'; readonly removing: MutationOperator }
  /** A selector of the API's: `matchLabels` and `matchExpressions`. */
  | { readonly kind: 'selector' }
  /** A selector as Calico writes it, a text. */
  | { readonly kind: 'expression' }
  | { readonly kind: 'range' }
  /** A word, and which other takes its place. */
  | { readonly kind: 'action'; readonly flips: Readonly<Record<string, string>> };

export interface Fields {
  readonly kind: 'fields';
  readonly fields: Readonly<Record<string, Shape>>;
  /** What else can be done to the whole. */
  readonly own?: readonly OwnEdit[];
}

/** What is done to a map as a whole. */
export type OwnEdit =
  /** Directions that are named in a list under `types`, or follow from the rules where that isn't written. */
  | {
      readonly kind: 'types';
      readonly types: string;
      /** Whether ingress counts where nothing says so, rules or not. */
      readonly defaultsToIngress: boolean;
    }
  /** Directions that are there by their rules alone. */
  | { readonly kind: 'directions'; readonly ingress: readonly string[]; readonly egress: readonly string[] }
  /** Rules that move to the list of the other action. */
  | { readonly kind: 'move'; readonly lists: readonly (readonly [from: string, to: string])[] }
  /** The fields of a rule that say who the other end is: without them it is anybody. */
  | { readonly kind: 'peer'; readonly fields: readonly string[] }
  /** Items of a list, in each of which all of `fields` must hold, become one item each: `-` before every one. */
  | { readonly kind: 'split'; readonly list: string; readonly how: SplitForm };

/** How the parts of a combined peer are told apart. */
export type SplitForm =
  /** `namespaceSelector` and `podSelector` side by side. */
  | 'selectors'
  /** The same below `pods`. */
  | 'pods'
  /** The labels of the namespace among those of the pod. */
  | 'labels'
  /** `selector` and `namespaceSelector` of the `source` or `destination` of a rule, which becomes two. */
  | 'rule';

export const selector: Shape = { kind: 'selector' };
export const expression: Shape = { kind: 'expression' };
export const range: Shape = { kind: 'range' };
export const ports: Shape = { kind: 'key', removing: 'remove-ports' };

export function fields(of: Fields['fields'], own: Fields['own'] = []): Fields {
  return { kind: 'fields', fields: of, own };
}

export function listOf(removing: MutationOperator, last: 'empty' | 'no key' | 'kept', item?: Shape): Shape {
  return { kind: 'list', removing, last, ...(item === undefined ? {} : { item }) };
}
