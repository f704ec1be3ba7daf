import { basename, join } from 'node:path/posix';
import type { Diagnostic, SourceFile, Span } from '../../diagnostics/index.js';
import { byBytes } from '../../diagnostics/index.js';
import { gitEnvironment, gitSettings } from '../git.js';
import { isMarkerName } from '../markers.js';
import { type Ran, runProgram } from '../program.js';
import { decode, maximumBytes } from '../read-file.js';
import { reportSkipped, type SkippedFile } from '../reports.js';
import { shown } from '../repository.js';
import { isManifestName, realPathOf } from '../walk.js';
import type { Environment } from './environment.js';
import { unreadableRef } from './reports.js';
import { saidBy } from './words.js';

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
  readonly markers: readonly SourceFile[];
  readonly skipped: readonly SkippedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the manifests of a ref from git's objects: nothing is checked out, and nothing is fetched. */
export async function readGit(request: GitRequest): Promise<GitFiles> {
  const { ref, env, workingDirectory } = request;
  const folder = realPathOf(workingDirectory) ?? workingDirectory;
  const git: Git = (args, input = '') =>
    runProgram({
      ...{ name: 'git', args: [...gitSettings, ...args], folder, env: gitEnvironment(env), input },
      ...{ timeLimit: 60_000, mostBytes: 1_000_000_000 },
    });
  const place = await textOf(git(['rev-parse', '--show-toplevel', '--show-prefix']));
  if (place === undefined) return nothing(request, 'found no git repository here, or no git');
  const [top = '', prefix = ''] = place.split('\n');
  // A ref that begins with a dash would be an option.
  const commit = ref.startsWith('-')
    ? undefined
    : await textOf(git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]));
  if (commit === undefined) return nothing(request, `found no commit \`${ref}\` in this checkout`);
  const tree = await git(['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  if (tree.kind !== 'ended' || tree.code !== 0)
    return nothing(request, `found no files in \`${ref}\`: ${wordsOf(tree)}`);
  const wanted = choose(entriesOf(tree.stdout.toString('utf8')), join(prefix, request.path));
  const contents = await contentsOf(wanted, git);
  if (contents === undefined)
    return nothing(request, `found files in \`${ref}\` whose contents aren't in this checkout`);
  return take({ request, commit, wanted, contents, shownPath: (path) => shown(join(top, path), folder) });
}

type Git = (args: readonly string[], input?: string) => Promise<Ran>;

interface TreeEntry {
  readonly mode: string;
  readonly id: string;
  readonly bytes: number;
  /** From the repository's root. */
  readonly path: string;
}

interface Chosen extends TreeEntry {
  readonly role: 'file' | 'marker';
}

async function textOf(running: Promise<Ran>): Promise<string | undefined> {
  const ran = await running;
  return ran.kind === 'ended' && ran.code === 0 ? ran.stdout.toString('utf8').trimEnd() : undefined;
}

function wordsOf(ran: Ran): string {
  return ran.kind === 'ended' ? saidBy(ran.stderr, []) : 'git took too long or printed too much';
}

function entriesOf(text: string): readonly TreeEntry[] {
  const entry = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s;
  return text.split('\0').flatMap((line) => {
    const [, mode = '', id = '', bytes = '', path] = entry.exec(line) ?? [];
    return path === undefined ? [] : [{ mode, id, bytes: Number(bytes), path }];
  });
}

/** Plain files only: what a link or a submodule leads to isn't in the ref's tree. */
function choose(entries: readonly TreeEntry[], below: string): readonly Chosen[] {
  const folder = below.replace(/\/$/, '');
  const isBelow = (path: string) => folder === '.' || path === folder || path.startsWith(`${folder}/`);
  const isAbove = (path: string) => {
    const own = path.slice(0, path.length - basename(path).length);
    return isMarkerName(basename(path)) && `${folder}/`.startsWith(own);
  };
  return entries.flatMap((entry): readonly Chosen[] => {
    const { mode, path } = entry;
    if (!mode.startsWith('100') || path.split('/').includes('node_modules')) return [];
    if (isBelow(path)) return isManifestName(path) ? [{ ...entry, role: 'file' }] : [];
    return isAbove(path) ? [{ ...entry, role: 'marker' }] : [];
  });
}

/** The contents by id; undefined where one isn't there, as in a clone without all objects. */
async function contentsOf(wanted: readonly Chosen[], git: Git): Promise<ReadonlyMap<string, Buffer> | undefined> {
  const ids = [...new Set(wanted.filter(({ bytes }) => bytes <= maximumBytes).map(({ id }) => id))];
  if (ids.length === 0) return new Map();
  const ran = await git(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  if (ran.kind !== 'ended' || ran.code !== 0) return undefined;
  const contents = new Map<string, Buffer>();
  for (let at = 0; at < ran.stdout.length; ) {
    const end = ran.stdout.indexOf('\n', at);
    const [id = '', type, size = ''] = ran.stdout.toString('latin1', at, end).split(' ');
    if (type !== 'blob') return undefined;
    const start = end + 1;
    contents.set(id, ran.stdout.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return contents.size === ids.length ? contents : undefined;
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
    markers: files('marker'),
    skipped: read.flatMap(({ role, skipped }) => (role === 'file' ? (skipped ?? []) : [])),
    diagnostics: [...empty, ...read.flatMap(({ diagnostics }) => diagnostics)],
  };
}

function nothing({ ref, asked }: GitRequest, problem: string): GitFiles {
  const diagnostics = [unreadableRef({ ref, problem }, asked)];
  return { ref, commit: undefined, files: [], markers: [], skipped: [], diagnostics };
}
