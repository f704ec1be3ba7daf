import type { CoverageAssembly, TestAssembly } from '../assemble/assemble.js';
import type { RecordedSuite } from '../cases/suites.js';
import { type AllowedAsked, askedBy, coverConnections, coverWorkloads, RuleTally } from '../coverage/index.js';
import type { Steps } from '../limit/index.js';
import { apiVersion, type CoverageReport, type Covered, type TestReport } from '../result.js';
import type { CoverageAnswer, TestAnswer, Unreported } from './report.js';
import { judgeTests, type TestOptions } from './test-report.js';

/** Judges every test file, and says what the cases speak of that were judged. */
export function* coverTests(assembly: CoverageAssembly, options: TestOptions): Steps<CoverageAnswer> {
  const suites: RecordedSuite[] = [];
  const { answered, read, additional } = yield* judgeTests(assembly, {
    ...options,
    onSuite: (suite) => suites.push(suite),
  });
  return { command: 'coverage', answered: coverageOf(suites, answered), read, additional };
}

/** The same beside the report on the tests. */
export function* judgeCovered(assembly: TestAssembly, options: TestOptions): Steps<TestAnswer> {
  const suites: RecordedSuite[] = [];
  const judged = yield* judgeTests(assembly, { ...options, onSuite: (suite) => suites.push(suite) });
  const { summary, rules } = coverageOf(suites, judged.answered);
  return { ...judged, answered: { ...judged.answered, coverage: { summary, rules } } };
}

/** What some suites speak of, beside how they came out. */
function coverageOf(
  suites: readonly RecordedSuite[],
  { summary, suites: judged }: Pick<TestReport, 'summary' | 'suites'>,
): Unreported<CoverageReport> {
  const { cases, passed, failed, errored, skipped, expectedFailures } = summary;
  const tally = new RuleTally();
  const clusters = byCluster(suites);
  for (const { evaluationContext } of clusters) tally.addPolicies(evaluationContext.evaluation);
  for (const { file, cases: judgedCases } of suites)
    for (const { test, deciding = [] } of judgedCases.filter(isJudged))
      tally.addCase({ name: `${file.name}/${test.name}`, deciding });
  const [rules, isolations] = [tally.rules(), tally.isolations()];
  const workloads = coverWorkloads(
    clusters.map(({ cluster, evaluationContext, directions }) => ({
      ...{ cluster, directions },
      evaluation: evaluationContext.evaluation,
    })),
  );
  const connections = clusters.map(({ cluster, evaluationContext: { evaluation, families, widerFamilies }, asked }) =>
    coverConnections({ cluster, evaluation, families: [...families, ...widerFamilies], asked }),
  );
  const failing = judged
    .flatMap((suite) => suite.cases)
    .filter(({ status, severity }) => status === 'failed' && severity === 'error').length;
  return {
    apiVersion,
    kind: 'CoverageReport',
    summary: {
      rules: countIn(rules),
      isolations: countIn(isolations),
      workloads: countIn(workloads),
      connections: connections.reduce(sum, { covered: 0, total: 0 }),
    },
    tests: { ...{ cases, passed, failed, errored, skipped, expectedFailures }, failing },
    ...{ rules, isolations, workloads },
  };
}

function countIn(rows: readonly { readonly covered: boolean }[]): Covered {
  return { covered: rows.filter(({ covered }) => covered).length, total: rows.length };
}

function sum(a: Covered, b: Covered): Covered {
  return { covered: a.covered + b.covered, total: a.total + b.total };
}

/** A case that was skipped, or couldn't be judged, covers nothing. */
function isJudged({ result: { status } }: RecordedSuite['cases'][number]): boolean {
  return status === 'passed' || status === 'failed' || status === 'expectedFailure';
}

/** A cluster that suites were judged in, with what their cases ask of it. */
interface JudgedCluster {
  readonly cluster: RecordedSuite['context']['cluster'];
  readonly evaluationContext: RecordedSuite['scenario']['evaluationContext'];
  readonly directions: ReadonlySet<string>;
  readonly asked: readonly AllowedAsked[];
}

/** The clusters of suites; those of one environment and CNI plugin with the same objects are one. */
function byCluster(suites: readonly RecordedSuite[]): readonly JudgedCluster[] {
  const clusters = new Map<string, RecordedSuite[]>();
  for (const suite of suites) {
    const { cluster, ruleSets } = suite.scenario.clusterState;
    const { title, ruleSets: inEffect } = suite.scenario.evaluationContext.evaluation;
    const ids = [...cluster.workloads.map(({ id }) => id), ...ruleSets.map(({ policy }) => policy.id)];
    const key = JSON.stringify([suite.environment, title, inEffect.length, ids]);
    const known = clusters.get(key);
    if (known === undefined) clusters.set(key, [suite]);
    else known.push(suite);
  }
  return [...clusters.values()].flatMap((same): readonly JudgedCluster[] => {
    const [first] = same;
    if (first === undefined) return [];
    const asked = same.flatMap(({ cases, context }) =>
      cases.filter(isJudged).map(({ test }) => askedBy(test, context)),
    );
    return [
      {
        cluster: first.scenario.clusterState.cluster,
        evaluationContext: first.scenario.evaluationContext,
        directions: new Set(asked.flatMap(({ directions }) => directions)),
        asked: asked.flatMap(({ allowed }) => allowed),
      },
    ];
  });
}
