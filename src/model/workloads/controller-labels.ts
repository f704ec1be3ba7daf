import { getIn, isAbsent, type Node } from '../../parse/index.js';
import { anyState, type LabelStates, presentState, statesIn } from '../../sets/index.js';
import type { Labels } from '../cluster.js';
import type { PodTemplate } from './pod-template.js';
import type { WorkloadKind } from './workload-kind.js';

type States = ReadonlyMap<string, LabelStates>;

/** An object whose controller adds labels; its name is `undefined` where the API server makes one. */
interface Labelled {
  readonly kind: WorkloadKind;
  readonly name: string | undefined;
  readonly node: Node;
}

/** The labels of the pods of a template, with those that a controller adds (E-2). */
export function podLabels(
  template: PodTemplate,
  added: States,
  { workload, sort, kind }: { readonly workload: string; readonly sort: number; readonly kind: WorkloadKind },
): Labels {
  const defaults = kind.defaultLabels.map((key) => [key, template.labels.get(key) ?? presentState] as const);
  return {
    known: new Map([...template.labels, ...defaults, ...added]),
    others: template.others,
    ...(template.keysOfAnyState === undefined ? {} : { keysOfAnyState: template.keysOfAnyState }),
    ...(template.fromKustomization === undefined ? {} : { fromKustomization: template.fromKustomization }),
    owner: {
      id: `workload/${workload}${sort === 0 ? '' : `/${sort}`}`,
      words: `the pods of ${workload}`,
      remedy: labelRemedies[kind.form],
    },
  };
}

const plainRemedy = 'select the pods by a label whose value a manifest gives';

/** What settles an unknown label of the pods of a template. */
const labelRemedies: Readonly<Record<WorkloadKind['form'], string>> = {
  pod: plainRemedy,
  canary: plainRemedy,
  knative: plainRemedy,
  'virtual-machine': plainRemedy,
  own: 'write the label into their pod template, because which labels the controller of this kind adds is unknown',
  found: 'name the pod template of this kind in `podTemplatePaths` of the settings, or select by a label that it has',
  operated: 'select the pods by a label that their operator is sure to set, or add its exported Pods to the manifests',
};

/** What the controller adds: one map for each sort of pods; the pods of a StatefulSet differ by their ordinal. */
export function addedLabels(object: Labelled): readonly States[] {
  const { kind, name, node } = object;
  const named = nameStates(object);
  const added = new Map<string, LabelStates>([
    ...kind.addedLabels.map((key) => [key, presentState] as const),
    ...kind.nameLabels.map((key) => [key, named] as const),
    ...kind.possibleNameLabels.map((key) => [key, { ...named, absent: true }] as const),
    ...Object.entries(kind.fixedLabels).map(([key, value]) => [key, statesIn([value])] as const),
    ...kind.possibleLabels.map((key) => [key, anyState] as const),
  ]);
  return kind.group === 'apps' && kind.kind === 'StatefulSet' ? ordinalLabels(added, name, node) : [added];
}

/** The value of a label that carries the name of the object; a virtual machine may go by its hostname. */
function nameStates({ kind, name, node }: Labelled): LabelStates {
  if (name === undefined || name.length > maximumValue) return presentState;
  if (kind.form !== 'virtual-machine') return statesIn([name]);
  const isRenamed = name.includes('.') || !isAbsent(getIn(node, [...kind.template, 'spec', 'hostname']));
  return isRenamed ? presentState : statesIn([name]);
}

const maximumValue = 63;

function ordinalLabels(added: States, name: string | undefined, node: Node): readonly States[] {
  const replicas = integerAt(node, ['spec', 'replicas'], 1);
  const start = integerAt(node, ['spec', 'ordinals', 'start'], 0);
  if (name === undefined || replicas === undefined || start === undefined || replicas > maximumOrdinals)
    return [new Map([...added, ...anyOrdinal])];
  return Array.from({ length: Math.max(replicas, 1) }, (_, index) => {
    const ordinal = String(start + index);
    // older controllers don't set the index label
    const indexStates: LabelStates = { absent: true, others: false, values: [ordinal] };
    return new Map([
      ...added,
      ['statefulset.kubernetes.io/pod-name', statesIn([`${name}-${ordinal}`])],
      ['apps.kubernetes.io/pod-index', indexStates],
    ]);
  });
}

const maximumOrdinals = 1000;

/** The labels of pods whose ordinals aren't distinguished. */
const anyOrdinal: readonly (readonly [string, LabelStates])[] = [
  ['statefulset.kubernetes.io/pod-name', presentState],
  ['apps.kubernetes.io/pod-index', anyState],
];

/** `otherwise` where nothing is written; `undefined` where what is written is no whole number. */
export function integerAt(node: Node, path: readonly string[], otherwise: number): number | undefined {
  const value = getIn(node, path);
  if (value === undefined || isAbsent(value)) return otherwise;
  return value.kind === 'scalar' && Number.isInteger(value.value) ? Number(value.value) : undefined;
}
