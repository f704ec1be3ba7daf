import { labelKeyProblem, labelValueProblem, selectorOperators, statesUnder } from '../../model/index.js';
import { get, itemsOf, keysOfKustomization, type Located, MapReader } from '../../parse/index.js';
import {
  anyLabels,
  intersectionOfRegions,
  type LabelRegion,
  type LabelStates,
  presentState,
  statesIn,
} from '../../sets/index.js';
import type { PodMatch } from '../policy/policy.js';

/** Reads a LabelSelector (A.5): all of `matchLabels` and `matchExpressions` must hold; reports what the API server rejects. */
export function readLabelSelector(selector: MapReader): LabelRegion {
  selector.fields(['matchLabels', 'matchExpressions']);
  const equalities: LabelRegion[] = [...(selector.stringMap('matchLabels') ?? [])].map(([key, located]) => {
    checkKey(selector, key, located);
    checkValue(selector, located);
    return new Map([[key, statesIn([located.value])]]);
  });
  const requirements = (selector.maps('matchExpressions') ?? []).map(readRequirement);
  return intersectionOfRegions([...equalities, ...requirements]);
}

/** Reads a `podSelector`; none selects every pod. */
export function readPodSelector(
  selector: MapReader | undefined,
): Pick<PodMatch, 'labels' | 'isNegative' | 'fromKustomization'> {
  if (selector === undefined) return { labels: anyLabels };
  const labels = readLabelSelector(selector);
  const given = keysOfKustomization(get(selector.node, 'matchLabels'));
  return {
    labels,
    ...(isNegative(selector) ? { isNegative: true } : {}),
    ...(given === undefined ? {} : { fromKustomization: given }),
  };
}

/** Whether it has `NotIn` or `DoesNotExist`, even where the rest of it makes them needless; reports nothing. */
function isNegative({ node, sink, path }: MapReader): boolean {
  const silent = new MapReader(node, { ...sink, add: () => {} }, path);
  return (silent.maps('matchExpressions') ?? []).some((requirement) => {
    const operator = requirement.string('operator')?.value;
    return operator === 'NotIn' || operator === 'DoesNotExist';
  });
}

function readRequirement(requirement: MapReader): LabelRegion {
  requirement.fields(['key', 'operator', 'values']);
  const key = requirement.required('key')?.string();
  const operator = requirement.required('operator')?.string();
  const values = requirement.strings('values') ?? [];
  if (key === undefined || operator === undefined) return new Map();
  checkKey(requirement, key.value, key);
  for (const value of values) checkValue(requirement, value);
  const states = statesOf(
    requirement,
    operator,
    values.map(({ value }) => value),
  );
  return new Map([[key.value, states]]);
}

function statesOf(requirement: MapReader, operator: Located<string>, values: readonly string[]): LabelStates {
  const needsValues = operator.value === 'In' || operator.value === 'NotIn';
  if (needsValues && itemsOf(requirement.value('values')?.node).length === 0) {
    requirement.problem("`values` must be specified when `operator` is 'In' or 'NotIn'");
  }
  if ((operator.value === 'Exists' || operator.value === 'DoesNotExist') && values.length > 0) {
    requirement.problem("`values` may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
  }
  const states = statesUnder(operator.value, values);
  if (states !== undefined) return states;
  requirement.problem(
    `\`${operator.value}\` is not a valid selector operator; expected one of ${selectorOperators.map((each) => `\`${each}\``).join(', ')}`,
    operator.span,
  );
  return presentState;
}

function checkKey(reader: MapReader, key: string, { span }: Located<string>): void {
  const problem = labelKeyProblem(key);
  if (problem !== undefined) reader.problem(`the label key \`${key}\` is invalid: ${problem}`, span);
}

function checkValue(reader: MapReader, { value, span }: Located<string>): void {
  const problem = labelValueProblem(value);
  if (problem !== undefined) reader.problem(`the label value \`${value}\` is invalid: ${problem}`, span);
}
