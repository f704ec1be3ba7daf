import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type SourceFile, UsageError } from '../diagnostics/index.js';
import { nearName } from './near-name.js';
import { readSourceFile } from './read-file.js';
import { realPathOf } from './real-path.js';
import { shown } from './repository/repository.js';

/** Reads the files of variables that a command line names. Throws a UsageError where one can't be read. */
export function readVariableFiles(paths: readonly string[], workingDirectory: string): readonly SourceFile[] {
  const here = realPathOf(workingDirectory) ?? workingDirectory;
  return paths.map((text) => {
    const path = resolve(here, text);
    // A pipe such as `<(sops -d …)` exists without a real path.
    const real = realPathOf(path) ?? (existsSync(path) ? path : undefined);
    if (real === undefined)
      throw new UsageError(
        `no variable file \`${text}\`; expected a path relative to the working directory${nearName(path)}`,
      );
    if (statSync(real).isDirectory()) throw new UsageError(`\`${text}\` is a folder; expected a variable file`);
    const { file } = readSourceFile(real, shown(real, here), 'named');
    if (file === undefined)
      throw new UsageError(`can't read the variable file \`${text}\`; expected a file of UTF-8 text`);
    return file;
  });
}
