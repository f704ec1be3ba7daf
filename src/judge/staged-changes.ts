import type { StagedChanges } from '../result.js';
import { families } from '../sets/index.js';
import { compareObjects, type Sides } from './diff/changed-objects.js';
import { connectionChanges } from './diff/connection-changes.js';
import { explainChanges } from './diff/explain-changes.js';
import { findChanges } from './diff/find-changes.js';
import { mixWorlds, undoableObjects } from './diff/mixed-worlds.js';
import { type LaidWorld, type LayOptions, layWorld, type Materials } from './lay-world.js';
import { mapCluster } from './map.js';

/** What staged policies would change, were they applied: `head` is the world with them, laid from its materials. */
export function stagedChanges(materials: Sides<Materials>, head: LaidWorld, options: LayOptions): StagedChanges {
  const laid = { base: layWorld(materials.base, options), head };
  const both = families.filter((family) =>
    [laid.base, laid.head].some(({ ground }) => [...ground.families, ...ground.widerFamilies].includes(family)),
  );
  const mapOf = ({ world, ground }: LaidWorld) =>
    mapCluster(world.cluster, { ...ground, families: both, widerFamilies: [] }, { exposure: false, decisions: false });
  const compared = compareObjects(materials, options);
  const explained = explainChanges(findChanges({ base: mapOf(laid.base), head: mapOf(laid.head) }, both), {
    worlds: mixWorlds(compared, materials, options),
    families: both,
    defaultNamespace: options.world.defaultNamespace,
    objects: undoableObjects(compared),
    found: new Map(),
  });
  const changes = connectionChanges(
    explained.map((change) => ({ ...change, coveredBy: [] })),
    compared,
  );
  return {
    opened: changes.filter(({ was, now }) => was === 'deny' && now === 'allow'),
    closed: changes.filter(({ was, now }) => was === 'allow' && now === 'deny'),
    uncertain: changes.filter(({ was, now }) => was === 'unknown' || now === 'unknown'),
  };
}
