import type { CiliumForm } from '../../cni/index.js';
import {
  type CompileContext,
  type Direction,
  type DomainMatch,
  type Only,
  type PeerMatch,
  type PodMatch,
  type PortMatch,
  podsMayMeet,
  type Rule,
} from '../../compile/index.js';
import { didYouMean } from '../../diagnostics/index.js';
import { itemsOf, type MapReader } from '../../parse/index.js';
import {
  allAddresses,
  allOf,
  allTraffic,
  binaryChoice,
  type ChoiceFact,
  type Condition,
  regionKey,
} from '../../sets/index.js';
import { readCidrSets, readCidrs } from './cidrs.js';
import { endpointParts, type SelectorScope } from './endpoints.js';
import { entityNames, entityPart, isEntity, type PeerPart } from './entities.js';
import { readLayer7 } from './layer7.js';
import { isEmptyList, lintDenial, lintEmptyList, lintEmptyPorts, lintIcmps, lintLookups } from './lints.js';
import { isAnyName, readNames } from './names.js';
import { readIcmps, readPorts } from './ports.js';
import { reject } from './problems.js';
import { readRequirements, readVariants } from './selectors.js';
import { readServicePeers } from './services.js';

/** What the rules of an object are read in. */
export interface RuleContext {
  readonly compile: CompileContext;
  readonly scope: SelectorScope;
  /** The policy, for the ids of facts. */
  readonly id: string;
  /** The pods that the policy selects; none where it selects none, or nodes. */
  readonly subjects: readonly PodMatch[];
  /** Pods that may look names up, and which (cilium.md §6.5). */
  readonly lookups: () => Lookups;
  /** What of the object only some versions take, or only with a switch. */
  readonly forms: Set<CiliumForm>;
}

/** A rule that lets pods look names of domains up. */
export interface Lookup {
  readonly pods: PodMatch;
  readonly names: readonly DomainMatch[];
  readonly presence: Condition;
}

/** The rules of all policies that let pods look names of domains up. */
export interface Lookups {
  readonly rules: readonly Lookup[];
  /** Whether an object that isn't enforced for certain, or nobody knows where, has some too. */
  readonly hasUncertain: boolean;
}

/** One list of rules of a policy. */
export interface RuleList {
  readonly field: 'ingress' | 'ingressDeny' | 'egress' | 'egressDeny';
  readonly direction: Direction;
  readonly action: 'allow' | 'deny';
}

/** Reads one rule of a direction: its peers and its ports, of which each holds with each (cilium.md §2, §6.1). */
export function readRule(rule: MapReader, list: RuleList, context: RuleContext): readonly Rule[] {
  rule.fields(fieldsOf(list));
  readRequires(rule, list.direction);
  const parts = readPeers(rule, list, context);
  const ports = readTraffic(rule, list, context);
  const authenticates = readAuthentication(rule, context);
  lintRule(rule, list);
  return parts.flatMap((part) =>
    ports.map(
      ({ only, unresolved, ports: matched }): Rule => ({
        action: list.action,
        path: rule.path,
        span: rule.span,
        peersField: part.field ?? nameOf('Endpoints', list.direction),
        ...(part.field !== undefined && part.peers === undefined ? { namesEverybody: true as const } : {}),
        peers: part.peers,
        ports: matched,
        ...(part.own === undefined ? {} : { own: part.own }),
        ...(authenticates ? { authenticates: true as const } : {}),
        ...(only === undefined ? {} : { only }),
        inForce: allOf([part.when, unresolved]),
      }),
    ),
  );
}

/** What is likely a mistake in one rule (cilium.md §14). */
function lintRule(rule: MapReader, list: RuleList): void {
  if (list.action === 'deny' && list.direction === 'ingress') lintDenial(rule);
  lintIcmps(rule);
  lintEmptyPorts(rule);
  for (const field of peerFieldsOf(list)) {
    const name = nameOf(field, list.direction);
    if (isEmptyList(rule, name)) lintEmptyList(rule, name, !closedFields.includes(field) && field !== 'Services');
  }
}

const peerFields = ['Endpoints', 'Nodes', 'CIDR', 'CIDRSet', 'Entities', 'Services', 'FQDNs', 'Groups'] as const;
type PeerField = (typeof peerFields)[number];

/** Fields of which an empty list holds nobody, and not everybody. */
const closedFields: readonly PeerField[] = ['Endpoints', 'Nodes', 'CIDR', 'CIDRSet', 'Entities'];

function peerFieldsOf({ direction, action }: RuleList): readonly PeerField[] {
  if (direction === 'ingress') return peerFields.filter((field) => field !== 'Services' && field !== 'FQDNs');
  return action === 'deny' ? peerFields.filter((field) => field !== 'FQDNs') : peerFields;
}

function nameOf(field: PeerField, direction: Direction): string {
  return `${direction === 'ingress' ? 'from' : 'to'}${field}`;
}

function fieldsOf(list: RuleList): readonly string[] {
  const { direction, action } = list;
  const peers = peerFieldsOf(list).map((field) => nameOf(field, direction));
  const requires = direction === 'ingress' ? 'fromRequires' : 'toRequires';
  return [...peers, requires, 'toPorts', 'icmps', ...(action === 'allow' ? ['authentication'] : [])];
}

/** Gone since 1.19; the schema takes an empty list alone (cilium.md §6.6). */
function readRequires(rule: MapReader, direction: Direction): void {
  const field = direction === 'ingress' ? 'fromRequires' : 'toRequires';
  if (itemsOf(rule.value(field)?.node).length === 0) return;
  rule.problem(
    `\`${field}\` is gone since Cilium 1.19; write its labels into the selectors of peers`,
    rule.keySpan(field),
  );
}

/** A part of the peers, the field that names it, and whom of the governed pods it is about. */
type Peers = PeerPart & { readonly field?: string; readonly own?: readonly PeerMatch[] };

/** Whom a rule is about: one field at most, or everybody where none is written and something is said of ports (cilium.md §6.1). */
function readPeers(rule: MapReader, list: RuleList, context: RuleContext): readonly Peers[] {
  const { direction } = list;
  const written = peerFieldsOf(list).filter((field) => rule.list(nameOf(field, direction)) !== undefined);
  const filled = written.filter((field) => itemsOf(rule.value(nameOf(field, direction))?.node).length > 0);
  const [first, second] = filled;
  if (first !== undefined && second !== undefined) {
    const [one, other] = [nameOf(first, direction), nameOf(second, direction)];
    reject(rule, `combining \`${one}\` and \`${other}\` is not supported; write two rules`);
    return [];
  }
  if (written.some((field) => closedFields.includes(field) && !filled.includes(field))) return [];
  if (first === undefined) return everybody(rule, true);
  return readField(rule, first, list, context);
}

/** Without peers a rule is about everybody at the ports that it names, and about nobody where it names none. */
function everybody(rule: MapReader, when: Condition): readonly Peers[] {
  const hasPorts = itemsOf(rule.value('toPorts')?.node).length > 0 || itemsOf(rule.value('icmps')?.node).length > 0;
  return hasPorts ? [{ peers: undefined, when }] : [];
}

function readField(rule: MapReader, kind: PeerField, list: RuleList, context: RuleContext): readonly Peers[] {
  const field = nameOf(kind, list.direction);
  const named = (parts: readonly PeerPart[]) => join(parts).map((part) => ({ ...part, field }));
  switch (kind) {
    case 'Endpoints':
      return named(
        (rule.maps(field) ?? []).flatMap((selector) =>
          readVariants(selector).flatMap(({ requirements, when }) =>
            endpointParts(requirements, selector.span, context.scope, context.forms).map((part) => ({
              ...part,
              when: allOf([part.when, when]),
            })),
          ),
        ),
      );
    case 'Nodes':
      context.forms.add('nodes as peers');
      return named((rule.maps(field) ?? []).map((selector) => nodePart(selector)));
    case 'CIDR':
      return named([readCidrs(rule, field)]);
    case 'CIDRSet':
      return named(readCidrSets(rule, field, context.compile));
    case 'Entities':
      return named(readEntities(rule, field, context));
    case 'Services':
      return readServices(rule, list, context);
    case 'FQDNs':
      return readDomains(rule, field, context);
    case 'Groups':
      return named([groupPart(rule, field)]);
  }
}

/** Parts without a condition as one; everybody where one of them is everybody. */
function join(parts: readonly PeerPart[]): readonly PeerPart[] {
  const sure = parts.filter(({ when }) => when === true);
  const unresolved = parts.filter(({ when }) => when !== true && when !== false);
  if (sure.some(({ peers }) => peers === undefined)) return [{ peers: undefined, when: true }];
  const peers = sure.flatMap((part) => part.peers ?? []);
  return [...(peers.length === 0 ? [] : [{ peers, when: true as const }]), ...unresolved];
}

function readEntities(rule: MapReader, field: string, { forms }: RuleContext): readonly PeerPart[] {
  return (rule.strings(field) ?? []).flatMap(({ value, span }) => {
    if (value === 'cluster-mesh') forms.add('entity cluster-mesh');
    if (isEntity(value)) return [entityPart(value, span)];
    rule.problem(
      `\`${value}\` is no entity; expected one of ${entityNames.map((each) => `\`${each}\``).join(', ')}${didYouMean(value, entityNames)}`,
      span,
    );
    return [];
  });
}

/** Nodes but the own one, by labels that the agent gives them only where it is told to (cilium.md §6.3). */
function nodePart(selector: MapReader): PeerPart {
  const requirements = readRequirements(selector);
  const labels = new Map(requirements.map(({ key, states }) => [key, states] as const));
  return { peers: [{ kind: 'nodes', labels, which: 'other', span: selector.span }], when: true };
}

/** Security groups of a cloud: what addresses they have nobody knows without it. */
function groupPart(rule: MapReader, field: string): PeerPart {
  const span = rule.value(field)?.span ?? rule.span;
  const fact: ChoiceFact = binaryChoice({
    id: `groups/${field} at ${rule.path}`,
    words: `which addresses the groups of \`${field}\` hold, which the cloud alone knows`,
    remedy: 'ask about pods, or write the addresses',
  });
  return { peers: [{ kind: 'addresses', addresses: allAddresses, span }], when: { kind: 'choice', fact, within: [1] } };
}

function readServices(rule: MapReader, list: RuleList, { compile, forms }: RuleContext): readonly Peers[] {
  if (itemsOf(rule.value('toPorts')?.node).length > 0) forms.add('services with ports');
  // rules that deny aren't resolved: they name nobody, and with ports everybody
  const { parts, isNothing } =
    list.action === 'deny' ? { parts: [], isNothing: true } : readServicePeers(rule, compile);
  const whole = isNothing === false ? [] : everybody(rule, isNothing);
  return [
    ...join(parts).map((part) => ({ ...part, field: 'toServices' })),
    ...whole.map((part) => ({ ...part, field: 'toServices' })),
  ];
}

/** Names hold what was looked up by them, by pods that a rule lets look them up. */
function readDomains(rule: MapReader, field: string, { subjects, lookups, forms }: RuleContext): readonly Peers[] {
  const span = rule.value(field)?.span ?? rule.span;
  const names = readNames(rule.maps(field) ?? []);
  if (names.some(({ text }) => /^\*{2,}\./.test(text))) forms.add('names of any depth');
  const { rules, hasUncertain } = lookups();
  const meant = rules.filter(({ pods }) => subjects.some((selectedPods) => podsMayMeet(pods, selectedPods)));
  if (meant.length === 0 && !hasUncertain && subjects.length > 0 && names.length > 0) lintLookups(rule, field);
  const [selectedPods, ...more] = subjects;
  return groupLookups(meant).map(({ pods, names: looked, presence }) => ({
    field,
    peers: [{ kind: 'domains', names, lookups: looked, span }],
    ...(more.length === 0 && pods.some((each) => isSameMatch(each, selectedPods))
      ? {}
      : { own: pods.map((each) => ({ kind: 'pods', pods: each, span })) }),
    when: presence,
  }));
}

/** Rules that let the same names be looked up, as one. */
function groupLookups(lookups: readonly Lookup[]) {
  const groups = new Map<
    string,
    { readonly pods: PodMatch[]; readonly names: Lookup['names']; readonly presence: Condition }
  >();
  for (const { pods, names, presence } of lookups) {
    const texts = names.some(({ text }) => isAnyName(text)) ? '*' : JSON.stringify(names.map(({ text }) => text));
    const key = presence === true ? texts : `${texts} ${groups.size}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { pods: [pods], names, presence });
    else known.pods.push(pods);
  }
  return [...groups.values()];
}

function isSameMatch(a: PodMatch, b: PodMatch | undefined): boolean {
  return b !== undefined && matchText(a) === matchText(b);
}

function matchText({ namespaces, labels, account }: PodMatch): string {
  const place = namespaces.kind === 'named' ? namespaces.name : regionKey(namespaces.labels);
  return JSON.stringify([namespaces.kind, place, regionKey(labels), account === undefined ? '' : regionKey(account)]);
}

/** The ports of a rule in parts that layer 7 treats alike. */
interface Ports {
  readonly ports: readonly PortMatch[];
  readonly only?: Only;
  readonly unresolved: Condition;
}

function readTraffic(rule: MapReader, list: RuleList, context: RuleContext): readonly Ports[] {
  const { forms } = context;
  const entries = rule.maps('toPorts') ?? [];
  const hasIcmps = itemsOf(rule.value('icmps')?.node).length > 0;
  if (hasIcmps) forms.add('icmps');
  if (hasIcmps && entries.length > 0) reject(rule, '`icmps` may only be present without `toPorts`; write two rules');
  const icmps = readIcmps(rule);
  if (hasIcmps) return [{ ports: icmps, unresolved: true }];
  if (entries.length === 0) return [{ ports: [{ kind: 'traffic', traffic: allTraffic }], unresolved: true }];
  return merge(entries.flatMap((entry) => readEntry(entry, list, context)));
}

function readEntry(entry: MapReader, { direction, action }: RuleList, { forms, id }: RuleContext): readonly Ports[] {
  entry.fields(action === 'deny' ? ['ports'] : entryFields);
  const layer7 = action === 'deny' ? undefined : readLayer7(entry, direction);
  const hasDns = layer7?.lookups !== undefined;
  const { ports, possible, hasEndPort, isExtended } = readPorts(entry, { hasRules: layer7?.hasRules === true, hasDns });
  if (hasEndPort) forms.add('endPort');
  if (isExtended) forms.add('protocols without ports');
  if (layer7?.hasRules === true) forms.add('layer 7');
  if (layer7?.hasStars === true) forms.add('server names with stars anywhere');
  if (layer7?.isRemoved === true) forms.add('rules of layer 7 that are gone');
  const listens: ChoiceFact = binaryChoice({
    id: `listener/${id}`,
    words: `what the \`listener\` of ${entry.path} lets through`,
    remedy: 'ask about ports without a `listener`',
  });
  const unresolved: Condition = layer7?.hasListener === true ? { kind: 'choice', fact: listens, within: [1] } : true;
  const range: ChoiceFact = binaryChoice({
    id: `range/${id}/${entry.path}`,
    words: `which range the port name with an \`endPort\` of ${entry.path} begins`,
    remedy: 'write the number of the port',
  });
  const parts = [
    { ports, unresolved },
    ...(possible.length === 0
      ? []
      : [{ ports: possible, unresolved: allOf([unresolved, { kind: 'choice' as const, fact: range, within: [1] }]) }]),
  ];
  const { only } = layer7 ?? {};
  return only === undefined ? parts : parts.flatMap((part) => only.map((each) => ({ ...part, only: each })));
}

const entryFields = ['ports', 'rules', 'serverNames', 'terminatingTLS', 'originatingTLS', 'listener'];

/** Entries that say nothing but ports, as one. */
function merge(entries: readonly Ports[]): readonly Ports[] {
  const isPlain = ({ only, unresolved }: Ports) => only === undefined && unresolved === true;
  const plain = entries.filter(isPlain).flatMap(({ ports }) => ports);
  return [
    ...(plain.length === 0 ? [] : [{ ports: plain, unresolved: true as const }]),
    ...entries.filter((each) => !isPlain(each) && each.ports.length > 0),
  ];
}

/** Without mutual authentication it changes nothing; with it nobody knows which pods agree (cilium.md §8). */
function readAuthentication(rule: MapReader, { forms }: RuleContext): boolean {
  const authentication = rule.map('authentication');
  if (authentication === undefined) return false;
  authentication.fields(['mode']);
  const mode = authentication.required('mode')?.string();
  const modes = ['disabled', 'required', 'test-always-fail'];
  if (mode !== undefined && !modes.includes(mode.value))
    authentication.problem(
      `\`${mode.value}\` is no mode; expected one of ${modes.map((each) => `\`${each}\``).join(', ')}`,
      mode.span,
    );
  const isAsked = mode !== undefined && mode.value !== 'disabled';
  if (isAsked) forms.add('authentication');
  return isAsked;
}
