import type { AddressRange } from './addresses.js';
import type { Workload } from './cluster.js';
import type { Protocol } from './kubernetes/kubernetes-objects.js';

/** May this end open a connection to that one? */
export interface Question {
  readonly from: QuestionEnd;
  readonly to: QuestionEnd;
  readonly protocol: Protocol;
  readonly port: number;
}

/** A workload; addresses outside, asked at their first; or a node by name, which may have any address. */
export type QuestionEnd =
  | { readonly kind: 'workload'; readonly workload: Workload }
  | { readonly kind: 'addresses'; readonly range: AddressRange }
  | { readonly kind: 'node'; readonly name: string };
