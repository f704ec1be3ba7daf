import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runNode } from '../support/run-node.js';
import { commandsIn, type RunnerCommand } from './fake-runner.js';
import { outputsIn, type Printed, runnerIn, type StepSetting } from './step.js';

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
export function runBuilt(folder: string, { files, env = {}, ...setting }: BuiltSetting): BuiltStep {
  const runner = runnerIn(folder, setting);
  writeFiles(runner.workspace, files);
  const { status, stdout, stderr } = runNode(['--import', offline, resolve('dist/action.js')], {
    cwd: runner.workspace,
    env: { PATH: process.env['PATH'], HOME: join(folder, 'home'), ...runner.env, ...env },
  });
  return leftBy(runner.files, { code: status, stdout, stderr });
}

/** The same where a server of this process may be asked, and nothing is written first. */
export async function runOnline(
  folder: string,
  { env = {}, ...setting }: Omit<BuiltSetting, 'files'>,
): Promise<BuiltStep> {
  const runner = runnerIn(folder, setting);
  const options = {
    cwd: runner.workspace,
    env: { PATH: process.env['PATH'], HOME: join(folder, 'home'), ...runner.env, ...env },
  };
  const printed = await new Promise<Printed>((resolved) => {
    const child = execFile(process.execPath, [resolve('dist/action.js')], options, (_, stdout, stderr) =>
      resolved({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
  return leftBy(runner.files, printed);
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
