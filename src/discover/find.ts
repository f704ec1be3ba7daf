import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Diagnostic, Span } from '../diagnostics/index.js';
import { goOnNow } from '../limit/index.js';
import { patternProblem } from '../patterns/index.js';
import { matchFiles, parseGlob } from './globs.js';
import type { Ignores } from './ignore/ignore-rules.js';
import { patternLimit, reportRefused } from './ignore/pattern-reports.js';
import type { FoundFile } from './kustomizations-and-charts.js';
import { trackedUnknown } from './left-out.js';
import { nearName } from './near-name.js';
import { realPathOf } from './real-path.js';
import type { SkippedFile } from './reports.js';
import { noMatch, noSuchPath, outsideRepository, reportSkipped } from './reports.js';
import { foldersBetween, shown } from './repository/repository.js';
import type { TrackedManifests } from './repository/tracked.js';
import type { LeftOut, Walk } from './walk.js';
import { walk } from './walk.js';

/** A path or pattern as it was written, and where. */
export interface Wanted {
  readonly text: string;
  readonly span: Span | undefined;
}

/** From where paths are read, and how far they may lead. */
export interface Scope {
  /** The folder that relative paths start from, by its real path. */
  readonly base: string;
  /** The folder that shown paths start from, by its real path. */
  readonly workingDirectory: string;
  /** The root for a folder, by its real path; undefined where it may not be read. */
  readonly rootOf: (folder: string) => string | undefined;
  /** What is left out besides what ignore files say. */
  readonly ignores: Ignores | undefined;
  readonly tracked: TrackedManifests;
  /** What a path that leads to no file means. */
  readonly emptyFolders: 'accepted' | 'reported';
}

/** The files that one path or pattern leads to. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedFile[];
  readonly ignored: number;
  /** Manifests that git tracks, by their real paths, each with the pattern that leaves it out. */
  readonly leftOut: readonly LeftOut[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Follows a path, or a pattern where no file has that very name. */
export async function find(wanted: Wanted, scope: Scope): Promise<Found> {
  goOnNow();
  const path = resolve(scope.base, wanted.text);
  // A pipe such as `<(helm template …)` exists without a real path.
  const real = realPathOf(path) ?? (existsSync(path) ? path : undefined);
  if (real !== undefined) return findPath(real, wanted, scope);
  if (isLink(path)) return skip({ path: shown(path, scope.workingDirectory), reason: 'broken-link' });
  const problem = patternProblem(wanted.text, 'glob');
  if (problem !== undefined) return report(patternLimit({ pattern: wanted.text, problem }, wanted.span));
  const glob = await parseGlob(wanted.text);
  if (glob === undefined) return report(noSuchPath({ path: wanted.text, near: nearName(path) }, wanted.span));
  const base = realPathOf(resolve(scope.base, glob.base));
  if (base === undefined) return report(noMatch({ path: wanted.text, ignored: 0 }, wanted.span));
  const root = scope.rootOf(base);
  if (root === undefined) return report(outsideRepository({ path: wanted.text }, wanted.span));
  const walked = await walkTracked(base, root, scope);
  return fromWalk(await matchFiles(glob.pattern, base, walked), walked, { wanted, scope, root, isPattern: true });
}

async function findPath(real: string, wanted: Wanted, scope: Scope): Promise<Found> {
  const isFolder = statSync(real).isDirectory();
  const root = scope.rootOf(isFolder ? real : dirname(real));
  if (root === undefined) return report(outsideRepository({ path: wanted.text }, wanted.span));
  if (!isFolder)
    return { ...nothing, files: [{ path: real, root, source: wanted.span === undefined ? 'named' : 'tree' }] };
  const walked = await walkTracked(real, root, scope);
  const isPattern = scope.emptyFolders === 'reported';
  return fromWalk([...walked.files.values()], walked, { wanted, scope, root, isPattern });
}

/** A walk, and whether git couldn't say what it tracks of what is left out. */
interface TrackedWalk extends Walk {
  readonly isUnknown?: boolean;
}

const allTracked = { isTracked: () => true, isAbove: () => true };

/** A walk in which what git tracks is read; git is asked only where something is left out. */
async function walkTracked(folder: string, root: string, scope: Scope): Promise<TrackedWalk> {
  const bounds = { ...scope, root };
  const first = walk(folder, bounds);
  if (first.leftOut.length === 0) return first;
  const tracked = await scope.tracked(root);
  if (tracked === undefined) return { ...first, leftOut: [], isUnknown: true };
  if (tracked === 'all') return { ...walk(folder, bounds, allTracked), leftOut: [] };
  const isOut = holderIn(first.leftOut, root);
  const lost = [...tracked].filter((path) => isOut(path) !== undefined);
  if (lost.length === 0) return { ...first, leftOut: [] };
  const folders = new Set(lost.flatMap((path) => foldersBetween(root, dirname(path))));
  const walked = walk(folder, bounds, {
    isTracked: (path) => tracked.has(path),
    isAbove: (path) => folders.has(path),
  });
  const holder = holderIn(walked.leftOut, root);
  const leftOut = lost.flatMap((path) => {
    const pattern = holder(path)?.pattern;
    return pattern === undefined ? [] : [{ path, pattern }];
  });
  return { ...walked, leftOut };
}

/** Tells what was left out with a path: itself or a folder above it. */
function holderIn(leftOut: readonly LeftOut[], root: string): (path: string) => LeftOut | undefined {
  const known = new Map(leftOut.toReversed().map((each) => [each.path, each]));
  return (path) => {
    for (let each = path; each.length >= root.length; each = dirname(each)) {
      const found = known.get(each);
      if (found !== undefined || each === dirname(each)) return found;
    }
    return undefined;
  };
}

interface WalkContext {
  readonly wanted: Wanted;
  readonly scope: Scope;
  readonly root: string;
  /** Whether finding nothing is worth an error. */
  readonly isPattern: boolean;
}

function fromWalk(
  paths: readonly string[],
  walked: TrackedWalk,
  { wanted, scope, root, isPattern }: WalkContext,
): Found {
  const { ignored } = walked;
  const skipped = walked.skipped.map((each) => ({ ...each, path: shown(each.path, scope.workingDirectory) }));
  const isEmpty = isPattern && paths.length === 0;
  return {
    files: paths.map((path) => ({ path, root, source: 'tree' })),
    skipped,
    ignored,
    leftOut: walked.leftOut,
    diagnostics: [
      ...skipped.map(reportSkipped),
      ...Array.from(walked.refused, reportRefused),
      ...(walked.isUnknown === true ? [trackedUnknown({}, undefined)] : []),
      ...(isEmpty ? [noMatch({ path: wanted.text, ignored }, wanted.span)] : []),
    ],
  };
}

const nothing: Found = { files: [], skipped: [], ignored: 0, leftOut: [], diagnostics: [] };

function report(diagnostic: Diagnostic): Found {
  return { ...nothing, diagnostics: [diagnostic] };
}

function skip(skipped: SkippedFile): Found {
  return { ...nothing, skipped: [skipped], diagnostics: [reportSkipped(skipped)] };
}

/** A path that no file system takes is none. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
