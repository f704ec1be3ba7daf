import type { Relay, Scenario, ScenarioSources } from '../assemble/build-scenario.js';
import { findPolicyPods } from '../endpoints/policy-pods/policy-pods.js';
import type { Evaluation } from '../evaluate/index.js';
import type { TestFile } from '../language/test-file.js';
import { type NamespaceNames, placeNames } from '../map/exposure/possible-namespaces.js';
import type { ManifestDocument } from '../parse/index.js';
import type { ConnectionChange } from '../result.js';
import { type Family, families } from '../sets/index.js';
import { joinParts, type Split, unlikeParts } from './compared-workloads.js';
import { connectionChanges } from './connection-changes.js';
import { changedRuleSets } from './equivalence/changed-rule-sets.js';
import { changesThatMatter } from './equivalence/changes-that-matter.js';
import { type EquivalenceQuestion, isEquivalent } from './equivalence/equivalent.js';
import { differTest } from './equivalence/may-differ.js';
import { explainChanges } from './explain-changes.js';
import { findCases } from './find-cases.js';
import { findChanges } from './find-changes.js';
import type { FoundChange } from './found-change.js';
import { mixStates, undoableChanges, undoableObjects } from './mix-states.js';
import { type CompareOptions, compareObjects, type Sides } from './objects/changed-objects.js';
import { lazySideReaches, type SharedContext, sideReaches } from './side-reaches.js';

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
  const question = questionOf(scenario, sideReaches);
  const { joint, changed } = question;
  const { mayDiffer } = differTest(question, changed);
  const compared = compareObjects(scenarioSources, options);
  const explained = explainChanges(findChanges({ ...question, ...everythingChanged, mayDiffer }), {
    clusterStates: mixStates(compared, scenarioSources, options.relay),
    scenario,
    joint,
    defaultNamespace: options.clusterState.defaultNamespace,
    objects: undoableObjects(compared),
    matters: changesThatMatter(question, compared),
    found: new Map(),
  });
  return {
    ...settled(explained.length > 0, question),
    changes: connectionChanges(findCases(explained, options.files, scenario.head.clusterState.cluster), compared),
    isExplained: explained.every(({ because }) => because !== undefined),
  };
}

/**
 * Whether nothing at all could tell two cluster states apart: no pod, address or pod that no manifest holds; `undefined` where that
 * can't be told. Nothing is blamed, so that it costs less than a comparison.
 */
export function areEquivalent(scenario: Sides<Scenario>): boolean | undefined {
  const question = questionOf(scenario, sideReaches);
  const { mayDiffer } = differTest(question, question.changed);
  const changes = findChanges({ ...question, ...everythingChanged, mayDiffer });
  return settled(changes.length > 0, question).isEquivalent;
}

/** Every class, and all pairs of them, are looked at. */
const everythingChanged = { isChanged: () => true, mayDifferBetween: () => true };

/** What differs between two cluster states of which one object isn't the same. */
export interface ComparedObject extends Pick<ComparedSides, 'isEquivalent'> {
  readonly found: readonly FoundChange[];
  /** The same as results carry it; the object is to blame for all of it. */
  readonly changes: (files: readonly TestFile[]) => readonly ConnectionChange[];
}

/** Compares cluster states that differ in one policy: only what it governs is looked at. */
export function compareOneObject(scenario: Sides<ComparedState>, options: CompareOptions): ComparedObject {
  const question = questionOf(scenario, lazySideReaches);
  const found = findChanges({ ...question, ...differTest(question, question.changed) });
  return {
    isEquivalent: settled(found.length > 0, question).isEquivalent,
    found,
    changes: (files) => {
      const compared = compareObjects(differing(scenario), options);
      const because = undoableChanges(undoableObjects(compared));
      const explained = found.map((change) => ({ ...change, because }));
      return connectionChanges(findCases(explained, files, scenario.head.clusterState.cluster), compared);
    },
  };
}

/** The sources of two states, less the documents that both hold. */
function differing({ base, head }: Sides<ComparedState>): Sides<ScenarioSources> {
  const [before, after] = [base, head].map(({ scenarioSources }) => new Set(scenarioSources.documents));
  const without = ({ scenarioSources }: ComparedState, others: ReadonlySet<ManifestDocument> | undefined) => ({
    ...scenarioSources,
    documents: scenarioSources.documents.filter((each) => others?.has(each) !== true),
  });
  return { base: without(base, after), head: without(head, before) };
}

function questionOf(scenario: Sides<Scenario>, find: typeof sideReaches): EquivalenceQuestion {
  const joint = sharedContext(scenario);
  const sides = { base: find(scenario.base, joint), head: find(scenario.head, joint) };
  return { scenario, joint, sides, changed: changedRuleSets(scenario, joint) };
}

function settled(isChanged: boolean, question: EquivalenceQuestion): Pick<ComparedSides, 'isEquivalent' | 'isSettled'> {
  const { base, head } = question.sides;
  const isUnsettled = () => base.isUnsettled() || head.isUnsettled();
  const isSame = isChanged ? false : isEquivalent(question);
  return { isEquivalent: isSame === true && isUnsettled() ? undefined : isSame, isSettled: !isUnsettled() };
}

function sharedContext(scenario: Sides<Scenario>): SharedContext {
  const both = [scenario.base, scenario.head];
  const pods = both.flatMap(({ clusterState, evaluationContext }) =>
    findPolicyPods(clusterState.cluster, evaluationContext.evaluation),
  );
  const own = both.map(namesOfSide);
  const names = own.map(({ places }) => places);
  return {
    families: jointFamilies(scenario),
    split: joinParts(own.map(({ unlike }) => unlike)),
    policyPods: new Map(pods.map((each) => [each.id, each])),
    placeNames: {
      names: [...new Set(names.flatMap((each) => each.names))].sort(),
      keys: [...new Set(names.flatMap((each) => each.keys))],
    },
  };
}

/** What a side distinguishes by itself. */
interface NamesOfSide {
  readonly places: NamespaceNames;
  readonly unlike: Split;
}

/** Found once for each evaluation: a side may be compared with many others. */
function namesOfSide({ clusterState: { cluster }, evaluationContext: { evaluation } }: Scenario): NamesOfSide {
  const known = namesOfSides.get(evaluation) ?? {
    places: placeNames(cluster, evaluation.ruleSets),
    unlike: unlikeParts(cluster, evaluation),
  };
  namesOfSides.set(evaluation, known);
  return known;
}

const namesOfSides = new WeakMap<Evaluation, NamesOfSide>();
