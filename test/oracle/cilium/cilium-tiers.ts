import { type Identity, isInCidr } from './identities.js';
import type { ClusterPods, ClusterPolicy, ClusterPort, ClusterRule } from './objects.js';
import { type Direction, type Ends, ofNamespaces, ofPods, selects } from './selectors.js';

/**
 * What the ClusterNetworkPolicies of one tier say of a connection at a pod: the lowest priority with a rule about it decides, among rules
 * of one priority and place denials go before acceptance and that before passing on; `undefined` where the next tier is asked.
 */
export function tierSays(
  tier: ClusterPolicy['spec']['tier'],
  direction: Direction,
  ends: Ends,
): 'allow' | 'deny' | undefined {
  if (ends.world.version === '1.19') return undefined;
  const about = ends.world.objects
    .filter((each): each is ClusterPolicy => each.kind === 'ClusterNetworkPolicy' && each.spec.tier === tier)
    .filter(({ spec }) => holdsPods(spec.subject, ends.own))
    .flatMap(({ spec }) => (spec[direction] ?? []).map((rule, index) => ({ rule, order: spec.priority + index / 100 })))
    .filter(({ rule }) => isAbout(rule, direction, ends));
  const first = Math.min(...about.map(({ order }) => order));
  const actions = about.filter(({ order }) => order === first).map(({ rule }) => rule.action);
  if (actions.includes('Deny')) return 'deny';
  return actions.includes('Accept') ? 'allow' : undefined;
}

function isAbout({ from = [], to = [], protocols }: ClusterRule, direction: Direction, { peer, world }: Ends): boolean {
  const isPeer =
    direction === 'ingress'
      ? from.some((each) => holdsPods(each, peer))
      : to.some((each) => holdsPods(each, peer) || holdsNetwork(each.networks ?? [], peer));
  const { protocol, port } = world.flow;
  const isPort = ({ destinationPort: { number, range } }: ClusterPort) =>
    number === port || (range !== undefined && port >= range.start && port <= range.end);
  return (
    isPeer &&
    (protocols === undefined ||
      protocols.some(({ tcp, udp }) => {
        const own = protocol === 'TCP' ? tcp : protocol === 'UDP' ? udp : undefined;
        return own !== undefined && isPort(own);
      }))
  );
}

/** Pods by the labels of their namespaces, and their own. */
function holdsPods({ namespaces, pods }: ClusterPods, identity: Identity): boolean {
  if (identity.kind !== 'pod') return false;
  if (namespaces !== undefined) return selects(ofNamespaces(namespaces), identity);
  if (pods === undefined) return false;
  return (
    selects(ofNamespaces(pods.namespaceSelector ?? {}), identity) && selects(ofPods(pods.podSelector ?? {}), identity)
  );
}

/** Ranges hold what is outside, as everywhere. */
function holdsNetwork(networks: readonly string[], { kind, address }: Identity): boolean {
  return kind === 'world' && networks.some((cidr) => isInCidr(address, cidr));
}
