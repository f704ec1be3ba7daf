import { basename, dirname, join } from 'node:path/posix';
import picomatch from 'picomatch';
import type { SourceFile } from '../diagnostics/index.js';
import type { Discovery } from './discover.js';
import type { Wanted } from './find.js';
import { isMarkerName } from './markers.js';
import { noMatch } from './reports.js';
import { isInside } from './repository.js';

/** What a test file among files that are already read asks for. */
export interface GivenRequest {
  /** Files, folders and globs, relative to `folder`. */
  readonly patterns: readonly Wanted[];
  /** The folder of the test file, by the path it is shown by. */
  readonly folder: string;
}

/** Chooses among files that are already read what `spec.manifests` names; a pattern that leads to none is an error. */
export function discoverGiven({ patterns, folder }: GivenRequest, files: readonly SourceFile[]): Discovery {
  const found = patterns.map((wanted) => ({ wanted, isMatch: matcherOf(wanted.text, folder) }));
  const chosen = files.filter(({ path }) => found.some(({ isMatch }) => isMatch(join(path))));
  const isAbove = (path: string) => chosen.some((each) => isInside(join(each.path), dirname(join(path))));
  const isMarker = (file: SourceFile) => !chosen.includes(file) && isMarkerName(basename(file.path));
  return {
    files: chosen,
    markers: files.filter((file) => isMarker(file) && isAbove(file.path)),
    skipped: [],
    ignored: 0,
    diagnostics: found
      .filter(({ isMatch }) => !files.some(({ path }) => isMatch(join(path))))
      .map(({ wanted }) => noMatch({ path: wanted.text, ignored: 0 }, wanted.span)),
  };
}

/** A pattern matches a file of that very path, what lies in such a folder, and what it matches as a glob, folders again included. */
function matcherOf(text: string, folder: string): (path: string) => boolean {
  const literal = join(folder, text);
  const { base, glob, isGlob } = picomatch.scan(text);
  if (!isGlob) return (path) => isInside(path, literal);
  const root = join(folder, base);
  const matches = picomatch([glob, `${glob}/**`], { dot: true });
  return (path) => path === literal || (isInside(path, root) && matches(withoutRoot(path, root)));
}

function withoutRoot(path: string, root: string): string {
  return root === '.' ? path : path.slice(root.length).replace(/^\//, '');
}
