import type { PeerMatch, Rule } from '../../compile/index.js';
import { isNoRegion } from '../../sets/index.js';

/** The few rules of many that may hold a peer, in their order; `undefined` is a peer that is everything. */
export type FindByPeer<Item> = (peer: PeerMatch | undefined) => readonly Item[];

/**
 * Sorts rules by a value that a label must have in their peers: one that holds a peer asks for no value, or for one that the peer has.
 * Without it every rule of a policy would be compared with every other.
 */
export function rulesByPeer<Item extends { readonly rule: Rule }>(items: readonly Item[]): FindByPeer<Item> {
  const byValue = new Map<string, Set<number>>();
  const anywhere = new Set<number>();
  const put = (key: string, index: number) => {
    const known = byValue.get(key);
    if (known === undefined) byValue.set(key, new Set([index]));
    else known.add(index);
  };
  for (const [index, { rule }] of items.entries())
    for (const peer of rule.peers ?? [undefined]) {
      const keys = keysOf(peer);
      if (keys.length === 0) anywhere.add(index);
      for (const key of keys) put(key, index);
    }
  return (peer) => {
    const keys = peer?.kind === 'pods' ? valuesOf(peer) : [];
    if (peer?.kind === 'pods' && isNoRegion(peer.pods.labels)) return items;
    const found = new Set([...anywhere, ...keys.flatMap((key) => [...(byValue.get(key) ?? [])])]);
    return [...found].sort((a, b) => a - b).flatMap((index) => items[index] ?? []);
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
