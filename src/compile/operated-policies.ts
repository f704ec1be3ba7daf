import { type Copy, type MadePolicies, madePolicies } from '../model/index.js';
import { nameSpan } from '../parse/index.js';
import { allOf, allTraffic, namedChoice } from '../sets/index.js';
import type { CompiledPolicy } from './policy/dialect.js';
import type { PolicyOrigin, PolicyRules } from './policy/policy.js';
import { networkPolicyPrecedence } from './policy/precedence.js';

/**
 * The NetworkPolicies that an operator makes for the pods of an object, and that no manifest holds: there may be none, or they isolate
 * these pods, and admit nobody knows what. They are in the union of NetworkPolicies, so what another admits is admitted all the same.
 */
export function compileOperated(
  copy: Copy,
  context: { readonly copies: readonly Copy[]; readonly defaultNamespace: string },
): readonly CompiledPolicy[] {
  const ruleSets = madePolicies(copy.document, context).flatMap((made) => ruleSetsOf(made, copy));
  return ruleSets.length === 0 ? [] : [{ ruleSets, namedFamilies: [], diagnostics: [] }];
}

function ruleSetsOf(made: MadePolicies, { document, presence }: Copy): readonly PolicyRules[] {
  const { maker, owner, namespace, labels, directions, switchedOffBy } = made;
  const policy: PolicyOrigin = {
    id: `NetworkPolicy/${namespace}/* of ${owner}`,
    api: 'networking.k8s.io',
    kind: 'NetworkPolicy',
    isEvaluated: false,
    isMade: true,
    dependsOnCni: true,
    span: nameSpan(document),
  };
  const uncertainty = {
    id: `made/${owner}`,
    words: `what the NetworkPolicies that ${maker} makes for ${owner} admit, which is not evaluated`,
    remedy: `add them to the manifests, as \`kubectl get networkpolicy -n ${namespace} -o yaml\` shows them${
      switchedOffBy === undefined ? '' : `, or add ${switchedOffBy}`
    }`,
  };
  const is = namedChoice(uncertainty, ['nothing', 'isolate', 'admit everything']);
  return directions.map((direction) => ({
    policy,
    direction,
    selectedPods: { namespaces: { kind: 'named', name: namespace }, labels },
    inForce: allOf([presence, is('isolate', 'admit everything')]),
    precedence: networkPolicyPrecedence,
    isolates: true,
    rules: [
      {
        action: 'allow',
        path: 'spec',
        span: policy.span,
        peers: undefined,
        ports: [{ kind: 'traffic', traffic: allTraffic }],
        inForce: is('admit everything'),
      },
    ],
  }));
}
