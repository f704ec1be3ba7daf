import {
  type Direction,
  type OrderedPrecedence,
  type PodMatch,
  type PolicyRules,
  policyOfAnything,
  type Rule,
  uncertaintyOf,
} from '../../compile/index.js';
import { allTraffic, anyLabels, type ChoiceFact, type Condition } from '../../sets/index.js';
import { type CalicoObject, isForeign, isInvalid } from './object.js';
import { frontTier } from './tier.js';

/** What is known of a policy that can't be read in full. */
export interface PartlyKnown {
  /** The pods that it may govern; `undefined` where that isn't known. */
  readonly pods: readonly PodMatch[] | undefined;
  /** The directions that it may govern; `undefined` where that isn't known. */
  readonly directions: readonly Direction[] | undefined;
  /** Where it stands; `undefined` where that isn't known: then it may go before everything. */
  readonly precedence: OrderedPrecedence | undefined;
}

export const bothDirections: readonly Direction[] = ['ingress', 'egress'];

/** A policy that may do anything to the pods that it may govern: nothing, or allow, or deny (`language.md` §6). */
export function asPossible(
  object: CalicoObject,
  { pods, directions, precedence }: PartlyKnown,
): readonly PolicyRules[] {
  const { policy } = object;
  const rules = policyOfAnything(policy, wordsOf(object));
  const { name, namespace } = object;
  return (directions ?? bothDirections).flatMap((direction) =>
    (pods ?? [everyPodOf(object)]).map((selectedPods) => ({
      policy,
      direction,
      selectedPods,
      precedence: precedence ?? { mode: 'ordered', tier: frontTier.name, order: frontTier.order, namespace, name },
      inForce: true,
      isolates: false,
      rules,
    })),
  );
}

function wordsOf(object: CalicoObject): { readonly words: string; readonly remedy: string } {
  const { policy, unresolved } = object;
  if (unresolved.some(({ decides }) => decides)) return uncertaintyOf(policy.id, unresolved);
  if (isInvalid(object)) return { words: `what the invalid ${policy.id} does`, remedy: 'mend the policy' };
  if (isForeign(object))
    return {
      words: `what ${policy.id} does, which has fields of Calico Enterprise`,
      remedy: 'write the policy without them',
    };
  return { words: `whom ${policy.id} governs`, remedy: 'write its selectors in a simpler way' };
}

/** A rule about everything. */
export function anything({ policy: { span } }: Pick<CalicoObject, 'policy'>): Omit<Rule, 'action' | 'inForce'> {
  return { path: 'spec', span, peers: undefined, ports: [{ kind: 'traffic', traffic: allTraffic }] };
}

/** Holds where the choice has this value. */
export function is(fact: ChoiceFact, choice: number): Condition {
  return { kind: 'choice', fact, within: [choice] };
}

/** Every pod of the namespace of an object, or of the cluster where it isn't in one. */
export function everyPodOf({ namespace }: Pick<CalicoObject, 'namespace'>): PodMatch {
  return {
    namespaces: namespace === undefined ? { kind: 'labelled', labels: anyLabels } : { kind: 'named', name: namespace },
    labels: anyLabels,
  };
}
