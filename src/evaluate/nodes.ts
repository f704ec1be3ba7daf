import { type ClusterNode, eitherLabels, type Labels } from '../model/index.js';
import { anyState, families, intersect, isNoAddresses } from '../sets/index.js';
import type { NodeEnd } from './ends.js';

/** Of a node that no manifest declares. */
export const unknownNodeLabels: Labels = {
  known: new Map(),
  others: anyState,
  owner: { id: 'node', words: 'the node', remedy: 'declare the Nodes with their labels and addresses' },
};

/** What is certain of the labels of a node somewhere in a pool: those that every declared node shares which may be there. */
export function labelsOfNodesAt(
  pool: NodeEnd['pool'],
  nodes: readonly Pick<ClusterNode, 'labels' | 'addresses'>[],
): Labels {
  const there = nodes.filter(
    ({ addresses }) =>
      isNoAddresses(addresses) || families.some((family) => intersect(addresses[family], pool[family]).length > 0),
  );
  const [first, ...others] = there.map(({ labels }) => labels);
  if (first === undefined) return unknownNodeLabels;
  return { ...others.reduce(eitherLabels, first), owner: nodeOfPod };
}

const nodeOfPod: Labels['owner'] = {
  id: 'node',
  words: 'the node that the pod runs on',
  remedy: 'treat all nodes alike, or give the addresses of the Nodes and of the pod (`status`)',
};
