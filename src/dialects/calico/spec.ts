import type { CompileContext, Direction, OrderedPrecedence } from '../../compile/index.js';
import { didYouMean } from '../../diagnostics/index.js';
import { itemsOf, type MapReader } from '../../parse/index.js';
import { readSelectedPods, type SelectedPods } from './entities/index.js';
import { storedGroup, userGroup } from './kinds.js';
import { lintSelectedPods } from './lints/entity-lints.js';
import type { CalicoObject } from './object.js';
import { emptyWithoutTypes, storedWithoutTypes, tierMissing } from './problems.js';
import { type ReadRules, readRules } from './rules.js';
import { builtinTiers, readOrder } from './tier.js';

/** The spec of a NetworkPolicy or GlobalNetworkPolicy, read (calico.md §3). */
export interface PolicySpec {
  readonly precedence: OrderedPrecedence;
  /** Whether its tier and its order could be read. */
  readonly isPrecedenceKnown: boolean;
  readonly selectedPods: SelectedPods;
  readonly directions: readonly Direction[];
  /** They follow from what could be read. */
  readonly areDirectionsSure: boolean;
  readonly rules: Readonly<Record<Direction, ReadRules>>;
  readonly flags: HostFlags;
}

/** What a GlobalNetworkPolicy says of host endpoints. */
export interface HostFlags {
  readonly doNotTrack: boolean;
  readonly preDNAT: boolean;
  readonly applyOnForward: boolean;
}

const policyFields = [
  'tier',
  'order',
  'selector',
  'serviceAccountSelector',
  'types',
  'ingress',
  'egress',
  'performanceHints',
];

const globalFields = [...policyFields, 'namespaceSelector', 'doNotTrack', 'preDNAT', 'applyOnForward'];

/** Reads all fields of a policy. */
export function readSpec(object: CalicoObject, context: CompileContext): PolicySpec {
  const { spec, namespace, document } = object;
  const isGlobal = document.kind.includes('Global');
  spec.fields(isGlobal ? globalFields : policyFields);
  const tier = readTier(object, context);
  const order = readOrder(spec);
  const ruleContext = { namespace: isGlobal ? undefined : (namespace ?? ''), compile: context };
  const rules = {
    ingress: readRules(spec, 'ingress', ruleContext),
    egress: readRules(spec, 'egress', ruleContext),
  };
  const types = readTypes(object, rules);
  const flags = readFlags(spec, types, rules);
  lintSelectedPods(spec, ruleContext);
  checkHints(spec);
  return {
    precedence: {
      mode: 'ordered',
      tier: tier ?? 'default',
      order: order ?? Number.POSITIVE_INFINITY,
      namespace,
      name: object.name,
    },
    isPrecedenceKnown: tier !== undefined && (order !== undefined || !spec.has('order')) && isSpelt(object, isGlobal),
    selectedPods: readSelectedPods(spec, isGlobal ? undefined : (namespace ?? '')),
    directions: types ?? ['ingress', 'egress'],
    areDirectionsSure: types !== undefined && isSpelt(object, isGlobal),
    rules,
    flags,
  };
}

/** A misspelt field may be any other. */
function isSpelt({ spec }: CalicoObject, isGlobal: boolean): boolean {
  const fields = isGlobal ? globalFields : policyFields;
  return spec.entries.every(({ key }) => fields.includes(key));
}

/** The tier of a policy; `undefined` where it can't be read. A tier that nobody declares is reported. */
function readTier({ spec, policy }: CalicoObject, { objectsOf }: CompileContext): string | undefined {
  if (!spec.has('tier')) return 'default';
  const written = spec.string('tier');
  if (written === undefined || written.value === '') return written === undefined ? undefined : 'default';
  const { value: tier, span } = written;
  const declared = [userGroup, storedGroup].flatMap((group) =>
    objectsOf(group, 'Tier').flatMap(({ document: { name } }) => name ?? []),
  );
  if (!declared.includes(tier) && !builtinTiers.has(tier)) {
    const near = didYouMean(tier, [...declared, ...builtinTiers.keys()]);
    spec.sink.add(tierMissing({ id: policy.id, tier, near }, span));
  }
  return tier;
}

/** The directions that a policy governs (calico.md §4); `undefined` where they can't be read. */
function readTypes(object: CalicoObject, rules: PolicySpec['rules']): readonly Direction[] | undefined {
  const { spec, policy, isStored } = object;
  const types = spec.strings('types') ?? [];
  if (itemsOf(spec.value('types')?.node).length > types.length) return undefined;
  if (types.length === 0) {
    if (spec.has('types') && spec.value('types')?.node.kind !== 'list') return undefined;
    return defaultTypes(object, rules, () => {
      if (isStored) spec.sink.add(storedWithoutTypes({ id: policy.id }, policy.span));
    });
  }
  const wrong = types.find(({ value }) => value !== 'Ingress' && value !== 'Egress');
  if (wrong !== undefined) {
    const hint = didYouMean(wrong.value, ['Ingress', 'Egress']);
    spec.problem(`\`${wrong.value}\` is no type; expected \`Ingress\` or \`Egress\`${hint}`, wrong.span);
    return undefined;
  }
  const values = types.map(({ value }) => value);
  const repeated = types.find(({ value }, index) => values.indexOf(value) !== index);
  if (repeated !== undefined) spec.problem(`\`types\` names \`${repeated.value}\` twice`, repeated.span);
  return [
    ...(values.includes('Ingress') ? (['ingress'] as const) : []),
    ...(values.includes('Egress') ? (['egress'] as const) : []),
  ];
}

/** What the API fills in; nothing does for a stored object, which governs both directions. */
function defaultTypes(
  { spec, isStored }: CalicoObject,
  { ingress, egress }: PolicySpec['rules'],
  report: () => void,
): readonly Direction[] {
  report();
  if (isStored) return ['ingress', 'egress'];
  for (const field of ['ingress', 'egress'] as const) {
    const other = field === 'ingress' ? egress : ingress;
    const isEmpty = spec.value(field)?.node.kind === 'list' && itemsOf(spec.value(field)?.node).length === 0;
    // an empty `ingress` alone means Ingress, whoever reads it
    if (isEmpty && (field === 'egress' || other.items.length > 0))
      spec.sink.add(emptyWithoutTypes({ field }, spec.keySpan(field)));
  }
  if (egress.items.length === 0) return ['ingress'];
  return ingress.items.length === 0 ? ['egress'] : ['ingress', 'egress'];
}

/** `doNotTrack`, `preDNAT` and `applyOnForward`, and what can't stand together. */
function readFlags(
  spec: MapReader,
  types: readonly Direction[] | undefined,
  { egress }: PolicySpec['rules'],
): HostFlags {
  const [doNotTrack, preDNAT, applyOnForward] = ['doNotTrack', 'preDNAT', 'applyOnForward'].map(
    (field) => spec.boolean(field)?.value === true,
  );
  const flags = {
    doNotTrack: doNotTrack === true,
    preDNAT: preDNAT === true,
    applyOnForward: applyOnForward === true,
  };
  if (flags.doNotTrack && flags.preDNAT)
    spec.problem("`preDNAT` and `doNotTrack` can't both be true", spec.keySpan('preDNAT'));
  for (const field of ['doNotTrack', 'preDNAT'] as const) {
    if (flags[field] && !flags.applyOnForward)
      spec.problem(`\`${field}: true\` needs \`applyOnForward: true\``, spec.keySpan(field));
  }
  if (flags.preDNAT && egress.items.length > 0)
    spec.problem('a policy with `preDNAT: true` has no egress rules', spec.keySpan('egress'));
  if (flags.preDNAT && spec.has('types') && types?.includes('egress') === true)
    spec.problem("a policy with `preDNAT: true` can't have the type `Egress`", spec.keySpan('types'));
  return flags;
}

/** They change no verdict. */
function checkHints(spec: MapReader): void {
  const hints = spec.strings('performanceHints') ?? [];
  for (const [index, { value, span }] of hints.entries()) {
    if (hints.findIndex((hint) => hint.value === value) < index)
      spec.problem(`\`performanceHints\` names \`${value}\` twice`, span);
    if (value !== 'AssumeNeededOnEveryNode')
      spec.problem(`\`${value}\` is no performance hint; expected \`AssumeNeededOnEveryNode\``, span);
  }
}
