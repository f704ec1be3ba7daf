import type { Span } from '../../diagnostics/index.js';
import { type MapNode, type Node, pathText } from '../../parse/index.js';
import type { MutationOperator } from '../../result.js';
import { type Path, withValue } from './edit.js';
import { flowText } from './flow-text.js';

/** One change of one policy. */
export interface Mutation {
  readonly operator: MutationOperator;
  /** `spec.ingress[0]`, the rule that it is in; the field of what is no rule's, and empty for the whole policy. */
  readonly rule: string;
  /** What is changed, as it is written. */
  readonly span: Span;
  /** It, on one line. */
  readonly from: string;
  /** What takes its place; empty where nothing does. */
  readonly to: string;
  /** Makes the whole policy afterwards; `undefined` where it is removed. */
  readonly node: (() => MapNode) | undefined;
}

/** A place in a policy that is looked at. */
export interface Place {
  readonly tree: MapNode;
  readonly path: Path;
  /** The path of the rule that it is in, where it is in one. */
  readonly rule: Path | undefined;
}

/** One value gives place to another, or to nothing. */
export function mutation(
  operator: MutationOperator,
  place: Place,
  { node, value }: { readonly node: Node; readonly value?: Node | undefined },
): Mutation {
  return {
    operator,
    rule: ruleText(place),
    span: node.span,
    from: flowText(node),
    to: value === undefined ? '' : flowText(value),
    node: () => withValue(place.tree, place.path, value),
  };
}

/** The rule that a place is in, else its field. */
export function ruleText({ rule, path }: Place): string {
  return pathText(rule ?? path);
}
