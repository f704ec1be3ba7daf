import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What npm keeps; gone with the process. */
const cache = mkdtempSync(join(tmpdir(), 'reachspec-npm-'));
process.once('exit', () => rmSync(cache, { recursive: true, force: true }));

export interface Printed {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The package as it would be published, and a project of a user's that has installed it. */
export interface Installed {
  readonly tarball: string;
  /** What `npm pack --json` says of it. */
  readonly packed: Packed;
  readonly project: string;
  /** Takes both away. */
  readonly remove: () => void;
}

export interface Packed {
  readonly filename: string;
  readonly version: string;
  /** In bytes: of the tarball, and of the files in it. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

/** Packs the repository and installs the tarball into an empty project, without a network; throws where either fails. */
export function packAndInstall(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'reachspec-package-'));
  const project = join(folder, 'project');
  mkdirSync(project);
  const packed = readPacked(
    runTool('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], resolve('.')),
  );
  const tarball = join(folder, packed.filename);
  writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true }\n');
  const installed = runTool('npm', ['install', '--offline', '--ignore-scripts', '--save-dev', tarball], project);
  if (installed.status !== 0) throw new Error(installed.stderr);
  return { tarball, packed, project, remove: () => rmSync(folder, { recursive: true }) };
}

/** Runs npm, npx or another program in a folder; npm has a cache of its own there, and no network. */
export function runTool(
  tool: string,
  args: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>> = {},
): Printed {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NO_COLOR: '1',
    npm_config_cache: cache,
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    ...more,
  };
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function readPacked({ status, stdout, stderr }: Printed): Packed {
  if (status !== 0) throw new Error(stderr);
  const packages: readonly Packed[] = Object.values(JSON.parse(stdout));
  const [packed] = packages;
  if (packed === undefined) throw new Error('npm packed nothing');
  return packed;
}
