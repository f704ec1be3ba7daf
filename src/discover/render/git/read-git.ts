import { basename, join } from 'node:path/posix';
import type { Diagnostic, SourceFile, Span } from '../../../diagnostics/index.js';
import { byBytes } from '../../../diagnostics/index.js';
import { isKustomizationOrChart } from '../../kustomizations-and-charts.js';
import type { Environment } from '../../programs/environment.js';
import { decode } from '../../read-file.js';
import { realPathOf } from '../../real-path.js';
import { reportSkipped, type SkippedFile } from '../../reports.js';
import { shown } from '../../repository/repository.js';
import { isManifestName } from '../../walk.js';
import { unreadableRef } from '../reports.js';
import { contentsOf, listTree, type TreeEntry } from './git-objects.js';

/** Which files of the history are read. */
export interface GitRequest {
  /** A commit, branch or tag. */
  readonly ref: string;
  /** A file or folder, relative to the working directory. */
  readonly path: string;
  /** Absolute, in the checkout. */
  readonly workingDirectory: string;
  readonly env: Environment;
  /** Where the ref was asked for. */
  readonly asked?: Span;
}

/** The manifests of a ref, under the paths they would have if it were checked out. */
export interface GitFiles {
  readonly ref: string;
  /** The commit's full id; undefined where there is none. */
  readonly commit: string | undefined;
  /** In byte order of their paths. */
  readonly files: readonly SourceFile[];
  /** Kustomizations and charts in the folders above `path`. */
  readonly kustomizationsAndCharts: readonly SourceFile[];
  readonly skipped: readonly SkippedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the manifests of a ref from git's objects: nothing is checked out, and nothing is fetched. */
export async function readGit(request: GitRequest): Promise<GitFiles> {
  const { ref, env, workingDirectory } = request;
  const folder = realPathOf(workingDirectory) ?? workingDirectory;
  const tree = await listTree(ref, { folder, env });
  if (typeof tree === 'string') return nothing(request, tree);
  const { commit, top, prefix, entries, git } = tree;
  const wanted = choose(entries, join(prefix, request.path));
  const contents = await contentsOf(wanted, git);
  if (contents === undefined)
    return nothing(request, `found files in \`${ref}\` whose contents aren't in this checkout`);
  return take({ request, commit, wanted, contents, shownPath: (path) => shown(join(top, path), folder) });
}

interface Chosen extends TreeEntry {
  readonly role: 'file' | 'marker';
}

/** Plain files only: what a link or a submodule leads to isn't in the ref's tree. */
function choose(entries: readonly TreeEntry[], below: string): readonly Chosen[] {
  const folder = below.replace(/\/$/, '');
  const isBelow = (path: string) => folder === '.' || path === folder || path.startsWith(`${folder}/`);
  const isAbove = (path: string) => {
    const own = path.slice(0, path.length - basename(path).length);
    return isKustomizationOrChart(basename(path)) && `${folder}/`.startsWith(own);
  };
  return entries.flatMap((entry): readonly Chosen[] => {
    const { mode, path } = entry;
    if (!mode.startsWith('100')) return [];
    if (isBelow(path)) return isManifestName(path) ? [{ ...entry, role: 'file' }] : [];
    return isAbove(path) ? [{ ...entry, role: 'marker' }] : [];
  });
}

interface Taken {
  readonly request: GitRequest;
  readonly commit: string;
  readonly wanted: readonly Chosen[];
  readonly contents: ReadonlyMap<string, Buffer>;
  readonly shownPath: (path: string) => string;
}

function take({ request, commit, wanted, contents, shownPath }: Taken): GitFiles {
  const read = wanted.map((entry) => {
    const path = shownPath(entry.path);
    const bytes = contents.get(entry.id);
    if (bytes !== undefined) return { role: entry.role, ...decode(bytes, path) };
    const skipped = { path, reason: 'too-large' } as const;
    return { role: entry.role, file: undefined, skipped, diagnostics: [reportSkipped(skipped)] };
  });
  const files = (role: Chosen['role']) =>
    read
      .filter((each) => each.role === role)
      .flatMap(({ file }) => file ?? [])
      .sort((a, b) => byBytes(a.path, b.path));
  const empty = wanted.some(({ role }) => role === 'file')
    ? []
    : [
        unreadableRef(
          { ref: request.ref, problem: `found no manifest below \`${request.path}\` in \`${request.ref}\`` },
          request.asked,
        ),
      ];
  return {
    ref: request.ref,
    commit,
    files: files('file'),
    kustomizationsAndCharts: files('marker'),
    skipped: read.flatMap(({ role, skipped }) => (role === 'file' ? (skipped ?? []) : [])),
    diagnostics: [...empty, ...read.flatMap(({ diagnostics }) => diagnostics)],
  };
}

function nothing({ ref, asked }: GitRequest, problem: string): GitFiles {
  const diagnostics = [unreadableRef({ ref, problem }, asked)];
  return { ref, commit: undefined, files: [], kustomizationsAndCharts: [], skipped: [], diagnostics };
}
