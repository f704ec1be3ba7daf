import type { Profile } from '../../cni/index.js';
import { type Condition, perhaps } from '../../sets/index.js';
import { policyOfAnything } from '../policy/may-do-anything.js';
import { placeIn, unevaluatedTier } from '../policy/place.js';
import type { PolicyOrigin, Unit } from '../policy/policy.js';

/** A policy of an API that nobody said the CNI plugin implements: it may allow or deny anything for the pods that it selects. */
export function asUnevaluated(unit: Unit): Unit {
  const policy = { ...unit.policy, isEvaluated: false };
  const doubt = {
    words: `what ${policy.id} does, which the CNI plugin may implement or not`,
    remedy: 'declare the CNI of the cluster (`spec.cni`, `--cni`)',
  };
  return {
    ...unit,
    policy,
    place: placeIn(unevaluatedTier),
    isolates: false,
    rules: policyOfAnything(policy, doubt, { where: unit.inForce }),
  };
}

/** Holds where a plugin implements an API that it has only when somebody switches it on. */
export function isSwitchedOn({ title }: Profile, { kind, api }: PolicyOrigin): Condition {
  return perhaps({
    id: `api/${kind}.${api}`,
    words: `whether ${kind} of \`${api}\` is switched on in ${title}, which has it off by default or in some versions only`,
    remedy: 'name the version of the plugin, or leave the policy out of the manifests of the test (`spec.manifests`)',
  });
}
