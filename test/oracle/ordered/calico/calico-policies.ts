import type { Address } from '../../addresses.js';
import type {
  Direction,
  LabelSelector,
  Labels,
  NetworkPolicy,
  Peer,
  Protocol,
} from '../../kubernetes/kubernetes-objects.js';
import { isInBlock } from '../../kubernetes/kubernetes-oracle.js';
import { policyTypes, selects } from '../../kubernetes/selectors.js';
import { isAdminTier } from '../admin/admin-oracle.js';
import type { Cluster, ClusterPod } from '../cluster.js';
import { addressOf, podOf } from '../flows.js';
import type { AdminPeer, AdminPodPeer, AdminPolicy, AdminRule, CalicoPolicy, CalicoRule } from '../objects.js';
import { rememberFor } from '../remember.js';
import { accountKey, isInNet, knownObjects, namespaceKey } from './calico-known.js';
import { matchesRule, type Question } from './calico-rules.js';
import { holds } from './calico-selector.js';

/** A policy of whatever API as Calico orders and reads it. */
export interface OrderedPolicy {
  readonly tier: string;
  /** Infinite where none is written. */
  readonly order: number;
  /** By which policies of one order are sorted, byte by byte (calico.md §6.1). */
  readonly key: string;
  readonly directions: readonly Direction[];
  /** Whether it is about these labels, and of a pod if there is one. */
  readonly selects: (labels: Labels, pod: ClusterPod | undefined) => boolean;
  readonly rules: Readonly<Record<Direction, readonly OrderedRule[]>>;
  /** `undefined` for normal policies. */
  readonly stage: 'preDNAT' | 'doNotTrack' | undefined;
  readonly applyOnForward: boolean;
}

export interface OrderedRule {
  readonly action: CalicoRule['action'];
  readonly matches: (question: Omit<Question, 'namespace'>) => boolean;
}

/** The release: 28 for 3.28. */
export type Release = 28 | 29 | 30 | 31 | 32;

/** Every policy that is enforced under a release. */
export const orderedPolicies = rememberFor((cluster: Cluster, release: Release): readonly OrderedPolicy[] => [
  ...cluster.calicoPolicies.map((policy) => fromCalico(policy, release)),
  ...cluster.networkPolicies.map((policy) => fromKubernetes(policy, cluster, release)),
  ...cluster.adminPolicies.flatMap((policy) => fromAdmin(policy, cluster, release)),
]);

function fromCalico({ apiVersion, kind, metadata, spec }: CalicoPolicy, release: Release): OrderedPolicy {
  const namespace = kind === 'NetworkPolicy' ? (metadata.namespace ?? 'default') : '';
  const { tier = 'default', ingress = [], egress = [], types } = spec;
  const toRule = (rule: CalicoRule): OrderedRule => ({
    action: rule.action,
    matches: (question) => matchesRule(rule, { ...question, namespace }),
  });
  const byRules: readonly Direction[] =
    egress.length === 0 ? ['Ingress'] : ingress.length === 0 ? ['Egress'] : ['Ingress', 'Egress'];
  // What nobody gave defaults to is of both directions (calico.md §4).
  const defaulted = apiVersion === 'crd.projectcalico.org/v1' ? (['Ingress', 'Egress'] as const) : byRules;
  const isPrefixed = tier !== 'default' || metadata.name.startsWith('default.');
  const old = isPrefixed ? metadata.name : `default.${metadata.name}`;
  return {
    tier: release < 29 ? 'default' : tier,
    order: spec.order ?? Number.POSITIVE_INFINITY,
    key: release < 32 ? (namespace === '' ? old : `${namespace}/${old}`) : `${metadata.name}/${namespace}/${kind}`,
    directions: types === undefined || types.length === 0 ? defaulted : types,
    selects: (labels) => isSubject(spec, labels, namespace),
    rules: { Ingress: ingress.map(toRule), Egress: egress.map(toRule) },
    stage: spec.preDNAT === true ? 'preDNAT' : spec.doNotTrack === true ? 'doNotTrack' : undefined,
    applyOnForward: spec.applyOnForward === true,
  };
}

/** calico.md §5.3, at the end; a NetworkPolicy has no `namespaceSelector` of its own. */
function isSubject(spec: CalicoPolicy['spec'], labels: Labels, namespace: string): boolean {
  const { selector = '', namespaceSelector = '', serviceAccountSelector = '' } = spec;
  if (!holds(selector, labels)) return false;
  if (namespace !== '' && labels[namespaceKey] !== namespace) return false;
  if (namespace === '' && namespaceSelector !== '') {
    if (!holds(namespaceSelector, labels, { prefix: 'pcns.', kept: namespaceKey })) return false;
  }
  return serviceAccountSelector === '' || holds(serviceAccountSelector, labels, { prefix: 'pcsa.', kept: accountKey });
}

/** A policy of Kubernetes allows only, and comes at order 1000 (calico.md §8). */
function fromKubernetes({ metadata, spec }: NetworkPolicy, cluster: Cluster, release: Release): OrderedPolicy {
  const { name, namespace = 'default' } = metadata;
  const rulesOf = (direction: Direction): readonly OrderedRule[] =>
    ((direction === 'Egress' ? spec.egress : spec.ingress) ?? []).map((written) => ({
      action: 'Allow',
      matches: (question) => {
        const peers = (direction === 'Egress' ? written?.to : written?.from) ?? [];
        const ports = written?.ports ?? [];
        return (
          (peers.length === 0 || peers.some((peer) => isPeer(peer, namespace, direction, question))) &&
          (ports.length === 0 ||
            ports.some((port) => {
              const { protocol, port: number, endPort } = port ?? {};
              return isPort({ protocol: protocol ?? 'TCP', first: number, last: endPort }, question);
            }))
        );
      },
    }));
  return {
    ...plain,
    tier: 'default',
    order: 1000,
    key: release < 32 ? `${namespace}/knp.default.${name}` : `${name}/${namespace}/KubernetesNetworkPolicy`,
    directions: policyTypes(spec),
    selects: (_, pod) => pod?.namespace === namespace && selects(spec.podSelector ?? {}, pod.labels),
    rules: { Ingress: rulesOf('Ingress'), Egress: rulesOf('Egress') },
  };

  function isPeer(
    peer: Peer,
    precedence: string,
    direction: Direction,
    { flow }: Omit<Question, 'namespace'>,
  ): boolean {
    const other = direction === 'Egress' ? flow.destination : flow.source;
    if (peer.ipBlock) return isInBlock(addressOf(other, flow.family), peer.ipBlock);
    const pod = podOf(other);
    if (pod === undefined) return false;
    const { namespaceSelector, podSelector } = peer;
    const isPlace = namespaceSelector
      ? selects(namespaceSelector, cluster.namespaces.get(pod.namespace) ?? {})
      : pod.namespace === precedence;
    return isPlace && selects(podSelector ?? {}, pod.labels);
  }
}

const plain = { stage: undefined, applyOnForward: false } as const;

interface PortForm {
  readonly protocol: string;
  readonly first: number | string | null | undefined;
  readonly last: number | null | undefined;
}

/** Names are looked up on the destination, of whichever container. */
function isPort({ protocol, first, last }: PortForm, { flow }: Omit<Question, 'namespace'>): boolean {
  const { traffic, destination } = flow;
  if (!('port' in traffic) || traffic.protocol !== protocol) return false;
  if (first === undefined || first === null) return true;
  if (typeof first === 'number') return first <= traffic.port && traffic.port <= (last ?? first);
  const ports = podOf(destination)?.ports ?? [];
  return ports.some((port) => port.name === first && port.protocol === protocol && port.containerPort === traffic.port);
}

/** Admin policies by release: v1alpha1 from 3.29 to 3.31, the baseline from 3.30, v1alpha2 from 3.32 (calico.md §8). */
function fromAdmin(policy: AdminPolicy, cluster: Cluster, release: Release): readonly OrderedPolicy[] {
  const isAdmin = isAdminTier(policy);
  const isCluster = policy.kind === 'ClusterNetworkPolicy';
  if (isCluster ? release < 32 : release > 31 || release < (isAdmin ? 29 : 30)) return [];
  const { subject, ingress = [], egress = [] } = policy.spec;
  const toRules = (rules: readonly AdminRule[], direction: Direction): readonly OrderedRule[] =>
    rules.flatMap((rule) => fromAdminRule(rule, direction, cluster));
  const { name } = policy.metadata;
  return [
    {
      ...plain,
      tier: isCluster ? `kube-${isAdmin ? 'admin' : 'baseline'}` : `${isAdmin ? '' : 'baseline'}adminnetworkpolicy`,
      order: policy.kind === 'BaselineAdminNetworkPolicy' ? 1000 : policy.spec.priority,
      key: isCluster ? `${name}//KubernetesClusterNetworkPolicy` : name,
      directions: [
        ...(ingress.length > 0 ? ['Ingress' as const] : []),
        ...(egress.length > 0 ? ['Egress' as const] : []),
      ],
      selects: (_, pod) => pod !== undefined && matchesPods(subject, pod, cluster),
      rules: { Ingress: toRules(ingress, 'Ingress'), Egress: toRules(egress, 'Egress') },
    },
  ];
}

/** What Calico can't read it replaces: by a rule that denies everything, or for one that admits by none (calico.md §8). */
function fromAdminRule(rule: AdminRule, direction: Direction, cluster: Cluster): readonly OrderedRule[] {
  const action = rule.action === 'Accept' ? 'Allow' : rule.action;
  const peers = (direction === 'Egress' ? rule.to : rule.from) ?? [];
  const isRead = peers.every(({ namespaces, pods, networks }) => namespaces ?? pods ?? networks);
  if (!isRead) return action === 'Allow' ? [] : [{ action: 'Deny', matches: () => true }];
  const matches = (question: Omit<Question, 'namespace'>): boolean =>
    peers.some((peer) => isAdminPeer(peer, direction, question)) && isAdminTraffic(rule, question);
  return [{ action, matches }];

  function isAdminPeer(
    { networks, ...pods }: AdminPeer,
    way: Direction,
    { flow }: Omit<Question, 'namespace'>,
  ): boolean {
    const other = way === 'Egress' ? flow.destination : flow.source;
    if (networks !== undefined) return networks.some((net) => isInNet(addressOf(other, flow.family), net));
    const { namespaces } = pods;
    if (namespaces !== undefined) return isOfNamespaces(namespaces, addressOf(other, flow.family), cluster);
    const pod = podOf(other);
    return pod !== undefined && matchesPods(pods, pod, cluster);
  }
}

/** A selector of namespaces alone holds whatever is known at the address: pods, network sets, and what is in no namespace (calico.md §5.3). */
function isOfNamespaces(selector: LabelSelector, address: Address, cluster: Cluster): boolean {
  const isEvery = Object.values(selector).every((part) => Object.keys(part ?? {}).length === 0);
  return knownObjects(cluster)
    .filter((each) => each.holds(address))
    .some(({ labels }) => {
      const inherited = Object.entries(labels).filter(([key]) => key.startsWith('pcns.'));
      const places = Object.fromEntries(inherited.map(([key, value]) => [key.slice('pcns.'.length), value]));
      return isEvery ? labels[namespaceKey] !== undefined : selects(selector, places);
    });
}

function isAdminTraffic({ ports, protocols }: AdminRule, question: Omit<Question, 'namespace'>): boolean {
  const forms = [
    ...(ports ?? []).map(({ portNumber, portRange }) => ({
      protocol: portNumber?.protocol ?? portRange?.protocol ?? ('TCP' satisfies Protocol),
      first: portNumber?.port ?? portRange?.start,
      last: portRange?.end,
    })),
    ...(protocols ?? []).flatMap(({ tcp, udp, sctp, destinationNamedPort }): readonly PortForm[] =>
      destinationNamedPort !== undefined
        ? (['TCP', 'UDP', 'SCTP'] as const).map((protocol) => ({
            protocol,
            first: destinationNamedPort,
            last: undefined,
          }))
        : Object.entries({ TCP: tcp, UDP: udp, SCTP: sctp }).flatMap(([protocol, form]) => {
            if (form === undefined) return [];
            const { number, range } = form.destinationPort ?? {};
            return [{ protocol, first: number ?? range?.start, last: range?.end }];
          }),
    ),
  ];
  return forms.length === 0 || forms.some((form) => isPort(form, question));
}

function matchesPods({ namespaces, pods }: AdminPodPeer, pod: ClusterPod, cluster: Cluster): boolean {
  const places: LabelSelector | undefined = namespaces ?? pods?.namespaceSelector;
  const labels = cluster.namespaces.get(pod.namespace) ?? {};
  return selects(places ?? {}, labels) && selects(pods?.podSelector ?? {}, pod.labels);
}
