import type { Relay, Scenario, ScenarioSources } from '../assemble/build-scenario.js';
import { findPolicyPods } from '../endpoints/policy-pods/policy-pods.js';
import type { TestFile } from '../language/test-file.js';
import { placeNames } from '../map/exposure/possible-namespaces.js';
import type { ConnectionChange } from '../result.js';
import { type Family, families } from '../sets/index.js';
import { unlikeReplicas } from './compared-workloads.js';
import { connectionChanges } from './connection-changes.js';
import { changedRuleSets } from './equivalence/changed-rule-sets.js';
import { isEquivalent } from './equivalence/equivalent.js';
import { differTest } from './equivalence/may-differ.js';
import { explainChanges } from './explain-changes.js';
import { findCases } from './find-cases.js';
import { findChanges } from './find-changes.js';
import { mixStates, undoableObjects } from './mix-states.js';
import { type CompareOptions, compareObjects, type Sides } from './objects/changed-objects.js';
import { type SharedContext, sideReaches } from './side-reaches.js';

/** The result of comparing two cluster states. */
export interface ComparedSides {
  /** What matters most first. */
  readonly changes: readonly ConnectionChange[];
  /** Whether nothing at all could tell the two apart; `undefined` where that can't be told. */
  readonly isEquivalent: boolean | undefined;
  /** Whether all that hypothetical pods may do was distinguished. */
  readonly isSettled: boolean;
  /** Whether every change has its blame. */
  readonly isExplained: boolean;
}

/** The families that either side refers to: both are compared in all of them. */
export function jointFamilies({ base, head }: Sides<Scenario>): readonly Family[] {
  return families.filter((family) =>
    [base, head].some(({ evaluationContext }) =>
      [...evaluationContext.families, ...evaluationContext.widerFamilies].includes(family),
    ),
  );
}

/** A scenario, with the documents that it was built from. */
export interface ComparedState extends Scenario {
  readonly scenarioSources: ScenarioSources;
}

export interface CompareSidesOptions extends CompareOptions {
  readonly files: readonly TestFile[];
  /** Builds the cluster states between the two sides. */
  readonly relay: Relay;
}

/** Compares two cluster states, says what is to blame for each change, and which cases of some files refer to it. */
export function compareSides(scenario: Sides<ComparedState>, options: CompareSidesOptions): ComparedSides {
  const scenarioSources = { base: scenario.base.scenarioSources, head: scenario.head.scenarioSources };
  const joint = sharedContext(scenario);
  const sides = { base: sideReaches(scenario.base, joint), head: sideReaches(scenario.head, joint) };
  const changed = changedRuleSets(scenario, joint);
  const compared = compareObjects(scenarioSources, options);
  const explained = explainChanges(
    findChanges({ sides, scenario, joint, mayDiffer: differTest({ sides, scenario }, changed) }),
    {
      clusterStates: mixStates(compared, scenarioSources, options.relay),
      scenario,
      sides,
      joint,
      defaultNamespace: options.clusterState.defaultNamespace,
      objects: undoableObjects(compared),
      found: new Map(),
    },
  );
  const isUnsettled = () => sides.base.isUnsettled() || sides.head.isUnsettled();
  const isSame = explained.length > 0 ? false : isEquivalent({ sides, scenario, joint, changed });
  return {
    isEquivalent: isSame === true && isUnsettled() ? undefined : isSame,
    isSettled: !isUnsettled(),
    changes: connectionChanges(findCases(explained, options.files, scenario.head.clusterState.cluster), compared),
    isExplained: explained.every(({ because }) => because !== undefined),
  };
}

function sharedContext(scenario: Sides<Scenario>): SharedContext {
  const both = [scenario.base, scenario.head];
  const pods = both.flatMap(({ clusterState, evaluationContext }) =>
    findPolicyPods(clusterState.cluster, evaluationContext.evaluation),
  );
  const names = both.map(({ clusterState, evaluationContext }) =>
    placeNames(clusterState.cluster, evaluationContext.evaluation.ruleSets),
  );
  return {
    families: jointFamilies(scenario),
    split: new Set(
      both.flatMap(({ clusterState, evaluationContext }) =>
        unlikeReplicas(clusterState.cluster, evaluationContext.evaluation),
      ),
    ),
    policyPods: new Map(pods.map((each) => [each.id, each])),
    placeNames: {
      names: [...new Set(names.flatMap((each) => each.names))].sort(),
      keys: [...new Set(names.flatMap((each) => each.keys))],
    },
  };
}
