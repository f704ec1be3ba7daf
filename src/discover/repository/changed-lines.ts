import { join } from 'node:path';
import type { Environment } from '../programs/environment.js';
import { gitIn, gitText, repositoryOf } from '../programs/git.js';
import { realPathOf } from '../real-path.js';
import { shown } from './repository.js';

/** Where changes are looked for. */
export interface ChangesRequest {
  /** A folder of the checked-out repository, absolute. */
  readonly folder: string;
  /** The folder that paths are relative to, absolute: at or above the repository's root. */
  readonly root: string;
  /** The commit that the change is to be merged into; `undefined` where only a merge commit can tell. */
  readonly base: string | undefined;
  /** The commit that the platform made of base and change, if it did. */
  readonly mergeCommit: string | undefined;
  readonly env: Environment;
}

/** Lines from 1, both ends included, by path from the root; a file that only lost lines has none. */
type Changes = ReadonlyMap<string, readonly { readonly from: number; readonly to: number }[]>;

/**
 * The lines of manifests and tests that a change adds or alters, as the local history tells; `undefined` where it doesn't: no
 * git, no repository, a checkout without the base.
 */
export async function changedLines(request: ChangesRequest): Promise<Changes | undefined> {
  const place = { folder: request.folder, env: request.env, timeLimit };
  const git = gitIn(place);
  const repository = await repositoryOf(place, git);
  const commits = await gitText(git(['rev-list', '--parents', '--max-count=1', 'HEAD']));
  const [head = '', ...parents] = (commits ?? '').split(' ');
  const isMerge = parents.length === 2 && head === request.mergeCommit;
  const base = isMerge ? parents[0] : request.base;
  if (repository === undefined || base === undefined || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(base)) return undefined;
  const text = await gitText(git([...diff, `${base}...${head}`, '--', ...manifests]));
  const root = realPathOf(request.root) ?? request.root;
  return text === undefined ? undefined : readDiff(text, (path) => shown(join(repository.top, path), root));
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
