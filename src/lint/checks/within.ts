import type { PeerMatch, PodMatch, PortMatch, Rule } from '../../compile/index.js';
import { type Cluster, matchLabels, nameLabel } from '../../model/index.js';
import {
  allTraffic,
  anyState,
  isAddressesWithin,
  isDisjointRegion,
  isNoRegion,
  isRegionWithin,
  isStatesWithin,
  isTrafficWithin,
  noTraffic,
  statesIn,
  type Traffic,
  unionOfAddresses,
  uniteTraffic,
} from '../../sets/index.js';

/** Whether every pod that one match holds, whatever its labels, is held by another. */
export function isPodMatchWithin(a: PodMatch, b: PodMatch, cluster: Cluster): boolean {
  if (isNoRegion(a.labels)) return true;
  if (b.account !== undefined || b.holdsBarePods !== undefined) return false;
  return isNamespacesWithin(a, b, cluster) && isRegionWithin(a.labels, b.labels);
}

function isNamespacesWithin({ namespaces: a }: PodMatch, { namespaces: b }: PodMatch, cluster: Cluster): boolean {
  if (b.kind === 'named') {
    if (a.kind === 'named') return a.name === b.name;
    return isStatesWithin(a.labels.get(nameLabel) ?? anyState, statesIn([b.name]));
  }
  if (a.kind === 'labelled') return isRegionWithin(a.labels, b.labels);
  if (b.labels.size === 0) return true;
  const namespace = cluster.namespaces.get(a.name);
  return namespace !== undefined && matchLabels(b.labels, namespace.labels) === true;
}

/** Whether some pod, of whatever labels, may be held by both matches. */
export function mayOverlap(a: PodMatch, b: PodMatch): boolean {
  if (a.namespaces.kind === 'named' && b.namespaces.kind === 'named' && a.namespaces.name !== b.namespaces.name)
    return false;
  return !isDisjointRegion(a.labels, b.labels);
}

/** Whether whatever a peer holds is held by one of others; `undefined` holds everything. */
export function isPeerWithin(peer: PeerMatch, peers: Rule['peers'], cluster: Cluster): boolean {
  if (peers === undefined) return true;
  switch (peer.kind) {
    case 'pods':
      return peers.some(
        (each) =>
          each.kind === 'pods' &&
          each.within === undefined &&
          each.without === undefined &&
          isPodMatchWithin(peer.pods, each.pods, cluster),
      );
    case 'addresses': {
      const wide = peers.filter(
        (each) => each.kind === 'addresses' && (each.holds === undefined || each.holds === peer.holds),
      );
      const sets = wide.flatMap((each) => (each.kind === 'addresses' ? [each.addresses] : []));
      return isAddressesWithin(peer.addresses, unionOfAddresses(sets));
    }
    default:
      return false;
  }
}

/** The traffic of ports that are numbers, every pod alike; names and what is left out by name count for none. */
export function trafficOf(ports: readonly PortMatch[]): Traffic {
  return ports.reduce<Traffic>(
    (sum, port) => (port.kind === 'traffic' && port.less === undefined ? uniteTraffic(sum, port.traffic) : sum),
    noTraffic,
  );
}

/** Whether whatever some ports hold is held by others. */
export function isPortsWithin(ports: readonly PortMatch[], others: readonly PortMatch[]): boolean {
  const wide = trafficOf(others);
  return ports.every((port) => {
    if (port.kind === 'traffic') return isTrafficWithin(port.traffic, wide);
    const isNamed = others.some(
      (each) =>
        each.kind === 'named' &&
        each.name === port.name &&
        each.protocol === port.protocol &&
        each.within === undefined &&
        each.less === undefined,
    );
    return isNamed || isTrafficWithin({ ...noTraffic, [port.protocol]: allTraffic[port.protocol] }, wide);
  });
}
