import { join } from 'node:path';
import { UsageError } from '../../diagnostics/index.js';
import type { Environment } from '../programs/environment.js';
import { gitIn, gitText, repositoryOf } from '../programs/git.js';
import { realPathOf } from '../real-path.js';
import { shown } from './repository.js';

/** Where changes are looked for, and since when. */
export interface ChangedSince {
  /** A commit, branch or tag; `git:` in front, as `reachspec diff` writes it, is taken too. */
  readonly ref: string;
  /** A folder of the checkout, absolute; paths are relative to it. */
  readonly workingDirectory: string;
  readonly env: Environment;
}

/**
 * The files that differ from where the working directory left a ref: committed or not, and those that git doesn't know yet. Throws a
 * UsageError where git can't tell.
 */
export async function filesChangedSince({
  ref: written,
  workingDirectory,
  env,
}: ChangedSince): Promise<ReadonlySet<string>> {
  const ref = written.replace(/^git:/, '');
  const place = { folder: workingDirectory, env };
  const git = gitIn(place);
  const repository = await repositoryOf(place, git);
  const words = `\`--changed-since ${written}\``;
  if (repository === undefined)
    throw new UsageError(`${words}: found no git repository here, or no git; expected a checkout with its history`);
  const commit = await gitText(git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]));
  if (commit === undefined || ref === '')
    throw new UsageError(
      `${words}: found no such commit, branch or tag; expected one that the checkout holds, e.g. \`origin/main\` (in a workflow \`fetch-depth: 0\`)`,
    );
  const start = await gitText(git(['merge-base', commit, 'HEAD']));
  if (start === undefined)
    throw new UsageError(
      `${words}: found no common history with HEAD; fetch more of it (in a workflow \`fetch-depth: 0\`)`,
    );
  const lists = await Promise.all([
    gitText(
      git([
        'diff',
        '--name-only',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--no-relative',
        start,
        '--',
      ]),
    ),
    gitText(git(['ls-files', '--others', '--exclude-standard', '-z'])),
  ]);
  if (lists.some((list) => list === undefined)) throw new UsageError(`${words}: git couldn't list what changed`);
  const here = realPathOf(workingDirectory) ?? workingDirectory;
  const paths = lists.flatMap((list) => (list ?? '').split('\0')).filter((path) => path !== '');
  return new Set(paths.map((path) => shown(join(repository.top, path), here)));
}
