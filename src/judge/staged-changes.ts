import type { StagedChanges } from '../result.js';
import { inBuckets } from './diff/buckets.js';
import type { Sides } from './diff/changed-objects.js';
import { compareSides } from './diff/compare-sides.js';
import { type LaidWorld, type LayOptions, layWorld, type Materials } from './lay-world.js';

/** What staged policies would change, were they applied: `head` is the world with them, laid from its materials. */
export function stagedChanges(materials: Sides<Materials>, head: LaidWorld, options: LayOptions): StagedChanges {
  const laid = { base: layWorld(materials.base, options), head };
  return inBuckets(compareSides(laid, materials, { files: [], options }).changes);
}
