import { relative, sep } from 'node:path';
import { changedLines } from '../discover/index.js';
import type { Review } from '../report/index.js';
import { readEvent, textAt } from './github/event.js';
import type { Io } from './io.js';

/**
 * What is reviewed, as GitHub's runner and the local history tell: no token and no network take part. `directory` is the working
 * directory of the run, absolute.
 */
export async function reviewOf({ env, cwd }: Pick<Io, 'env' | 'cwd'>, directory: string): Promise<Review> {
  const workspace = env['GITHUB_WORKSPACE'] || cwd;
  const prefix = relative(workspace, directory).split(sep).join('/');
  const event = await readEvent({ env });
  const base = textAt(event, 'pull_request', 'base', 'sha') ?? textAt(event, 'merge_group', 'base_sha');
  if (base === undefined) return { prefix, changedLines: undefined };
  const mergeCommit = env['GITHUB_SHA'];
  return {
    prefix,
    changedLines: await changedLines({ folder: directory, root: workspace, base, mergeCommit, env }),
  };
}
