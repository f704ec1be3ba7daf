import type { StagedChanges } from '../result.js';
import { inBuckets } from './buckets.js';
import { type ComparedState, type CompareSidesOptions, compareSides } from './compare-sides.js';
import type { Sides } from './objects/changed-objects.js';

/** What staged policies would change, were they applied: `head` is the cluster state with them. */
export function stagedChanges(sides: Sides<ComparedState>, options: Omit<CompareSidesOptions, 'files'>): StagedChanges {
  return inBuckets(compareSides(sides, { ...options, files: [] }).changes);
}
