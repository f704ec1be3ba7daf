import type { Discovery, Ignores } from '../../src/discover/index.js';
import { discover, discoverGlobs } from '../../src/discover/index.js';
import { createTrackedManifests } from '../../src/discover/repository/tracked.js';

/** What git tracks, asked once for each repository. */
export const tracked = createTrackedManifests({ PATH: process.env['PATH'] });

/** The files at some paths, as a command line names them; `text` is standard input. */
export function read(
  workingDirectory: string,
  paths: readonly string[],
  { text = '', ignores }: { readonly text?: string; readonly ignores?: Ignores } = {},
): Promise<Discovery> {
  const wanted = paths.map((path) => ({ text: path, span: undefined }));
  return discover({ paths: wanted, workingDirectory, ignores, tracked, stdin: () => Promise.resolve(text) });
}

/** The files that match some globs, as a test file names them. */
export function readGlobs(
  workingDirectory: string,
  baseDirectory: string,
  texts: readonly string[],
): Promise<Discovery> {
  const file = { path: 'test.yaml', text: texts.join('\n') };
  const patterns = texts.map((text) => ({
    text,
    span: { file, start: file.text.indexOf(text), end: file.text.length },
  }));
  return discoverGlobs({ patterns, baseDirectory, workingDirectory, ignores: undefined, tracked });
}

export function pathsOf({ files }: Discovery): readonly string[] {
  return files.map((file) => file.path);
}

/** `code path` of each diagnostic. */
export function codesOf({ diagnostics }: Discovery): readonly string[] {
  return diagnostics.map(({ code, span }) => `${code} ${span?.file.path}`);
}
