import type { Profile } from '../../cni/index.js';
import { allOf, allTraffic, type ChoiceFact, type Condition } from '../../sets/index.js';
import { placeIn, unevaluatedTier } from '../policy/place.js';
import type { PolicyOrigin, Rule, Unit } from '../policy/policy.js';

/** A policy of an API that nobody said the CNI plugin implements: it may allow or deny anything for the pods that it selects. */
export function asUnevaluated(unit: Unit): Unit {
  const policy = { ...unit.policy, isEvaluated: false };
  const fact: ChoiceFact = {
    kind: 'choice',
    id: `policy/${policy.id}`,
    words: `what ${policy.id} does, which the CNI plugin may implement or not`,
    remedy: 'declare the CNI of the cluster (`spec.cni`, `--cni`)',
    count: 3,
  };
  const rule = (action: 'allow' | 'deny', choice: number): Rule => ({
    action,
    path: 'spec',
    span: policy.span,
    peers: undefined,
    ports: [{ kind: 'traffic', traffic: allTraffic }],
    inForce: allOf([unit.inForce, { kind: 'choice', fact, within: [choice] }]),
  });
  return {
    ...unit,
    policy,
    place: placeIn(unevaluatedTier),
    isolates: false,
    rules: [rule('allow', 1), rule('deny', 2)],
  };
}

/** Holds where a plugin implements an API that it has only when somebody switches it on. */
export function isSwitchedOn({ title }: Profile, { kind, api }: PolicyOrigin): Condition {
  const fact: ChoiceFact = {
    kind: 'choice',
    id: `api/${kind}.${api}`,
    words: `whether ${kind} of \`${api}\` is switched on in ${title}, which has it off by default or in some versions only`,
    remedy: 'name the version of the plugin, or leave the policy out of the manifests of the test (`spec.manifests`)',
    count: 2,
  };
  return { kind: 'choice', fact, within: [1] };
}
