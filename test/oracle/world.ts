import type { Family } from './addresses.js';
import type { Labels, NetworkPolicy, Protocol } from './kubernetes-objects.js';
import type { ContainerPort, NamingPod, Plugin } from './packets.js';
import type { Ways } from './plugins.js';
import type { ProfileName } from './profiles.js';

/** What is true of a cluster, as far as its manifests tell; all else is left open. */
export interface WorldFacts {
  readonly namespaces: readonly WorldNamespace[];
  readonly workloads: readonly Workload[];
  readonly policies: readonly NetworkPolicy[];
  readonly options: WorldOptions;
}

/** Facts, with what the engine is given in their place. */
export interface World extends WorldFacts {
  /** Kubernetes objects as a user writes them. */
  readonly manifests: readonly object[];
  /** The ways the CNI plugin may be, and the one that it is taken to be. */
  readonly ways: Ways;
  readonly plugin: Plugin;
  /** The pods that a plugin may gather the numbers of port names from. */
  readonly pods: readonly NamingPod[];
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
export interface WorldOptions {
  readonly cni: ProfileName;
  /** `--pod-cidr`; empty: the assumed pools. */
  readonly podCIDRs: readonly string[];
  /** `--ip-blocks`; `undefined`: as the CNI has it. */
  readonly ipBlocks: 'any' | 'external' | undefined;
  readonly undeclaredNamespaces: 'unknown' | 'unlabelled';
}

export const defaultOptions: WorldOptions = {
  cni: 'conformant',
  podCIDRs: [],
  ipBlocks: undefined,
  undeclaredNamespaces: 'unknown',
};

/** A workload's id in reports. */
export const idOf = ({ namespace, kind, name }: Workload): string => `${namespace}/${kind}/${name}`;

/** The ports whose names policies may use: containers and sidecars (A-PORT-4), of TCP unless they say otherwise. */
export const portsOf = (workload: Workload): readonly ContainerPort[] =>
  workload.containers
    .filter(({ role }) => role !== 'init')
    .flatMap(({ ports }) => ports.map((port) => ({ ...port, protocol: port.protocol ?? 'TCP' })));
