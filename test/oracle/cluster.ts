import type { Family } from './addresses.js';
import type { Labels, NetworkPolicy, Protocol } from './kubernetes/kubernetes-objects.js';
import type { ContainerPort, NamingPod, Plugin, Ways } from './packets.js';
import type { ProfileName } from './plugins/profiles.js';

/** What is true of a cluster, as far as its manifests tell; all else is left open. */
export interface WorldFacts {
  readonly namespaces: readonly WorldNamespace[];
  readonly workloads: readonly Workload[];
  readonly policies: readonly NetworkPolicy[];
  readonly options: ClusterOptions;
}

/** Facts, with what the engine is given in their place. */
export interface ClusterState extends WorldFacts {
  /** Kubernetes objects as a user writes them. */
  readonly manifests: readonly object[];
  /** The ways the CNI plugin may be, and the one that it is taken to be. */
  readonly ways: Ways;
  readonly plugin: Plugin;
  /** The pods that a plugin may gather the numbers of port names from. */
  readonly pods: readonly (NamingPod & Workload)[];
}

export interface WorldNamespace {
  readonly name: string;
  /** `undefined` where no manifest declares the namespace: its labels are then open. */
  readonly labels: Labels | undefined;
}

export interface Workload {
  readonly namespace: string;
  readonly kind: WorkloadKind;
  readonly name: string;
  readonly labels: Labels;
  readonly containers: readonly Container[];
  readonly hostNetwork: boolean;
  /** Known addresses, of a Pod only; under `hostNetwork` those of its node. */
  readonly addresses: Readonly<Partial<Record<Family, string>>>;
  /** `spec.nodeName`, of a Pod only. */
  readonly node?: string;
}

export const workloadKinds = [
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
] as const;

export type WorkloadKind = (typeof workloadKinds)[number];

export interface Container {
  /** A `sidecar` is an init container with `restartPolicy: Always`. */
  readonly role: 'container' | 'sidecar' | 'init';
  readonly ports: readonly WrittenPort[];
}

export interface WrittenPort {
  readonly name?: string;
  readonly protocol?: Protocol;
  readonly containerPort: number;
}

/** The flags of a run which change verdicts. */
export interface ClusterOptions {
  readonly cni: ProfileName;
  /** `--pod-cidr`; empty: the assumed pools. */
  readonly podCIDRs: readonly string[];
  /** `--ip-blocks`; `undefined`: as the CNI has it. */
  readonly ipBlocks: 'any' | 'external' | undefined;
  readonly undeclaredNamespaces: 'unknown' | 'unlabelled';
}

export const defaultOptions: ClusterOptions = {
  cni: 'conformant',
  podCIDRs: [],
  ipBlocks: undefined,
  undeclaredNamespaces: 'unknown',
};

/** A workload's id in reports. */
export const idOf = ({ namespace, kind, name }: Workload): string => `${namespace}/${kind}/${name}`;

/** The ports whose names the API counts: containers and sidecars (A-PORT-4). */
export const portsOf = (workload: Workload): readonly ContainerPort[] =>
  portsUnder(workload, { owners: { sidecar: true, init: false }, keepsLast: false });

/** The ports whose names policies may use, of TCP unless they say otherwise: containers first, then what the plugin counts. */
export function portsUnder(
  { containers }: Pick<Workload, 'containers'>,
  { owners, keepsLast }: Pick<Plugin, 'owners' | 'keepsLast'>,
): readonly ContainerPort[] {
  const ports = roles
    .filter((role) => role === 'container' || owners[role])
    .flatMap((role) => containers.filter((container) => container.role === role))
    .flatMap((container) => container.ports)
    .map((port): ContainerPort => ({ ...port, protocol: port.protocol ?? 'TCP' }));
  return keepsLast ? ports.filter(({ name }, i) => !ports.slice(i + 1).some((later) => later.name === name)) : ports;
}

const roles = ['container', 'sidecar', 'init'] as const;

/** The labels of a pod that the plugin's selectors see. */
export const seenLabels = (labels: Labels, { seesKeptLabels }: Plugin): Labels =>
  seesKeptLabels ? Object.fromEntries(Object.entries(labels).filter(([key]) => !/^etcd_node/.test(key))) : labels;
