import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gitEnvironment, gitSettings } from './programs/git.js';
import { shown } from './repository.js';
import { realPathOf } from './walk.js';

/** Where changes are looked for. */
export interface ChangesRequest {
  /** A folder of the checked-out repository, absolute. */
  readonly folder: string;
  /** The folder that paths are told from, absolute: at or above the repository's root. */
  readonly root: string;
  /** The commit that the change is to be merged into; `undefined` where only a merge commit can tell. */
  readonly base: string | undefined;
  /** The commit that the platform made of base and change, if it did. */
  readonly mergeCommit: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Lines from 1, both ends included, by path from the root; a file that only lost lines has none. */
type Changes = ReadonlyMap<string, readonly { readonly from: number; readonly to: number }[]>;

/**
 * The lines of manifests and tests that a change adds or alters, as the local history tells; `undefined` where it doesn't: no
 * git, no repository, a checkout without the base.
 */
export async function changedLines(request: ChangesRequest): Promise<Changes | undefined> {
  try {
    const git = gitIn(request);
    const repository = (await git(['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
    const [head = '', ...parents] = (await git(['rev-list', '--parents', '--max-count=1', 'HEAD'])).trim().split(' ');
    const isMerge = parents.length === 2 && head === request.mergeCommit;
    const base = isMerge ? parents[0] : request.base;
    if (base === undefined || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(base)) return undefined;
    const root = realPathOf(request.root) ?? request.root;
    const text = await git([...diff, `${base}...${head}`, '--', ...manifests]);
    return readDiff(text, (path) => shown(join(repository, path), root));
  } catch {
    return undefined;
  }
}

/** Whatever the configuration says: plain hunks without context, of text, by the path after the change. */
const diff = [
  'diff',
  '--unified=0',
  '--inter-hunk-context=0',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--no-color',
  '--no-relative',
  '--text',
  '--ignore-submodules=all',
  '--dst-prefix=b/',
] as const;

const manifests = ['yaml', 'yml', 'json'].map((ending) => `:(top,icase,glob)**/*.${ending}`);

const timeLimit = 20_000;
const mostBytes = 64 * 1024 * 1024;

/** Git without a shell, in the folder of the request. */
function gitIn({ folder, env }: ChangesRequest): (args: readonly string[]) => Promise<string> {
  const options = {
    cwd: folder,
    env: gitEnvironment(env),
    timeout: timeLimit,
    killSignal: 'SIGKILL',
    maxBuffer: mostBytes,
    windowsHide: true,
  } as const;
  return async (args) => (await promisify(execFile)('git', [...gitSettings, ...args], options)).stdout;
}

/** Reads a diff without context. Lines of a hunk are counted off, since what they hold may look like a heading. */
function readDiff(text: string, pathFrom: (path: string) => string): Changes {
  const changes = new Map<string, { from: number; to: number }[]>();
  let ranges: { from: number; to: number }[] = [];
  let left = 0;
  for (const line of text.split('\n')) {
    if (left > 0) {
      // `\ No newline at end of file` is no line of the file.
      if (!line.startsWith('\\')) left--;
      continue;
    }
    const path = newPath(line);
    if (path !== undefined) {
      ranges = [];
      changes.set(pathFrom(path), ranges);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const [, removed = '1', start = '1', added = '1'] = hunk;
    if (Number(added) > 0) ranges.push({ from: Number(start), to: Number(start) + Number(added) - 1 });
    left = Number(removed) + Number(added);
  }
  return changes;
}

/** The path of a `+++` heading; a path with special characters is quoted as C does it, one with a space ends with a tab. */
function newPath(line: string): string | undefined {
  const plain = /^\+\+\+ b\/(.*?)\t?$/s.exec(line)?.[1];
  if (plain !== undefined) return plain;
  const quoted = /^\+\+\+ "b\/(.*)"\t?$/s.exec(line)?.[1];
  return quoted === undefined ? undefined : unquote(quoted);
}

const escapes: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
};

function unquote(text: string): string {
  return text.replace(/\\(?:([0-7]{3})|(.))/gs, (_, octal: string | undefined, mark: string = '') =>
    octal === undefined ? (escapes[mark] ?? mark) : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}
