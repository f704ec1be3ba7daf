import {
  type Address,
  type AddressRange,
  everything,
  type Family,
  families,
  isInside,
  parseCidr,
} from './addresses.js';
import type { ClusterState, Workload, WorldFacts, WorldNamespace } from './cluster.js';
import type { IpBlock, LabelSelector, Labels, Peer } from './kubernetes/kubernetes-objects.js';
import { isInBlock } from './kubernetes/kubernetes-oracle.js';
import { selects, withNameLabel } from './kubernetes/selectors.js';

/** Labels a namespace may have: its own, or, where no manifest declares it, one example of each way policies can see it. */
export function labelCandidates(world: WorldFacts, namespace: WorldNamespace): readonly Labels[] {
  if (namespace.labels !== undefined) return [namespace.labels];
  if (world.options.undeclaredNamespaces === 'unlabelled') return [{}];
  const selectors = peersOf(world).flatMap(({ namespaceSelector }) => (namespaceSelector ? [namespaceSelector] : []));
  const keys = new Set(selectors.flatMap(keysOf));
  keys.delete('kubernetes.io/metadata.name'); // the one label that is certain (A-DEF-4)
  let candidates: readonly Labels[] = [{}];
  for (const key of keys) {
    const values = new Set(selectors.flatMap((selector) => valuesOf(selector, key)));
    candidates = candidates.flatMap((labels) => [
      labels,
      ...[...values, 'some-other-value'].map((value) => ({ ...labels, [key]: value })),
    ]);
  }
  return distinct(candidates, (labels) =>
    selectors.map((selector) => selects(selector, withNameLabel(namespace.name, labels))).join(),
  );
}

/** Addresses a workload may have in a family: its own, or one example of each way policies can see one of its pool. */
export function addressCandidates(world: ClusterState, workload: Workload, family: Family): readonly bigint[] {
  const values = poolOf(world, workload, family).flatMap((range) => [
    range.first,
    ...elementaryStarts(world, family).filter((value) => isInside({ family, value }, range)),
  ]);
  const written = blocksOf(world);
  const isExceptRead = world.ways.possible.every(({ except }) => except === 'read');
  const blocks = isExceptRead ? written : [...written, ...written.map(({ cidr }) => ({ cidr }))];
  return distinct(values, (value) => blocks.map((block) => isInBlock({ family, value }, block)).join());
}

/** Where the address of a workload in a family lies: one address, a pod's pool or, for a node, anywhere; nowhere where it has none. */
export function poolOf({ options }: ClusterState, workload: Workload, family: Family): readonly AddressRange[] {
  const known = workload.addresses[family];
  if (known !== undefined) return [parseCidr(`${known}/${family === 'IPv4' ? 32 : 128}`)];
  if (Object.keys(workload.addresses).length > 0) return []; // "its known IPs" come first: it has none here
  if (workload.hostNetwork) return [everything(family)];
  const [given = [], assumed = []] = [options.podCIDRs, assumedPool].map((pool) =>
    pool.map(parseCidr).filter((range) => range.family === family),
  );
  return options.podCIDRs.length > 0 ? given : assumed;
}

/** First addresses of the intervals between which no policy can tell a difference; ascending, from zero. */
export function elementaryStarts(world: ClusterState, family: Family): readonly bigint[] {
  const whole = everything(family);
  const starts = blocksOf(world)
    .flatMap(({ cidr, except }) => [cidr, ...(except ?? [])])
    .map(parseCidr)
    .flatMap((range) => (range.family === family ? [range.first, range.last + 1n] : []))
    .filter((value) => isInside({ family, value } satisfies Address, whole));
  return [...new Set([0n, ...starts])].sort((one, two) => (one < two ? -1 : 1));
}

/** The families a map of this world speaks of (language.md §6): those of the pools, else IPv4, and IPv6 where a policy names it. */
export function familiesOf(world: ClusterState): readonly Family[] {
  const named = new Set(blocksOf(world).map(({ cidr }) => parseCidr(cidr).family));
  const pools = new Set(world.options.podCIDRs.map((cidr) => parseCidr(cidr).family));
  const isKnown = (family: Family) =>
    world.workloads.some(({ hostNetwork, addresses }) => !hostNetwork && addresses[family] !== undefined);
  const isJudged = (family: Family) => (pools.size > 0 ? pools.has(family) : family === 'IPv4' || named.has(family));
  return families.filter((family) => isJudged(family) || isKnown(family));
}

/** Every peer of every rule, also of rules that govern nothing. */
export const peersOf = (world: WorldFacts): readonly Peer[] =>
  world.policies.flatMap(({ spec }) =>
    [...(spec.ingress ?? []), ...(spec.egress ?? [])].flatMap((rule) => [...(rule?.from ?? []), ...(rule?.to ?? [])]),
  );

const blocksOf = (world: ClusterState): readonly IpBlock[] =>
  peersOf(world).flatMap(({ ipBlock }) => (ipBlock ? [ipBlock] : []));

/** Where pods are looked for when nothing says where they are (language.md §6). */
const assumedPool = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'];

const keysOf = ({ matchLabels, matchExpressions }: LabelSelector): readonly string[] => [
  ...Object.keys(matchLabels ?? {}),
  ...(matchExpressions ?? []).map(({ key }) => key),
];

const valuesOf = ({ matchLabels, matchExpressions }: LabelSelector, key: string): readonly string[] => [
  ...Object.entries(matchLabels ?? {}).flatMap(([it, value]) => (it === key ? [value] : [])),
  ...(matchExpressions ?? []).flatMap((it) => (it.key === key ? (it.values ?? []) : [])),
];

function distinct<Item>(items: readonly Item[], signature: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [signature(item), item])).values()];
}
