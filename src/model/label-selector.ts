import { get, itemsOf, type Node, stringOf } from '../parse/index.js';
import {
  absentState,
  intersectionOfRegions,
  type LabelRegion,
  type LabelStates,
  presentState,
  statesIn,
  statesNotIn,
} from '../sets/index.js';

/** What a `LabelSelector` that a schema has let pass selects; a missing one selects everything. */
export function regionOfSelector(selector: Node | undefined): LabelRegion {
  const labels = get(selector, 'matchLabels');
  const equalities: readonly LabelRegion[] =
    labels?.kind === 'map'
      ? labels.entries.map(({ key, value }) => new Map([[key, statesIn([stringOf(value) ?? ''])]]))
      : [];
  const requirements = itemsOf(get(selector, 'matchExpressions')).map(
    (each): LabelRegion => new Map([[stringOf(get(each, 'key')) ?? '', statesOf(each)]]),
  );
  return intersectionOfRegions([...equalities, ...requirements]);
}

function statesOf(requirement: Node): LabelStates {
  const values = itemsOf(get(requirement, 'values')).map((value) => stringOf(value) ?? '');
  return statesUnder(stringOf(get(requirement, 'operator')) ?? '', values) ?? absentState;
}

/** The operators of `matchExpressions`. */
export const selectorOperators = ['In', 'NotIn', 'Exists', 'DoesNotExist'] as const;

/** The states that an operator of `matchExpressions` lets a label have; `undefined` where it is none. */
export function statesUnder(operator: string, values: readonly string[]): LabelStates | undefined {
  switch (selectorOperators.find((each) => each === operator)) {
    case 'In':
      return statesIn(values);
    case 'NotIn':
      return statesNotIn(values);
    case 'Exists':
      return presentState;
    case 'DoesNotExist':
      return absentState;
    case undefined:
      return undefined;
  }
}
