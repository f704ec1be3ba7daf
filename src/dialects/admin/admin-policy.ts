import {
  type CompileContext,
  type CompiledPolicy,
  type Direction,
  evaluatedOrigin,
  type OrderedPrecedence,
  type PeerMatch,
  type PodMatch,
  type PolicyOrigin,
  type PolicyRules,
  type PortMatch,
  policyOfAnything,
  policySink,
  type Rule,
  readMetadata,
  reportUnresolvedPart,
  type UnresolvedPart,
  uncertaintyOf,
  unresolvedParts,
} from '../../compile/index.js';
import { type Diagnostic, didYouMean } from '../../diagnostics/index.js';
import { type ManifestDocument, MapReader, nameSpan, type ReadSink } from '../../parse/index.js';
import { allOf, anyLabels, type Family, families } from '../../sets/index.js';
import { type AdminKind, adminGroup, adminKinds } from './api.js';
import { readCount } from './fields.js';
import { readPeers, readSelectedPods } from './peers.js';
import { readPorts } from './ports.js';
import { invalidField, matchesNothing, mixedVersions, unknownField } from './problems.js';

/** What was read of a policy before it is known whether the API server takes it. */
interface Draft {
  readonly precedence: OrderedPrecedence;
  /** `undefined` where it can't be read in full. */
  readonly selectedPods: PodMatch | undefined;
  readonly rules: Readonly<Record<Direction, readonly Rule[]>>;
}

const directions: readonly Direction[] = ['ingress', 'egress'];

/** Translates a policy of any of the kinds. */
export function compileAdminPolicy(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const api = adminKinds.find(({ kind }) => kind === document.kind);
  if (api === undefined) return { ruleSets: [], namedFamilies: [], diagnostics: [] };
  const unresolved = unresolvedParts(document).filter(({ places }) => !places);
  const { sink, diagnostics } = policySink(unresolved, { unknownField, invalidValue: invalidField });
  const draft = read(document, api, sink);
  const policy = evaluatedOrigin(document, 'cluster');
  const isRejected = diagnostics.some(({ severity }) => severity === 'error');
  const isKnown = !isRejected && unresolved.every(({ decides }) => !decides);
  const ruleSets = isKnown ? ruleSetsOf(draft, policy) : treatAsUnknown(draft, policy, isRejected ? [] : unresolved);
  return {
    ruleSets: ruleSets.map((policyRules) => ({
      ...policyRules,
      inForce: allOf([policyRules.inForce, context.presence]),
    })),
    namedFamilies: namedFamilies([...draft.rules.ingress, ...draft.rules.egress]),
    diagnostics: [...diagnostics, ...unresolved.map(reportUnresolvedPart), ...reportMixed(policy, api, context)],
  };
}

function read(document: ManifestDocument, api: AdminKind, sink: ReadSink): Draft {
  const root = new MapReader(document.node, sink);
  root.fields(['apiVersion', 'kind', 'metadata', 'spec', 'status']);
  if (document.version !== api.version) {
    root.problem(
      `\`${document.apiVersion}\` has never served ${api.kind}; expected \`${adminGroup}/${api.version}\`${didYouMean(document.version, [api.version])}`,
      root.value('apiVersion')?.span,
    );
  }
  checkName(root, api);
  const spec = root.required('spec')?.map();
  const name = document.name ?? '?';
  if (spec === undefined)
    return {
      precedence: { ...precedenceOf(api, undefined), name },
      selectedPods: undefined,
      rules: { ingress: [], egress: [] },
    };
  spec.fields(api.specFields);
  return {
    precedence: { ...precedenceOf(api, spec), name },
    selectedPods: readSelectedPods(spec, api),
    rules: { ingress: readRules(spec, 'ingress', api), egress: readRules(spec, 'egress', api) },
  };
}

function checkName(root: MapReader, { kind }: AdminKind): void {
  readMetadata(root, { isNamespaced: false, defaultNamespace: '', hasStringMaps: true });
  const name = root.map('metadata')?.string('name');
  if (kind === 'BaselineAdminNetworkPolicy' && name !== undefined && name.value !== 'default') {
    root.problem(
      'Only one baseline admin network policy with metadata.name="default" can be created in the cluster',
      name.span,
    );
  }
}

/** Its tier and priority; where that can't be read, before all others, because it may be. */
function precedenceOf({ kind, specFields }: AdminKind, spec: MapReader | undefined): Omit<OrderedPrecedence, 'name'> {
  const namespace = undefined;
  if (kind === 'BaselineAdminNetworkPolicy')
    return { mode: 'ordered', tier: 'Baseline', order: Number.POSITIVE_INFINITY, namespace };
  const order = spec === undefined ? undefined : readPriority(spec);
  const tier = spec !== undefined && specFields.includes('tier') ? readTier(spec) : 'Admin';
  return { mode: 'ordered', tier, order: order ?? Number.NEGATIVE_INFINITY, namespace };
}

function readPriority(spec: MapReader): number | undefined {
  const priority = spec.required('priority')?.integer();
  if (priority === undefined) return undefined;
  if (priority.value >= 0 && priority.value <= 1000) return priority.value;
  spec.problem(`\`priority\` ${priority.value} must be between 0 and 1000`, priority.span);
  return undefined;
}

function readTier(spec: MapReader): 'Admin' | 'Baseline' {
  const tier = spec.required('tier')?.string();
  if (tier === undefined || tier.value === 'Admin') return 'Admin';
  if (tier.value === 'Baseline') return 'Baseline';
  const names = ['Admin', 'Baseline'];
  spec.problem(
    `unsupported tier \`${tier.value}\`; supported values: "Admin", "Baseline"${didYouMean(tier.value, names)}`,
    tier.span,
  );
  return 'Admin';
}

function readRules(spec: MapReader, direction: Direction, api: AdminKind): readonly Rule[] {
  readCount(spec, direction, { least: 0, most: api.most });
  return (spec.maps(direction) ?? []).flatMap((rule) => {
    rule.fields(['name', 'action', direction === 'ingress' ? 'from' : 'to', api.portsField]);
    const name = rule.string('name');
    if (name !== undefined && name.value.length > 100)
      rule.problem(`the name has ${name.value.length} characters; expected at most 100`, name.span);
    const action = readAction(rule, api);
    const peers = readPeers(rule, direction, api);
    const ports = readPorts(rule, api);
    checkNamedPorts(rule, { peers, ports }, api);
    if (action === undefined) return [];
    const named = name === undefined ? {} : { name: name.value };
    return [{ action, path: rule.path, span: rule.span, ...named, peers, ports, inForce: true as const }];
  });
}

function readAction(rule: MapReader, { actions }: AdminKind): Rule['action'] | undefined {
  const written = rule.required('action')?.string();
  if (written === undefined) return undefined;
  const action = Object.hasOwn(actions, written.value) ? actions[written.value] : undefined;
  if (action !== undefined) return action;
  const names = Object.keys(actions);
  rule.problem(
    `unsupported action \`${written.value}\`; supported values: ${names.map((each) => `"${each}"`).join(', ')}${didYouMean(written.value, names)}`,
    written.span,
  );
  return undefined;
}

interface RuleParts {
  readonly peers: readonly PeerMatch[];
  readonly ports: readonly PortMatch[];
}

/** Addresses have no named ports: a CEL rule of the experimental CRDs says so; by the standard one of v1alpha2 nothing matches (C.1). */
function checkNamedPorts(rule: MapReader, { peers, ports }: RuleParts, { kind, version, portsField }: AdminKind): void {
  const others = peers.filter((peer) => peer.kind !== 'pods');
  if (!ports.some((port) => port.kind === 'named') || others.length === 0) return;
  const span = rule.keySpan(portsField) ?? rule.span;
  if (version === 'v1alpha2' && others.every((peer) => peer.kind === 'addresses')) {
    const why = 'addresses have no named ports, so that `networks` and `destinationNamedPort` match nothing together';
    rule.sink.add(matchesNothing({ path: rule.path, why: `${why}; write the number of the port` }, span));
    return;
  }
  const kinds = kind === 'BaselineAdminNetworkPolicy' ? 'networks/nodes' : 'networks/nodes/domainNames';
  rule.problem(
    `${kinds} peer cannot be set with namedPorts since there are no namedPorts for ${kinds}; write the number of the port`,
    span,
  );
}

/** A direction without rules says nothing, and none of these policies isolates (B-1). */
function ruleSetsOf({ precedence, selectedPods, rules }: Draft, policy: PolicyOrigin): readonly PolicyRules[] {
  if (selectedPods === undefined) return [];
  return directions
    .filter((direction) => rules[direction].length > 0)
    .map((direction) => ({
      policy,
      direction,
      selectedPods,
      precedence,
      inForce: true,
      isolates: false,
      rules: rules[direction],
    }));
}

/**
 * A policy that the API server rejects, or in which variables stay, may allow or deny anything for whom its selector
 * may select.
 */
function treatAsUnknown(
  { precedence, selectedPods }: Draft,
  policy: PolicyOrigin,
  unresolved: readonly UnresolvedPart[],
): readonly PolicyRules[] {
  const uncertainty =
    unresolved.length === 0
      ? { words: `what the invalid ${policy.id} does`, remedy: 'mend the policy' }
      : uncertaintyOf(policy.id, unresolved);
  const everyPod: PodMatch = { namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels };
  return directions.map((direction) => ({
    policy,
    direction,
    selectedPods: selectedPods ?? everyPod,
    precedence,
    inForce: true,
    isolates: false,
    rules: policyOfAnything(policy, uncertainty, { actions: ['allow', 'deny', 'pass'] }),
  }));
}

function namedFamilies(rules: readonly Rule[]): readonly Family[] {
  const peers = rules.flatMap((rule) => rule.peers ?? []);
  return families.filter((family) =>
    peers.some((peer) => peer.kind === 'addresses' && peer.addresses[family].length > 0),
  );
}

/** Objects of the other version of the API, told at those of v1alpha2. */
function reportMixed({ id, span }: PolicyOrigin, api: AdminKind, { objectsOf }: CompileContext): readonly Diagnostic[] {
  if (api.version !== 'v1alpha2') return [];
  const others = adminKinds
    .filter(({ version }) => version !== api.version)
    .flatMap(({ kind }) => objectsOf(adminGroup, kind).map(({ document }) => document));
  const [other] = others;
  if (other === undefined) return [];
  const related = others.map((each) => ({ span: nameSpan(each), message: `${each.kind} here` }));
  return [mixedVersions({ id, other: `${other.kind}.${adminGroup}/${other.name ?? '?'}` }, span, related)];
}
