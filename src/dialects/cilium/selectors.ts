import type { PodMatch } from '../../compile/index.js';
import type { Span } from '../../diagnostics/index.js';
import { didYouMean } from '../../diagnostics/index.js';
import {
  accountNameKey,
  labelKeyProblem,
  labelValueProblem,
  nameLabel,
  selectorOperators,
  statesUnder,
} from '../../model/index.js';
import type { Located, MapReader } from '../../parse/index.js';
import {
  allOf,
  binaryChoice,
  type ChoiceFact,
  type Condition,
  hasState,
  intersectionOfRegions,
  isNoRegion,
  type LabelRegion,
  type LabelStates,
  presentState,
  statesIn,
} from '../../sets/index.js';
import { ambiguousKey, reject } from './problems.js';

/** One thing that a selector asks of the labels of an identity (cilium.md §3). */
export interface Requirement {
  /** Where the label comes from: `k8s`, `reserved`, …; `any` where that is not said. */
  readonly source: string;
  readonly key: string;
  readonly states: LabelStates;
  /** It stands in `matchLabels`. */
  readonly isEquality: boolean;
}

/** The labels by which Cilium tells what a pod is, beside its own. */
export const ownKeys = {
  namespace: 'io.kubernetes.pod.namespace',
  namespaceLabels: 'io.cilium.k8s.namespace.labels.',
  cluster: 'io.cilium.k8s.policy.cluster',
  account: 'io.cilium.k8s.policy.serviceaccount',
} as const;

/** Reads an EndpointSelector; reports what the API server or the agent refuses. */
export function readRequirements(selector: MapReader): readonly Requirement[] {
  selector.fields(['matchLabels', 'matchExpressions']);
  const equalities = [...(selector.stringMap('matchLabels') ?? [])].map(([key, located]): Requirement => {
    checkKey(selector, key, located);
    const problem = labelValueProblem(located.value);
    if (problem !== undefined)
      selector.problem(`the label value \`${located.value}\` is invalid: ${problem}`, located.span);
    return { ...sourceOf(key), states: statesIn([located.value]), isEquality: true };
  });
  return [...equalities, ...(selector.maps('matchExpressions') ?? []).flatMap(readExpression)];
}

/** What a selector may ask, on a condition. */
export interface SelectorVariant {
  readonly requirements: readonly Requirement[];
  readonly when: Condition;
}

/** Reads a selector as the agent does, which keeps one by chance of a key without a source and the same with the source `any`. */
export function readVariants(selector: MapReader): readonly SelectorVariant[] {
  const requirements = readRequirements(selector);
  const doubled = doubledKeys(selector);
  if (doubled.length === 0) return [{ requirements, when: true }];
  const keys = new Set(doubled.map(({ key }) => key));
  const isDoubled = ({ isEquality, source, key }: Requirement) => isEquality && source === 'any' && keys.has(key);
  const rest = requirements.filter((each) => !isDoubled(each));
  return doubled.reduce<readonly SelectorVariant[]>(
    (variants, { key, values, span }) =>
      variants.flatMap((variant) =>
        values.map((value, index) => ({
          requirements: [...variant.requirements, { source: 'any', key, states: statesIn([value]), isEquality: true }],
          when: allOf([variant.when, keptIs(key, index, span)]),
        })),
      ),
    [{ requirements: rest, when: true }],
  );
}

function keptIs(key: string, index: number, span: Span): Condition {
  const fact: ChoiceFact = binaryChoice({
    id: `kept/${key} at ${span.file.path}:${span.start}`,
    words: `which of \`${key}\` and \`any:${key}\` the agent keeps, which are one label to it`,
    remedy: 'write one of them',
  });
  return { kind: 'choice', fact, within: [index] };
}

/** Labels that are written in two spellings with two values, which is reported. */
function doubledKeys(selector: MapReader) {
  const entries = [...(selector.stringMap('matchLabels') ?? [])];
  return entries.flatMap(([key, { value, path }]) => {
    const other = entries.find(([each]) => each === `any:${key}`);
    if (other === undefined || other[1].value === value) return [];
    const { span } = other[1];
    selector.sink.add(ambiguousKey({ path, first: key, second: other[0] }, span));
    return [{ key, values: [value, other[1].value], span }];
  });
}

function readExpression(expression: MapReader): readonly Requirement[] {
  expression.fields(['key', 'operator', 'values']);
  const key = expression.required('key')?.string();
  const operator = expression.required('operator')?.string();
  const values = expression.strings('values') ?? [];
  if (key === undefined || operator === undefined) return [];
  checkKey(expression, key.value, key);
  for (const { value, span } of values) {
    const problem = labelValueProblem(value);
    if (problem !== undefined) reject(expression, `the label value \`${value}\` is invalid: ${problem}`, span);
  }
  const texts = values.map(({ value }) => value);
  return [{ ...sourceOf(key.value), states: statesOf(expression, operator, texts), isEquality: false }];
}

function statesOf(expression: MapReader, operator: Located<string>, values: readonly string[]): LabelStates {
  const { value } = operator;
  if ((value === 'In' || value === 'NotIn') && values.length === 0)
    reject(expression, "`values` must be specified when `operator` is 'In' or 'NotIn'");
  if ((value === 'Exists' || value === 'DoesNotExist') && values.length > 0)
    reject(expression, "`values` may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
  const states = statesUnder(value, values);
  if (states !== undefined) return states;
  expression.problem(
    `\`${value}\` is no operator; expected one of ${selectorOperators.map((each) => `\`${each}\``).join(', ')}${didYouMean(value, selectorOperators)}`,
    operator.span,
  );
  return presentState;
}

/** A key is `source:key`, or a key of any source; `$key` is short for a reserved one. */
function sourceOf(written: string): Pick<Requirement, 'source' | 'key'> {
  if (written.startsWith('$')) return { source: 'reserved', key: written.slice(1) };
  const colon = written.indexOf(':');
  return colon < 0
    ? { source: 'any', key: written }
    : { source: written.slice(0, colon), key: written.slice(colon + 1) };
}

function checkKey(reader: MapReader, written: string, { span }: Pick<Located<string>, 'span'>): void {
  const parts = written.split(':');
  const key = parts.at(-1) ?? '';
  const problem =
    parts.length > 2
      ? 'expected at most one `:`'
      : parts.length === 2 && !/^[a-z0-9_-]+$/i.test(parts[0] ?? '')
        ? 'expected a source of letters before `:`'
        : labelKeyProblem(key);
  if (problem !== undefined) reject(reader, `the label key \`${written}\` is invalid: ${problem}`, span);
}

/** Whether a requirement is about a label of this key that a pod has. */
export function isAbout({ source, key }: Requirement, wanted: string): boolean {
  return isOfPod(source) && key === wanted;
}

/** Whether a requirement is about labels of the pod's namespace. */
export function isAboutNamespace({ source, key }: Requirement): boolean {
  return isOfPod(source) && key.startsWith(ownKeys.namespaceLabels);
}

function isOfPod(source: string): boolean {
  return source === 'k8s' || source === 'any';
}

/**
 * The pods that requirements hold; `undefined` where they hold none. What they ask of the name of the cluster is left out; the name of a
 * namespace comes beside what they say of it.
 */
export function podsOf(requirements: readonly Requirement[], namespace: string | undefined): PodMatch | undefined {
  const own = namespace === undefined ? [] : [new Map([[nameLabel, statesIn([namespace])]])];
  const places = intersectionOfRegions([present, ...own, ...requirements.flatMap(namespaceRegion)]);
  const labels = intersectionOfRegions(requirements.flatMap(labelRegion));
  const accounts = requirements.flatMap(accountRegion);
  const account = intersectionOfRegions(accounts);
  const isSomewhere = requirements.every(({ source, states }) => isOfPod(source) || hasState(states, undefined));
  if (!isSomewhere || [places, labels, account].some(isNoRegion)) return undefined;
  return {
    namespaces: namespacesOf(places, namespace),
    labels,
    ...(accounts.length === 0 ? {} : { account }),
  };
}

/** Every pod is in a namespace, which has a name. */
const present: LabelRegion = new Map([[nameLabel, presentState]]);

/** By name where nothing else is asked than the namespace of the policy itself. */
function namespacesOf(places: LabelRegion, own: string | undefined): PodMatch['namespaces'] {
  const name = places.get(nameLabel);
  const others = new Map([...places].filter(([key]) => key !== nameLabel));
  if (own !== undefined && others.size === 0) return { kind: 'named', name: own };
  const isAny = name?.absent === false && name.others && name.values.length === 0;
  return { kind: 'labelled', labels: isAny ? others : places };
}

function namespaceRegion(requirement: Requirement): readonly LabelRegion[] {
  const { key, states } = requirement;
  if (isAbout(requirement, ownKeys.namespace)) return [new Map([[nameLabel, states]])];
  if (!isAboutNamespace(requirement)) return [];
  return [new Map([[key.slice(ownKeys.namespaceLabels.length), states]])];
}

function accountRegion(requirement: Requirement): readonly LabelRegion[] {
  return isAbout(requirement, ownKeys.account) ? [new Map([[accountNameKey, requirement.states]])] : [];
}

function labelRegion(requirement: Requirement): readonly LabelRegion[] {
  const { source, key, states } = requirement;
  const isOther =
    !isOfPod(source) ||
    isAboutNamespace(requirement) ||
    [ownKeys.namespace, ownKeys.cluster, ownKeys.account].some((own) => own === key);
  return isOther ? [] : [new Map([[key, states]])];
}
