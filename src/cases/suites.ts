import { type ChosenCni, namedCni, settleCni } from '../assemble/cni-choice.js';
import type { GivenGround } from '../assemble/given-ground.js';
import { type Ground, layGround } from '../assemble/ground.js';
import type { GivenRanges } from '../assemble/ranges.js';
import type { World } from '../assemble/world.js';
import type { NetworkEvidence } from '../cni/index.js';
import type { PluginRemark } from '../compile/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { locate } from '../diagnostics/index.js';
import type { EntryContext } from '../ingress/judge-via.js';
import { suspiciousCase } from '../intake/problems.js';
import type { Endpoint } from '../language/endpoint.js';
import type { Assertion, TestCase, TestFile } from '../language/test-file.js';
import { goOnNow, RunEnded, type Steps, unlessEnded } from '../limit/index.js';
import type { JudgeContext } from '../pairs/context.js';
import type { CaseResult, CniChoice, Suite } from '../result.js';
import { type Family, families } from '../sets/index.js';
import { pluginNote } from './comparisons.js';
import { findContradictions } from './contradictions.js';
import { endedCase, type JudgedCase, judgeCase } from './judge-case.js';

export interface SuiteOptions extends GivenGround {
  readonly undeclaredNamespaces: 'unknown' | 'unlabelled';
  /** The date that `expectFailure` is judged by, as YYYY-MM-DD. */
  readonly today: string;
  /** Called before each case. */
  readonly onCase?: () => void;
}

/** One environment of a test file, and what makes each of its cases `errored`. */
export interface StageOptions extends SuiteOptions {
  readonly environment: string;
  /** Folders whose documents only the roots of others render. */
  readonly leftOut: readonly string[];
  readonly problems: readonly string[];
}

export interface JudgedSuites {
  readonly suites: readonly Suite[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Judges a test file: one suite for each CNI profile that it or one of its cases names (`language.md` §7). Without a world the run had
 * to end before there was one: every case is `errored`.
 */
export function* judgeTestFile(file: TestFile, world: World | RunEnded, options: StageOptions): Steps<JudgedSuites> {
  const choices = choicesOf(file, options, world instanceof RunEnded ? nothingRecognised : world.recognised);
  const judged: JudgedSuite[] = [];
  for (const choice of choices) judged.push(yield* judgeSuite({ file, choice, world, options }));
  return { suites: judged.map(({ suite }) => suite), diagnostics: judged.flatMap(({ diagnostics }) => diagnostics) };
}

/** How many cases the suites of a test file have together. */
export function countRows(file: TestFile, options: SuiteOptions): number {
  return choicesOf(file, options, nothingRecognised).reduce((sum, { cases }) => sum + cases.length, 0);
}

const nothingRecognised: NetworkEvidence = { plugins: [], podRanges: [], serviceRanges: [] };

/** A CNI, and the cases that are judged by it. */
interface Choice extends ChosenCni {
  readonly cases: readonly TestCase[];
}

/** A case that names its own CNI is judged only there, unless `--cni` says otherwise. */
function choicesOf(file: TestFile, { cnis, settings }: SuiteOptions, recognised: NetworkEvidence): readonly Choice[] {
  const named = (text: string, source: CniChoice['source'], cases: readonly TestCase[]): Choice => ({
    ...namedCni(text, source, { recognised, settings }),
    cases,
  });
  if (cnis !== undefined) return [...new Set(cnis)].map((name) => named(name, 'flag', file.cases));
  const ownNames = file.cases.flatMap((each) => each.cnis ?? []);
  const fileNames = file.cnis ?? [];
  const names = [...new Set([...fileNames, ...ownNames])];
  const casesOf = (name: string) =>
    file.cases.filter((each) => (each.cnis === undefined ? fileNames.includes(name) : each.cnis.includes(name)));
  const rest = file.cases.filter((each) => each.cnis === undefined || each.cnis.length === 0);
  const isByDefault = fileNames.length === 0 && (rest.length > 0 || names.length === 0);
  const byDefault = isByDefault ? [{ ...settleCni(recognised, settings), cases: rest }] : [];
  return [...byDefault, ...names.map((name) => named(name, 'test', casesOf(name)))].filter(
    (choice, _, all) => choice.cases.length > 0 || all.length === 1,
  );
}

interface JudgedSuite {
  readonly suite: Suite;
  readonly diagnostics: readonly Diagnostic[];
}

interface SuiteQuestion {
  readonly file: TestFile;
  readonly choice: Choice;
  readonly world: World | RunEnded;
  readonly options: StageOptions;
}

function* judgeSuite({ file, choice, world, options }: SuiteQuestion): Steps<JudgedSuite> {
  const laid =
    world instanceof RunEnded
      ? world
      : unlessEnded(() => ({ world, ground: groundFor(world, { file, choice, options }) }));
  if (laid instanceof RunEnded) {
    const cases = choice.cases.map((test) => endedCase(test, laid.reason));
    return { suite: suiteOf(cases, { file, choice, options, ground: undefined }), diagnostics: choice.diagnostics };
  }
  const { ground } = laid;
  const context: EntryContext = {
    ...ground,
    cluster: laid.world.cluster,
    groups: file.groups,
    widerFamilies: widerFamilies(file, ground),
    today: options.today,
    podStands: new WeakMap(),
  };
  const unsettled = choice.diagnostics.map(({ message }) => message);
  const problems = [...options.problems, ...unsettled, ...file.problems];
  const judged: JudgedCase[] = [];
  for (const test of choice.cases) {
    yield;
    options.onCase?.();
    const found = unlessEnded(() => {
      goOnNow();
      return judgeCase(test, problems, context);
    });
    judged.push(found instanceof RunEnded ? endedCase(test, found.reason) : found);
  }
  const compared = unlessEnded(() => withContradictions(judged, context));
  // A case may be judged, and nobody knows yet whether another contradicts it.
  const cases = compared instanceof RunEnded ? judged.map(({ test }) => endedCase(test, compared.reason)) : compared;
  const suite = suiteOf(cases, { file, choice, options, ground });
  return { suite, diagnostics: [...choice.diagnostics, ...ground.diagnostics, ...cases.flatMap(suspicions)] };
}

function groundFor(world: World, { file, choice, options }: Omit<SuiteQuestion, 'world'>): Ground {
  return layGround(world, {
    profile: choice.profile,
    isProfileDeclared: choice.choice.source !== 'default',
    settings: choice.settings,
    ipBlocks: options.ipBlocks,
    ranges: rangesFor(file, options),
    ipFamilies: file.ipFamilies,
  });
}

function suiteOf(
  cases: readonly JudgedCase[],
  { file, choice, options, ground }: Omit<SuiteQuestion, 'world'> & { readonly ground: Ground | undefined },
): Suite {
  const { file: path, line } = locate(file.document.span);
  return {
    name: file.name,
    file: path,
    line,
    environment: options.environment,
    cni: choice.choice,
    assumptions: assumptionsOf(options),
    ground: ground?.facts ?? [],
    cases: cases.map(({ result, test }) => ({
      ...withRemarks(result, ground?.remarks ?? []),
      labels: { ...file.labels, ...test.labels },
    })),
  };
}

/** A range that a test names widens denials as one of a policy does, while nobody says which families the cluster has. */
function widerFamilies(
  file: TestFile,
  ground: Pick<JudgeContext, 'families' | 'widerFamilies' | 'pool'>,
): readonly Family[] {
  if (file.ipFamilies !== undefined || !ground.pool.isAssumed) return [];
  const endpoints = [...file.groups.values(), ...file.cases.map(({ assertion }) => endpointsOf(assertion))].flat();
  const named = families.filter((family) => endpoints.some((endpoint) => namesFamily(endpoint, family)));
  return families.filter(
    (family) => !ground.families.includes(family) && (named.includes(family) || ground.widerFamilies.includes(family)),
  );
}

/** The ranges that a test file gives go before those of flags and settings. */
function rangesFor({ podCidrs }: TestFile, { ranges }: SuiteOptions): GivenRanges {
  return podCidrs === undefined ? ranges : { ...ranges, pods: { addresses: podCidrs, span: undefined } };
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

function assumptionsOf({ undeclaredNamespaces, leftOut }: StageOptions): readonly string[] {
  const unlabelled = 'namespaces that no manifest declares are taken to have no labels but their name';
  return [
    ...(undeclaredNamespaces === 'unlabelled' ? [unlabelled] : []),
    ...leftOut.map((folder) => `what \`${folder}\` holds isn't applied here: only roots of other tests render it`),
  ];
}

function withContradictions(cases: readonly JudgedCase[], context: JudgeContext): readonly JudgedCase[] {
  const found = findContradictions(cases, context);
  return cases.map((judged) => {
    const clash = found.find(({ allowed, denied }) => allowed === judged || denied === judged);
    if (clash === undefined) return judged;
    const other = clash.allowed === judged ? clash.denied : clash.allowed;
    const message = `contradicts case \`${other.test.name}\`, which demands the opposite of ${clash.words}; narrow one of them, or say both in one case with \`onlyFrom\``;
    return { ...judged, result: contradictory(judged.result, message) };
  });
}

/** Notes what the CNI plugin makes of the rules that decided, where that isn't what the API says. */
function withRemarks(result: CaseResult, remarks: readonly PluginRemark[]): CaseResult {
  const notes = remarks
    .filter(({ id, path }) => result.decisions.some(({ policy, rule }) => policy === id && rule === path))
    .map(({ words }) => `${pluginNote}${words}`);
  return notes.length === 0 ? result : { ...result, notes: [...new Set([...result.notes, ...notes])] };
}

function contradictory(result: CaseResult, message: string): CaseResult {
  const { actual: _, counterexample: __, nearestMiss: ___, ...row } = result;
  return { ...row, status: 'errored', decisions: [], paths: [], unknowns: [], message };
}

function suspicions({ test, result }: JudgedCase): readonly Diagnostic[] {
  return result.notes
    .filter((note) => note.startsWith('warning: '))
    .map((note) => suspiciousCase({ name: test.name, note: note.slice('warning: '.length) }, test.span));
}
