import type { LabelSelector } from '../result.js';

/** An end of a case as the test language writes it. */
export type PlainEnd = string | PlainPods | PlainRange | PlainDifference;

/** Pods by labels; with `hypothetical` one pod with exactly those, which no manifest holds. */
export interface PlainPods {
  readonly namespace?: string;
  readonly namespaceSelector?: LabelSelector;
  readonly podSelector?: LabelSelector;
  /** The name of it. */
  readonly serviceAccount?: string;
  readonly hypothetical?: true;
}

/** A range less others. */
export interface PlainRange {
  readonly cidr: string;
  readonly except: readonly string[];
}

/** Ends less others. */
export interface PlainDifference {
  readonly all: readonly PlainEnd[];
  readonly except: readonly PlainEnd[];
}

/** What a case asserts, without its name and its comment. */
export type Demand = ClosedDemand | PairsDemand;

/** A list that is exact (`exactly`) or at most (`only`), of one direction of a subject. */
export interface ClosedDemand {
  readonly kind: 'exactly' | 'only';
  /** `ingress`: what may reach the subject; `egress`: what it may reach. */
  readonly direction: 'ingress' | 'egress';
  readonly items: readonly ListItem[];
}

/** Every end of a list with the subject, on the same ports. */
export interface PairsDemand {
  readonly kind: 'allow' | 'deny';
  readonly direction: 'ingress' | 'egress';
  readonly ends: readonly ListedEnd[];
  readonly ports: readonly string[];
  /** The policies that must be among those that decide it. */
  readonly because?: readonly string[];
}

/** An item of a list: an end and its ports, `all` alone for every one. */
export interface ListItem extends ListedEnd {
  readonly ports: readonly string[];
}

/** An end that a list holds; with an `example` where no manifest holds such a pod: one that might be. */
export interface ListedEnd {
  readonly end: PlainEnd;
  readonly example?: PlainEnd;
}

/** A case that may be written: what it demands of one subject, and the policies that it comes from. */
export interface Candidate {
  readonly namespace: string;
  readonly subject: PlainEnd;
  readonly demand: Demand;
  /** As `Kind/namespace/name`, in byte order. */
  readonly policies: readonly string[];
}

/** A text that is the same for equal ends. */
export function endKey(end: PlainEnd): string {
  return typeof end === 'string' ? end : JSON.stringify(end);
}

/** A text that is the same for candidates that demand the same of one subject. */
export function candidateKey({ namespace, subject, demand }: Candidate): string {
  return JSON.stringify([namespace, subject, demand]);
}
