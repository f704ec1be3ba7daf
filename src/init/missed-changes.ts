import type { AssembledStage } from '../assemble/stages.js';
import type { CompareOptions } from '../diff/objects/changed-objects.js';
import type { TestCase, TestFile } from '../language/test-file.js';
import { readTestText } from '../language/test-text.js';
import { budgetOf, comparisonsSoFar, type Steps } from '../limit/index.js';
import type { Cluster } from '../model/index.js';
import {
  type BaseSuite,
  compare,
  isNoticed,
  isNoticedAtOnce,
  type JudgedSuite,
  mutantPlacer,
  passes,
} from '../mutate/judge-mutants.js';
import { findMutants, type Mutant } from '../mutate/mutants.js';
import { mutationOperators } from '../result.js';
import { changeCandidates } from './change-candidates.js';
import { documentOf, type JudgeText, judgeCandidates } from './judge.js';
import type { PeerContext } from './peer-ends.js';
import type { Candidate } from './plain.js';
import { plainCase } from './plain-case.js';
import { workloadEnd } from './workload-ends.js';

/** How the policies of what a suite is written for are changed, one thing at a time. */
export interface ChangeOptions {
  /** Test files in every environment; what is alike in them is built once. */
  readonly stagesOf: (files: readonly TestFile[]) => readonly AssembledStage[];
  readonly compare: CompareOptions;
  readonly today: string;
}

export interface MissedOptions {
  readonly clusters: readonly ChangedCluster[];
  readonly changes: ChangeOptions;
  readonly judge: JudgeText;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly isMeant: (subject: { readonly namespace: string; readonly workload?: string }) => boolean;
}

export interface Missed {
  /** Cases that would notice what the suite doesn't. */
  readonly candidates: readonly Candidate[];
  /** How many changes weren't looked at: `all` where there are too many rules to look at any. */
  readonly left: number | 'all';
}

/** So many changes of policies are looked at; of more, first those that take something out. */
const mostChanges = 400;

/** One change takes as long as there are rules and workloads, and pairs of items of lists: so much is looked at for all changes, some seconds of work. */
const mostSeen = 40_000;

/** Fewer would tell next to nothing. */
const fewestChanges = 100;

/** How many changes are looked at in some clusters. */
function changesIn(clusters: readonly ChangedCluster[]): number {
  const sizes = clusters.map(({ cluster, evaluation: { ruleSets }, lists }) => {
    const pairs = lists.reduce((sum, length) => sum + length ** 2, 0) / pairsAsOne;
    return ruleSets.reduce((sum, { rules }) => sum + rules.length + 1, cluster.workloads.length + pairs);
  });
  const most = Math.floor(mostSeen / Math.max(1, ...sizes) / Math.max(1, clusters.length));
  return most < fewestChanges ? 0 : Math.min(most, mostChanges);
}

const pairsAsOne = 100;

/** A cluster in one environment, under its policies. */
export interface ChangedCluster extends PeerContext {
  /** How long the lists of its cases are. */
  readonly lists: readonly number[];
}

/** So many cases are tried for one change. */
const mostTried = 24;

/** Changes one thing in one policy at a time, and finds a case for each change of certain connections that no case of some test files notices. */
export function* findMissed(texts: readonly string[], options: MissedOptions): Steps<Missed> {
  const { changes, spec, clusters } = options;
  const most = changesIn(clusters);
  if (most === 0) return { candidates: [], left: 'all' };
  const files = texts.length === 0 ? [idle(spec)] : texts;
  const stages = changes.stagesOf(files.map(readTestText));
  const { mutants } = findMutants(stages, {
    defaultNamespace: changes.compare.clusterState.defaultNamespace,
    isMeant: () => true,
  });
  const chosen = mutants.length <= most ? mutants : [...mutants].sort(byOperator).slice(0, most);
  const place = mutantPlacer(stages, changes);
  const added: Added[] = [];
  const withAdded = addedTo(added);
  let looked = 0;
  for (let left = budgetOf('changes'); looked < chosen.length && left > 0; looked++) {
    yield;
    const before = comparisonsSoFar();
    const mutant = chosen[looked];
    const found = mutant === undefined ? undefined : missedOf(mutant);
    if (found !== undefined) added.push(found);
    left -= comparisonsSoFar() - before;
  }
  return { candidates: added.map(({ candidate }) => candidate), left: mutants.length - looked };

  function missedOf(mutant: Mutant): Added | undefined {
    const placed = place(mutant) ?? [];
    if (placed.some(isNoticedAtOnce)) return undefined;
    const suites = placed.flatMap((each) => compare(each, changes.compare));
    const differing = suites.filter(({ compared }) => compared.isEquivalent !== true);
    if (differing.length === 0 || differing.some(isNoticed) || differing.some((each) => isNoticed(withAdded(each))))
      return undefined;
    return noticing(mutant, differing, options);
  }
}

/** A suite of no namespace, where no other is there: it notices nothing. */
function idle(spec: Readonly<Record<string, unknown>>): string {
  const cases = [{ name: 'idle', from: 'internet', to: 'cluster', expect: 'deny', skip: 'it says nothing' }];
  return JSON.stringify(documentOf({ name: 'idle', groups: {}, cases }, spec));
}

/** What takes something out, before what says it otherwise. */
function byOperator(a: Mutant, b: Mutant): number {
  return mutationOperators.indexOf(a.operator) - mutationOperators.indexOf(b.operator);
}

interface Added {
  readonly candidate: Candidate;
  readonly test: TestCase;
}

/** A suite with the cases that were added alone; the same one each time, for what is known of its cases is kept by it. */
function addedTo(added: readonly Added[]): (suite: JudgedSuite) => JudgedSuite {
  const known = new Map<BaseSuite, BaseSuite>();
  return (suite) => {
    const base = known.get(suite.base) ?? { ...suite.base };
    known.set(suite.base, base);
    return { ...suite, base: { ...base, passed: added.map(({ test }) => test) } };
  };
}

/** The plainest case that passes everywhere, and not where a policy is changed. */
function noticing(
  { policy }: Mutant,
  differing: readonly JudgedSuite[],
  { judge, spec, isMeant }: MissedOptions,
): Added | undefined {
  let tried = 0;
  const seen = new Set<string>();
  const parts = policy.split('/');
  const changed = { id: policy, namespace: parts.length > 2 ? parts[1] : undefined };
  for (const { base, head, compared } of differing) {
    const { cluster } = base.scenario.clusterState;
    const context = { cluster, evaluation: base.scenario.evaluationContext.evaluation };
    for (const candidate of changeCandidates(compared.found, changed, context)) {
      const text = textOf(candidate, spec);
      if (seen.has(text) || !isMeant(subjectOf(candidate, cluster))) continue;
      seen.add(text);
      if (tried++ >= mostTried) return undefined;
      const [test] = readTestText(text).cases;
      if (test === undefined || test.problems.length > 0 || !passes(test, base) || passes(test, head)) continue;
      if (judgeCandidates([candidate], judge, spec)[0]?.isPassed === true) return { candidate, test };
    }
  }
  return undefined;
}

function textOf({ subject, demand }: Candidate, spec: Readonly<Record<string, unknown>>): string {
  const written = plainCase('added', { subjects: [subject], demand }, ({ end }) => end);
  return JSON.stringify(documentOf({ name: 'added', groups: {}, cases: [written] }, spec));
}

function subjectOf(
  { namespace, subject }: Candidate,
  cluster: Cluster,
): { readonly namespace: string; readonly workload?: string } {
  const workload = cluster.workloads.find((each) => workloadEnd(each, cluster) === subject);
  return workload === undefined ? { namespace } : { namespace, workload: workload.id };
}
