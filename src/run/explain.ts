import { type ExplainQuestion, explainInput, optionsIn, planMap } from '../answer/index.js';
import type { SourceFile } from '../diagnostics/index.js';
import {
  discoverSettings,
  givenPlace,
  givenSettings,
  readVariableFiles,
  repositoryPlace,
  takeGiven,
} from '../discover/index.js';
import { createRootFinder, findGivenRoots } from '../discover/render/index.js';
import type { RootList } from '../parse/index.js';
import type { Explanation } from '../result.js';
import { optionsFrom } from './options.js';
import { brokenRoots, everything, ignoresOf, pathsOf, read, releaseOf } from './read.js';
import type { RunOptions, RunRequest } from './request.js';

/** What an explanation asks for: the manifests as a map takes them, and two ends. */
export interface ExplainRequest extends Omit<RunRequest, 'command'>, ExplainQuestion {}

/** Explains one connection by files that are already read, as `run` judges them. */
export function explain(
  given: readonly SourceFile[],
  request: Omit<RunOptions, 'command'> & ExplainQuestion,
): Explanation {
  const discovery = takeGiven(given);
  const options = optionsFrom(
    { ...request, command: 'explanation' },
    givenSettings(discovery.files, request.config),
    givenPlace,
  );
  const { settings } = options;
  const all: RootList = { roots: [everything], folder: '.', bounds: 'anywhere' };
  const { own, lists } = planMap({ found: [all], isNamed: false, what: 'explanation' }, settings, request.environments);
  const input = read([...findGivenRoots(lists, discovery), ...brokenRoots(settings)], options);
  return explainInput(input, request, optionsIn(own, options));
}

/** Reads the manifests and explains one connection by them. */
export async function executeExplain(request: ExplainRequest): Promise<Explanation> {
  const variableFiles = readVariableFiles(request.variableFilePaths ?? [], request.workingDirectory);
  const options = optionsFrom(
    { ...request, command: 'explanation', variableFiles },
    discoverSettings(request),
    repositoryPlace(request.workingDirectory),
  );
  const { settings } = options;
  const find = createRootFinder({ ...request, ...releaseOf(options), ignores: ignoresOf(settings) });
  const found = pathsOf(request, settings);
  const isNamed = request.paths.length > 0;
  const { own, lists } = planMap({ found: [found], isNamed, what: 'explanation' }, settings, request.environments);
  const input = read([...(await find(lists)), ...brokenRoots(settings)], options);
  return explainInput(input, request, optionsIn(own, options));
}
