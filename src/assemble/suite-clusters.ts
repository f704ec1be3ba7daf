import type { NetworkEvidence } from '../cni/index.js';
import type { TestCase, TestFile } from '../language/test-file.js';
import { RunEnded, unlessEnded } from '../limit/index.js';
import type { CniChoice } from '../result.js';
import { addressCidrs } from '../sets/index.js';
import type { ClusterState } from './cluster-state.js';
import { type ChosenCni, namedCni, settleCni } from './cni-choice.js';
import { buildEvaluationContext, type EvaluationContext } from './evaluation-context.js';
import type { GivenCluster } from './given-cluster.js';
import type { GivenRanges } from './ranges.js';

/** The cases of a test file that are judged by one CNI, and the cluster that they ask. */
export interface SuiteCluster {
  readonly file: TestFile;
  readonly choice: ChosenCni;
  readonly cases: readonly TestCase[];
  /** A text that is the same for suites of one cluster state that are judged by the same plugin, ranges and families. */
  readonly contextKey: string;
  /** Builds the cluster when its suite is judged, and anew each time: it keeps all answers and grows large. */
  readonly build: () => SuiteScenario | RunEnded;
}

/** A cluster state under the CNI of a suite. */
export interface SuiteScenario {
  readonly clusterState: ClusterState;
  readonly evaluationContext: EvaluationContext;
}

interface SuiteOptions extends GivenCluster {
  /** Whether likely mistakes are looked for, as is usual. */
  readonly isLinted?: boolean;
}

/**
 * The suites of a test file: one for each CNI profile that it or one of its cases names (`language.md` §7). Without a
 * cluster state the run had to end before there was one.
 */
export function suiteClusters(
  file: TestFile,
  clusterState: ClusterState | RunEnded,
  options: SuiteOptions,
): readonly SuiteCluster[] {
  const recognised = clusterState instanceof RunEnded ? nothingRecognised : clusterState.recognised;
  return choicesOf(file, options, recognised).map(({ cases, ...choice }) => ({
    file,
    choice,
    cases,
    contextKey: contextKeyOf(file, choice),
    build: () =>
      clusterState instanceof RunEnded
        ? clusterState
        : unlessEnded(() => ({ clusterState, evaluationContext: contextFor(clusterState, { file, choice, options }) })),
  }));
}

function contextKeyOf({ podCidrs, ipFamilies }: TestFile, { choice }: ChosenCni): string {
  const { name, version, source } = choice;
  return JSON.stringify([name, version, source, podCidrs && addressCidrs(podCidrs), ipFamilies]);
}

/** How many cases the suites of a test file have together. */
export function countRows(file: TestFile, options: GivenCluster): number {
  return choicesOf(file, options, nothingRecognised).reduce((sum, { cases }) => sum + cases.length, 0);
}

const nothingRecognised: NetworkEvidence = {
  plugins: [],
  podRanges: [],
  serviceRanges: [],
  apiServers: [],
};

/** A CNI, and the cases that are judged by it. */
interface Choice extends ChosenCni {
  readonly cases: readonly TestCase[];
}

/** A case that names its own CNI is judged only there, unless `--cni` says otherwise. */
function choicesOf(file: TestFile, { cnis, settings }: GivenCluster, recognised: NetworkEvidence): readonly Choice[] {
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

function contextFor(
  clusterState: ClusterState,
  { file, choice, options }: { readonly file: TestFile; readonly choice: ChosenCni; readonly options: SuiteOptions },
): EvaluationContext {
  return buildEvaluationContext(clusterState, {
    profile: choice.profile,
    isProfileDeclared: choice.choice.source !== 'default',
    settings: choice.settings,
    ipBlocks: options.ipBlocks,
    ranges: rangesFor(file, options),
    ipFamilies: file.ipFamilies,
    isLinted: options.isLinted ?? true,
  });
}

/** The ranges that a test file gives go before those of flags and settings. */
function rangesFor({ podCidrs }: TestFile, { ranges }: GivenCluster): GivenRanges {
  return podCidrs === undefined ? ranges : { ...ranges, pods: { addresses: podCidrs, span: undefined } };
}
