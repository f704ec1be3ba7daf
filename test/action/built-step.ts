import { execFile, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../support/run-node.js';
import { commandsIn, type RunnerCommand } from './fake-runner.js';
import { outputsIn, type Printed, runnerIn, type StepSetting } from './step.js';
import type { Surroundings } from './step-server.js';

export type Files = Readonly<Record<string, string>>;

/** What a step of the built action left behind. */
export interface BuiltStep {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** From both streams, as the runner reads them. */
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface BuiltSetting extends StepSetting {
  readonly files: Files;
  /** Variables besides those of every runner. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `dist/action.js` on real files as a runner does, where any attempt to reach a network ends it with code 99. */
export function runBuilt(folder: string, { files, ...setting }: BuiltSetting): BuiltStep {
  const runner = runnerIn(folder, setting);
  writeFiles(runner.workspace, files);
  const surroundings = surroundingsOf(folder, runner, setting);
  const { status, stdout, stderr } = runNode(['--import', offline, resolve('dist/action.js')], surroundings);
  return leftBy(runner.files, { code: status, stdout, stderr });
}

/** Runs `dist/action.js` where a server of this process may be asked, and nothing is written first. */
export async function runOnline(folder: string, setting: Omit<BuiltSetting, 'files'>): Promise<BuiltStep> {
  const runner = runnerIn(folder, setting);
  const options = surroundingsOf(folder, runner, setting);
  const printed = await new Promise<Printed>((resolved) => {
    const child = execFile(process.execPath, [resolve('dist/action.js')], options, (_, stdout, stderr) =>
      resolved({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
  return leftBy(runner.files, printed);
}

/** What runs steps of the built action one after the other. */
export interface StepServer {
  readonly run: (folder: string, setting: Partial<BuiltSetting>) => Promise<BuiltStep>;
  readonly end: () => void;
}

/**
 * Runs `dist/action.js` anew for each step in one process, as a process of its own takes most of its time to start; `offline` with the
 * same end at any attempt to reach a network.
 */
export function serveSteps({ isOffline = false } = {}): StepServer {
  const child = fork(fileURLToPath(new URL('./step-server.js', import.meta.url)), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: isOffline ? ['--import', offline] : [],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a step ended the process: exit code ${code}`);
  });
  ended.catch(() => {});
  return {
    run: async (folder, { files = {}, ...setting }) => {
      const runner = runnerIn(folder, setting);
      writeFiles(runner.workspace, files);
      child.send(surroundingsOf(folder, runner, setting));
      const [printed] = await Promise.race([once(child, 'message'), ended]);
      return leftBy(runner.files, printed);
    },
    // it hears the other signals as the action does
    end: () => child.kill('SIGKILL'),
  };
}

function surroundingsOf(
  folder: string,
  { env, workspace }: ReturnType<typeof runnerIn>,
  setting: Pick<BuiltSetting, 'env'>,
): Surroundings {
  return {
    cwd: workspace,
    env: { PATH: process.env['PATH'], HOME: join(folder, 'home'), ...env, ...setting.env },
  };
}

function leftBy(
  files: { readonly output: string; readonly summary: string },
  printed: Omit<Printed, 'code'> & Pick<BuiltStep, 'code'>,
): BuiltStep {
  return {
    ...printed,
    commands: [printed.stdout, printed.stderr].flatMap(commandsIn),
    outputs: outputsIn(readFileSync(files.output, 'utf8')),
    summary: readFileSync(files.summary, 'utf8'),
  };
}

const offline = `data:text/javascript,${encodeURIComponent(`
import net from 'node:net';
import dns from 'node:dns';
const refuse = () => process.exit(99);
net.Socket.prototype.connect = refuse;
dns.lookup = refuse;
globalThis.fetch = refuse;
`)}`;

export function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Runs git with nothing but what is said here. */
export function git(folder: string, ...args: readonly string[]): string {
  const settings = ['user.name=a', 'user.email=a@example.com', 'init.defaultBranch=main', 'commit.gpgsign=false'];
  const env = { PATH: process.env['PATH'], HOME: '/nowhere', GIT_CONFIG_NOSYSTEM: '1' };
  const all = [...settings.flatMap((setting) => ['-c', setting]), ...args];
  return execFileSync('git', all, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Every file below a folder by its path, git's own aside. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.filter((path) => !path.includes('/.git/')).map((path) => [path, readFileSync(path, 'utf8')]));
}
