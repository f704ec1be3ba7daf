import { type LaidWorld, type LayOptions, layWorld, type Materials } from '../assemble/lay-world.js';
import type { StagedChanges } from '../result.js';
import { inBuckets } from './buckets.js';
import { compareSides } from './compare-sides.js';
import type { Sides } from './objects/changed-objects.js';

/** What staged policies would change, were they applied: `head` is the world with them, laid from its materials. */
export function stagedChanges(materials: Sides<Materials>, head: LaidWorld, options: LayOptions): StagedChanges {
  const laid = { base: layWorld(materials.base, options), head };
  return inBuckets(compareSides(laid, materials, { files: [], options }).changes);
}
