import { hasState, type LabelStates, noState, statesIn } from './label-values.js';

/** How a pattern compares the value of a label with a text, as Calico's selectors spell it; it fails where the label is absent. */
export const patternOperators = ['contains', 'starts with', 'ends with'] as const;

export type PatternOperator = (typeof patternOperators)[number];

export interface LabelPattern {
  readonly key: string;
  readonly operator: PatternOperator;
  readonly text: string;
}

/**
 * The key by which a label region encodes a pattern: a label with the value `true` where the pattern matches, and
 * absent where it doesn't. No real label key has a space.
 */
export function patternKey({ key, operator, text }: LabelPattern): string {
  return `${key} ${operator} ${JSON.stringify(text)}`;
}

/** The pattern that a key of a region represents; `undefined` for the key of a label. */
export function patternOf(key: string): LabelPattern | undefined {
  // A quote in the text is escaped, and no label has one: the first opens the text.
  const opening = key.indexOf('"');
  const front = key.slice(0, Math.max(opening, 0));
  const operator = patternOperators.find((each) => front.endsWith(` ${each} `));
  if (operator === undefined) return undefined;
  const text: unknown = JSON.parse(key.slice(opening));
  return { key: front.slice(0, -operator.length - 2), operator, text: String(text) };
}

/** The states in which a pattern matches, for regions. */
export const matchingState: LabelStates = statesIn(['true']);

/** Whether a pattern matches the states that its label may have: as the states of its own key. */
export function patternStates(pattern: LabelPattern, possible: LabelStates): LabelStates {
  const values = possible.others ? [] : possible.values;
  const mayMatch = possible.others || values.some((value) => isMatch(pattern, value));
  const mayFail = hasState(possible, undefined) || possible.others || values.some((value) => !isMatch(pattern, value));
  return { ...(mayMatch ? matchingState : noState), absent: mayFail };
}

function isMatch({ operator, text }: LabelPattern, value: string): boolean {
  switch (operator) {
    case 'contains':
      return value.includes(text);
    case 'starts with':
      return value.startsWith(text);
    case 'ends with':
      return value.endsWith(text);
  }
}
