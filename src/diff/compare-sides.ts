import type { LaidWorld, Materials, Relay } from '../assemble/lay-world.js';
import { findPolicyPods } from '../endpoints/policy-pods/policy-pods.js';
import type { TestFile } from '../language/test-file.js';
import { placeNames } from '../map/exposure/places.js';
import type { ConnectionChange } from '../result.js';
import { type Family, families } from '../sets/index.js';
import { connectionChanges } from './connection-changes.js';
import { changedUnits } from './equivalence/changed-units.js';
import { isEquivalent } from './equivalence/equivalent.js';
import { differTest } from './equivalence/may-differ.js';
import { explainChanges } from './explain-changes.js';
import { findCases } from './find-cases.js';
import { findChanges } from './find-changes.js';
import { mixWorlds, undoableObjects } from './mixed-worlds.js';
import { type CompareOptions, compareObjects, type Sides } from './objects/changed-objects.js';
import { type JointGround, sideReaches } from './side-reaches.js';

/** What a comparison of two worlds comes to. */
export interface ComparedSides {
  /** What matters most first. */
  readonly changes: readonly ConnectionChange[];
  /** Whether nothing at all could tell the two apart; `undefined` where that can't be told. */
  readonly isEquivalent: boolean | undefined;
  /** Whether all that hypothetical pods may do was told apart. */
  readonly isSettled: boolean;
  /** Whether every change has its blame. */
  readonly isExplained: boolean;
}

/** The families that either side speaks of: both are compared in all of them. */
export function jointFamilies({ base, head }: Sides<LaidWorld>): readonly Family[] {
  return families.filter((family) =>
    [base, head].some(({ ground }) => [...ground.families, ...ground.widerFamilies].includes(family)),
  );
}

/** A world, with what it was laid from. */
export interface ComparedWorld extends LaidWorld {
  readonly materials: Materials;
}

export interface CompareSidesOptions extends CompareOptions {
  readonly files: readonly TestFile[];
  /** Lays the worlds between the two sides. */
  readonly relay: Relay;
}

/** Compares two worlds, says what is to blame for each change, and which cases of some files speak of it. */
export function compareSides(laid: Sides<ComparedWorld>, options: CompareSidesOptions): ComparedSides {
  const materials = { base: laid.base.materials, head: laid.head.materials };
  const joint = jointGround(laid);
  const sides = { base: sideReaches(laid.base, joint), head: sideReaches(laid.head, joint) };
  const changed = changedUnits(laid, joint);
  const compared = compareObjects(materials, options);
  const explained = explainChanges(
    findChanges({ sides, laid, joint, mayDiffer: differTest({ sides, laid }, changed) }),
    {
      worlds: mixWorlds(compared, materials, options.relay),
      laid,
      sides,
      joint,
      defaultNamespace: options.world.defaultNamespace,
      objects: undoableObjects(compared),
      found: new Map(),
    },
  );
  const isUnsettled = () => sides.base.isUnsettled() || sides.head.isUnsettled();
  const isSame = explained.length > 0 ? false : isEquivalent({ sides, laid, joint, changed });
  return {
    isEquivalent: isSame === true && isUnsettled() ? undefined : isSame,
    isSettled: !isUnsettled(),
    changes: connectionChanges(findCases(explained, options.files, laid.head.world.cluster), compared),
    isExplained: explained.every(({ because }) => because !== undefined),
  };
}

function jointGround(laid: Sides<LaidWorld>): JointGround {
  const both = [laid.base, laid.head];
  const pods = both.flatMap(({ world, ground }) => findPolicyPods(world.cluster, ground.evaluation));
  const names = both.map(({ world, ground }) => placeNames(world.cluster, ground.evaluation.units));
  return {
    families: jointFamilies(laid),
    policyPods: new Map(pods.map((each) => [each.id, each])),
    placeNames: {
      names: [...new Set(names.flatMap((each) => each.names))].sort(),
      keys: [...new Set(names.flatMap((each) => each.keys))],
    },
  };
}
