import { byBytes, type Diagnostic, define } from '../../diagnostics/index.js';
import type { PolicyOrigin } from '../policy/policy.js';
import { ruleSetsOfTier } from '../policy/tier.js';
import { type Arrangement, inertPolicies } from './arrange.js';

const notEnforced = define<{ readonly id: string; readonly title: string; readonly needs: string | undefined }>({
  code: 'cni/not-enforced',
  severity: 'warning',
  summary: 'the CNI plugin does not enforce a policy',
  guardsTrust: true,
  words: ({ id, title, needs }) =>
    needs === undefined
      ? `${id} changes nothing: the API server accepts it, and ${title} doesn't enforce it; remove it, or name the CNI plugin that does (\`spec.cni\`, \`--cni\`)`
      : `${id} changes nothing: the API server accepts it, and ${title} enforces it with ${needs} alone; add the configuration of the cluster to the manifests, or write it in the settings, if that is on there, else remove the policy`,
});

const notEvaluated = define<{ readonly id: string; readonly remedy: string }>({
  code: 'policy/not-evaluated',
  severity: 'warning',
  summary: 'a policy of an API that is not evaluated makes what it could touch unknown',
  guardsTrust: true,
  words: ({ id, remedy }) => `${id} isn't evaluated, so what it could touch is unknown; ${remedy}`,
});

/** What a policy with a `nodeSelector` needs, by its name in the chart of Cilium. */
const hostFirewall = 'the host firewall (`hostFirewall`)';

const declareCni = "declare the CNI (`spec.cni`, `--cni`) if the cluster's does not enforce it";
const leaveOut = 'leave it out of the manifests of a test (`spec.manifests`) if it allows what the test asks about';

const currentApi =
  'write `apiVersion: networking.k8s.io/v1`: API servers serve the old one no longer since Kubernetes 1.16';

/** A plugin that evaluates the policies of an API group, as users name it. */
const implementers: Readonly<Record<string, string>> = {
  'cilium.io': 'cilium',
  'projectcalico.org': 'calico',
  'crd.projectcalico.org': 'calico',
};

function remedyOf({ id, api, awaitsCni, dependsOnCni }: PolicyOrigin): string {
  if (id.startsWith('NetworkPolicy.extensions/')) return currentApi;
  const plugin = implementers[api];
  if (awaitsCni === true && plugin !== undefined)
    return `declare the CNI of the cluster (\`spec.cni\`, \`--cni\`): under \`${plugin}\` it is evaluated`;
  return dependsOnCni ? declareCni : leaveOut;
}

/** How a profile handles the policies: a warning at each that it doesn't enforce, and at each that isn't evaluated. */
export function reportEffects(arrangement: Arrangement): readonly Diagnostic[] {
  const { name, title } = arrangement.profile;
  const ofNodes = arrangement.inert.filter(
    ({ policy, governsNodes }) => name === 'cilium' && policy.api === 'cilium.io' && governsNodes !== undefined,
  );
  const needs = new Map(ofNodes.map(({ policy }) => [policy.id, hostFirewall]));
  const unevaluated = new Map<string, PolicyOrigin>();
  for (const { policy } of arrangement.tiers.flatMap(ruleSetsOfTier)) {
    if (!policy.isEvaluated && policy.isUnreadable !== true && policy.isMade !== true)
      unevaluated.set(policy.id, policy);
  }
  return [
    ...arrangement.diagnostics,
    ...inertPolicies(arrangement).map(({ id, span }) => notEnforced({ id, title, needs: needs.get(id) }, span)),
    ...[...unevaluated.values()]
      .sort((a, b) => byBytes(a.id, b.id))
      .map((policy) => notEvaluated({ id: policy.id, remedy: remedyOf(policy) }, policy.span)),
  ];
}
