import type { AssembledStage } from '../assemble/stages.js';
import { judgeCase } from '../cases/judge-case.js';
import { type Bucket, inBuckets } from '../diff/buckets.js';
import { type ComparedObject, type ComparedState, compareOneObject } from '../diff/compare-sides.js';
import type { CompareOptions, Sides } from '../diff/objects/changed-objects.js';
import type { TestCase, TestFile } from '../language/test-file.js';
import { goOnNow } from '../limit/index.js';
import type { ConnectionChange } from '../result.js';
import { noticeTest } from './may-notice.js';
import type { Documents, Mutant } from './mutants.js';
import { type PlacedSuite, placeSuites } from './placed-suites.js';
import { type SuggestedCase, suggestCase } from './suggest-case.js';

/** What became of a mutant. */
export type Outcome =
  /** The API server would refuse the object: it is none. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'killed' }
  | { readonly kind: 'equivalent' }
  | ({ readonly kind: 'survived' } & Survival);

export interface Survival extends Readonly<Record<Bucket, readonly ConnectionChange[]>> {
  /** False where nobody knows whether anything could tell the two apart. */
  readonly isCertain: boolean;
  readonly suggested: SuggestedCase | undefined;
}

export interface JudgeOptions extends CompareOptions {
  /** The date that `expectFailure` is judged by, as YYYY-MM-DD. */
  readonly today: string;
  readonly files: readonly TestFile[];
}

/** Judges mutants against the cases that pass over the documents as they are, which are judged once. */
export function mutantJudge(stages: readonly AssembledStage[], options: JudgeOptions): (mutant: Mutant) => Outcome {
  const place = mutantPlacer(stages, options);
  return (mutant) => {
    const placed = place(mutant);
    if (placed === undefined) return { kind: 'refused' };
    if (placed.some(isNoticedAtOnce)) return { kind: 'killed' };
    const suites = placed.flatMap((each) => compare(each, options));
    const differing = suites.filter(({ compared }) => compared.isEquivalent !== true);
    if (differing.length === 0) return { kind: 'equivalent' };
    return differing.some(isNoticed) ? { kind: 'killed' } : surviving(differing, options);
  };
}

/** Places the suites of some stages over the documents as they are, once, and with a mutant; `undefined` where the API server would refuse it. */
export function mutantPlacer(
  stages: readonly AssembledStage[],
  options: Pick<JudgeOptions, 'today'>,
): (mutant: Mutant) => readonly PlacedMutant[] | undefined {
  const groups = new Map<Documents, readonly AssembledStage[]>();
  for (const stage of stages) {
    const documents = stage.documents();
    groups.set(documents, [...(groups.get(documents) ?? []), stage]);
  }
  const bases = new Map<Documents, readonly BaseSuite[]>();
  const baseOf = (documents: Documents) => {
    const known = bases.get(documents) ?? placeSuites(groups.get(documents) ?? [], documents, options).map(asBase);
    bases.set(documents, known);
    return known;
  };
  return (mutant) => {
    goOnNow();
    const all: PlacedMutant[] = [];
    for (const [documents, mutated] of mutant.documents) {
      const changed = mutated();
      const heads = placeSuites(groups.get(documents) ?? [], changed, options);
      const placed = { bases: baseOf(documents), heads, documents, changed };
      if (isRefused(placed)) return undefined;
      all.push(placed);
    }
    return all;
  };
}

/** A suite over the documents as they are, with the cases that pass. */
export interface BaseSuite extends PlacedSuite {
  readonly passed: readonly TestCase[];
}

/** The suites of one list of documents, by their order, without a mutant and with it. */
export interface PlacedMutant {
  readonly documents: Documents;
  readonly changed: Documents;
  readonly bases: readonly BaseSuite[];
  readonly heads: readonly PlacedSuite[];
}

/** A suite as it is and with a mutant, and how the two differ. */
export interface JudgedSuite extends Sides<PlacedSuite> {
  readonly base: BaseSuite;
  readonly compared: ComparedObject;
}

function asBase(suite: PlacedSuite): BaseSuite {
  return { ...suite, passed: suite.cluster.cases.filter((test) => passes(test, suite)) };
}

/** Whether a case that isn't expected to fail passes. */
export function passes(test: TestCase, { problems, context }: PlacedSuite): boolean {
  return judgeCase(test, problems, context).result.status === 'passed';
}

/** Whether there is an error of the API server's that there isn't without the change. */
function isRefused({ bases, heads }: PlacedMutant): boolean {
  return heads.some(({ scenario }, index) => {
    const before = errorsOf(bases[index]?.scenario);
    return errorsOf(scenario).some((each) => !before.includes(each));
  });
}

function errorsOf(scenario: PlacedSuite['scenario'] | undefined): readonly string[] {
  const { diagnostics = [] } = scenario?.clusterState ?? {};
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`);
}

/** Each suite, compared once for all that are asked of the same. */
export function compare(
  { bases, heads, documents, changed }: PlacedMutant,
  options: CompareOptions,
): readonly JudgedSuite[] {
  const known = new Map<PlacedSuite['scenario'], ComparedObject>();
  return bases.flatMap((base, index) => {
    const head = heads[index];
    if (head === undefined) return [];
    const compared =
      known.get(head.scenario) ??
      compareOneObject({ base: comparedState(base, documents), head: comparedState(head, changed) }, options);
    known.set(head.scenario, compared);
    return [{ base, head, compared }];
  });
}

/** One object for each scenario: what is found at a side is kept by it, and the base is compared with every mutant. */
function comparedState({ scenario }: PlacedSuite, documents: Documents): ComparedState {
  const known = comparedStates.get(scenario);
  if (known?.scenarioSources.documents === documents) return known;
  const scenarioSources = { documents, hints: [], everything: scenario.clusterState.recognised };
  const state = { ...scenario, scenarioSources };
  comparedStates.set(scenario, state);
  return state;
}

const comparedStates = new WeakMap<PlacedSuite['scenario'], ComparedState>();

/** Whether a case fails that may well do so: asking these costs less than comparing everything. */
export function isNoticedAtOnce({ bases, heads }: PlacedMutant): boolean {
  return bases.some((base, index) => {
    const head = heads[index];
    if (head === undefined) return false;
    const { mayNotice, isLikely } = noticeTest({ base, head }, undefined);
    return base.passed.some((test) => isLikely(test) && mayNotice(test) && !passes(test, head));
  });
}

/** Whether a case that passes doesn't any more. */
export function isNoticed({ base, head, compared }: JudgedSuite): boolean {
  const { mayNotice } = noticeTest({ base, head }, compared);
  return base.passed.some((test) => mayNotice(test) && !passes(test, head));
}

/** What no case notices, described where it changes something for certain, if that is anywhere. */
function surviving(suites: readonly JudgedSuite[], { files }: JudgeOptions): Outcome {
  const described = suites.find(({ compared }) => compared.found.length > 0);
  const changes = described?.compared.changes(files) ?? [];
  const suggested = described === undefined ? undefined : suggestCase(changes, described);
  return { kind: 'survived', ...inBuckets(changes), isCertain: described !== undefined, suggested };
}
