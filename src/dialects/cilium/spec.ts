import type { CiliumForm } from '../../cni/index.js';
import type { CompileContext, Direction, PodMatch, Rule } from '../../compile/index.js';
import type { Span } from '../../diagnostics/index.js';
import { itemsOf, type MapReader } from '../../parse/index.js';
import { type Condition, hasState, intersectionOfRegions, type LabelRegion } from '../../sets/index.js';
import { lintEmptyRules, lintLayer7 } from './lints.js';
import { foreignNamespace, reject, selectsNobody } from './problems.js';
import { type Lookups, type RuleContext, type RuleList, readRule } from './rules.js';
import { isAbout, ownKeys, podsOf, type Requirement, readVariants } from './selectors.js';

/** One rule of an object, as Cilium calls what is below `spec` or an item of `specs`. */
export interface RuleSpec {
  /** The pods that it selects, each on a condition. */
  readonly subjects: readonly SelectedPods[];
  /** Directions without a rule have none for certain. */
  readonly areDirectionsSure: boolean;
  /** The labels of the nodes that it selects instead; `undefined` where it selects pods. */
  readonly nodes: LabelRegion | undefined;
  readonly selectedPodsSpan: Span | undefined;
  readonly directions: Readonly<Record<Direction, SpecDirection>>;
  readonly forms: ReadonlySet<CiliumForm>;
}

/** Pods that a rule selects on a condition. */
export interface SelectedPods {
  readonly pods: PodMatch;
  readonly when: Condition;
}

export interface SpecDirection {
  /** There is a rule of any kind. */
  readonly isWritten: boolean;
  /** Does it deny what no rule admits? */
  readonly isolates: boolean;
  /** It says that it doesn't, although it has rules. */
  readonly isOpened: boolean;
  readonly rules: readonly Rule[];
}

/** What a rule is read in. */
export interface SpecContext {
  readonly compile: CompileContext;
  readonly id: string;
  /** The name of the object; missing where it has none. */
  readonly name?: string | undefined;
  readonly namespace: string | undefined;
  readonly isNamespaced: boolean;
  readonly lookups: () => Lookups;
}

const lists: readonly RuleList[] = [
  { field: 'ingress', direction: 'ingress', action: 'allow' },
  { field: 'ingressDeny', direction: 'ingress', action: 'deny' },
  { field: 'egress', direction: 'egress', action: 'allow' },
  { field: 'egressDeny', direction: 'egress', action: 'deny' },
];

const specFields = [
  'endpointSelector',
  'nodeSelector',
  ...lists.map(({ field }) => field),
  'enableDefaultDeny',
  'labels',
  'description',
  'log',
];

/** Reads one rule of an object (cilium.md §2, §4, §7). */
export function readSpec(spec: MapReader, context: SpecContext): RuleSpec {
  spec.fields(specFields);
  const forms = new Set<CiliumForm>();
  checkLists(spec);
  checkBookkeeping(spec);
  const isOfNodes = checkSelectors(spec, context);
  const field = isOfNodes ? 'nodeSelector' : 'endpointSelector';
  const selector = spec.map(field);
  const variants = selector === undefined ? [{ requirements: [], when: true as const }] : readVariants(selector);
  const requirements = variants.flatMap((variant) => variant.requirements);
  const subjects = isOfNodes
    ? []
    : variants.flatMap((variant): readonly SelectedPods[] => {
        const pods = selectedPods(variant.requirements, spec, context);
        return pods === undefined ? [] : [{ pods, when: variant.when }];
      });
  if (!isOfNodes && subjects.length === 0) lintSubject(spec, requirements, context);
  const ruleContext: RuleContext = {
    subjects: subjects.map(({ pods }) => pods),
    compile: context.compile,
    id: context.id,
    scope: {
      namespace: context.isNamespaced ? (context.namespace ?? '') : undefined,
      isOfInit: requirements.some(({ source, key }) => source === 'reserved' && key === 'init'),
    },
    lookups: context.lookups,
    forms,
  };
  const opens = spec.map('enableDefaultDeny');
  opens?.fields(['ingress', 'egress']);
  if (opens !== undefined) forms.add('enableDefaultDeny');
  const read = (direction: Direction): SpecDirection => {
    const own = lists.filter((list) => list.direction === direction);
    const isWritten = own.some((list) => itemsOf(spec.value(list.field)?.node).length > 0);
    const written = opens?.boolean(direction)?.value;
    return {
      isWritten,
      isolates: isWritten && written !== false,
      isOpened: isWritten && written === false,
      rules: own.flatMap((list) => (spec.maps(list.field) ?? []).flatMap((rule) => readRule(rule, list, ruleContext))),
    };
  };
  const directions = { ingress: read('ingress'), egress: read('egress') };
  for (const direction of ['ingress', 'egress'] as const) lintEmptyRules(spec, direction, context.name);
  for (const { rules, isolates } of Object.values(directions)) if (isolates) lintLayer7(spec, rules);
  return {
    subjects,
    areDirectionsSure:
      spec.entries.every(({ key }) => specFields.includes(key)) && lists.every(({ field }) => !isOdd(spec, field)),
    nodes: isOfNodes ? nodeRegion(requirements) : undefined,
    selectedPodsSpan: spec.keySpan(field),
    directions,
    forms,
  };
}

/** The pods that an `endpointSelector` selects: of a namespaced policy those of its own namespace alone (cilium.md §4). */
export function selectedPods(
  requirements: readonly Requirement[],
  spec: MapReader,
  { isNamespaced, namespace }: Pick<SpecContext, 'isNamespaced' | 'namespace'>,
): PodMatch | undefined {
  if (!isNamespaced || namespace === undefined) return podsOf(requirements, undefined);
  const isOverwritten = (each: Requirement) =>
    each.isEquality && each.source === 'k8s' && isAbout(each, ownKeys.namespace);
  const foreign = requirements.filter((each) => isOverwritten(each) && !hasState(each.states, namespace));
  for (const { states } of foreign) {
    const span = spec.value('endpointSelector')?.span;
    spec.sink.add(foreignNamespace({ path: spec.path, written: states.values.join(), own: namespace }, span));
  }
  return podsOf(
    requirements.filter((each) => !isOverwritten(each)),
    namespace,
  );
}

/** A selector that nobody can be held by; what only endpoints have that no manifest declares (`reserved:`) is another matter. */
function lintSubject(spec: MapReader, requirements: readonly Requirement[], context: SpecContext): void {
  if (requirements.some(({ source }) => source === 'reserved')) return;
  const own = context.isNamespaced ? context.namespace : undefined;
  spec.sink.add(selectsNobody({ path: `${spec.path}.endpointSelector`, own }, spec.value('endpointSelector')?.span));
}

/** Nodes by their own labels, whatever source is written. */
function nodeRegion(requirements: readonly Requirement[]): LabelRegion {
  return intersectionOfRegions(requirements.map(({ key, states }) => new Map([[key, states]])));
}

/** Which of the two selectors there is; exactly one has to be. */
function checkSelectors(spec: MapReader, { isNamespaced }: SpecContext): boolean {
  const [pods, nodes] = [spec.isWritten('endpointSelector'), spec.isWritten('nodeSelector')];
  if (pods === nodes)
    spec.problem(
      `found ${pods ? 'both' : 'neither'} of \`endpointSelector\` and \`nodeSelector\`; expected exactly one`,
    );
  if (nodes && isNamespaced)
    reject(
      spec,
      'a rule of a CiliumNetworkPolicy cannot have a `nodeSelector`; write a CiliumClusterwideNetworkPolicy',
      spec.keySpan('nodeSelector'),
    );
  return nodes && !pods;
}

function checkLists(spec: MapReader): void {
  const written = lists.filter(({ field }) => spec.isWritten(field));
  if (written.length === 0)
    spec.problem('found none of `ingress`, `ingressDeny`, `egress` and `egressDeny`; expected one');
  else if (lists.every(({ field }) => itemsOf(spec.value(field)?.node).length === 0 && !isOdd(spec, field)))
    reject(
      spec,
      'a rule must have at least one of `ingress`, `ingressDeny`, `egress` and `egressDeny`, and all of them are empty',
    );
}

/** What is written isn't a list, which is reported elsewhere. */
function isOdd(spec: MapReader, field: string): boolean {
  const value = spec.value(field);
  return value !== undefined && value.node.kind !== 'list';
}

function checkBookkeeping(spec: MapReader): void {
  spec.string('description');
  const log = spec.map('log');
  log?.fields(['value']);
  const value = log?.string('value');
  if (value !== undefined && value.value.length > 32)
    log?.problem(`found ${value.value.length} characters; expected at most 32`, value.span);
  for (const label of spec.maps('labels') ?? []) {
    label.fields(['key', 'source', 'value']);
    label.required('key');
  }
}
