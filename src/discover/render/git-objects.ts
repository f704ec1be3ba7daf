import type { Environment } from '../programs/environment.js';
import { gitEnvironment, gitSettings } from '../programs/git.js';
import { type Ran, runProgram } from '../programs/program.js';
import { maximumBytes } from '../read-file.js';
import { saidBy } from './words.js';

/** Where git is asked. */
export interface GitPlace {
  /** A folder of the checkout, by its real path. */
  readonly folder: string;
  readonly env: Environment;
}

/** Runs git; it changes nothing, asks nothing and fetches nothing. */
export type Git = (args: readonly string[], input?: string) => Promise<Ran>;

/** A file of a tree. */
export interface TreeEntry {
  readonly mode: string;
  readonly id: string;
  readonly bytes: number;
  /** From the repository's root. */
  readonly path: string;
}

/** A git that works in one folder. */
export function gitIn({ folder, env }: GitPlace): Git {
  return (args, input = '') =>
    runProgram({
      ...{ name: 'git', args: [...gitSettings, ...args], folder, env: gitEnvironment(env), input },
      ...{ timeLimit: 60_000, mostBytes: 1_000_000_000 },
    });
}

/** A commit with its files. */
export interface CommitTree {
  /** The full id. */
  readonly commit: string;
  /** The root of the repository, absolute. */
  readonly top: string;
  /** From there to the folder that git was asked in, with a `/` at its end; empty where they are the same. */
  readonly prefix: string;
  readonly entries: readonly TreeEntry[];
}

/** Lists the files of a ref; a problem in words where it can't. */
export async function listTree(ref: string, git: Git): Promise<CommitTree | string> {
  const place = await textOf(git(['rev-parse', '--show-toplevel', '--show-prefix']));
  if (place === undefined) return 'found no git repository here, or no git';
  const [top = '', prefix = ''] = place.split('\n');
  const commit = (await commitOf(ref, git)) ?? (await commitOf(`refs/remotes/origin/${ref}`, git));
  if (commit === undefined) return `found no commit \`${ref}\` in this checkout`;
  const tree = await git(['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  if (tree.kind !== 'ended' || tree.code !== 0) return `found no files in \`${ref}\`: ${wordsOf(tree)}`;
  return { commit, top, prefix, entries: entriesOf(tree.stdout.toString('utf8')) };
}

/** A checkout of a pull request knows the other branches as `origin` has them only, and people name them by their names. */
async function commitOf(ref: string, git: Git): Promise<string | undefined> {
  // A ref that begins with a dash would be an option.
  return ref.startsWith('-') ? undefined : textOf(git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]));
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

/** The contents by id; undefined where one isn't there, as in a clone without all objects. */
export async function contentsOf(
  wanted: readonly TreeEntry[],
  git: Git,
): Promise<ReadonlyMap<string, Buffer> | undefined> {
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
