import type { CompileContext, PeerMatch, PodMatch, PortMatch } from '../../../compile/index.js';
import type { NamedPort } from '../../../model/index.js';
import type { MapReader } from '../../../parse/index.js';
import type { Condition, Family } from '../../../sets/index.js';
import type { Selector } from '../selector/index.js';

/** One end of a rule, read and resolved: it matches where any of its ways does whose condition holds; none matches nothing. */
export interface EntityMatch {
  readonly ways: readonly EntityWay[];
  /** The families of the ranges that its `nets` and `notNets` name: a rule may name those of one family only, at both its ends together. */
  readonly families: readonly Family[];
  /** The HostEndpoints that it holds and that name ports, with their addresses: a port name is looked up there too (calico.md §5.5). */
  readonly hosts: readonly HostPorts[];
}

export interface EntityWay {
  readonly when: Condition;
  /** Any of them; `undefined` is everybody. */
  readonly peers: readonly PeerMatch[] | undefined;
  /** Those among them where a port name is looked up: endpoints that the selector holds by their own labels (calico.md §5.5). */
  readonly named: readonly PeerMatch[] | undefined;
}

export interface HostPorts {
  readonly when: Condition;
  readonly peers: readonly PeerMatch[];
  readonly ports: readonly NamedPort[];
}

export interface EntityContext {
  /** The namespace of the policy; `undefined` for cluster-wide ones. */
  readonly namespace: string | undefined;
  /** The rule's. */
  readonly ipVersion: 4 | 6 | undefined;
  readonly compile: CompileContext;
}

/** What is behind a Service of a rule, one for each port and each doubt: pods or addresses at their target ports. */
export interface ServiceTarget {
  readonly when: Condition;
  readonly peers: readonly PeerMatch[] | undefined;
  readonly ports: readonly PortMatch[];
}

/** What a policy governs. */
export interface Subject {
  /** The pods, as matches that have none in common; `undefined` where selectors can't be read or come to too many: then it isn't known whom it governs. */
  readonly pods: readonly PodMatch[] | undefined;
  /** The policy's selectors in one, for objects such as HostEndpoints (`matchObject`); `undefined` where they can't be read. */
  readonly selector: Selector | undefined;
  /** Whether some HostEndpoint could be among what it selects. */
  readonly mayGovernNodes: boolean;
}

/** Reads one end of a rule but for its ports and services (calico.md §5.2, §5.3). What can't be read is reported, and matches nothing. */
export function readEntity(_entity: MapReader | undefined, _context: EntityContext): EntityMatch {
  return { ways: [{ when: true, peers: undefined, named: undefined }], families: [], hosts: [] };
}

/** Reads `services` of one end; `undefined` where it has none. */
export function readServices(_entity: MapReader, _context: EntityContext): readonly ServiceTarget[] | undefined {
  return undefined;
}

/** Services as the source of a rule: their addresses, whatever their ports. */
export function servicePeers(targets: readonly ServiceTarget[]): EntityMatch {
  const ways = targets.map(({ when, peers }) => ({ when, peers, named: peers }));
  return { ways, families: [], hosts: [] };
}

/** Reads `selector`, `namespaceSelector` and `serviceAccountSelector` of a policy (calico.md §5.3). */
export function readSubject(_spec: MapReader, _namespace: string | undefined): Subject {
  return { pods: undefined, selector: undefined, mayGovernNodes: false };
}
