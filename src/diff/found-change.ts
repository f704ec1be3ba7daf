import type { Direction } from '../compile/index.js';
import type { UnknownRange } from '../result.js';
import type { Addresses, LabelRegion, Traffic } from '../sets/index.js';
import type { ChangedNamespace } from './hypothetical/compare-namespaces.js';
import type { Sides } from './objects/changed-objects.js';
import type { Verdict } from './verdict-word.js';

/** Connections whose verdict changed alike, before anybody asks why. */
export interface FoundChange {
  readonly ends: FoundEnds;
  readonly was: Verdict;
  readonly now: Verdict;
  readonly traffic: Traffic;
  /** Why it is unknown, at the side where it is. */
  readonly unknown: readonly UnknownRange[];
  /** An end is at one side only. */
  readonly isNew: boolean;
}

/** Ids in byte order, of nodes and of pods that only policies know too; a workload with itself is two of its replicas. */
export type FoundEnds =
  | { readonly kind: 'pairs'; readonly from: readonly string[]; readonly to: readonly string[] }
  | {
      readonly kind: 'outside';
      readonly workloads: readonly string[];
      readonly direction: Direction;
      readonly other: OtherEnd;
    }
  | { readonly kind: 'entry'; readonly to: string };

/** What is no pod that something names: addresses outside, or pods that no manifest holds. */
export type OtherEnd =
  | { readonly kind: 'addresses'; readonly addresses: Addresses }
  | {
      readonly kind: 'hypothetical';
      /** As they are reported of: labels of their namespaces, the name among them, and their own. */
      readonly namespaces: LabelRegion;
      readonly pods: LabelRegion;
      /** Those of them whose verdict changed. */
      readonly places: readonly ChangedNamespace[];
    };

/** Workloads that are of one class at each side; `undefined` where they aren't there. */
export interface JointClass extends Sides<number | undefined> {
  readonly ids: readonly string[];
}

export type Difference = Pick<FoundChange, 'was' | 'now' | 'traffic' | 'unknown'>;
