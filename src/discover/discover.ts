import { resolve } from 'node:path';
import type { Diagnostic, SourceFile } from '../diagnostics/index.js';
import { byBytes } from '../diagnostics/index.js';
import type { Found, Wanted } from './find.js';
import { find } from './find.js';
import type { Ignores } from './ignore/ignore-rules.js';
import { kustomizationsAndChartsAbove } from './kustomizations-and-charts.js';
import { reportLeftOut } from './left-out.js';
import type { ReadFile } from './read-file.js';
import { decode, readSourceFile } from './read-file.js';
import { realPathOf } from './real-path.js';
import type { SkippedFile } from './reports.js';
import { isInside, isOwn, repositoryRoot, shown } from './repository/repository.js';
import type { TrackedManifests } from './repository/tracked.js';

/** What a run is asked to read. */
export interface DiscoverRequest {
  /** Files, folders, globs, and `-` for stdin; relative to the working directory or absolute. */
  readonly paths: readonly Wanted[];
  /** Absolute. */
  readonly workingDirectory: string;
  /** What is left out besides what ignore files say. */
  readonly ignores: Ignores | undefined;
  readonly tracked: TrackedManifests;
  /** Called only for `-`, once; what it gives is the file `<stdin>`. */
  readonly stdin: () => Promise<string>;
}

/** What a test file's `spec.manifests` asks for. */
export interface GlobRequest {
  /** Files, folders and globs, relative to `baseDirectory`, inside its repository. */
  readonly patterns: readonly Wanted[];
  /** The folder of the test file, absolute. */
  readonly baseDirectory: string;
  /** Absolute. */
  readonly workingDirectory: string;
  /** What is left out besides what ignore files say. */
  readonly ignores: Ignores | undefined;
  readonly tracked: TrackedManifests;
}

/** What was found; a path is the real one (a file reached by a link has one name), relative, with `/`. */
export interface Discovery {
  /** Each file once, in byte order of its path. */
  readonly files: readonly SourceFile[];
  /** Kustomizations and charts at or above these files and inside their repository that aren't among `files`. */
  readonly kustomizationsAndCharts: readonly SourceFile[];
  readonly skipped: readonly SkippedFile[];
  /** How many entries ignore files leave out; what is below an ignored folder isn't counted. */
  readonly ignored: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds and reads what a command line names. A file that is named is read whatever ignore files say of it. */
export async function discover(request: DiscoverRequest): Promise<Discovery> {
  const here = realPathOf(request.workingDirectory) ?? request.workingDirectory;
  const root = repositoryRoot(here, here);
  const rootOf = (folder: string) => (isInside(folder, root) ? root : repositoryRoot(folder, folder));
  const found: Found[] = [];
  const { tracked } = request;
  const ignores = absolute(request.ignores, here);
  for (const wanted of request.paths.filter(({ text }) => text !== '-')) {
    found.push(
      await find(wanted, { base: here, workingDirectory: here, rootOf, ignores, tracked, emptyFolders: 'accepted' }),
    );
  }
  const piped = request.paths.some(({ text }) => text === '-')
    ? [decode(Buffer.from(await request.stdin()), '<stdin>')]
    : [];
  return collect(found, piped, here);
}

/** Finds and reads what a test file names; a pattern that leads out of the repository or to no file is an error. */
export async function discoverGlobs(request: GlobRequest): Promise<Discovery> {
  const here = realPathOf(request.workingDirectory) ?? request.workingDirectory;
  const base = realPathOf(request.baseDirectory) ?? request.baseDirectory;
  const root = repositoryRoot(base, isInside(base, here) ? here : base);
  const rootOf = (folder: string) => (isOwn(folder, root) ? root : undefined);
  const found: Found[] = [];
  const { tracked } = request;
  const ignores = absolute(request.ignores, here);
  for (const wanted of request.patterns) {
    found.push(
      await find(wanted, { base, workingDirectory: here, rootOf, ignores, tracked, emptyFolders: 'reported' }),
    );
  }
  return collect(found, [], here);
}

function absolute(ignores: Ignores | undefined, here: string): Ignores | undefined {
  if (ignores === undefined) return undefined;
  const folder = resolve(here, ignores.folder);
  return { folder: realPathOf(folder) ?? folder, patterns: ignores.patterns };
}

function collect(found: readonly Found[], piped: readonly ReadFile[], here: string): Discovery {
  const files = [...new Map(found.flatMap((each) => each.files).map((file) => [file.path, file] as const)).values()];
  const read = [...files.map(({ path, source }) => readSourceFile(path, shown(path, here), source)), ...piped];
  const kustomizationsAndCharts = kustomizationsAndChartsAbove(files).map((path) =>
    readSourceFile(path, shown(path, here)),
  );
  return {
    files: textsOf(read),
    kustomizationsAndCharts: textsOf(kustomizationsAndCharts),
    skipped: distinct([...found, ...read].flatMap((each) => each.skipped ?? [])),
    ignored: found.reduce((total, each) => total + each.ignored, 0),
    diagnostics: [
      ...distinct([...found, ...read, ...kustomizationsAndCharts].flatMap((each) => each.diagnostics)),
      ...reportLeftOut(found.flatMap(({ leftOut }) => leftOut)),
    ],
  };
}

function textsOf(read: readonly ReadFile[]): readonly SourceFile[] {
  return read.flatMap((each) => each.file ?? []).sort((a, b) => byBytes(a.path, b.path));
}

/** What two overlapping paths both met is reported once. */
function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item] as const)).values()];
}
