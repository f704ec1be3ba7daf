import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Result } from '../../src/result.js';
import { commandsIn, type RunnerCommand } from './fake-runner.js';

/** What the pipeline does in a step: it gives a result, refuses the call, or breaks. */
export type Outcome =
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'usage'; readonly message: string }
  | { readonly kind: 'bug'; readonly message: string };

/** What a step printed, as the process that ran it took it down. */
export interface Printed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The names of the inputs that are still in the environment. */
  readonly inputs?: readonly string[];
}

export interface Step extends Printed {
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly workspace: string;
}

export interface StepSetting {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of the runner that are not there. */
  readonly without?: readonly string[];
}

/** Runs the action once as a runner does, in a process that isn't this one; `folder` is empty. */
export async function runStep(folder: string, outcome: Outcome, setting: StepSetting = {}): Promise<Step> {
  const { env, files, workspace } = runnerIn(folder, setting);
  const [printed] = await runSteps([outcome], { cwd: workspace, env });
  if (printed === undefined) throw new Error('the step said nothing');
  return {
    ...printed,
    workspace,
    commands: [printed.stdout, printed.stderr].flatMap(commandsIn),
    outputs: outputsIn(readFileSync(files.output, 'utf8')),
    summary: readFileSync(files.summary, 'utf8'),
  };
}

/** What the process of steps is sent: what their pipeline does, and what the runner gives to them. */
export interface Job {
  readonly outcomes: readonly Outcome[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs the action several times in a process that isn't this one: it writes to the process's own standard output. */
export async function runSteps(
  outcomes: readonly Outcome[],
  { cwd, env }: Omit<Job, 'outcomes'>,
): Promise<readonly Printed[]> {
  child ??= fork(await stepScript(), [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] });
  child.send({ outcomes, cwd, env } satisfies Job);
  const [printed] = await once(child, 'message');
  return printed;
}

/** One process for all of them. */
let child: ChildProcess | undefined;

/** Ends the process of the steps. */
export function endSteps(): void {
  child?.disconnect();
  child = undefined;
}

/** The process of steps as one file: hundreds of modules take longer to load than a step takes. */
function stepScript(): Promise<string> {
  bundled ??= bundleStep(fileURLToPath(new URL(`./step-${process.pid}.cjs`, import.meta.url)));
  return bundled;
}

let bundled: Promise<string> | undefined;

async function bundleStep(outfile: string): Promise<string> {
  const entry = fileURLToPath(new URL('./step-process.js', import.meta.url));
  process.once('exit', () => rmSync(outfile, { force: true }));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    plugins: [withoutIdTokens],
  });
  return outfile;
}

/** As in `scripts/bundle.mjs`: the part of GitHub's toolkit that needs an HTTP client, which no step asks for. */
const withoutIdTokens: Plugin = {
  name: 'without id tokens',
  setup({ onLoad }) {
    onLoad({ filter: /@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/ }, () => ({
      contents: 'export class OidcClient {}',
    }));
  },
};

/** The folders, files and variables of a runner. */
export function runnerIn(folder: string, { inputs = {}, without = [] }: StepSetting) {
  const workspace = join(folder, 'workspace');
  const files = { output: join(folder, 'output'), summary: join(folder, 'summary.md') };
  for (const each of [workspace, join(workspace, 'app'), join(folder, 'temp')]) mkdirSync(each, { recursive: true });
  for (const file of Object.values(files)) writeFileSync(file, '');
  const variables = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: join(folder, 'temp'),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const env = Object.fromEntries(Object.entries(variables).filter(([name]) => !without.includes(name)));
  return { env, files, workspace };
}

/** The outputs in a file of `name<<delimiter`, value, delimiter. */
export function outputsIn(text: string): Readonly<Record<string, string>> {
  const entries = text.matchAll(/^(.+?)<<(.+)\r?\n((?:.|\n)*?)\r?\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name = '', , value = '']) => [name, value]));
}
