import type { Direction, Labels } from '../../kubernetes/kubernetes-objects.js';
import type { Cluster, ClusterPod } from '../cluster.js';
import {
  addressOf,
  agreed,
  type Decision,
  type Flow,
  type FlowEnd,
  isSamePod,
  nodeOf,
  podOf,
  type Verdict,
} from '../flows.js';
import type { HostEndpoint } from '../objects.js';
import { isInNet, labelsOfHost, labelsOfPod } from './calico-known.js';
import { type OrderedPolicy, orderedPolicies, type Release } from './calico-policies.js';
import { type CalicoTier, tiersOf } from './calico-tiers.js';

/** Decides one flow under a release of Calico (calico.md §1, §6); unknown where the port that the source sends from decides. */
export function decideCalico(cluster: Cluster, flow: Flow, release: Release): Verdict {
  if (isSamePod(flow.source, flow.destination)) return 'allow';
  return agreed(
    sourcePorts(cluster).map((sourcePort): Decision => {
      const question = { cluster, flow, release, sourcePort };
      return admits('Egress', question) && admits('Ingress', question) ? 'allow' : 'deny';
    }),
  );
}

/** Whether the rules leave to the host what comes of a flow: one of a pod to its own node (calico.md §9). */
export function isLeftToHost({ source, destination }: Flow): boolean {
  const pod = podOf(source);
  return pod?.node !== undefined && nodeOf(destination) === pod.node;
}

interface DirectionQuestion {
  readonly cluster: Cluster;
  readonly flow: Flow;
  readonly release: Release;
  readonly sourcePort: number;
}

/** One port of each sort that rules can tell apart; one that none names where no rule asks. */
function sourcePorts({ calicoPolicies }: Cluster): readonly number[] {
  const rules = calicoPolicies.flatMap(({ spec }) => [...(spec.ingress ?? []), ...(spec.egress ?? [])]);
  const written = rules.flatMap(({ source = {} }) => [...(source.ports ?? []), ...(source.notPorts ?? [])]);
  if (written.length === 0) return [1];
  const ends = written.flatMap((port) => String(port).split(':').map(Number)).filter(Number.isInteger);
  return [1, 65535, ...ends.flatMap((end) => [end, end + 1])].filter((port) => port <= 65535);
}

/** An end that is no endpoint of Calico's accepts. */
function admits(direction: Direction, question: DirectionQuestion): boolean {
  const { flow, cluster } = question;
  const [end, other] = direction === 'Egress' ? [flow.source, flow.destination] : [flow.destination, flow.source];
  const pod = podOf(end);
  if (pod !== undefined) {
    if (direction === 'Ingress' && pod.node !== undefined && nodeOf(other) === pod.node) return true; // calico.md §9: its own node
    return admitsPod(pod, direction, question);
  }
  const host = cluster.hostEndpoints.find((each) => isHostOf(each, end, flow));
  return host === undefined || admitsHost(host, direction, question);
}

/** Policies tier by tier, then the profile of the namespace, which allows (calico.md §6, §7). */
function admitsPod(pod: ClusterPod, direction: Direction, question: DirectionQuestion): boolean {
  const labels = labelsOfPod(pod, question.cluster);
  return judgeTiers(labels, pod, direction, question) !== 'deny';
}

/** calico.md §9: processes on the host, hostNetwork pods among them. */
function admitsHost(host: HostEndpoint, direction: Direction, question: DirectionQuestion): boolean {
  const { traffic } = question.flow;
  if ('port' in traffic && failsafe[direction].includes(`${traffic.protocol}/${traffic.port}`)) return true;
  const verdict = judgeTiers(labelsOfHost(host), undefined, direction, question);
  if (verdict !== undefined) return verdict === 'allow';
  return (host.spec.profiles ?? []).includes('projectcalico-default-allow');
}

const both = ['TCP/179', 'TCP/2379', 'TCP/2380', 'TCP/5473', 'TCP/6443', 'TCP/6666', 'TCP/6667'];
const failsafe: Readonly<Record<Direction, readonly string[]>> = {
  Ingress: ['TCP/22', 'UDP/68', ...both],
  Egress: ['UDP/53', 'UDP/67', ...both],
};

function isHostOf({ spec }: HostEndpoint, end: FlowEnd, flow: Flow): boolean {
  if (spec.node !== nodeOf(end)) return false;
  const address = addressOf(end, flow.family);
  return spec.interfaceName === '*' || (spec.expectedIPs ?? []).some((net) => isInNet(address, net));
}

/** calico.md §6: the first verdict that ends the way through the tiers; `undefined` where it leads to the profiles. */
function judgeTiers(
  labels: Labels,
  pod: ClusterPod | undefined,
  direction: Direction,
  question: DirectionQuestion,
): Decision | undefined {
  const { cluster, release } = question;
  const policies = orderedPolicies(cluster, release).filter(
    (policy) => policy.stage === undefined && policy.directions.includes(direction) && policy.selects(labels, pod),
  );
  for (const tier of tiersOf(cluster, policies, release)) {
    const verdict = judgeTier(tier, policies, direction, question);
    if (verdict === 'Pass' && release < 29) return undefined; // calico.md §15: straight to the profiles
    if (verdict === 'Allow') return 'allow';
    if (verdict === 'Deny') return 'deny';
  }
  return undefined;
}

function judgeTier(
  tier: CalicoTier,
  applying: readonly OrderedPolicy[],
  direction: Direction,
  question: DirectionQuestion,
): 'Allow' | 'Deny' | 'Pass' {
  const policies = applying.filter((policy) => policy.tier === tier.name).sort(byOrder);
  if (policies.length === 0) return 'Pass'; // a tier in which nothing applies is left out
  for (const policy of policies) {
    for (const { action, matches } of policy.rules[direction]) {
      if (action === 'Log' || !matches(question)) continue;
      return action;
    }
  }
  return tier.defaultAction === 'Pass' ? 'Pass' : 'Deny';
}

const byOrder = (one: OrderedPolicy, two: OrderedPolicy): number =>
  one.order === two.order ? (one.key < two.key ? -1 : 1) : one.order - two.order;
