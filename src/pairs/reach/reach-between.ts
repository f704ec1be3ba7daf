import type { End, Evaluation } from '../../evaluate/index.js';
import type { Pod } from '../../model/index.js';
import { type Condition, type Family, portTraffic, type Traffic } from '../../sets/index.js';
import type { Reached } from '../reached.js';
import { pairReachOf, reachedBy } from './pair-reach.js';
import { podSorts } from './pod-sorts.js';

/** One form that a group of pods, or addresses, can have at an end of a connection. */
export interface ReachEnd {
  readonly end: Exclude<End, { kind: 'address' }>;
  /** Holds where it has this form. */
  readonly presence: Condition;
}

/** What is asked of all connections alike. */
export interface ReachOptions {
  readonly evaluation: Evaluation;
  readonly families: readonly Family[];
  /** The traffic that is asked about in a family. */
  readonly trafficIn: (family: Family) => Traffic;
}

/** Every port, as a map tells of. */
export function everyPort(): Traffic {
  return portTraffic;
}

/** The pods of a workload as ends. */
export function reachEndsOf(pods: readonly Pod[], evaluation: Evaluation): readonly ReachEnd[] {
  return podSorts(pods, evaluation).map(({ pod, presence }) => ({ end: evaluation.endOf(pod), presence }));
}

/** What one end may send another, over all their forms. */
export function reachBetween(
  from: readonly ReachEnd[],
  to: readonly ReachEnd[],
  { evaluation, families, trafficIn }: ReachOptions,
): Reached {
  return reachedBy(
    families.flatMap((family) =>
      from.flatMap((source) =>
        to.map((destination) =>
          pairReachOf(
            evaluation.connect(source.end, destination.end, family),
            [source.presence, destination.presence],
            trafficIn(family),
          ),
        ),
      ),
    ),
  );
}

/** What has this form is there, whatever else holds. */
export function isThere({ presence }: ReachEnd): boolean {
  return presence === true;
}
