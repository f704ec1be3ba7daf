import {
  discoverBaseline,
  discoverSettings,
  filesChangedSince,
  noBaseline,
  readVariableFiles,
  repositoryLocation,
} from '../discover/index.js';
import { createRootFinder, type FinderOptions } from '../discover/render/index.js';
import { type Steps, until } from '../limit/index.js';
import type { Settings } from '../settings/index.js';
import type { Options } from './options.js';
import type { Parts } from './parts.js';
import { ignoresOf, pathsOf } from './paths.js';
import type { Reader, State, States } from './reader.js';
import type {
  CoverageRequest,
  DiffRequest,
  ExplainRequest,
  InitRequest,
  LintRequest,
  MutateRequest,
  RunRequest,
} from './request.js';

/** What a run on disk is asked. */
export type DiskRequest =
  | RunRequest
  | InitRequest
  | CoverageRequest
  | MutateRequest
  | ExplainRequest
  | LintRequest
  | DiffRequest;

/** Reads what a request names, on disk or from git's objects. The settings are those of the working directory. */
export function diskReader(request: DiskRequest): Reader<Promise<unknown>> {
  const { variableFilePaths = [], workingDirectory } = request;
  return {
    variableFiles: readVariableFiles(variableFilePaths, workingDirectory),
    settings: discoverSettings(request),
    baseline: request.command === 'lint' ? discoverBaseline(request, workingDirectory) : noBaseline,
    place: repositoryLocation(workingDirectory),
    *load(parts) {
      const missing = parts.filter((part) => !part.isLoaded());
      if (missing.length > 0) yield* until(Promise.all(missing.map((part) => part.load())));
    },
    open: (options) => (request.command === 'diff' ? openTwo(request, options) : openOne(request, options)),
  };
}

function* openOne(
  request: Exclude<DiskRequest | LintRequest, DiffRequest>,
  options: Options,
): Steps<States<Promise<unknown>>, Promise<unknown>> {
  const { settings } = options;
  const ref = request.command === 'mutate' ? request.changedSince : undefined;
  const changedFiles = ref === undefined ? undefined : yield* until(filesChangedSince({ ref, ...request }));
  const finder = createRootFinder({ ...request, ...releaseOf(options), ignores: ignoresOf(settings) });
  const head: State<Promise<unknown>> = {
    name: '.',
    commit: undefined,
    settingsPaths: options.settingsPaths,
    find: (groups) => until(Promise.all(groups.map(finder))),
    missing: () => [],
  };
  return {
    head,
    base: undefined,
    followSettings: true,
    ...namedBy(request, settings, options.parts),
    ...(changedFiles === undefined ? {} : { changedFiles }),
    close: () => undefined,
  };
}

function* openTwo(request: DiffRequest, options: Options): Steps<States<Promise<unknown>>, Promise<unknown>> {
  const { settings } = options;
  // A part that is missing for it shows before anything is open.
  const named = namedBy(request, settings, options.parts);
  const { openSideReaders } = yield* until(import('./sides.js'));
  const { sideState } = yield* until(import('./side-state.js'));
  const sides = yield* until(openSideReaders(request));
  const followSettings = sides.are === 'checkouts';
  const finding = { ...request, ...releaseOf(options), ignores: ignoresOf(settings) };
  const stateOf = (side: 'base' | 'head') =>
    sideState(sides[side], sides[side === 'base' ? 'head' : 'base'], finding, options.settingsPaths);
  return {
    head: stateOf('head'),
    base: stateOf('base'),
    followSettings,
    ...(followSettings ? named : namedBy(request, { ...settings, paths: undefined }, options.parts)),
    close: () => {
      sides.base.close();
      sides.head.close();
    },
  };
}

function namedBy(
  request: DiskRequest,
  settings: Pick<Settings, 'file' | 'paths'>,
  parts: Parts,
): Pick<States<unknown>, 'found' | 'isNamed'> {
  return { found: pathsOf(request, settings, parts), isNamed: request.paths.length > 0 };
}

/** What is taken for a chart whose root doesn't say it. */
function releaseOf({ clusterState, settings }: Options): Pick<FinderOptions, 'namespace' | 'kubeVersion'> {
  const { kubernetesVersion: version } = settings;
  const kubeVersion = version === undefined ? undefined : `${version.major}.${version.minor}`;
  return { namespace: clusterState.defaultNamespace, kubeVersion };
}
