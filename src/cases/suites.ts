import type { EvaluationContext } from '../assemble/evaluation-context.js';
import type { StageClusters } from '../assemble/stages.js';
import type { SuiteCluster, SuiteScenario } from '../assemble/suite-clusters.js';
import type { PluginRemark } from '../compile/index.js';
import { type Diagnostic, distinctNotes, locate, noteText, pluginNote } from '../diagnostics/index.js';
import type { EntryContext } from '../ingress/judge-via.js';
import { suspiciousCase } from '../intake/problems.js';
import type { Endpoint } from '../language/endpoint.js';
import type { Assertion, TestFile } from '../language/test-file.js';
import { goOnNow, RunEnded, type Steps, unlessEnded } from '../limit/index.js';
import type { JudgeContext } from '../pairs/context.js';
import { DecisionRecorder } from '../pairs/recorder.js';
import type { CaseResult, Suite } from '../result.js';
import { type Family, families } from '../sets/index.js';
import { type Contradiction, findContradictions } from './contradictions.js';
import { endedCase, type JudgedCase, judgeCase } from './judge-case.js';

export interface SuiteOptions {
  readonly environment: string;
  readonly undeclaredNamespaces: 'unknown' | 'unlabelled';
  /** The date that `expectFailure` is judged by, as YYYY-MM-DD. */
  readonly today: string;
  /** Called before each case. */
  readonly onCase: () => void;
  /** Told of each suite that was judged what decided its cases; nothing is recorded where it is missing. */
  readonly onSuite?: (suite: RecordedSuite) => void;
}

/** A suite with what decided its cases. */
export interface RecordedSuite {
  readonly file: TestFile;
  readonly environment: string;
  readonly scenario: SuiteScenario;
  readonly context: JudgeContext;
  readonly cases: readonly JudgedCase[];
}

export interface JudgedSuites {
  readonly suites: readonly Suite[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Judges the suites of a test file in one environment. Of one that the run had to end before, every case is `errored`. */
export function* judgeSuites(clusters: StageClusters, options: SuiteOptions): Steps<JudgedSuites> {
  const judged: JudgedSuite[] = [];
  for (const cluster of clusters.suites) judged.push(yield* judgeSuite({ cluster, clusters, options }));
  return { suites: judged.map(({ suite }) => suite), diagnostics: judged.flatMap(({ diagnostics }) => diagnostics) };
}

interface JudgedSuite {
  readonly suite: Suite;
  readonly diagnostics: readonly Diagnostic[];
}

interface SuiteQuestion {
  readonly cluster: SuiteCluster;
  readonly clusters: StageClusters;
  readonly options: SuiteOptions;
}

function* judgeSuite(question: SuiteQuestion): Steps<JudgedSuite> {
  const { cluster, clusters, options } = question;
  const { file, cases: tests, choice } = cluster;
  const scenario: SuiteScenario | RunEnded = cluster.build();
  if (scenario instanceof RunEnded) {
    const cases = tests.map((test) => endedCase(test, scenario.reason));
    return { suite: suiteOf(cases, question, undefined), diagnostics: choice.diagnostics };
  }
  const { evaluationContext } = scenario;
  const context: EntryContext = {
    ...contextOfSuite(file, scenario, options),
    ...(options.onSuite === undefined ? {} : { recorder: new DecisionRecorder() }),
  };
  const problems = problemsOfSuite(cluster, clusters);
  const judged: JudgedCase[] = [];
  for (const test of tests) {
    yield;
    options.onCase();
    const found = unlessEnded(() => {
      goOnNow();
      return judgeCase(test, problems, context);
    });
    judged.push(found instanceof RunEnded ? endedCase(test, found.reason) : found);
  }
  const compared = unlessEnded(() => withContradictions(judged, context));
  // A case may be judged, and nobody knows yet whether another contradicts it.
  const cases = compared instanceof RunEnded ? judged.map(({ test }) => endedCase(test, compared.reason)) : compared;
  options.onSuite?.({ file, environment: options.environment, scenario, context, cases });
  const suite = suiteOf(cases, question, evaluationContext);
  return {
    suite,
    diagnostics: [...choice.diagnostics, ...evaluationContext.diagnostics, ...cases.flatMap(suspicions)],
  };
}

/** What the cases of a test file are asked of. */
export function contextOfSuite(
  file: TestFile,
  { clusterState, evaluationContext }: SuiteScenario,
  { today }: Pick<SuiteOptions, 'today'>,
): EntryContext {
  return {
    ...evaluationContext,
    cluster: clusterState.cluster,
    groups: file.groups,
    widerFamilies: widerFamilies(file, evaluationContext),
    today,
    podCandidates: new WeakMap(),
  };
}

/** What makes each case of a suite `errored`. */
export function problemsOfSuite({ file, choice }: SuiteCluster, clusters: StageClusters): readonly string[] {
  return [...clusters.problems, ...choice.diagnostics.map(({ message }) => message), ...file.problems];
}

function suiteOf(
  cases: readonly JudgedCase[],
  { cluster: { file, choice }, clusters, options }: SuiteQuestion,
  evaluationContext: EvaluationContext | undefined,
): Suite {
  const { file: path, line } = locate(file.document.span);
  return {
    name: file.name,
    file: path,
    line,
    environment: options.environment,
    cni: choice.choice,
    assumptions: assumptionsOf(clusters, options),
    ground: evaluationContext?.facts ?? [],
    cases: cases.map(({ result, test }) => ({
      ...withRemarks(result, evaluationContext?.remarks ?? []),
      labels: { ...file.labels, ...test.labels },
    })),
  };
}

/** A range that a test names widens denials as one of a policy does, while nobody says which families the cluster has. */
function widerFamilies(
  file: TestFile,
  evaluationContext: Pick<JudgeContext, 'families' | 'widerFamilies' | 'pool'>,
): readonly Family[] {
  if (file.ipFamilies !== undefined || !evaluationContext.pool.isAssumed) return [];
  const isNamed = (family: Family) => {
    const isMeant = (endpoint: Endpoint) => namesFamily(endpoint, family);
    const groups = [...file.groups.values()];
    return (
      groups.some((each) => each.some(isMeant)) ||
      file.cases.some(({ assertion }) => endpointsOf(assertion).some(isMeant))
    );
  };
  return families.filter(
    (family) =>
      !evaluationContext.families.includes(family) &&
      (evaluationContext.widerFamilies.includes(family) || isNamed(family)),
  );
}

function endpointsOf(assertion: Assertion): readonly Endpoint[] {
  if (assertion.kind === 'pairs') return [...assertion.from, ...assertion.to];
  return [...assertion.subject, ...assertion.items.map(({ endpoint }) => endpoint)];
}

function namesFamily(endpoint: Endpoint, family: Family): boolean {
  if (endpoint.kind === 'difference')
    return [...endpoint.all, ...endpoint.except].some((each) => namesFamily(each, family));
  return endpoint.kind === 'addresses' && endpoint.addresses[family].length > 0;
}

function assumptionsOf({ leftOut }: StageClusters, { undeclaredNamespaces }: SuiteOptions): readonly string[] {
  const unlabelled = 'namespaces that no manifest declares are taken to have no labels but their name';
  return [
    ...(undeclaredNamespaces === 'unlabelled' ? [unlabelled] : []),
    ...leftOut.map((folder) => `what \`${folder}\` holds isn't applied here: only roots of other tests render it`),
  ];
}

function withContradictions(cases: readonly JudgedCase[], context: JudgeContext): readonly JudgedCase[] {
  const first = new Map<JudgedCase, Contradiction>();
  for (const clash of findContradictions(cases, context)) {
    for (const each of [clash.allowed, clash.denied]) if (!first.has(each)) first.set(each, clash);
  }
  return cases.map((judged) => {
    const clash = first.get(judged);
    if (clash === undefined) return judged;
    const other = clash.allowed === judged ? clash.denied : clash.allowed;
    const message = `contradicts case \`${other.test.name}\`, which demands the opposite of ${clash.words}; narrow one of them, or say both in one case with \`onlyFrom\``;
    return { ...judged, result: contradictory(judged.result, message) };
  });
}

/** Notes how the CNI plugin handles the rules that decided, where that isn't what the API says. */
function withRemarks(result: CaseResult, remarks: readonly PluginRemark[]): CaseResult {
  const handled = remarks
    .filter(({ id, path }) => result.decisions.some(({ policy, rule }) => policy === id && rule === path))
    .map(({ words }) => words);
  if (handled.length === 0) return result;
  const notes = handled.map((words) => noteText(pluginNote(words)));
  return { ...result, handled: [...new Set(handled)], notes: [...new Set([...result.notes, ...notes])] };
}

function contradictory(result: CaseResult, message: string): CaseResult {
  const { actual: _, counterexample: __, nearestMiss: ___, ...row } = result;
  return { ...row, status: 'errored', decisions: [], paths: [], unknowns: [], message };
}

function suspicions({ test, notes }: JudgedCase): readonly Diagnostic[] {
  return distinctNotes(notes)
    .filter(({ kind }) => kind === 'warning')
    .map(({ words }) => suspiciousCase({ name: test.name, note: words }, test.span));
}
