import { byBytes } from '../diagnostics/index.js';
import { anyState, isNoAddresses, uniteAddresses } from '../sets/index.js';
import type { ClusterNode, Workload } from './cluster.js';

/** The nodes of which an address is known, in byte order of their names: by their Node, or by the status of a Pod that runs there. */
export function hostsOf(nodes: readonly ClusterNode[], workloads: readonly Workload[]): readonly ClusterNode[] {
  const hosts = new Map(nodes.map((node) => [node.name, node]));
  for (const { nodeName, nodeAddresses, span } of workloads.flatMap(({ pods }) => pods)) {
    if (nodeName === undefined || nodeAddresses === undefined) continue;
    const known = hosts.get(nodeName);
    const owner = { id: `node/${nodeName}`, words: `node \`${nodeName}\``, remedy: 'declare the Node with its labels' };
    const node = known ?? { name: nodeName, labels: { known: new Map(), others: anyState, owner }, span };
    const addresses = known === undefined ? nodeAddresses : uniteAddresses(known.addresses, nodeAddresses);
    hosts.set(nodeName, { ...node, addresses });
  }
  return [...hosts.values()]
    .filter(({ addresses }) => !isNoAddresses(addresses))
    .sort((a, b) => byBytes(a.name, b.name));
}
