import { get, getIn, isAbsent, type Node, type ReadSink, stringOf } from '../../parse/index.js';
import { type Condition, type LabelStates, presentState, statesIn } from '../../sets/index.js';
import type { Copy } from '../duplicates.js';
import { type PodTemplate, readPodTemplate, unknownTemplate } from '../workloads/pod-template.js';
import { controllerLabels } from './operated-kind.js';

/** A Canary of Flagger, whose target is deployed a second time, as its primary. */
export const canary = {
  group: 'flagger.app',
  kind: 'Canary',
  source: 'fluxcd/flagger: pkg/canary/deployment_controller.go (createPrimaryDeployment, getSelectorLabel) (08b1e522)',
} as const;

/** The labels by which Flagger tells the primary from its target, the first of those in the target's selector; the order is a setting. */
const selectorKeys: readonly string[] = ['app', 'name', 'app.kubernetes.io/name'];

export interface Primary {
  readonly template: PodTemplate;
  /** Whether its target is there. */
  readonly presence: Condition;
}

/** The primaries of a Canary, by the objects that may be its target; pods of which nothing is known where there is none. */
export function readPrimaries(
  { document }: Copy,
  {
    copies,
    defaultNamespace,
    sink,
  }: { readonly copies: readonly Copy[]; readonly defaultNamespace: string; readonly sink: ReadSink },
): readonly Primary[] {
  const target = getIn(document.node, ['spec', 'targetRef']);
  const [kind, name] = ['kind', 'name'].map((key) => stringOf(get(target, key)));
  if (kind === 'Service') return [];
  const namespace = document.namespace ?? defaultNamespace;
  const found = copies.filter(
    ({ document: each }) =>
      each.group === 'apps' &&
      each.kind === kind &&
      each.name === name &&
      (each.namespace ?? defaultNamespace) === namespace,
  );
  if (found.length === 0) return [{ template: unknownTemplate, presence: true }];
  const silent: ReadSink = { ...sink, add: () => undefined };
  return found.map(({ document: each, presence }) => {
    const template = readPodTemplate(each.node, { template: ['spec', 'template'], form: 'pod' }, silent);
    const labels = new Map([...template.labels, ...renamedLabels(template, each.node)]);
    return { template: { ...template, labels, keysOfAnyState: controllerLabels }, presence };
  });
}

/** The labels that a primary has with another value: that of the target, and `-primary` behind it. */
function renamedLabels({ labels }: PodTemplate, target: Node): ReadonlyMap<string, LabelStates> {
  const selector = getIn(target, ['spec', 'selector', 'matchLabels']);
  const inSelector = [...labels.keys()].filter((key) => !isAbsent(get(selector, key)));
  const usual = inSelector.filter((key) => selectorKeys.includes(key));
  const renamed = usual.length > 0 ? usual : inSelector;
  const isCertain = usual.length === 1;
  return new Map(renamed.map((key) => [key, primaryStates(labels.get(key) ?? presentState, isCertain)]));
}

function primaryStates(states: LabelStates, isCertain: boolean): LabelStates {
  if (states.others) return presentState;
  const primary = states.values.map((value) => `${value}-primary`);
  return statesIn(isCertain ? primary : [...states.values, ...primary]);
}
