import { existsSync, lstatSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Diagnostic, define, didYouMean, type SourceFile, UsageError } from '../diagnostics/index.js';
import { nearName } from './near-name.js';
import type { Source } from './read-bytes.js';
import { readSourceFile } from './read-file.js';
import { realPathOf } from './real-path.js';
import { type SkippedFileReason, startOf } from './reports.js';
import { foldersBetween, isOwn, repositoryRoot, shown } from './repository/repository.js';

/** Where the settings of a run are. */
export interface SettingsRequest {
  /** The file that was named; without it the nearest is looked for, upwards from the working directory. */
  readonly config?: string | undefined;
  /** Absolute. */
  readonly workingDirectory: string;
}

/** The settings file of a run, by the path it is shown by. */
export interface SettingsFile {
  /** `undefined` where there is none, or it can't be read. */
  readonly file: SourceFile | undefined;
  /** The paths of files that are settings and nothing else, read or not. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const defaultNames = ['reachspec.yaml', 'reachspec.yml'];

const unreadable = define<{ readonly path: string; readonly why: string }>({
  code: 'settings/unreadable',
  severity: 'error',
  summary: 'a settings file is there and can not be read',
  words: ({ path, why }) =>
    `found the settings file \`${path}\`, which ${why}; expected UTF-8 text; mend or remove it, or name another with \`--config\``,
});

const whyUnread = {
  binary: 'is binary',
  'utf-16': 'is UTF-16 text',
  'too-large': 'is larger than 64 MiB',
  special: 'is a pipe, a device or a socket',
  unreadable: 'could not be read',
  'outside-repository': 'is a link that leads out of the repository',
  'broken-link': 'is a link that leads nowhere or back to itself',
} as const satisfies Record<SkippedFileReason, string>;

const twoFiles = define<{ readonly used: string; readonly other: string }>({
  code: 'settings/two-files',
  severity: 'error',
  summary: 'there are two settings files',
  words: ({ used, other }) =>
    `found \`${other}\` beside \`${used}\`; expected one settings file; \`${used}\` is read: move the settings there and remove this file`,
});

/**
 * Finds and reads the settings file of a run: the one that is named, else the nearest `reachspec.yaml` or `reachspec.yml` from the
 * working directory up to the top of its repository; outside of any that of the working directory. Throws a UsageError where the one
 * that is named isn't there.
 */
export function discoverSettings({ config, workingDirectory }: SettingsRequest): SettingsFile {
  const here = realPathOf(workingDirectory) ?? workingDirectory;
  if (config !== undefined) return readSettingsFile(namedFile(config, here), here, 'named');
  const [first, second] = nearestFiles(here);
  if (first === undefined) return noFile;
  const found = readDefault(first, here);
  return second === undefined ? found : withSecond(found, shown(second, here));
}

/** What is called like a settings file in the nearest folder that has any. */
function nearestFiles(here: string): readonly string[] {
  for (const folder of foldersBetween(repositoryRoot(here, here), here).toReversed()) {
    const files = defaultNames.map((name) => join(folder, name)).filter(isThere);
    if (files.length > 0) return files;
  }
  return [];
}

/** The settings file among files that are already read, found as on disk from the folder that their paths start from. */
export function givenSettings(files: readonly SourceFile[], config: string | undefined): SettingsFile {
  const find = (wanted: string) => files.find(({ path }) => path === wanted);
  if (config !== undefined) {
    const path = join(config);
    const file = find(path);
    const near = didYouMean(
      path,
      files.map((each) => each.path),
    );
    if (file === undefined)
      throw new UsageError(`no settings file \`${config}\` among the files that are given${near}`);
    return { file, paths: [path], diagnostics: [] };
  }
  const [first, second] = defaultNames.flatMap((name) => find(name) ?? []);
  if (first === undefined) return noFile;
  const found = { file: first, paths: [first.path], diagnostics: [] };
  return second === undefined ? found : withSecond(found, second.path);
}

const noFile: SettingsFile = { file: undefined, paths: [], diagnostics: [] };

/** The real path of a file that was named; a pipe has none and exists all the same. */
function namedFile(config: string, here: string): string {
  const path = resolve(here, config);
  const real = realPathOf(path) ?? (existsSync(path) ? path : undefined);
  if (real === undefined) {
    throw new UsageError(
      `no settings file \`${config}\`; expected a path relative to the working directory${nearName(path)}`,
    );
  }
  if (statSync(real).isDirectory()) throw new UsageError(`\`${config}\` is a folder; expected a settings file`);
  return real;
}

/** Whether there is anything but a folder by a name, be it a link that leads nowhere. */
function isThere(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && !(statSync(path, { throwIfNoEntry: false }) ?? found).isDirectory();
}

/** A file that nobody named is read only inside the repository, like every other that is met. */
function readDefault(path: string, here: string): SettingsFile {
  const real = realPathOf(path);
  if (real === undefined) return refuse(shown(path, here), 'broken-link');
  if (!isOwn(real, repositoryRoot(here, here))) return refuse(shown(path, here), 'outside-repository');
  return readSettingsFile(real, here);
}

function readSettingsFile(real: string, here: string, source: Source = 'tree'): SettingsFile {
  const path = shown(real, here);
  const { file, skipped, diagnostics } = readSourceFile(real, path, source);
  return skipped === undefined ? { file, paths: [path], diagnostics } : refuse(path, skipped.reason);
}

function refuse(path: string, reason: SkippedFileReason): SettingsFile {
  return {
    file: undefined,
    paths: [path],
    diagnostics: [unreadable({ path, why: whyUnread[reason] }, startOf(path))],
  };
}

function withSecond(found: SettingsFile, other: string): SettingsFile {
  const [used = ''] = found.paths;
  return {
    ...found,
    paths: [...found.paths, other],
    diagnostics: [...found.diagnostics, twoFiles({ used, other }, startOf(other))],
  };
}
