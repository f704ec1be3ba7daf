import { resolve } from 'node:path';
import { join } from 'node:path/posix';
import { type DiffInput, diffInputs, optionsIn, planMap, type ReadInput, settingsRoots } from '../answer/index.js';
import type { SourceFile } from '../diagnostics/index.js';
import {
  type Discovery,
  discoverSettings,
  givenPlace,
  givenSettings,
  kindOfFolder,
  readVariableFiles,
  repositoryPlace,
  takeGiven,
} from '../discover/index.js';
import { createRootFinder, type FoundRoot, findGivenRoots } from '../discover/render/index.js';
import { type Root, type RootList, rootText } from '../parse/index.js';
import type { ReachabilityDiff } from '../result.js';
import { type Options, optionsFrom } from './options.js';
import { brokenRoots, everything, ignoresOf, pathsOf, read, releaseOf, testFilesIn } from './read.js';
import type { DiffRequest, RunOptions } from './request.js';
import { type OpenSide, type OpenSides, openSides } from './sides.js';

/** Reads two states of the manifests and compares what they allow. The settings are those of the working directory, for both. */
export async function executeDiff(request: DiffRequest): Promise<ReachabilityDiff> {
  const variableFiles = readVariableFiles(request.variableFilePaths ?? [], request.workingDirectory);
  const options = optionsFrom(
    { ...request, command: 'diff', variableFiles },
    discoverSettings(request),
    repositoryPlace(request.workingDirectory),
  );
  const sides = await openSides(request);
  try {
    const plan = planDiff(sides, request, options);
    const [base, head] = [
      await readSide(sides.base, sides.head, plan, options),
      await readSide(sides.head, sides.base, plan, options),
    ];
    const files = testFilesIn(head.tests);
    const own = optionsIn(plan.own, options);
    return diffInputs({ base, head }, files, own);
  } finally {
    sides.base.close();
    sides.head.close();
  }
}

/** Compares files that are already read, as `run` judges them; those of `base` and of `head` may have the same paths. */
export function diff(
  given: { readonly base: readonly SourceFile[]; readonly head: readonly SourceFile[] },
  request: Omit<RunOptions, 'command'>,
): ReachabilityDiff {
  const head = takeGiven(given.head);
  const options = optionsFrom({ ...request, command: 'diff' }, givenSettings(head.files, request.config), givenPlace);
  const { settings } = options;
  const all: RootList = { roots: [everything], folder: '.', bounds: 'anywhere' };
  const { own, lists } = planMap({ found: [all], isNamed: false, what: 'diff' }, settings, request.environments);
  const readFrom = (discovery: Discovery, wanted: readonly RootList[]) =>
    read([...findGivenRoots(wanted, discovery), ...brokenRoots(settings)], options);
  const side = (name: string, discovery: Discovery): DiffInput => ({
    name,
    commit: undefined,
    input: readFrom(discovery, lists),
    missing: [],
  });
  const sides = { base: side('base', takeGiven(given.base)), head: side('head', head) };
  return diffInputs(sides, testFilesIn(readFrom(head, [all])), optionsIn(own, options));
}

/** What is read of each side, from the folder that stands for the working directory. */
interface DiffPlan {
  readonly own: ReturnType<typeof planMap>['own'];
  readonly lists: readonly RootList[];
  /** Where the tests are looked for. */
  readonly tests: readonly RootList[];
  readonly request: DiffRequest;
}

function planDiff({ are }: OpenSides, request: DiffRequest, { settings }: Options): DiffPlan {
  const isNamed = request.paths.length > 0;
  const found = pathsOf(request, are === 'checkouts' ? settings : { ...settings, paths: undefined });
  if (are === 'folders') return { own: undefined, lists: [found], tests: [found], request };
  const { own, lists } = planMap({ found: [found], isNamed, what: 'diff' }, settings, request.environments);
  return { own, lists, tests: own === undefined ? lists : [found, ...settingsRoots(settings)], request };
}

interface ReadSide extends DiffInput {
  readonly tests: ReadInput;
}

async function readSide(side: OpenSide, other: OpenSide, plan: DiffPlan, options: Options): Promise<ReadSide> {
  const { settings } = options;
  const ignores = ignoresOf(settings);
  const at = (folder: string) => join(side.folder, folder);
  const findThere = createRootFinder({
    ...plan.request,
    ...releaseOf(options),
    workingDirectory: side.workingDirectory,
    // A commit is checked out in a folder that no later run meets again.
    cache: side.commit === undefined && plan.request.cache,
    ignores: ignores === undefined ? undefined : { ...ignores, folder: at(ignores.folder) },
  });
  const findHere = createRootFinder({ ...plan.request, ...releaseOf(options), ignores });
  const find = async (lists: readonly RootList[]): Promise<readonly FoundRoot[]> => {
    const there = lists.map((list) => rootsAt(list, side, other));
    // A root at a git ref of its own is the same at both sides.
    const fixed = lists.map((list) => ({ ...list, roots: list.roots.filter(({ kind }) => kind === 'git') }));
    return [...(await findThere(filled(there))), ...(await findHere(filled(fixed))), ...brokenRoots(settings)];
  };
  const own = { ...options, settingsPaths: [...options.settingsPaths, ...options.settingsPaths.map(at)] };
  const input = read(await find(plan.lists), own);
  return {
    name: side.name,
    commit: side.commit,
    input,
    missing: plan.lists.flatMap((list) =>
      list.roots.filter((root) => isMissing(root, list, side, other)).map(rootText),
    ),
    tests: plan.tests === plan.lists ? input : read(await find(plan.tests), own),
  };
}

function filled(lists: readonly RootList[]): readonly RootList[] {
  return lists.filter(({ roots }) => roots.length > 0);
}

/** The roots of a list as they lie at a side; what is only at the other side is left out. */
function rootsAt(list: RootList, side: OpenSide, other: OpenSide): RootList {
  const folder = join(side.folder, list.folder);
  const roots = list.roots.filter((root) => root.kind !== 'git' && !isMissing(root, list, side, other));
  if (list.bounds === 'repository') return { ...list, folder, roots };
  const moved = roots.map((root) =>
    root.kind === 'path' && root.text !== '-' ? { ...root, text: join(folder, root.text) } : root,
  );
  return { ...list, folder, roots: moved };
}

function isMissing(root: Root, list: RootList, side: OpenSide, other: OpenSide): boolean {
  return !isThere(root, list, side) && isThere(root, list, other);
}

function isThere(root: Root, list: RootList, { workingDirectory, folder }: OpenSide): boolean {
  const path = pathOf(root);
  return path !== undefined && kindOfFolder(resolve(workingDirectory, folder, list.folder, path)) !== 'nothing';
}

function pathOf(root: Root): string | undefined {
  switch (root.kind) {
    case 'path':
      return root.text;
    case 'kustomize':
    case 'raw':
      return root.directory;
    case 'helm':
      return root.chart;
    case 'git':
      return undefined;
    default:
      return root satisfies never;
  }
}
