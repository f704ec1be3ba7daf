import { dirname } from 'node:path/posix';
import { UsageError } from '../diagnostics/index.js';
import type { Ignores } from '../discover/index.js';
import type { Root, RootList } from '../parse/index.js';
import type { Settings } from '../settings/index.js';
import { isFlowRoot, type Parts, partOf } from './parts.js';

/** All that is given, or lies in the working directory. */
export const everything: RootList = {
  roots: [{ kind: 'path', text: '.', span: undefined }],
  folder: '.',
  bounds: 'anywhere',
};

/**
 * What a command line names, which may lie anywhere; else the paths of the settings, from their folder and inside the repository;
 * else the working directory. What begins with `{` is a root in flow style, unless it goes on behind that.
 */
export function pathsOf(
  { paths }: { readonly paths: readonly string[] },
  settings: Pick<Settings, 'file' | 'paths'>,
  parts: Parts,
): RootList {
  if (paths.length > 0) return { roots: paths.map((text) => rootFrom(text, parts)), folder: '.', bounds: 'anywhere' };
  const { file, paths: written } = settings;
  if (file === undefined || written === undefined) return everything;
  const roots = written.map(({ value, span }): Root => ({ kind: 'path', text: value, span }));
  return { roots, folder: dirname(file.path), bounds: 'repository' };
}

function rootFrom(text: string, parts: Parts): Root {
  if (!isFlowRoot(text)) return { kind: 'path', text, span: undefined };
  const root = partOf(parts.settings).parseRoot(text);
  if (typeof root !== 'string') return root;
  const hint = root.includes('did you mean') ? '' : `; for a path that begins with a brace write \`./${text}\``;
  throw new UsageError(`\`${text}\`: ${root}${hint}`);
}

/** What the settings leave out. */
export function ignoresOf({ file, ignores }: Settings): Ignores | undefined {
  if (file === undefined || ignores.length === 0) return undefined;
  return { folder: dirname(file.path), patterns: ignores.map(({ value: text, span }) => ({ text, span })) };
}
