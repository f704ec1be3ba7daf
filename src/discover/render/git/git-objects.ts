import { type Git, type GitLocation, type GitRepository, gitIn, gitText, repositoryOf } from '../../programs/git.js';
import type { Ran } from '../../programs/program.js';
import { maximumBytes } from '../../read-file.js';
import { outputWords } from '../words.js';

/** A file of a tree. */
export interface TreeEntry {
  readonly mode: string;
  readonly id: string;
  readonly bytes: number;
  /** From the repository's root. */
  readonly path: string;
}

/** A commit with its files. */
export interface CommitTree extends GitRepository {
  /** The full id. */
  readonly commit: string;
  /** What reads its objects. */
  readonly git: Git;
  readonly entries: readonly TreeEntry[];
}

/** Lists the files of a ref; a problem in words where it can't. */
export async function listTree(ref: string, place: GitLocation): Promise<CommitTree | string> {
  const git = gitIn(place);
  const repository = await repositoryOf(place, git);
  if (repository === undefined) return 'found no git repository here, or no git';
  const commit = (await commitOf(ref, git)) ?? (await commitOf(`refs/remotes/origin/${ref}`, git));
  if (commit === undefined) return `found no commit \`${ref}\` in this checkout`;
  const tree = await git(['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  if (tree.kind !== 'ended' || tree.code !== 0) return `found no files in \`${ref}\`: ${wordsOf(tree)}`;
  return { ...repository, commit, git, entries: entriesOf(tree.stdout.toString('utf8')) };
}

/** A checkout of a pull request knows the other branches as `origin` has them only, and people name them by their names. */
async function commitOf(ref: string, git: Git): Promise<string | undefined> {
  // A ref that begins with a dash would be an option.
  return ref.startsWith('-') ? undefined : gitText(git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]));
}

function wordsOf(ran: Ran): string {
  return ran.kind === 'ended' ? outputWords(ran.stderr, []) : 'git took too long or printed too much';
}

function entriesOf(text: string): readonly TreeEntry[] {
  const entry = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s;
  return text.split('\0').flatMap((line) => {
    const [, mode = '', id = '', bytes = '', path] = entry.exec(line) ?? [];
    return path === undefined ? [] : [{ mode, id, bytes: Number(bytes), path }];
  });
}

/** The contents by id; undefined where one isn't there, as in a clone without all objects. */
export async function contentsOf(
  wanted: readonly TreeEntry[],
  git: Git,
): Promise<ReadonlyMap<string, Buffer> | undefined> {
  const entries = new Map(wanted.filter(({ bytes }) => bytes <= maximumBytes).map((entry) => [entry.id, entry]));
  const contents = new Map<string, Buffer>();
  for (const ids of batchesOf([...entries.values()])) {
    const read = await readBatch(ids, git);
    if (read === undefined) return undefined;
    for (const [id, content] of read) contents.set(id, content);
  }
  return contents;
}

/** Together as much as git may print at once, or a single one. */
function batchesOf(entries: readonly TreeEntry[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let room = 0;
  for (const { id, bytes } of entries) {
    const last = batches.at(-1);
    room -= bytes + bytesAround;
    if (last === undefined || room < 0) {
      batches.push([id]);
      room = maximumBytes - bytes - bytesAround;
    } else last.push(id);
  }
  return batches;
}

/** What git says of an object before it prints it. */
const bytesAround = 200;

async function readBatch(ids: readonly string[], git: Git): Promise<ReadonlyMap<string, Buffer> | undefined> {
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
