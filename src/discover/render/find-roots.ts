import { resolve } from 'node:path';
import { join } from 'node:path/posix';
import type { Diagnostic } from '../../diagnostics/index.js';
import type { GitRoot, HelmRoot, KustomizeRoot, PathRoot, RawRoot, Root, RootList } from '../../parse/index.js';
import { isRemote } from '../../parse/index.js';
import { type Discovery, discover, discoverGlobs } from '../discover.js';
import type { Ignores } from '../ignore/ignore-rules.js';
import type { Environment } from '../programs/environment.js';
import { realPathOf } from '../real-path.js';
import { outsideRepository } from '../reports.js';
import { isInside, isOwn, repositoryRoot, shown } from '../repository/repository.js';
import { createTrackedManifests, type TrackedManifests } from '../repository/tracked.js';
import type { FoundRoot } from './found-root.js';
import { foundFiles } from './found-root.js';
import type { Renderer } from './renderer.js';
import type { RenderResult } from './result.js';

/** What finding roots depends on. */
export interface FinderOptions {
  /** Absolute. */
  readonly workingDirectory: string;
  readonly env: Environment;
  readonly ignores: Ignores | undefined;
  /** Called once at most, and only where a root is `-`. */
  readonly stdin: () => Promise<string>;
  /** The namespace of a chart's release that its root doesn't name; `default` where it is left out. */
  readonly namespace?: string | undefined;
  /** The version of Kubernetes that charts are rendered for whose roots name none; what helm takes where it is left out. */
  readonly kubeVersion?: string | undefined;
  /** Whether what is rendered may be kept for later runs, in the user's cache folder; nothing is where it is left out. */
  readonly cache?: boolean | undefined;
}

/** Follows lists of roots; within one run each kustomization and chart is rendered once. */
export type RootFinder = (lists: readonly RootList[]) => Promise<readonly FoundRoot[]>;

/** A finder for one run, during which no file changes. */
export function createRootFinder(options: FinderOptions): RootFinder {
  const { workingDirectory, env, ignores, namespace, kubeVersion, stdin, cache } = options;
  let rendering: Promise<Renderer> | undefined;
  const renderer = () => {
    rendering ??= rendererFor({ workingDirectory, env, cache });
    return rendering;
  };
  const tracked = createTrackedManifests(env);
  let piped: Promise<string> | undefined;
  const once = () => {
    piped ??= stdin();
    return piped;
  };
  const here = realPathOf(workingDirectory) ?? workingDirectory;
  return async (lists) => {
    const found = lists.map((list) => {
      const base = resolve(here, list.folder);
      const context = { here, env, ignores, tracked, namespace, kubeVersion, stdin: once, renderer };
      return findList(list, { ...context, base: realPathOf(base) ?? base });
    });
    return (await Promise.all(found)).flat();
  };
}

/** What renders; loaded where something is to be rendered. */
async function rendererFor({
  workingDirectory,
  env,
  cache,
}: Pick<FinderOptions, 'workingDirectory' | 'env' | 'cache'>): Promise<Renderer> {
  const { cacheFolder, createRenderCache } = await import('./cache/index.js');
  const { createRenderer } = await import('./renderer.js');
  const folder = cache === true ? cacheFolder(env, workingDirectory) : undefined;
  const kept = folder === undefined ? {} : { cache: createRenderCache(folder, env) };
  return createRenderer({ workingDirectory, env, ...kept });
}

interface Context extends Omit<FinderOptions, 'workingDirectory' | 'cache'> {
  /** The real path of the working directory. */
  readonly here: string;
  /** The folder that paths of the list start from, by its real path. */
  readonly base: string;
  readonly renderer: () => Promise<Renderer>;
  readonly tracked: TrackedManifests;
}

async function findList(list: RootList, context: Context): Promise<readonly FoundRoot[]> {
  const paths = list.roots.filter((root) => root.kind === 'path');
  const others = list.roots.filter((root) => root.kind !== 'path');
  const plain = paths.length === 0 ? [] : [findPaths(paths, list, context)];
  return (await Promise.all([...plain, ...others.map(async (root) => [await findRoot(root, list, context)])])).flat();
}

/** Plain paths are read together, so that a file that two of them name is read once. */
async function findPaths(paths: readonly PathRoot[], list: RootList, context: Context): Promise<readonly FoundRoot[]> {
  const { here, base, ignores, tracked, stdin } = context;
  const request = { workingDirectory: here, ignores, tracked, stdin };
  if (list.bounds === 'anywhere') return [foundFiles(await discover({ ...request, paths }))];
  const patterns = paths.filter(({ text }) => text !== '-');
  const piped = paths.filter(({ text }) => text === '-');
  return [
    ...(patterns.length === 0 ? [] : [await discoverGlobs({ ...request, patterns, baseDirectory: base })]),
    ...(piped.length === 0 ? [] : [await discover({ ...request, paths: piped })]),
  ].map((discovery) => foundFiles(discovery));
}

async function findRoot(root: Exclude<Root, PathRoot>, list: RootList, context: Context): Promise<FoundRoot> {
  const outside = list.bounds === 'repository' ? leadingOut(root, context) : undefined;
  if (outside !== undefined) return { kind: 'failed', diagnostics: [outside] };
  switch (root.kind) {
    case 'kustomize':
      return fromRendering(await kustomize(root, context));
    case 'helm':
      return fromRendering(await helm(root, context));
    case 'raw':
      return findRaw(root, list, context);
    case 'git':
      return findAtRef(root, context);
    default:
      return root satisfies never;
  }
}

/** A path of a root that leads out of the repository, be it through a link. */
function leadingOut(root: Exclude<Root, PathRoot>, { here, base }: Context): Diagnostic | undefined {
  const top = repositoryRoot(base, isInside(base, here) ? here : base);
  const isOut = (path: string) => {
    const target = resolve(base, path);
    return !isOwn(realPathOf(target) ?? target, top);
  };
  const lost = pathsOf(root).find((path) => !isRemote(path) && isOut(path));
  return lost === undefined ? undefined : outsideRepository({ path: lost }, root.span);
}

function pathsOf(root: Exclude<Root, PathRoot>): readonly string[] {
  switch (root.kind) {
    case 'kustomize':
    case 'raw':
      return [root.directory];
    case 'helm':
      return [root.chart, ...root.values.filter((each) => typeof each === 'string')];
    case 'git':
      return [root.path];
    default:
      return root satisfies never;
  }
}

async function kustomize(
  { directory, enableHelm, span }: KustomizeRoot,
  { here, base, renderer }: Context,
): Promise<RenderResult> {
  return (await renderer()).kustomize({ directory: shown(resolve(base, directory), here), enableHelm }, span);
}

async function helm(root: HelmRoot, { base, renderer, ...usual }: Context): Promise<RenderResult> {
  const { chart, release, namespace = usual.namespace, values, set, kubeVersion = usual.kubeVersion, span } = root;
  const named = {
    ...(release === undefined ? {} : { release }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(kubeVersion === undefined ? {} : { kubeVersion }),
  };
  return (await renderer()).helm({ chart, values, set, base, ...named }, span);
}

function fromRendering({ rendered, kustomizationOrChart, diagnostics, milliseconds, isKept }: RenderResult): FoundRoot {
  if (rendered === undefined) return { kind: 'failed', kustomizationOrChart, diagnostics };
  return { kind: 'rendered', rendered, diagnostics, milliseconds, isKept };
}

async function findRaw({ directory, span }: RawRoot, list: RootList, context: Context): Promise<FoundRoot> {
  const { here, base, ignores, tracked, stdin } = context;
  const [wanted, request] = [[{ text: directory, span }], { workingDirectory: here, ignores, tracked, stdin }];
  const discovery: Discovery =
    list.bounds === 'repository'
      ? await discoverGlobs({ ...request, patterns: wanted, baseDirectory: base })
      : await discover({ ...request, paths: wanted });
  return foundFiles(discovery, 'raw');
}

async function findAtRef({ ref, path, span }: GitRoot, { here, base, env }: Context): Promise<FoundRoot> {
  const { readGit } = await import('./git/read-git.js');
  const asked = span === undefined ? {} : { asked: span };
  const request = { ref, path: join(shown(base, here), path), workingDirectory: here, env };
  const { files, kustomizationsAndCharts, skipped, diagnostics } = await readGit({ ...request, ...asked });
  return foundFiles({ files, kustomizationsAndCharts, skipped, ignored: 0, diagnostics }, 'ref');
}
