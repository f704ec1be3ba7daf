import type { PeerMatch, Rule } from '../../compile/index.js';
import { families, indexAddresses, isNoRegion, noAddresses, unionOfAddresses } from '../../sets/index.js';

/** The few rules of many that may hold a peer, in their order; `undefined` is a peer that is everything. */
export type FindByPeer<Item> = (peer: PeerMatch | undefined) => readonly Item[];

/**
 * Sorts rules by a value that a label must have in their peers: one that holds a peer asks for no value, or for one that the peer has; and by
 * addresses: one that holds a peer holds its first address. Without it every rule of a policy would be compared with every other.
 */
export function rulesByPeer<Item extends { readonly rule: Pick<Rule, 'peers'> }>(
  items: readonly Item[],
): FindByPeer<Item> {
  const byValue = new Map<string, Set<number>>();
  const anywhere = new Set<number>();
  const put = (key: string, index: number) => {
    const known = byValue.get(key);
    if (known === undefined) byValue.set(key, new Set([index]));
    else known.add(index);
  };
  for (const [index, { rule }] of items.entries())
    for (const peer of rule.peers ?? [undefined]) {
      if (peer?.kind === 'addresses') continue;
      const keys = keysOf(peer);
      if (keys.length === 0) anywhere.add(index);
      for (const key of keys) put(key, index);
    }
  const addresses = rulesByAddress(items);
  return (peer) => {
    if (peer?.kind === 'addresses') {
      const held = addresses(peer);
      return held === undefined ? items : inOrder([...anywhere, ...held]);
    }
    const keys = peer?.kind === 'pods' ? valuesOf(peer) : [];
    if (peer?.kind === 'pods' && isNoRegion(peer.pods.labels)) return items;
    return inOrder([...anywhere, ...keys.flatMap((key) => [...(byValue.get(key) ?? [])])]);
  };

  function inOrder(indexes: readonly number[]): readonly Item[] {
    return [...new Set(indexes)].sort((a, b) => a - b).flatMap((index) => items[index] ?? []);
  }
}

type AddressPeer = Extract<PeerMatch, { kind: 'addresses' }>;

/** The indexes of the rules that hold the first address of a peer; `undefined` for a peer that holds none. */
function rulesByAddress(
  items: readonly { readonly rule: Pick<Rule, 'peers'> }[],
): (peer: AddressPeer) => readonly number[] | undefined {
  const sets = items.map(({ rule: { peers = [] } }) => {
    const own = peers.flatMap((peer) => (peer.kind === 'addresses' ? [peer.addresses] : []));
    return own.length === 0 ? noAddresses : unionOfAddresses(own);
  });
  const indexes = new Map(families.map((family) => [family, indexAddresses(sets.map((set) => set[family]))]));
  return ({ addresses }) => {
    for (const family of families) {
      const [first] = addresses[family];
      if (first !== undefined) return indexes.get(family)?.at(first);
    }
    return undefined;
  };
}

/** The values of one label of which pods of a peer have one; none where they may be without. */
function keysOf(peer: PeerMatch | undefined): readonly string[] {
  if (peer?.kind !== 'pods') return [];
  for (const [label, { absent, others, values }] of peer.pods.labels)
    if (!absent && !others) return values.map((value) => keyOf(label, value));
  return [];
}

/** A value of each label that pods of a peer must have one of. */
function valuesOf({ pods: { labels } }: Extract<PeerMatch, { kind: 'pods' }>): readonly string[] {
  return [...labels].flatMap(
    ([
      label,
      {
        others,
        values: [first],
      },
    ]) => (others || first === undefined ? [] : [keyOf(label, first)]),
  );
}

function keyOf(label: string, value: string): string {
  return JSON.stringify([label, value]);
}
