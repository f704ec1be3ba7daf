import { type NetworkEvidence, orElse } from '../cni/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { applyStaged } from '../dialects/index.js';
import { type Coverage, coverageOf } from '../intake/coverage.js';
import { readFixtures } from '../intake/fixtures.js';
import { appliedIn, hasManifests, isManifest, missingRootsIn } from '../intake/inputs.js';
import { noManifests } from '../intake/problems.js';
import type { ReadInput } from '../intake/read-input.js';
import { leftOutOf } from '../intake/unrendered.js';
import type { Stage } from '../language/plan.js';
import { goOnNow, RunEnded, unlessEnded } from '../limit/index.js';
import type { DocumentRule, ManifestDocument } from '../parse/index.js';
import { makingOnce, type ScenarioOptions } from './build-scenario.js';
import { buildClusterState, type ClusterState, type Making } from './cluster-state.js';
import { optionsIn } from './environment.js';
import type { StagesReading } from './reading.js';
import { recogniseAll } from './recognise-all.js';
import { countRows, type SuiteCluster, suiteClusters } from './suite-clusters.js';

/** A test file in one environment, with or without staged policies. */
export interface AssembledStage {
  readonly environment: string;
  /** Whether staged policies are taken as enforced. */
  readonly isStaged: boolean;
  /** How many cases its suites have together. */
  readonly rows: number;
  /** Builds the clusters of its suites, when its turn comes: all at once may be too large, or take longer than the run may. */
  readonly build: () => StageClusters;
  /** What is applied in it, its own fixtures left out; one list for all stages that have the same. */
  readonly documents: () => readonly ManifestDocument[];
  /**
   * As `build`, with other documents in place of its own: those that are the same objects as before aren't translated again, and mistakes
   * aren't looked for. The same list gives the same cluster state again.
   */
  readonly buildWith: (documents: readonly ManifestDocument[]) => StageClusters;
}

export interface StageClusters {
  readonly suites: readonly SuiteCluster[];
  /** Folders whose documents only the roots of others render. */
  readonly leftOut: readonly string[];
  /** What makes each of its cases `errored`. */
  readonly problems: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface StageOptions extends ScenarioOptions {
  /** Documents below kustomizations and charts are taken as written. */
  readonly raw: boolean;
  /** The kinds of objects that can change a verdict. */
  readonly kinds: readonly string[];
  readonly known: DocumentRule;
  readonly isStaged: boolean;
}

/** Prepares every test file in each of its environments, by the manifests that it names, else by all that the run found. */
export function assembleStages(
  reading: Omit<StagesReading, 'command'>,
  options: StageOptions,
): readonly AssembledStage[] {
  const { main, stages, inputs } = reading;
  const all = { recognised: recogniseAll(main), isRendered: coverageOf([main, ...inputs.values()]).coversDocument };
  return (options.isStaged ? [false, true] : [false]).flatMap((isStaged) => {
    const clusterStates = new WeakMap<object, ClusterState>();
    const applied = new Map<ReadInput, readonly ManifestDocument[]>();
    const making = makingOnce();
    const mixedStates = new WeakMap<object, ClusterState>();
    return stages.map((stage): AssembledStage => {
      const own: BuildOptions = { ...optionsIn(stage.own, options), ...all, isStaged, clusterStates };
      const input = inputs.get(stage.key ?? '') ?? main;
      const documents = () => {
        const known = applied.get(input) ?? appliedIn(input, options);
        applied.set(input, known);
        return known;
      };
      return {
        environment: stage.environment,
        isStaged,
        rows: countRows(stage.file, own),
        build: () => buildStage(stage, input, own),
        documents,
        buildWith: (others) =>
          buildStage(stage, input, { ...own, making, isLinted: false, clusterStates: mixedStates }, others),
      };
    });
  });
}

interface BuildOptions extends StageOptions {
  /**
   * The cluster states that were built, by what they were built from: test files without fixtures of their own share
   * them.
   */
  readonly clusterStates: WeakMap<object, ClusterState>;
  readonly making?: Making;
  readonly isLinted?: boolean;
  /** What all that the run found installs, for test files whose own manifests install nothing. */
  readonly recognised: NetworkEvidence;
  /** Whether any root of the run renders a source. */
  readonly isRendered: Coverage['coversDocument'];
}

function buildStage(
  stage: Stage,
  input: ReadInput,
  options: BuildOptions,
  others?: readonly ManifestDocument[],
): StageClusters {
  const { file } = stage;
  const { defaultNamespace } = options.clusterState;
  const documents = others ?? appliedIn(input, options);
  const fixtures = readFixtures(file, { ...options, discovered: documents, defaultNamespace });
  const all = [...documents, ...fixtures.documents];
  const own = unlessEnded(() => {
    goOnNow();
    return fixtures.documents.length > 0
      ? clusterStateOf(all, input, options)
      : sharedState({ key: others ?? input, documents }, input, options);
  });
  const clusterState =
    own instanceof RunEnded ? own : { ...own, recognised: orElse(own.recognised, options.recognised) };
  const missingRoots = [...missingRootsIn(input), ...stage.problems.map(({ message }) => message)];
  const isCutShort = input.manifests.skipped.some(({ reason }) => reason === 'ended');
  const missing = hasManifests(input) || isCutShort || missingRoots.length > 0 ? [] : [noManifests({}, undefined)];
  const nothing = hasManifests(input)
    ? ['no manifest is applied here: what was found is the source of kustomizations or charts']
    : missing.map(({ message }) => message);
  const isNothing = missingRoots.length === 0 && !all.some(isManifest);
  return {
    suites: suiteClusters(file, clusterState, options),
    leftOut: options.raw ? [] : leftOutOf(input, options.isRendered),
    problems: [...missingRoots, ...fixtures.diagnostics.map(({ message }) => message), ...(isNothing ? nothing : [])],
    diagnostics: [
      ...(clusterState instanceof RunEnded ? [] : clusterState.diagnostics),
      ...stage.problems,
      ...fixtures.diagnostics,
      ...missing,
    ],
  };
}

function sharedState(
  { key, documents }: { readonly key: object; readonly documents: readonly ManifestDocument[] },
  input: ReadInput,
  options: BuildOptions,
): ClusterState {
  const known = options.clusterStates.get(key) ?? clusterStateOf(documents, input, options);
  options.clusterStates.set(key, known);
  return known;
}

function clusterStateOf(
  documents: readonly ManifestDocument[],
  { manifests }: ReadInput,
  { isStaged, clusterState, making }: BuildOptions,
): ClusterState {
  const applied = isStaged ? applyStaged(documents, clusterState.defaultNamespace) : documents;
  return buildClusterState(applied, manifests.hints, clusterState, making);
}
