import type { CompileContext, CompiledPolicy, DeclaredTier } from '../../compile/index.js';
import type { Span } from '../../diagnostics/index.js';
import { type ManifestDocument, type MapReader, nameSpan } from '../../parse/index.js';
import { findings } from './findings.js';
import { tierLints } from './lints/tier-lints.js';
import { compareCopies, readObject, userCopyOf } from './object.js';

/** Before all others: what happens on the way, where packets meet a node first. No object can have such a name. */
export const frontTier = { name: 'host endpoints', order: Number.NEGATIVE_INFINITY, end: 'pass' } as const;

/** The front tier, for a policy that stands in it. */
export function frontTierOf(api: string, span: Span): DeclaredTier {
  return { ...frontTier, api, presence: true, span };
}

/** Tier: its order, and what becomes of what none of its policies decides (calico.md §6). */
export function compileTier(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const object = readObject(document, context);
  const { spec, name, isStored } = object;
  const copy = isStored ? userCopyOf(document, context) : undefined;
  if (copy !== undefined) return findings(object, { diagnostics: compareCopies(object, copy) });
  spec.fields(['order', 'defaultAction']);
  const order = readOrder(spec);
  const end = readEnd(spec);
  checkBuiltin(spec, name, { order, end });
  const tier: DeclaredTier = {
    api: document.group,
    name,
    order: order ?? Number.POSITIVE_INFINITY,
    end,
    presence: context.presence,
    span: nameSpan(document),
  };
  const hides = end === 'deny' && tier.order < (builtinTiers.get('default')?.order ?? 0) && !builtinTiers.has(name);
  return findings(object, { tiers: [tier], diagnostics: hides ? tierLints(document, context) : [] });
}

/** A number of any kind, negative and fractional ones too; `undefined` where none is written, or it isn't one. */
export function readOrder(spec: MapReader): number | undefined {
  const written = spec.value('order');
  if (written === undefined) return undefined;
  const { node } = written;
  if (node.kind === 'scalar' && typeof node.value === 'number') return node.value;
  written.problem('expected a number');
  return undefined;
}

/** Anything but `Pass` acts as `Deny`. */
function readEnd(spec: MapReader): DeclaredTier['end'] {
  const written = spec.string('defaultAction');
  if (written === undefined || written.value === 'Deny') return 'deny';
  if (written.value === 'Pass') return 'pass';
  spec.problem(`\`defaultAction\` \`${written.value}\` is none; expected \`Deny\` or \`Pass\``, written.span);
  return 'deny';
}

/** The tiers that are always there, and whose order and default action are fixed (calico.md §6.2). */
export const builtinTiers: ReadonlyMap<string, Pick<DeclaredTier, 'order' | 'end'>> = new Map([
  ['default', { order: 1_000_000, end: 'deny' }],
  ['kube-admin', { order: 1_000, end: 'pass' }],
  ['kube-baseline', { order: 10_000_000, end: 'pass' }],
  ['adminnetworkpolicy', { order: 1_000, end: 'pass' }],
  ['baselineadminnetworkpolicy', { order: 10_000_000, end: 'pass' }],
]);

function checkBuiltin(
  spec: MapReader,
  name: string,
  { order, end }: { readonly order: number | undefined; readonly end: DeclaredTier['end'] },
): void {
  const fixed = builtinTiers.get(name);
  if (fixed === undefined) return;
  if (order !== undefined && order !== fixed.order)
    spec.problem(`the order of the tier \`${name}\` is fixed: expected ${fixed.order}`, spec.value('order')?.span);
  if (spec.has('defaultAction') && end !== fixed.end)
    spec.problem(
      `the default action of the tier \`${name}\` is fixed: expected \`${fixed.end === 'deny' ? 'Deny' : 'Pass'}\``,
      spec.value('defaultAction')?.span,
    );
}
