import { relative, sep } from 'node:path';
import type { LineLinks } from '../report/index.js';
import type { Io } from './io.js';

/**
 * Where the files of the run can be read on the web, as GitHub's runner tells; nothing outside of its workspace. `directory` is the
 * working directory of the run, absolute.
 */
export function lineLinksOf({ env, cwd }: Pick<Io, 'env' | 'cwd'>, directory: string): LineLinks | undefined {
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const commit = env['GITHUB_SHA'] ?? '';
  const isComplete =
    /^https?:\/\/[\w.:-]+$/.test(server) &&
    /^[\w.-]+\/[\w.-]+$/.test(repository) &&
    /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit);
  const prefix = relative(env['GITHUB_WORKSPACE'] || cwd, directory)
    .split(sep)
    .join('/');
  if (!isComplete || prefix === '..' || prefix.startsWith('../')) return undefined;
  return { base: `${server}/${repository}/blob/${commit}`, prefix };
}
