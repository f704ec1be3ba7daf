import { byBytes, type Diagnostic, define } from '../../diagnostics/index.js';
import type { PolicyOrigin } from '../policy/policy.js';
import { ruleSetsOfTier } from '../policy/tier.js';
import { type Arrangement, inertPolicies } from './arrange.js';

const notEnforced = define<{ readonly id: string; readonly title: string }>({
  code: 'cni/not-enforced',
  severity: 'warning',
  summary: 'the CNI plugin does not enforce a policy',
  guardsTrust: true,
  words: ({ id, title }) =>
    `${id} changes nothing: the API server accepts it, and ${title} doesn't enforce it; remove it, or name the CNI plugin that does (\`spec.cni\`, \`--cni\`)`,
});

const notEvaluated = define<{ readonly id: string; readonly remedy: string }>({
  code: 'policy/not-evaluated',
  severity: 'warning',
  summary: 'a policy of an API that is not evaluated makes what it could touch unknown',
  guardsTrust: true,
  words: ({ id, remedy }) => `${id} isn't evaluated, so what it could touch is unknown; ${remedy}`,
});

const declareCni = "declare the CNI (`spec.cni`, `--cni`) if the cluster's does not enforce it";
const leaveOut = 'leave it out of the manifests of a test (`spec.manifests`) if it allows what the test asks about';

const currentApi =
  'write `apiVersion: networking.k8s.io/v1`: API servers serve the old one no longer since Kubernetes 1.16';

function remedyOf(id: string, dependsOnCni: boolean): string {
  if (id.startsWith('NetworkPolicy.extensions/')) return currentApi;
  return dependsOnCni ? declareCni : leaveOut;
}

/** How a profile handles the policies: a warning at each that it doesn't enforce, and at each that isn't evaluated. */
export function reportEffects(arrangement: Arrangement): readonly Diagnostic[] {
  const { title } = arrangement.profile;
  const unevaluated = new Map<string, PolicyOrigin>();
  for (const { policy } of arrangement.tiers.flatMap(ruleSetsOfTier)) {
    if (!policy.isEvaluated && policy.isUnreadable !== true && policy.isMade !== true)
      unevaluated.set(policy.id, policy);
  }
  return [
    ...arrangement.diagnostics,
    ...inertPolicies(arrangement).map(({ id, span }) => notEnforced({ id, title }, span)),
    ...[...unevaluated.values()]
      .sort((a, b) => byBytes(a.id, b.id))
      .map(({ id, span, dependsOnCni }) => notEvaluated({ id, remedy: remedyOf(id, dependsOnCni) }, span)),
  ];
}
