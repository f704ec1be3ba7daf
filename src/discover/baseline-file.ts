import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type SourceFile, UsageError } from '../diagnostics/index.js';
import { nearName } from './near-name.js';
import { readSourceFile } from './read-file.js';
import { realPathOf } from './real-path.js';
import { shown } from './repository/repository.js';

/** The baseline of a lint. */
export interface BaselineFile {
  /** `undefined` where there is none, or none is read. */
  readonly file: SourceFile | undefined;
  /** Where it is, or would be, by the path that it is shown by. */
  readonly path: string;
  /** The path of a file as it is shown, from the one that the baseline has it by: relative to the folder of the baseline. */
  readonly toShown: (path: string) => string;
  /** The other way round. */
  readonly fromShown: (path: string) => string;
  /** Whether there is a file at a path, as it is shown. */
  readonly exists: (path: string) => boolean;
}

/** Where a baseline is looked for, and written, where no other file is named. */
export const baselineName = 'reachspec-baseline.yaml';

/** What holds where no baseline is read. */
export const noBaseline: BaselineFile = {
  file: undefined,
  path: baselineName,
  toShown: (path) => path,
  fromShown: (path) => path,
  exists: () => true,
};

/**
 * Finds and reads the baseline of a lint: the file that is named, else `reachspec-baseline.yaml` in the working directory, if it is
 * there. Throws a UsageError where the one that is named isn't there or can't be read, and where one is to be written that is there.
 */
export function discoverBaseline(
  { baseline, writesBaseline }: { readonly baseline?: string | undefined; readonly writesBaseline: boolean },
  workingDirectory: string,
): BaselineFile {
  const here = realPathOf(workingDirectory) ?? workingDirectory;
  const text = baseline ?? baselineName;
  const absolute = resolve(here, text);
  const path = shown(absolute, here);
  const folder = dirname(absolute);
  const place = {
    path,
    toShown: (each: string) => shown(resolve(folder, each), here),
    fromShown: (each: string) => shown(resolve(here, each), folder),
    exists: (each: string) => existsSync(resolve(here, each)),
  };
  if (writesBaseline) {
    if (!existsSync(absolute)) return { file: undefined, ...place };
    throw new UsageError(
      `\`${text}\` is there, and a baseline only shrinks: mend what is new, or remove the file to begin anew`,
    );
  }
  if (baseline === undefined && !existsSync(absolute)) return { file: undefined, ...place };
  if (!existsSync(absolute))
    throw new UsageError(
      `no baseline \`${text}\`; expected a path relative to the working directory${nearName(absolute)}; \`--write-baseline\` makes one`,
    );
  if (statSync(absolute).isDirectory()) throw new UsageError(`\`${text}\` is a folder; expected a baseline`);
  const { file } = readSourceFile(absolute, path, baseline === undefined ? 'tree' : 'named');
  if (file === undefined) throw new UsageError(`can't read the baseline \`${text}\`; expected a file of UTF-8 text`);
  return { file, ...place };
}
