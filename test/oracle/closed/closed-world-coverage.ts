import { type ClusterState, idOf, type Workload } from '../cluster.js';
import type { LabelSelector, Labels, Peer, Protocol, Rule } from '../kubernetes/kubernetes-objects.js';
import { isInBlock } from '../kubernetes/kubernetes-oracle.js';
import { selects, withNameLabel } from '../kubernetes/selectors.js';
import type { ContainerPort } from '../packets.js';
import type { AskedPort, ItemEndpoint } from './closed-case.js';

/** A namespace that a hypothetical pod may be in, with labels that it may have. */
export interface Place {
  readonly name: string;
  readonly labels: Labels;
  readonly isDeclared: boolean;
}

export interface HypotheticalPod {
  readonly precedence: Place;
  readonly labels: Labels;
  readonly address: bigint;
}

/** A rule with the namespace of its policy; `undefined` where no policy governs the subject. */
export interface PlacedRule {
  readonly namespace: string;
  readonly peers: readonly Peer[];
  readonly rule: Rule;
}

/** Whether an endpoint of a list covers a hypothetical pod that a rule and a policy of its own admit: "what an item covers" (language.md §5). */
export function coversHypothetical(
  world: ClusterState,
  endpoint: ItemEndpoint,
  pod: HypotheticalPod,
  picks: readonly (PlacedRule | undefined)[],
): boolean {
  const covers = (each: ItemEndpoint): boolean => coversHypothetical(world, each, pod, picks);
  const { precedence, labels } = pod;
  switch (endpoint.kind) {
    case 'word':
      return true; // "`cluster` every pod, declared or not; `anywhere` everything"
    case 'selector':
      return isSelected(endpoint, precedence, labels); // "a selector its region"
    case 'namespace':
      return (
        endpoint.name === precedence.name || picks.some((each) => isPickedAlike(world, endpoint.name, precedence, each))
      );
    case 'workload':
      return picks.some((each) => isLookAlike(world, endpoint.workload, pod, each));
    case 'range': // "a CIDR also a pod at the addresses where it lies inside"
      return isInBlock({ family: 'IPv4', value: pod.address }, endpoint.block);
    case 'group':
      return endpoint.members.some(covers); // "a group the union"
    case 'difference':
      return endpoint.all.some(covers) && !endpoint.except.some(covers);
  }
}

/** "A named workload covers the pods of its namespace that carry the same values for the labels by which a rule picks it out." */
export function isLookAlike(
  world: ClusterState,
  workload: Workload,
  { precedence, labels }: HypotheticalPod,
  rule: PlacedRule | undefined,
): boolean {
  return (rule?.peers ?? []).some((peer) => {
    if (peer.ipBlock || rule === undefined || workload.hostNetwork) return false;
    const home = labelsOf(world, workload.namespace);
    const isPicked =
      picksNamespace(peer, rule, workload.namespace, home) && selects(peer.podSelector ?? {}, workload.labels);
    const isThere =
      workload.namespace === precedence.name || isNamespaceAlike(peer, workload.namespace, home, precedence);
    return isPicked && isThere && haveSameValues(peer.podSelector ?? {}, workload.labels, labels);
  });
}

/** "A listed workload or `ns/*` also covers undeclared namespaces with the same values for the namespace labels the rule picks by." */
function isPickedAlike(
  world: ClusterState,
  namespace: string,
  precedence: Place,
  rule: PlacedRule | undefined,
): boolean {
  const home = labelsOf(world, namespace);
  return (rule?.peers ?? []).some(
    (peer) =>
      !peer.ipBlock &&
      rule !== undefined &&
      picksNamespace(peer, rule, namespace, home) &&
      isNamespaceAlike(peer, namespace, home, precedence),
  );
}

const picksNamespace = (peer: Peer, rule: PlacedRule, name: string, labels: Labels): boolean =>
  peer.namespaceSelector ? selects(peer.namespaceSelector, withNameLabel(name, labels)) : name === rule.namespace;

const isNamespaceAlike = (peer: Peer, name: string, labels: Labels, precedence: Place): boolean =>
  !precedence.isDeclared &&
  haveSameValues(
    peer.namespaceSelector ?? {},
    withNameLabel(name, labels),
    withNameLabel(precedence.name, precedence.labels),
  );

/** "(equality or `In`, at least one)" */
function haveSameValues(selector: LabelSelector, one: Labels, other: Labels): boolean {
  const picking = [
    ...Object.keys(selector.matchLabels ?? {}),
    ...(selector.matchExpressions ?? []).flatMap(({ key, operator }) => (operator === 'In' ? [key] : [])),
  ];
  return picking.length > 0 && picking.every((key) => one[key] === other[key]);
}

/** Whether an endpoint of a list names a workload of the cluster, whose namespace has these labels and which is at this address. */
export function coversWorkload(
  endpoint: ItemEndpoint,
  workload: Workload,
  at: { readonly namespaceLabels: Labels; readonly address: bigint },
): boolean {
  const covers = (each: ItemEndpoint): boolean => coversWorkload(each, workload, at);
  switch (endpoint.kind) {
    case 'word':
      return true;
    case 'selector': {
      const precedence = { name: workload.namespace, labels: at.namespaceLabels };
      return isSelected(endpoint, precedence, workload.labels);
    }
    case 'namespace':
      return endpoint.name === workload.namespace;
    case 'workload':
      return idOf(endpoint.workload) === idOf(workload);
    case 'range':
      return isInBlock({ family: 'IPv4', value: at.address }, endpoint.block);
    case 'group':
      return endpoint.members.some(covers);
    case 'difference':
      return endpoint.all.some(covers) && !endpoint.except.some(covers);
  }
}

/** Whether an endpoint of a list holds an address that is no pod's. */
export function coversAddress(endpoint: ItemEndpoint, value: bigint): boolean {
  switch (endpoint.kind) {
    case 'word':
      return endpoint.word === 'anywhere';
    case 'range':
      return isInBlock({ family: 'IPv4', value }, endpoint.block);
    case 'group':
      return endpoint.members.some((each) => coversAddress(each, value));
    case 'difference':
      return (
        endpoint.all.some((each) => coversAddress(each, value)) &&
        !endpoint.except.some((each) => coversAddress(each, value))
      );
    case 'selector':
    case 'namespace':
    case 'workload':
      return false;
  }
}

/** The workloads whose look-alikes an endpoint may cover. */
export function namedIn(endpoint: ItemEndpoint): readonly Workload[] {
  switch (endpoint.kind) {
    case 'workload':
      return [endpoint.workload];
    case 'group':
      return endpoint.members.flatMap(namedIn);
    case 'difference':
      return endpoint.all.flatMap(namedIn);
    default:
      return [];
  }
}

/** Whether ports name a packet at a destination which has these container ports; ports left out name every packet. */
export function arePorts(
  ports: readonly AskedPort[] | undefined,
  packet: { readonly protocol: Protocol; readonly port: number },
  destination: readonly ContainerPort[],
): boolean {
  if (ports === undefined) return true;
  return ports.some(({ protocol, port }) => {
    if (protocol !== packet.protocol) return false;
    if (port === undefined || port === packet.port) return true;
    return destination.some(
      (each) => each.name === port && each.protocol === protocol && each.containerPort === packet.port,
    );
  });
}

/** Of a namespace that no manifest declares: none, so don't name such a one in a list. */
function labelsOf(world: ClusterState, name: string): Labels {
  return world.namespaces.find((each) => each.name === name)?.labels ?? {};
}

function isSelected(
  { precedence: selected, podSelector }: Extract<ItemEndpoint, { kind: 'selector' }>,
  precedence: Pick<Place, 'name' | 'labels'>,
  labels: Labels,
): boolean {
  const isPlace =
    'namespace' in selected
      ? selected.namespace === precedence.name
      : selects(selected.namespaceSelector, withNameLabel(precedence.name, precedence.labels));
  return isPlace && selects(podSelector ?? {}, labels);
}
