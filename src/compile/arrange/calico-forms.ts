import type { CalicoForm, CalicoOrdering } from '../../cni/index.js';
import type { ChoiceFact } from '../../sets/index.js';
import { type Enforced, type PluginRemark, readsOtherwise } from '../policy/enforcement.js';
import { policyOfAnything } from '../policy/may-do-anything.js';
import type { PolicyRules } from '../policy/policy.js';

/** What each form is called, and what to write instead. */
const formWords = {
  'names without protocol': {
    words: 'port names in a rule without `protocol`',
    remedy: 'write the `protocol`',
  },
  'name of another tier': {
    words: 'a name that does not begin with the name of its tier and a dot',
    remedy: 'write the tier of the policy before its name',
  },
} as const satisfies Record<CalicoForm, { readonly words: string; readonly remedy: string }>;

/** Policies in a form that this version of Calico refuses: whether they are there at all, and what they do then, nobody knows. */
export function asCalicoTakes(ruleSets: readonly PolicyRules[], { refuses = [] }: CalicoOrdering): Enforced {
  const remarks = new Map<string, PluginRemark>();
  const taken = ruleSets.map((policyRules) => {
    const form = refuses.find((each) => policyRules.forms?.includes(each) === true);
    if (form === undefined) return policyRules;
    const { id, span } = policyRules.policy;
    const { words, remedy } = formWords[form];
    const refused = `this version of Calico refuses ${words}, so that what the policy does is unknown; ${remedy}`;
    remarks.set(id, { id, path: 'spec', words: refused, span });
    return asAnything(policyRules, {
      words: `what ${id} does, which this version of Calico refuses (${words})`,
      remedy,
    });
  });
  const list = [...remarks.values()];
  return { ruleSets: taken, remarks: list, diagnostics: list.map(({ span, ...facts }) => readsOtherwise(facts, span)) };
}

/** Nothing, or allowing everything, or denying it. */
function asAnything(policyRules: PolicyRules, uncertainty: Pick<ChoiceFact, 'words' | 'remedy'>): PolicyRules {
  return { ...policyRules, isolates: false, rules: policyOfAnything(policyRules.policy, uncertainty) };
}
