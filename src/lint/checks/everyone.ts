import type { PolicyRules, Rule } from '../../compile/index.js';
import { type Diagnostic, define } from '../../diagnostics/index.js';
import { isTrafficWithin, portTraffic } from '../../sets/index.js';
import { type Linted, plainRuleSets } from './linted.js';
import { podsNear, selects } from './selected.js';
import { trafficOf } from './within.js';

const allowsEverything = define<{ readonly id: string; readonly path: string; readonly others: readonly string[] }>({
  code: 'policy/allows-everything',
  severity: 'notice',
  onlyIn: 'lint',
  summary: 'a rule admits everything, so that the rules of other policies for the same pods say nothing',
  words: ({ id, path, others }) =>
    `${id} ${path} admits everybody on every port: whatever ${others.join(', ')} ${others.length === 1 ? 'admits' : 'admit'}, pods that it selects too are open; narrow it, or remove what it makes needless`,
});

/** Rules of NetworkPolicies that make those of others needless (A.10 row 27). */
export function reportEveryone(linted: Linted): readonly Diagnostic[] {
  const ruleSets = plainRuleSets(linted);
  return ruleSets.flatMap((policyRules) =>
    policyRules.rules.flatMap((rule) => everything(policyRules, rule, { linted, ruleSets })),
  );
}

function admitsEverything({ peers, ports, inForce, only }: Rule): boolean {
  return (
    peers === undefined && inForce === true && only === undefined && isTrafficWithin(portTraffic, trafficOf(ports))
  );
}

function everything(
  { policy, direction, selectedPods }: PolicyRules,
  rule: Rule,
  { linted: { cluster }, ruleSets }: { readonly linted: Linted; readonly ruleSets: readonly PolicyRules[] },
): readonly Diagnostic[] {
  if (!admitsEverything(rule)) return [];
  const pods = podsNear([selectedPods], cluster).filter((pod) => selects(selectedPods, pod, cluster) === true);
  const others = ruleSets.filter(
    (each) =>
      each.direction === direction &&
      each.policy.id !== policy.id &&
      each.rules.length > 0 &&
      !each.rules.some(admitsEverything) &&
      pods.some((pod) => selects(each.selectedPods, pod, cluster) === true),
  );
  const ids = [...new Set(others.map((each) => each.policy.id))];
  const named = ids.length > 3 ? [...ids.slice(0, 2), `${ids.length - 2} more`] : ids;
  return ids.length === 0 ? [] : [allowsEverything({ id: policy.id, path: rule.path, others: named }, rule.span)];
}
