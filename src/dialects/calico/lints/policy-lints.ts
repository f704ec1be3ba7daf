import type { CompileContext, Direction } from '../../../compile/index.js';
import { type Diagnostic, define } from '../../../diagnostics/index.js';
import { get, getIn, type ManifestDocument } from '../../../parse/index.js';
import { calicoObjects } from '../entities/index.js';
import { selectedHosts } from '../hosts.js';
import type { CalicoObject } from '../object.js';
import { implicitDrop, inertRules } from '../problems.js';
import type { PolicySpec } from '../spec.js';
import { builtinTiers } from '../tier.js';

const selectsHosts = define<{ readonly id: string; readonly host: string }>({
  code: 'calico/selects-hosts',
  severity: 'warning',
  summary: 'a policy selects host endpoints beside pods',
  guardsTrust: true,
  words: ({ id, host }) =>
    `${id} selects host endpoints too, ${host} among them, and so decides about processes of their nodes; write \`namespaceSelector: all()\` if pods alone are meant`,
});

const passOpens = define<{ readonly path: string }>({
  code: 'calico/pass-opens',
  severity: 'warning',
  summary: 'a rule passes traffic on from the last tier, which lets it through',
  guardsTrust: true,
  words: ({ path }) =>
    `${path}: no tier comes after \`default\`: what this rule passes goes to the profile of the namespace, which allows it; write \`Allow\` if that is meant`,
});

const typeNames = { ingress: 'Ingress', egress: 'Egress' } as const;

/** What is likely a mistake in a policy as a whole (calico.md §14). */
export function policyLints(object: CalicoObject, spec: PolicySpec, context: CompileContext): readonly Diagnostic[] {
  const { policy } = object;
  const [host] = selectedHosts(spec.selectedPods, context);
  const isPlain = !spec.flags.applyOnForward && !spec.flags.doNotTrack && !spec.flags.preDNAT;
  const isCertain = host !== undefined && isPlain;
  return [
    ...(isCertain ? [selectsHosts({ id: policy.id, host: host.id }, policy.span)] : []),
    ...(['ingress', 'egress'] as const).flatMap((direction) => [
      ...directionLints(direction, object, spec),
      ...passLints(direction, spec, context),
    ]),
  ];
}

function directionLints(direction: Direction, object: CalicoObject, spec: PolicySpec): readonly Diagnostic[] {
  const { policy, spec: reader, isStored } = object;
  const { items } = spec.rules[direction];
  if (!spec.directions.includes(direction)) {
    const type = typeNames[direction];
    return items.length === 0 ? [] : [inertRules({ field: direction, type }, reader.keySpan(direction))];
  }
  const onlyLogs = items.length > 0 && items.every(({ action }) => action === 'Log');
  const isSilent = items.length === 0 && !reader.has('types') && !isStored;
  if (!onlyLogs && !isSilent) return [];
  const why = onlyLogs ? `only logs ${direction}` : 'has no rules and no `types`';
  return [implicitDrop({ id: policy.id, direction, why }, policy.span)];
}

/** What the tier `default` passes on is open where nothing comes after it. */
function passLints(
  direction: Direction,
  { precedence, rules }: PolicySpec,
  context: CompileContext,
): readonly Diagnostic[] {
  if (precedence.tier !== 'default' || hasLaterTier(context)) return [];
  return rules[direction].items
    .filter(({ action }) => action === 'Pass')
    .map(({ reader }) => passOpens({ path: reader.path }, reader.value('action')?.span));
}

function hasLaterTier(context: CompileContext): boolean {
  const last = builtinTiers.get('default')?.order ?? 0;
  const isLater = ({ node, name }: ManifestDocument) => {
    const order = get(getIn(node, ['spec']), 'order');
    return name !== 'default' && !(order?.kind === 'scalar' && typeof order.value === 'number' && order.value <= last);
  };
  const hasBaseline = ['BaselineAdminNetworkPolicy', 'ClusterNetworkPolicy'].some(
    (kind) => context.objectsOf('policy.networking.k8s.io', kind).length > 0,
  );
  return hasBaseline || calicoObjects('Tier', context).some(({ document }) => isLater(document));
}
