import { isAbsolute, join } from 'node:path';
import type { Environment } from '../../programs/environment.js';
import { realPathOf } from '../../real-path.js';
import { isInside, repositoryRoot } from '../../repository/repository.js';

/**
 * Where renderings are kept between runs: on a runner of GitHub for the length of the job, else in the user's cache folder. Undefined
 * where there is none, and where it lies in the repository, whose files anybody who proposes a change may write.
 */
export function cacheFolder(env: Environment, workingDirectory: string): string | undefined {
  const folder = userFolder(env);
  if (folder === undefined) return undefined;
  const here = realPathOf(workingDirectory) ?? workingDirectory;
  return isInside(nearestRealPath(folder), repositoryRoot(here, here)) ? undefined : folder;
}

function userFolder(env: Environment): string | undefined {
  const { RUNNER_TEMP, XDG_CACHE_HOME, HOME } = env;
  const parts = [
    [RUNNER_TEMP, 'reachspec-cache'],
    [XDG_CACHE_HOME, 'reachspec'],
    [HOME, '.cache/reachspec'],
  ] as const;
  const [base, name] = parts.find(([each]) => each !== undefined && isAbsolute(each)) ?? [];
  return base === undefined || name === undefined ? undefined : join(base, name);
}

/** The real path of what there is of a path. */
function nearestRealPath(path: string): string {
  const above = join(path, '..');
  return realPathOf(path) ?? (above === path ? path : nearestRealPath(above));
}
