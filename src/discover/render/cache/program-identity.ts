import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Environment } from '../../programs/environment.js';
import { runProgram } from '../../programs/program.js';
import { realPathOf } from '../../real-path.js';

/** Which of several programs the PATH leads to, first choice first: its file, and what it says of its version. */
export type ProgramIdentity = (names: readonly string[]) => Promise<readonly string[] | undefined>;

/** Identities within one run, in which each program is asked once; undefined where one is missing or in doubt. */
export function createProgramIdentity(env: Environment): ProgramIdentity {
  const known = new Map<string, Promise<readonly string[] | undefined>>();
  return async (names) => {
    for (const name of names) {
      const file = fileOf(name, env);
      if (file === 'missing') continue;
      if (file === 'in doubt') return undefined;
      const identity = known.get(file) ?? identify(name, file, env);
      known.set(file, identity);
      return await identity;
    }
    return undefined;
  };
}

const versionArguments: Readonly<Record<string, readonly string[]>> = {
  kustomize: ['version'],
  kubectl: ['version', '--client'],
  helm: ['version'],
};

async function identify(name: string, file: string, env: Environment): Promise<readonly string[] | undefined> {
  const args = versionArguments[name];
  const real = realPathOf(file);
  if (args === undefined || real === undefined) return undefined;
  const limits = { timeLimit: 10_000, mostBytes: 100_000 };
  const ran = await runProgram({ name, args, folder: '/', env, ...limits });
  const version = ran.kind === 'ended' && ran.code === 0 ? ran.stdout.toString('utf8').trim() : '';
  if (version === '') return undefined;
  // A program that was built anew may keep its version.
  const { size, mtimeMs, ctimeMs, ino } = statSync(real);
  return [name, file, real, version, ...[size, mtimeMs, ctimeMs, ino].map(String)];
}

/** The file that a name leads to on the PATH: in doubt where the PATH depends on the folder that it is looked at from. */
function fileOf(name: string, { PATH = '' }: Environment): string {
  if (process.platform === 'win32') return 'in doubt';
  for (const folder of PATH.split(delimiter)) {
    if (!isAbsolute(folder)) return 'in doubt';
    const file = join(folder, name);
    if (isExecutable(file)) return file;
  }
  return 'missing';
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
