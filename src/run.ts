import { chooseCases, judgeTests, mapInput, optionsIn, planMap, planTests, settingsRoots } from './answer/index.js';
import type { SourceFile } from './diagnostics/index.js';
import {
  discoverSettings,
  givenPlace,
  givenSettings,
  readVariableFiles,
  repositoryPlace,
  takeGiven,
} from './discover/index.js';
import { createRootFinder, findGivenRoots } from './discover/render/index.js';
import { finish, finishInTurns } from './limit/index.js';
import type { RootList } from './parse/index.js';
import type { ReachabilityMap, TestReport } from './result.js';
import { optionsFrom } from './run/options.js';
import { brokenRoots, everything, ignoresOf, pathsOf, read, releaseOf, testFilesIn } from './run/read.js';
import type { RunOptions, RunRequest } from './run/request.js';

export { connectivityTestSchema, type IngressController, type Selection } from './answer/index.js';
export { UsageError } from './diagnostics/index.js';
export { diff, executeDiff } from './run/diff.js';
export { type ExplainRequest, executeExplain, explain } from './run/explain.js';
export type * from './run/request.js';
export { settingsSchema } from './settings/index.js';

/** What a run of one state of the manifests comes to. */
export type RunResult = TestReport | ReachabilityMap;

/** Reads what a request names, with what its settings and test files ask for, and judges it: the whole pipeline. */
export async function execute(request: RunRequest): Promise<RunResult> {
  const variableFiles = readVariableFiles(request.variableFilePaths ?? [], request.workingDirectory);
  const options = optionsFrom(
    { ...request, variableFiles },
    discoverSettings(request),
    repositoryPlace(request.workingDirectory),
  );
  const { settings } = options;
  const find = createRootFinder({ ...request, ...releaseOf(options), ignores: ignoresOf(settings) });
  const paths = pathsOf(request, settings);
  if (request.command === 'map') {
    const isNamed = request.paths.length > 0;
    const { own, lists } = planMap({ found: [paths], isNamed }, settings, request.environments);
    return mapInput(read([...(await find(lists)), ...brokenRoots(settings)], options), optionsIn(own, options));
  }
  const main = read([...(await find([paths, ...settingsRoots(settings)])), ...brokenRoots(settings)], options);
  const files = chooseCases(testFilesIn(main), request.selection);
  const { stages, worlds } = planTests(files, settings, request.environments);
  const found = Array.from(worlds, async ([key, lists]) => [key, read(await find(lists), options, main)] as const);
  const inputs = new Map(await Promise.all(found));
  return finishInTurns(judgeTests({ main, files, stages, inputs }, options));
}

/**
 * Judges files that are already read: strings in, result out. The roots of test files and of the settings choose among them, and
 * the settings file is one of them: its `paths` and `ignores`, which choose among files on disk, have no say here.
 */
export function run(given: readonly SourceFile[], request: RunOptions): RunResult {
  const discovery = takeGiven(given);
  const options = optionsFrom(request, givenSettings(discovery.files, request.config), givenPlace);
  const { settings } = options;
  const find = (lists: readonly RootList[]) => findGivenRoots(lists, discovery);
  const all: RootList = { roots: [everything], folder: '.', bounds: 'anywhere' };
  if (request.command === 'map') {
    const { own, lists } = planMap({ found: [all], isNamed: false }, settings, request.environments);
    return mapInput(read([...find(lists), ...brokenRoots(settings)], options), optionsIn(own, options));
  }
  const main = read([...find([all, ...settingsRoots(settings)]), ...brokenRoots(settings)], options);
  const files = chooseCases(testFilesIn(main), request.selection);
  const { stages, worlds } = planTests(files, settings, request.environments);
  const inputs = new Map(Array.from(worlds, ([key, lists]) => [key, read(find(lists), options, main)] as const));
  return finish(judgeTests({ main, files, stages, inputs }, options));
}
