import type { Profile } from '../../cni/index.js';
import { type Condition, uncertainCondition } from '../../sets/index.js';
import { policyOfAnything } from '../policy/may-do-anything.js';
import type { PolicyOrigin, PolicyRules } from '../policy/policy.js';
import { precedenceIn, unevaluatedTier } from '../policy/precedence.js';

/** A policy of an API that nobody said the CNI plugin implements: it may allow or deny anything for the pods that it selects. */
export function asUnevaluated(policyRules: PolicyRules): PolicyRules {
  const policy: PolicyOrigin = { ...policyRules.policy, isEvaluated: false, awaitsCni: true };
  const uncertainty = {
    words: `what ${policy.id} does, which the CNI plugin may implement or not`,
    remedy: 'declare the CNI of the cluster (`spec.cni`, `--cni`)',
  };
  return {
    ...policyRules,
    policy,
    precedence: precedenceIn(unevaluatedTier),
    isolates: false,
    rules: policyOfAnything(policy, uncertainty, { where: policyRules.inForce }),
  };
}

/** Holds where a plugin implements an API that it has only when somebody switches it on. */
export function isSwitchedOn({ title }: Profile, { kind, api }: PolicyOrigin): Condition {
  return uncertainCondition({
    id: `api/${kind}.${api}`,
    words: `whether ${kind} of \`${api}\` is switched on in ${title}, which has it off by default or in some versions only`,
    remedy: 'name the version of the plugin, or leave the policy out of the manifests of the test (`spec.manifests`)',
  });
}
