import type { CompileContext, PeerMatch } from '../../../compile/index.js';
import type { Span } from '../../../diagnostics/index.js';
import type { NamedPort } from '../../../model/index.js';
import { fieldsWithVariables, type MapReader } from '../../../parse/index.js';
import {
  type Addresses,
  allAddresses,
  allOf,
  type Condition,
  type Family,
  intersectAddresses,
  isNoAddresses,
  noAddresses,
  notOf,
  subtractAddresses,
  uncertainCondition,
  uniteAddresses,
} from '../../../sets/index.js';
import { allSelector, not, readSelector, type Selector } from '../selector/index.js';
import { type Contribution, contributions } from './contributions.js';
import { addressObjects, matchObject } from './objects.js';
import { podMatches } from './pod-space.js';
import { readRestriction } from './ranges.js';
import { scopeOf } from './scope.js';

/** One end of a rule, read and resolved: it matches where any of its ways does whose condition holds; none matches nothing. */
export interface EntityMatch {
  readonly forms: readonly EntityForm[];
  /** The families of the ranges that its `nets` and `notNets` name: a rule may name those of one family only, at both its ends together. */
  readonly families: readonly Family[];
  /** The HostEndpoints that it holds and that name ports, with their addresses: a port name is looked up there too (calico.md §5.5). */
  readonly hosts: readonly HostPorts[];
}

export interface EntityForm {
  readonly when: Condition;
  /** Any of them; `undefined` is everybody. */
  readonly peers: readonly PeerMatch[] | undefined;
  /** Those among them where a port name is looked up: pods that the selector holds by their own labels (calico.md §5.5). */
  readonly named: readonly PeerMatch[] | undefined;
}

export interface HostPorts {
  readonly when: Condition;
  readonly peers: readonly PeerMatch[];
  readonly ports: readonly NamedPort[];
}

export interface EntityContext {
  /** The namespace of the policy; `undefined` for cluster-wide ones. */
  readonly namespace: string | undefined;
  /** The rule, where an end of it isn't written. */
  readonly span: Span;
  readonly compile: CompileContext;
}

/** One end of a rule on its way to peers. */
interface End {
  /** The addresses of `nets`; `undefined` is every address. */
  readonly within: Addresses | undefined;
  /** The addresses of `notNets`; `undefined` is none. */
  readonly without: Addresses | undefined;
  readonly span: Span;
  readonly compile: CompileContext;
}

/**
 * Reads one end of a rule but for its ports and services (calico.md §5.2, §5.3); an end that isn't written is everybody.
 * What can't be read is reported, or holds a variable, and matches nothing.
 */
export function readEntity(entity: MapReader | undefined, context: EntityContext): EntityMatch {
  const { namespace, span, compile } = context;
  const { within, without, families } = readRestriction(entity);
  const end: End = { within, without, span: entity?.span ?? span, compile };
  const written = entity === undefined ? nothingWritten : readScope(entity);
  if (written === 'unread') return { forms: [], families, hosts: [] };
  const { positive, negative } = scopeOf(written, namespace);
  const hosts = hostsOf(positive ?? (negative === undefined ? allSelector : not(negative)), end);
  if (positive !== undefined) return { forms: formsOf(positive, end), families, hosts };
  if (negative !== undefined) return { forms: alternativePaths(negative, end), families, hosts };
  const peers = unselected(end);
  return { forms: [{ when: true, peers, named: peers }], families, hosts };
}

/** Whom ranges alone hold: `notNets` holds everybody that isn't there, pods that have no address of a policy's among them. */
function unselected(end: End): readonly PeerMatch[] | undefined {
  const { within, without = noAddresses } = end;
  if (within !== undefined) return addressPeers(subtractAddresses(within, without), end);
  if (end.without === undefined) return undefined;
  return [...(podPeers(allSelector, end) ?? []), ...elsewhere(subtractAddresses(allAddresses, without), end)];
}

const nothingWritten = {
  selector: undefined,
  notSelector: undefined,
  namespaceSelector: undefined,
  accountNames: [],
  accountSelector: undefined,
} as const;

function readScope(entity: MapReader) {
  const selector = readSelector(entity, 'selector');
  const notSelector = readSelector(entity, 'notSelector');
  const namespaceSelector = readSelector(entity, 'namespaceSelector', 'global');
  const accounts = entity.map('serviceAccounts');
  accounts?.fields(['names', 'selector']);
  const accountSelector = accounts && readSelector(accounts, 'selector');
  const accountNames = (accounts?.strings('names') ?? []).map(({ value }) => value);
  const isUnresolved = accounts !== undefined && fieldsWithVariables(accounts.node, '').length > 0;
  const isUnread = accounts === undefined && entity.has('serviceAccounts');
  if (selector === 'unread' || notSelector === 'unread' || namespaceSelector === 'unread') return 'unread';
  if (accountSelector === 'unread' || isUnresolved || isUnread) return 'unread';
  return { selector, notSelector, namespaceSelector, accountNames, accountSelector };
}

/** To what a selector holds: pods by their labels, and whoever is at the addresses of other objects. */
function formsOf(selector: Selector, end: End): readonly EntityForm[] {
  const pods = podPeers(selector, end);
  if (pods === undefined) return [anybody(end)];
  const [certain, ...uncertain] = contributions(selector, end.compile);
  const atAddresses = ({ addresses }: Contribution) => addressPeers(intersectAddresses(addresses, rangeOf(end)), end);
  return [
    { when: true, peers: [...pods, ...atAddresses(certain)], named: pods },
    ...uncertain
      .map((each) => ({ when: each.when, peers: atAddresses(each), named: [] }))
      .filter(({ peers }) => peers.length > 0),
  ];
}

/** How many things may be open about the sets that a rule leaves out. */
const mostUncertain = 4;

/** Around what a selector holds: everybody else, pods, nodes and addresses outside alike. */
function alternativePaths(selector: Selector, end: End): readonly EntityForm[] {
  const { without = noAddresses } = end;
  const [certain, ...uncertain] = contributions(selector, end.compile);
  if (uncertain.length > mostUncertain) return [anybody(end)];
  const combinations = uncertain.reduce<readonly Contribution[]>(
    (all, { when, addresses }) =>
      all.flatMap((clusterState) => [
        { when: allOf([clusterState.when, when]), addresses: uniteAddresses(clusterState.addresses, addresses) },
        { ...clusterState, when: allOf([clusterState.when, notOf(when)]) },
      ]),
    [certain],
  );
  return combinations.map(({ when, addresses }) => {
    const pods = podPeers(not(selector), { ...end, without: uniteAddresses(without, addresses) });
    if (pods === undefined) return anybody(end);
    return { when, peers: [...pods, ...elsewhere(subtractAddresses(rangeOf(end), addresses), end)], named: pods };
  });
}

/** What `nets` and `notNets` leave of all addresses. */
function rangeOf({ within = allAddresses, without = noAddresses }: End): Addresses {
  return subtractAddresses(within, without);
}

/** Nodes and addresses outside. */
function elsewhere(addresses: Addresses, end: End): readonly PeerMatch[] {
  return addressPeers(addresses, end).map((peer) => ({ ...peer, holds: 'others' as const }));
}

/** Pods are as many matches as the selector has alternatives; `undefined` where it has too many. */
function podPeers(selector: Selector, { within, without = noAddresses, span }: End): readonly PeerMatch[] | undefined {
  const left = within && subtractAddresses(within, without);
  if (left !== undefined && isNoAddresses(left)) return [];
  const limits = left !== undefined ? { within: left } : isNoAddresses(without) ? {} : { without };
  return podMatches(selector)?.map((pods) => ({ kind: 'pods', pods, ...limits, span }));
}

function addressPeers(addresses: Addresses, { span }: Pick<End, 'span'>) {
  return isNoAddresses(addresses) ? [] : [{ kind: 'addresses' as const, addresses, span }];
}

/** Perhaps everybody, where a selector has too many alternatives. */
function anybody({ span }: End): EntityForm {
  const when = uncertainCondition({
    id: `selector/${span.file.path}:${span.start}`,
    words: 'whom a selector holds that has too many alternatives to follow',
    remedy: 'split the rule into several with shorter selectors',
  });
  return { when, peers: undefined, named: undefined };
}

/** The HostEndpoints with named ports among what a selector holds. */
function hostsOf(selector: Selector, end: End): readonly HostPorts[] {
  return addressObjects(end.compile)
    .filter(({ ports }) => ports.length > 0)
    .map((object) => ({
      when: matchObject(selector, object),
      peers: addressPeers(intersectAddresses(object.addresses, rangeOf(end)), end),
      ports: object.ports,
    }))
    .filter(({ when, peers }) => when !== false && peers.length > 0);
}
