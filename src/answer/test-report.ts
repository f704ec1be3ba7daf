import { optionsIn } from '../assemble/environment.js';
import { buildWorld, type World, type WorldOptions } from '../assemble/world.js';
import { compareSuites } from '../cases/comparisons.js';
import { countRows, type JudgedSuites, judgeTestFile, type SuiteOptions } from '../cases/suites.js';
import { type NetworkEvidence, orElse } from '../cni/index.js';
import { type Coverage, coverageOf } from '../intake/coverage.js';
import { readFixtures } from '../intake/fixtures.js';
import { type InputOptions, inputDiagnostics } from '../intake/input-diagnostics.js';
import { appliedIn, hasManifests, inputsOf, isManifest, lossesIn, recogniseAll } from '../intake/inputs.js';
import { noManifests, noTests } from '../intake/problems.js';
import type { ReadInput } from '../intake/read-input.js';
import { reported } from '../intake/reported.js';
import { leftOutOf } from '../intake/unrendered.js';
import type { Stage } from '../language/plan.js';
import type { TestFile } from '../language/test-file.js';
import { goOnNow, RunEnded, type Steps, unlessEnded } from '../limit/index.js';
import type { DocumentRule } from '../parse/index.js';
import { apiVersion, type Suite, type TestReport } from '../result.js';

/** Everything that a test run was given, read. */
export interface TestInputs {
  /** What the run found, with the roots of the settings. */
  readonly main: ReadInput;
  readonly files: readonly TestFile[];
  readonly stages: readonly Stage[];
  /** What the others are judged by, by key. */
  readonly inputs: ReadonlyMap<string, ReadInput>;
}

export interface TestOptions extends SuiteOptions, InputOptions {
  readonly world: WorldOptions;
  /** The kinds of objects that can change a verdict. */
  readonly kinds: readonly string[];
  readonly known: DocumentRule;
  /** Told which row is judged, from 1, of how many. */
  readonly onRow: (row: number, rows: number) => void;
}

/** Judges every test file in each of its environments, by the manifests that it names, else by all that the run found. */
export function* judgeTests({ main, files, stages, inputs }: TestInputs, options: TestOptions): Steps<TestReport> {
  const staged = stages.map((stage) => ({ stage, options: optionsIn(stage.own, options) }));
  const variants = options.promote === undefined ? [undefined] : [undefined, options.promote];
  const rows = staged.reduce((sum, each) => sum + countRows(each.stage.file, each.options), 0) * variants.length;
  let row = 0;
  const onCase = () => options.onRow(++row, rows);
  const recognised = recogniseAll(main);
  const all = [main, ...inputs.values()];
  const isRendered = coverageOf(all).coversDocument;
  const judged: JudgedSuites[] = [];
  for (const promote of variants) {
    const worlds = new Map<ReadInput, World>();
    for (const each of staged) {
      yield;
      const input = inputs.get(each.stage.key ?? '') ?? main;
      const stageOptions = { ...each.options, promote, worlds, onCase, recognised, isRendered };
      judged.push(yield* judgeStage(each.stage, input, stageOptions));
    }
  }
  const suites = judged.flatMap((each) => each.suites);
  return {
    apiVersion,
    kind: 'TestReport',
    summary: summaryOf(suites),
    suites,
    comparisons: compareSuites(suites),
    diagnostics: reported(
      [
        ...inputDiagnostics(all, options),
        ...(files.length === 0 ? [noTests({ files: main.files.length }, undefined)] : []),
        ...files.flatMap((file) => file.diagnostics),
        ...judged.flatMap((each) => each.diagnostics),
      ],
      options.settings.severities,
    ),
    inputs: inputsOf(all, options),
  };
}

interface FileOptions extends TestOptions {
  readonly worlds: Map<ReadInput, World>;
  /** What all that the run found installs, for test files whose own manifests install nothing. */
  readonly recognised: NetworkEvidence;
  /** Whether any root of the run renders a source. */
  readonly isRendered: Coverage['coversDocument'];
}

function* judgeStage(stage: Stage, input: ReadInput, options: FileOptions): Steps<JudgedSuites> {
  const { file, environment } = stage;
  const { defaultNamespace } = options.world;
  const documents = appliedIn(input, options);
  const fixtures = readFixtures(file, { ...options, discovered: documents, defaultNamespace });
  const all = [...documents, ...fixtures.documents];
  const { promote } = options;
  const own = unlessEnded(() => {
    goOnNow();
    return fixtures.documents.length > 0
      ? buildWorld(promote?.(all) ?? all, input.manifests.hints, options.world)
      : sharedWorld(input, options);
  });
  const world = own instanceof RunEnded ? own : { ...own, recognised: orElse(own.recognised, options.recognised) };
  const losses = [...lossesIn(input), ...stage.problems.map(({ message }) => message)];
  const missing = hasManifests(input) || losses.length > 0 ? [] : [noManifests({}, undefined)];
  const nothing = hasManifests(input)
    ? ['no manifest is applied here: what was found is the source of kustomizations or charts']
    : missing.map(({ message }) => message);
  const leftOut = options.raw ? [] : leftOutOf(input, options.isRendered);
  const isNothing = losses.length === 0 && !all.some(isManifest);
  const problems = [...losses, ...fixtures.diagnostics.map(({ message }) => message), ...(isNothing ? nothing : [])];
  const { suites, diagnostics } = yield* judgeTestFile(file, world, { ...options, environment, leftOut, problems });
  return {
    suites: promote === undefined ? suites : suites.map((suite) => ({ ...suite, cni: { ...suite.cni, staged: true } })),
    diagnostics: [
      ...(world instanceof RunEnded ? [] : world.diagnostics),
      ...stage.problems,
      ...fixtures.diagnostics,
      ...missing,
      ...diagnostics,
    ],
  };
}

/** Test files without fixtures of their own share the world of their manifests. */
function sharedWorld(input: ReadInput, options: FileOptions): World {
  const { promote = (documents) => documents } = options;
  const known =
    options.worlds.get(input) ?? buildWorld(promote(appliedIn(input, options)), input.manifests.hints, options.world);
  options.worlds.set(input, known);
  return known;
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
