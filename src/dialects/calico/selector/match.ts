import { type Labels, matchLabels } from '../../../model/index.js';
import {
  allOf,
  anyOf,
  type Condition,
  type LabelStates,
  matchingState,
  notOf,
  patternKey,
  presentState,
} from '../../../sets/index.js';
import type { Comparison, Selector } from './selector.js';

/** Whether an object satisfies a selector: certain, or depending on labels that manifests don't state. */
export function matchSelector(selector: Selector, matches: (comparison: Comparison) => Condition): Condition {
  switch (selector.kind) {
    case 'all':
    case 'global':
      return true;
    case 'not':
      return notOf(matchSelector(selector.of, matches));
    case 'and':
      return allOf(selector.of.map((each) => matchSelector(each, matches)));
    case 'or':
      return anyOf(selector.of.map((each) => matchSelector(each, matches)));
    default:
      return matches(selector);
  }
}

/** Whether labels satisfy one comparison, under the name that they have there. */
export function matchComparison(comparison: Comparison, labels: Labels): Condition {
  const { key, within } = stateOfComparison(comparison, keyOf(comparison));
  return matchLabels(new Map([[key, within]]), labels);
}

/** The label that a comparison is about. */
export function keyOf(comparison: Comparison): string {
  return comparison.kind === 'label' ? comparison.key : comparison.pattern.key;
}

/** The same comparison of another label. */
export function withKey(comparison: Comparison, key: string): Comparison {
  return comparison.kind === 'label'
    ? { ...comparison, key }
    : { ...comparison, pattern: { ...comparison.pattern, key } };
}

/** What a comparison says of a region's key, where its label goes by another name; every value that there is holds the empty text. */
export function stateOfComparison(
  comparison: Comparison,
  key: string,
): { readonly key: string; readonly within: LabelStates } {
  if (comparison.kind === 'label') return { key, within: comparison.within };
  const { operator, text } = comparison.pattern;
  if (text === '') return { key, within: presentState };
  return { key: patternKey({ key, operator, text }), within: matchingState };
}
