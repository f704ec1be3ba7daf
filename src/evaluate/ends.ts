import type { Labels, NamedPort } from '../model/index.js';
import { type Condition, type Family, families, type Intervals } from '../sets/index.js';

/** An end of a connection, as far as policies can tell ends apart. */
export type End = PodEnd | NodeEnd | AddressEnd;

export interface PodEnd {
  readonly kind: 'pod';
  readonly podClass: PodClass;
}

/** A node, or a hostNetwork pod, which policies can't tell from its node (A-HOST-1). */
export interface NodeEnd {
  readonly kind: 'node';
  /** Where its address may be, by family; nothing in a family that it doesn't have. */
  readonly pool: Readonly<Record<Family, Intervals<bigint>>>;
  readonly labels: Labels;
  /** Holds where it is the node that the pod at the other end runs on; missing where it is another for certain. */
  readonly isOwn?: Condition;
  /** It is asked about as another node than the pod's own, although it may be that (`language.md` §2). */
  readonly isAsOther?: boolean;
  /** The API server runs there, or doesn't; missing where it isn't said. */
  readonly isApiServer?: boolean;
}

/** One address outside; it represents all addresses that lie in the same ranges. */
export interface AddressEnd {
  readonly kind: 'address';
  readonly family: Family;
  readonly address: bigint;
  /** The name by which it was looked up. */
  readonly domain?: string;
  /** Written by whoever asks, and so judged whatever families the other end has (`language.md` §6). */
  readonly isWritten?: boolean;
  /** It represents no other address. */
  readonly isOne?: boolean;
  /** It represents whatever is outside. */
  readonly isAnywhere?: boolean;
  /** It is the API server, or isn't; missing where it isn't said. */
  readonly isApiServer?: boolean;
  /** What a plugin knows by this alone, and by no address. */
  readonly identity?: 'health' | 'ingress';
}

/** Pods that no policy of the evaluation can distinguish. */
export interface PodClass {
  /** Classes of the cluster are numbered from 0 in the order of their first pod; hypothetical pods follow. */
  readonly index: number;
  /** `anyNamespace` where that is known by its labels at most, its name among them. */
  readonly namespace: string;
  readonly namespaceLabels: Labels;
  readonly labels: Labels;
  /** Of its ServiceAccount; they hold its name as `accountNameKey`. */
  readonly accountLabels: Labels;
  readonly namedPorts: readonly NamedPort[];
  readonly isHostNetwork: boolean;
  /** A Pod that no controller made; `undefined` where nobody knows. */
  readonly isBare: boolean | undefined;
  /** Nobody knows its ports: any of them may have any name. */
  readonly mayNamePorts: boolean;
  /** Port names of which it isn't known what they are to the plugin. */
  readonly uncertainNames: ReadonlySet<string>;
  /** Where the address of such a pod may be, by family: one address where it is known, nothing in a family that it doesn't have. */
  readonly pool: Readonly<Record<Family, Intervals<bigint>>>;
}

/** The families in which an end has an address, or may have one: no connection takes place in another (`language.md` §6). */
export function familiesOfEnd(end: End): readonly Family[] {
  return families.filter((family) => isInFamily(end, family));
}

/** Whether two ends may meet in a family: each has an address there or may have one, or one is an address that is written. */
export function mayMeet(source: End, destination: End, family: Family): boolean {
  if (isWrittenAddress(source)) return isInFamily(source, family);
  if (isWrittenAddress(destination)) return isInFamily(destination, family);
  return isInFamily(source, family) && isInFamily(destination, family);
}

function isWrittenAddress(end: End): boolean {
  return end.kind === 'address' && end.isWritten === true;
}

/** Whether an end has an address of a family, or may have one. */
export function isInFamily(end: End, family: Family): boolean {
  switch (end.kind) {
    case 'address':
      return end.family === family;
    case 'node':
      return end.pool[family].length > 0;
    case 'pod':
      return end.podClass.pool[family].length > 0;
  }
}

/** Stands for a namespace whose name isn't known. */
export const anyNamespace = '*';
