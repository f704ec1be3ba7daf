import type { TestAssembly } from '../assemble/assemble.js';
import type { AssembledStage } from '../assemble/stages.js';
import { compareSuites } from '../cases/comparisons.js';
import { type JudgedSuites, judgeSuites, type SuiteOptions } from '../cases/suites.js';
import { byBytes } from '../diagnostics/index.js';
import { noTests } from '../intake/problems.js';
import type { ReadInput } from '../intake/read-input.js';
import type { Steps } from '../limit/index.js';
import { apiVersion, type Suite, type TestReport } from '../result.js';
import type { TestAnswer } from './report.js';

export interface TestOptions extends Pick<SuiteOptions, 'onSuite'> {
  readonly undeclaredNamespaces: 'unknown' | 'unlabelled';
  /** The date that `expectFailure` is judged by, as YYYY-MM-DD. */
  readonly today: string;
  /** Told which row is judged, from 1, of how many. */
  readonly onRow: (row: number, rows: number) => void;
}

/** Judges every test file in each of its environments. */
export function* judgeTests(
  { main, files, inputs, assembled }: Omit<TestAssembly, 'command'>,
  options: TestOptions,
): Steps<TestAnswer> {
  const rows = assembled.reduce((sum, each) => sum + each.rows, 0);
  let row = 0;
  const onCase = () => options.onRow(++row, rows);
  const judged: JudgedSuites[] = [];
  for (const stage of assembled) {
    yield;
    judged.push(yield* judgeStage(stage, { ...options, onCase }));
  }
  const suites = judged.flatMap((each) => each.suites);
  return {
    command: 'test',
    answered: {
      apiVersion,
      kind: 'TestReport',
      summary: summaryOf(suites),
      suites,
      comparisons: compareSuites(suites),
    },
    read: [main, ...inputs.values()],
    additional: [
      ...(files.length === 0 ? [noTests({ files: main.files.length, broken: brokenTests(main) }, undefined)] : []),
      ...files.flatMap((file) => file.diagnostics),
      ...judged.flatMap((each) => each.diagnostics),
    ],
  };
}

function* judgeStage(
  { environment, isStaged, build }: AssembledStage,
  options: TestOptions & { readonly onCase: () => void },
): Steps<JudgedSuites> {
  const clusters = build();
  const { suites, diagnostics } = yield* judgeSuites(clusters, { ...options, environment });
  return {
    suites: isStaged ? suites.map((suite) => ({ ...suite, cni: { ...suite.cni, staged: true } })) : suites,
    diagnostics: [...clusters.diagnostics, ...diagnostics],
  };
}

function summaryOf(suites: readonly Suite[]): TestReport['summary'] {
  const cases = suites.flatMap((suite) => suite.cases);
  const count = (status: string) => cases.filter((each) => each.status === status).length;
  return {
    suites: suites.length,
    cases: cases.length,
    passed: count('passed'),
    failed: count('failed'),
    errored: count('errored'),
    skipped: count('skipped'),
    expectedFailures: count('expectedFailure'),
    pairs: cases.reduce((sum, each) => sum + each.pairs.checked, 0),
  };
}

/** The files with a test that is no YAML, in byte order. */
function brokenTests({ manifests }: ReadInput): readonly string[] {
  const broken = manifests.skipped.filter(({ reason, kind }) => reason === 'unparsable' && kind === 'ConnectivityTest');
  return [...new Set(broken.map(({ span }) => span.file.path))].sort(byBytes);
}
