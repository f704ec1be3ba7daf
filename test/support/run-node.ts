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

/** Runs node as a user would. */
export function runNode(args: readonly string[], options: Options = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    // what is cut off at the default of 1 MiB ends without a status
    maxBuffer: 64 * 1024 * 1024,
    ...options,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
