import type { Span } from '../diagnostics/index.js';
import type { UnresolvedVariable } from '../parse/index.js';
import type { Addresses, Condition, Family, Intervals, LabelStates, PortProtocol } from '../sets/index.js';
import type { Entries } from './entries/entry.js';

/** The cluster that the manifests of one root describe. Lists are in byte order of id or name. */
export interface Cluster extends Entries {
  /** Declared ones, and those that some object is in. */
  readonly namespaces: ReadonlyMap<string, Namespace>;
  /** What is known of any label but the name of a namespace that isn't declared. */
  readonly undeclaredLabels: LabelStates;
  readonly workloads: readonly Workload[];
  readonly services: readonly Service[];
  readonly nodes: readonly ClusterNode[];
  /** The nodes with a known address, from their Node objects or from the status of a Pod. */
  readonly hosts: readonly ClusterNode[];
  /** The labels of ServiceAccounts that manifests declare, by `namespace/name`. */
  readonly accounts: ReadonlyMap<string, Labels>;
}

/**
 * The labels of an object as far as manifests state: the states of the keys in `known`, and of every other key. A key
 * with more than one possible state is an unknown fact, named after `owner`.
 */
export interface Labels {
  readonly known: ReadonlyMap<string, LabelStates>;
  readonly others: LabelStates;
  /** Keys that may have any state where they aren't known, or their beginnings, which end in `/`; missing where there are none. */
  readonly keysOfAnyState?: readonly string[];
  /** The labels that a kustomization gave (`commonLabels`, `labels`), each with its place there; missing where none. */
  readonly fromKustomization?: ReadonlyMap<string, Span>;
  readonly owner: LabelOwner;
}

/** Who has the labels, for the words of an unknown fact. */
export interface LabelOwner {
  /** Two owners with one id have the same labels. */
  readonly id: string;
  readonly words: string;
  readonly remedy: string;
}

export interface Namespace {
  readonly name: string;
  readonly labels: Labels;
  /** The Namespace object; `undefined` where no manifest declares it. */
  readonly declaredAt: Span | undefined;
}

/** A pod template with a name; replicas of one owner are one workload. */
export interface Workload {
  /** `namespace/Kind/name`. */
  readonly id: string;
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
  /** The sorts of pods it has, at least one: more where replicas differ, or where different copies were found. */
  readonly pods: readonly Pod[];
  readonly span: Span;
}

export interface Pod {
  readonly workload: string;
  /** The name of the Pod itself; `undefined` where a controller will choose it. */
  readonly name: string | undefined;
  readonly namespace: string;
  readonly labels: Labels;
  /** Ports with a name, as the API counts them; one name may represent several numbers of several containers (A-PORT-5). */
  readonly namedPorts: readonly NamedPort[];
  /** Every port with a name in the order in which containers write them, plain init containers last: plugins differ in what counts. */
  readonly writtenPorts: readonly WrittenPort[];
  readonly isHostNetwork: boolean;
  /** A Pod that no controller made. */
  readonly isBare: boolean;
  /** Some of its ports couldn't be read: any number may have any name. */
  readonly mayNamePorts: boolean;
  /** The node that it runs on; `undefined` where nobody says. */
  readonly nodeName?: string | undefined;
  /** The addresses of that node, where the status of the Pod tells them. */
  readonly nodeAddresses?: Addresses;
  /** Likewise of those of plain init containers. */
  readonly mayNameInitPorts: boolean;
  readonly serviceAccount: string;
  /** The variables in the name of its service account; empty where that is known. */
  readonly unresolvedServiceAccount: readonly UnresolvedVariable[];
  /** An operator chooses its service account, and which is unknown; missing where it is known. */
  readonly mayHaveAnyAccount?: true;
  /** The images of its containers, init containers too. */
  readonly images: readonly string[];
  /** Its addresses, where the manifest gives them; empty where they are unknown. */
  readonly addresses: Addresses;
  /** Addresses that it may have on a secondary network; missing where there is none. */
  readonly networkAddresses?: Addresses;
  /** Which of several different copies it belongs to; `true` where there is one copy. */
  readonly presence: Condition;
  readonly span: Span;
}

export interface NamedPort {
  readonly name: string;
  readonly protocol: PortProtocol;
  readonly port: number;
}

/** A named port, and what kind of container has it: a `sidecar` is an init container that keeps running. */
export interface WrittenPort extends NamedPort {
  readonly owner: 'container' | 'sidecar' | 'init';
}

export interface Service {
  readonly namespace: string;
  readonly name: string;
  readonly type: 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName';
  /** `undefined` for a Service without a selector, whose endpoints are written by somebody else. */
  readonly selector: ReadonlyMap<string, string> | undefined;
  readonly ports: readonly ServicePort[];
  readonly isHeadless: boolean;
  readonly clusterIps: Addresses;
  /** Addresses outside the cluster's own at which nodes take traffic for it. */
  readonly externalIps: Addresses;
  /** The addresses that its load balancer has, or is asked to have. */
  readonly loadBalancerIps: Addresses;
  /**
   * The client ranges that its load balancer accepts (`loadBalancerSourceRanges`); `undefined` where it accepts all.
   */
  readonly loadBalancerSourceRanges: Addresses | undefined;
  /** Whether traffic from outside the cluster reaches it: by node ports, a load balancer or external IPs (E-9). */
  readonly isExposed: boolean;
  readonly externalName: string | undefined;
  readonly externalTrafficPolicy: 'Cluster' | 'Local';
  /**
   * The endpoints of a Service without a selector, from EndpointSlices and Endpoints; empty where the manifests have
   * none.
   */
  readonly endpoints: readonly EndpointGroup[];
  /** How many different copies were found; its backends aren't known where there are several. */
  readonly copies: number;
  /** The variables that stay in its type, its selector or its ports; its backends aren't known where there are some. */
  readonly unresolved: readonly UnresolvedVariable[];
  readonly span: Span;
}

export interface ServicePort {
  readonly name: string | undefined;
  readonly protocol: PortProtocol;
  readonly port: number;
  /** A number, or the name of a container port. */
  readonly targetPort: number | string;
  /** Its `nodePort`, where the manifest gives it. */
  readonly nodePort: number | undefined;
}

/** Endpoints with the same ports, as one EndpointSlice or one subset of an Endpoints object writes them. */
export interface EndpointGroup {
  readonly endpoints: readonly WrittenEndpoint[];
  readonly ports: readonly EndpointPort[];
  /** How many different copies of the object were found. */
  readonly copies: number;
}

/** One address or domain name of an endpoint. */
export type WrittenEndpoint = {
  readonly text: string;
  /** The Pod that `targetRef` names; without a namespace it is in the Service's. */
  readonly pod: { readonly namespace: string | undefined; readonly name: string } | undefined;
} & (
  | { readonly kind: 'address'; readonly family: Family; readonly addresses: Addresses }
  | { readonly kind: 'domain' }
  /** It can't be read: a later tool fills in a variable. */
  | { readonly kind: 'unread' }
);

export interface EndpointPort {
  readonly name: string | undefined;
  readonly protocol: PortProtocol;
  readonly port: number;
}

export interface ClusterNode {
  readonly name: string;
  readonly labels: Labels;
  readonly addresses: Addresses;
  readonly span: Span;
}

/** The addresses that pods without a known one may have, and whether they are assumed. */
export interface AddressPool {
  readonly addresses: Addresses;
  readonly isAssumed: boolean;
}

/** The numbers of one family. */
export type FamilyPool = Intervals<bigint>;
