import {
  type CompileContext,
  type CompiledPolicy,
  type Dialect,
  type Direction,
  evaluatedOrigin,
  networkPolicyPrecedence,
  type PodMatch,
  type PolicyOrigin,
  type PolicyRules,
  policySink,
  type Rule,
  readMetadata,
  readPodSelector,
  reportUnresolvedPart,
  type UnresolvedPart,
  uncertaintyOf,
  unresolvedParts,
} from '../../compile/index.js';
import type { Diagnostic, Span } from '../../diagnostics/index.js';
import { didYouMean } from '../../diagnostics/index.js';
import {
  fieldsWithVariables,
  itemsOf,
  type ManifestDocument,
  MapReader,
  nameSpan,
  type ReadSink,
} from '../../parse/index.js';
import { allOf, anyLabels, type Condition, type Family, families, namedChoice, portTraffic } from '../../sets/index.js';
import { type CidrValidation, invalidField, missingSpec, unknownField } from './problems.js';
import { type RuleContext, readRules } from './rules.js';

/** `networking.k8s.io/v1` NetworkPolicy, A.1 to A.9. */
export const kubernetes: Dialect = {
  name: 'kubernetes',
  kinds: [{ group: 'networking.k8s.io', kind: 'NetworkPolicy' }],
  compile: compileNetworkPolicy,
};

type SelectedPods = Pick<PodMatch, 'labels' | 'isNegative'>;

/** What was read of a policy before it is known whether the API server takes it. */
interface Draft {
  readonly namespace: string | undefined;
  readonly selectedPods: SelectedPods | undefined;
  readonly selectedPodsSpan?: Span | undefined;
  readonly directions: readonly Direction[] | undefined;
  /** They follow from what could be read. */
  readonly areDirectionsSure: boolean;
  readonly rules: Readonly<Record<Direction, readonly Rule[]>>;
}

function compileNetworkPolicy(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const unresolved = unresolvedParts(document);
  const { sink, diagnostics } = policySink(unresolved, { unknownField, invalidValue: invalidField });
  const draft = read(document, context, sink);
  const policy = evaluatedOrigin(document, { namespace: draft.namespace });
  const isRejected = diagnostics.some(({ severity }) => severity === 'error');
  const isKnown = !isRejected && unresolved.every(({ decides }) => !decides);
  const ruleSets = isKnown ? ruleSetsOf(draft, policy) : treatAsUnknown(draft, policy, isRejected ? [] : unresolved);
  return {
    ruleSets: ruleSets.map((policyRules) => withPresence(policyRules, context.presence)),
    namedFamilies: namedFamilies([...draft.rules.ingress, ...draft.rules.egress]),
    diagnostics: [...diagnostics, ...unresolved.map(reportUnresolvedPart)],
  };
}

function read(document: ManifestDocument, context: CompileContext, sink: ReadSink): Draft {
  const root = new MapReader(document.node, sink);
  root.fields(['apiVersion', 'kind', 'metadata', 'spec', 'status']);
  if (document.version !== 'v1') {
    root.problem(
      `\`${document.apiVersion}\` has never served NetworkPolicy; expected \`networking.k8s.io/v1\`${didYouMean(document.version, ['v1'])}`,
      root.value('apiVersion')?.span,
    );
  }
  const defaultNamespace = document.namespace ?? context.defaultNamespace;
  const namespace = readMetadata(root, { isNamespaced: true, defaultNamespace, hasStringMaps: true });
  const spec = root.map('spec');
  if (!root.has('spec'))
    sink.add(missingSpec({ id: `NetworkPolicy/${namespace ?? '?'}/${document.name ?? '?'}` }, nameSpan(document)));
  if (spec === undefined) {
    const isReadable = !root.has('spec');
    return {
      namespace,
      selectedPods: { labels: anyLabels },
      directions: isReadable ? ['ingress'] : undefined,
      areDirectionsSure: isReadable,
      rules: { ingress: [], egress: [] },
    };
  }
  spec.fields(specFields);
  return readSpec(spec, { namespace: namespace ?? '', cidrs: validationOf(context), inForce: true }, namespace);
}

/** Strict from 1.36 on (A.9); where nobody named a version, what older servers take is taken. */
function validationOf({ kubernetesVersion }: CompileContext): CidrValidation {
  if (kubernetesVersion === undefined) return 'lenient';
  const { major, minor } = kubernetesVersion;
  return major > 1 || (major === 1 && minor >= 36) ? 'strict' : 'lenient';
}

function readSpec(spec: MapReader, ruleContext: RuleContext, namespace: string | undefined): Draft {
  const ingress = readRules(spec, 'ingress', ruleContext) ?? [];
  const egress = readRules(spec, 'egress', ruleContext) ?? [];
  return {
    namespace,
    selectedPods: readSelectedPods(spec),
    selectedPodsSpan: spec.keySpan('podSelector'),
    directions: readDirections(spec, egress.length > 0),
    areDirectionsSure: areDirectionsSure(spec),
    rules: { ingress, egress },
  };
}

/** The pods that a policy selects; `undefined` where its selector can't be read in full. */
function readSelectedPods(spec: MapReader): SelectedPods | undefined {
  const selector = spec.map('podSelector');
  if (selector === undefined) return spec.has('podSelector') ? undefined : { labels: anyLabels };
  let isClean = true;
  const add = (diagnostic: Diagnostic) => {
    isClean = false;
    spec.sink.add(diagnostic);
  };
  if (fieldsWithVariables(selector.node, '').length > 0) return undefined;
  const selectedPods = readPodSelector(new MapReader(selector.node, { ...spec.sink, add }, selector.path));
  return isClean ? selectedPods : undefined;
}

/** `policyTypes`, or what the API server assumes without it (A-DEF-1); `undefined` where it can't be read. */
function readDirections(spec: MapReader, hasEgressRules: boolean): readonly Direction[] | undefined {
  const types = spec.strings('policyTypes') ?? [];
  if (types.length === 0) return hasEgressRules ? ['ingress', 'egress'] : ['ingress'];
  if (types.length > 2) {
    spec.problem('may not specify more than two policyTypes', spec.value('policyTypes')?.span);
    return undefined;
  }
  for (const { value, span } of types) {
    if (value === 'Ingress' || value === 'Egress') continue;
    spec.problem(
      `unsupported policy type \`${value}\`; supported values: "Ingress", "Egress"${didYouMean(value, ['Ingress', 'Egress'])}`,
      span,
    );
    return undefined;
  }
  const isNamed = (type: string) => types.some(({ value }) => value === type);
  return [...(isNamed('Ingress') ? (['ingress'] as const) : []), ...(isNamed('Egress') ? (['egress'] as const) : [])];
}

/** Without `policyTypes` they depend on whether there are egress rules, which a misspelt or broken field may hide. */
function areDirectionsSure(spec: MapReader): boolean {
  if (itemsOf(spec.value('policyTypes')?.node).length > 0) return true;
  const isSpelt = spec.entries.every(({ key }) => specFields.includes(key));
  const egress = spec.value('egress');
  return isSpelt && !spec.has('policyTypes') && (egress === undefined || egress.node.kind === 'list');
}

const specFields = ['podSelector', 'policyTypes', 'ingress', 'egress'];

function ruleSetsOf(
  { namespace, selectedPods = { labels: anyLabels }, selectedPodsSpan, directions = [], rules }: Draft,
  policy: PolicyOrigin,
): readonly PolicyRules[] {
  const unnamed = bothDirections.filter((each) => !directions.includes(each) && rules[each].length > 0);
  return [...directions, ...unnamed].map((direction) => ({
    policy,
    direction,
    selectedPods: { namespaces: { kind: 'named', name: namespace ?? '' }, ...selectedPods },
    selectedPodsSpan,
    inForce: true,
    precedence: networkPolicyPrecedence,
    isolates: true,
    ...(directions.includes(direction) ? {} : { isUnnamed: true }),
    rules: rules[direction],
  }));
}

const bothDirections: readonly Direction[] = ['ingress', 'egress'];

/** A policy that the API server rejects, or in which variables stay, may isolate what its selector may select, and may admit anything there. */
function treatAsUnknown(
  draft: Draft,
  policy: PolicyOrigin,
  unresolved: readonly UnresolvedPart[],
): readonly PolicyRules[] {
  const uncertainty = {
    id: `policy/${policy.id}`,
    ...(unresolved.length === 0
      ? { words: `what the invalid ${policy.id} does`, remedy: 'mend the policy' }
      : uncertaintyOf(policy.id, unresolved)),
  };
  const is = namedChoice(uncertainty, ['nothing', 'isolates', 'admits everything']);
  const anything: Rule = {
    action: 'allow',
    path: 'spec',
    span: policy.span,
    peers: undefined,
    ports: [{ kind: 'traffic', traffic: portTraffic }],
    inForce: is('admits everything'),
  };
  const directions: readonly Direction[] = (draft.areDirectionsSure ? draft.directions : undefined) ?? [
    'ingress',
    'egress',
  ];
  return directions.map((direction) => ({
    policy,
    direction,
    selectedPods: {
      namespaces:
        draft.namespace === undefined
          ? { kind: 'labelled', labels: anyLabels }
          : { kind: 'named', name: draft.namespace },
      labels: draft.selectedPods?.labels ?? anyLabels,
    },
    inForce: is('isolates', 'admits everything'),
    precedence: networkPolicyPrecedence,
    isolates: true,
    rules: [anything],
  }));
}

function namedFamilies(rules: readonly Rule[]): readonly Family[] {
  const peers = rules.flatMap((rule) => rule.peers ?? []);
  return families.filter((family) =>
    peers.some((peer) => peer.kind === 'addresses' && peer.addresses[family].length > 0),
  );
}

function withPresence(policyRules: PolicyRules, presence: Condition): PolicyRules {
  return presence === true ? policyRules : { ...policyRules, inForce: allOf([policyRules.inForce, presence]) };
}
