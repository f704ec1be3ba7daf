import { spawnSync } from 'node:child_process';

interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs node as a user would. Tap puts loaders of its own into NODE_OPTIONS of every program that a test starts, even with
 * an empty environment: half a second a call, and not all programs bear them.
 */
export function runNode(args: readonly string[], options: Options = {}): Ended {
  const { status, stdout, stderr } = spawnSync('env', ['-u', 'NODE_OPTIONS', process.execPath, ...args], {
    ...options,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
