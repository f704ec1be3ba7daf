import type { Verdict } from '../answers.js';
import {
  type EntryPeer,
  type EntryPod,
  type EntryPolicy,
  type EntryRule,
  type EntryWorld,
  type Labels,
  places,
} from './entry-cluster.js';

/** What enters to a TCP port of a pod: straight from the texts, one port and one controller after the other (E-9, A.4). */
export function expectEntered(world: EntryWorld, pod: EntryPod, port: number): Verdict {
  const verdicts = world.ingresses
    .filter(({ backends }) => backends.some((backend) => leads(world, backend, pod, port)))
    .map(({ className }) => agree(controllers(world, className).map((each) => enters(world, each, pod, port))));
  if (verdicts.includes('allow')) return 'allow';
  return verdicts.includes('unknown') ? 'unknown' : 'deny';
}

function leads(
  { services }: EntryWorld,
  backend: EntryWorld['ingresses'][number]['backends'][number],
  pod: EntryPod,
  port: number,
): boolean {
  return services
    .filter(({ name, selector }) => name === backend.service && pod.namespace === 'shop' && has(pod.labels, selector))
    .flatMap(({ ports }) => ports)
    .filter((each) => each.port === backend.port || each.name === backend.port)
    .some(({ targetPort }) => numberOf(targetPort, pod) === port);
}

/** Without a class every controller may serve; of a class that nobody declares its namesake does, or something unknown. */
function controllers({ pods }: EntryWorld, className: string | undefined): readonly (EntryPod | undefined)[] {
  const known = pods.filter(({ namespace }) => namespace !== 'shop');
  const named = known.filter(({ namespace }) => namespace === className);
  if (named.length > 0) return named;
  return className !== undefined || known.length === 0 ? [...known, undefined] : known;
}

function agree(verdicts: readonly Verdict[]): Verdict {
  const [first = 'unknown'] = verdicts;
  return verdicts.every((each) => each === first) ? first : 'unknown';
}

function enters(world: EntryWorld, controller: EntryPod | undefined, pod: EntryPod, port: number): Verdict {
  if (controller === undefined) return governing(world, pod, 'ingress').length === 0 ? 'allow' : 'unknown';
  const sides = [
    side(governing(world, controller, 'egress'), pod, pod, port),
    side(governing(world, pod, 'ingress'), controller, pod, port),
  ];
  if (sides.includes('deny')) return 'deny';
  return sides.includes('unknown') ? 'unknown' : 'allow';
}

/** Policies govern no pod on the network of its node (A-HOST-1). */
function governing(
  { policies }: EntryWorld,
  pod: EntryPod,
  direction: EntryPolicy['direction'],
): readonly EntryPolicy[] {
  if (pod.isHostNetwork) return [];
  return policies.filter(
    (each) => each.direction === direction && each.namespace === pod.namespace && has(pod.labels, each.podSelector),
  );
}

function side(policies: readonly EntryPolicy[], other: EntryPod, destination: EntryPod, port: number): Verdict {
  if (policies.length === 0) return 'allow';
  const rules = policies.flatMap((policy) =>
    policy.rules.map((rule) => matches(rule, policy, other, destination, port)),
  );
  if (rules.includes('allow')) return 'allow';
  return rules.includes('unknown') ? 'unknown' : 'deny';
}

function matches(
  { peers, ports }: EntryRule,
  policy: EntryPolicy,
  other: EntryPod,
  destination: EntryPod,
  port: number,
): Verdict {
  const named = (written: number | string) =>
    typeof written === 'string' && destination.isHostNetwork ? undefined : numberOf(written, destination);
  if (ports !== undefined && !ports.some((written) => named(written) === port)) return 'deny';
  if (peers === undefined) return 'allow';
  const held = peers.map((peer) => holds(peer, policy, other));
  if (held.includes('allow')) return 'allow';
  return held.includes('unknown') ? 'unknown' : 'deny';
}

/** Pods are at private addresses, nodes anywhere. */
function holds(peer: EntryPeer, { namespace }: EntryPolicy, other: EntryPod): Verdict {
  if (peer.kind === 'range') {
    if (peer.cidr === '0.0.0.0/0') return 'allow';
    return other.isHostNetwork ? 'unknown' : 'deny';
  }
  if (other.isHostNetwork || !has(other.labels, peer.labels)) return 'deny';
  const isPlace =
    peer.namespace === undefined ? other.namespace === namespace : has(places[other.namespace], peer.namespace);
  return isPlace ? 'allow' : 'deny';
}

function has(labels: Labels, wanted: Labels): boolean {
  return Object.entries(wanted).every(([key, value]) => labels[key] === value);
}

function numberOf(port: number | string, { http }: EntryPod): number | undefined {
  return typeof port === 'number' ? port : http;
}
