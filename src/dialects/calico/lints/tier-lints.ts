import type { CompileContext, Direction } from '../../../compile/index.js';
import { type Diagnostic, define } from '../../../diagnostics/index.js';
import { get, getIn, itemsOf, type ManifestDocument, nameSpan, stringOf } from '../../../parse/index.js';
import { calicoObjects } from '../entities/index.js';

const tierDrop = define<{ readonly tier: string; readonly direction: Direction; readonly policies: readonly string[] }>(
  {
    code: 'calico/tier-hides-others',
    severity: 'notice',
    summary:
      'a tier denies what its policies do not allow, so that later tiers are never asked about the pods that they select',
    words: ({ tier, direction, policies }) =>
      `no policy of the tier \`${tier}\` passes ${direction} on, and the tier denies the rest: for the pods that ${policies.join(' and ')} select, later tiers are never asked; end with a rule that passes, or write \`defaultAction: Pass\`, if they should be`,
  },
);

/** A message names no more policies than these. */
const mostNamed = 3;

/** A tier before `default` that passes nothing on hides what comes after it, where something there admits. */
export function tierLints(document: ManifestDocument, context: CompileContext): readonly Diagnostic[] {
  const policies = ['NetworkPolicy', 'GlobalNetworkPolicy'].flatMap((kind) =>
    calicoObjects(kind, context).map((copy) => copy.document),
  );
  const tierOf = ({ node }: ManifestDocument) => stringOf(getIn(node, ['spec', 'tier'])) ?? 'default';
  const own = policies.filter((policy) => tierOf(policy) === document.name);
  const later = policies.filter((policy) => tierOf(policy) === 'default');
  const hasKubernetes = context.objectsOf('networking.k8s.io', 'NetworkPolicy').length > 0;
  return (['ingress', 'egress'] as const).flatMap((direction) => {
    // what later tiers deny is denied all the same
    const hidden = later.flatMap((policy) => actionsOf(policy, direction));
    if (!hasKubernetes && !hidden.includes('Allow') && !hidden.includes('Pass')) return [];
    const ruled = own.filter(({ node }) => itemsOf(getIn(node, ['spec', direction])).length > 0);
    const actions = ruled.flatMap((policy) => actionsOf(policy, direction));
    if (!actions.includes('Allow') && !actions.includes('Deny')) return [];
    if (actions.includes('Pass')) return [];
    const names = ruled.slice(0, mostNamed).map(({ name }) => `\`${name ?? '?'}\``);
    const more = ruled.length - names.length;
    const policies = more === 0 ? names : [...names, `${more} more`];
    return [tierDrop({ tier: document.name ?? '?', direction, policies }, nameSpan(document))];
  });
}

/** The actions of the rules of a policy in one direction. */
function actionsOf({ node }: ManifestDocument, direction: Direction): readonly (string | undefined)[] {
  return itemsOf(getIn(node, ['spec', direction])).map((rule) => stringOf(get(rule, 'action')));
}
