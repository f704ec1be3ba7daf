import { basename, dirname, join } from 'node:path/posix';
import picomatch from 'picomatch';
import { byBytes, type SourceFile } from '../diagnostics/index.js';
import { patternProblem } from '../patterns/index.js';
import type { Discovery } from './discover.js';
import type { Wanted } from './find.js';
import { patternLimit } from './ignore/pattern-reports.js';
import { isKustomizationOrChart } from './kustomizations-and-charts.js';
import { normalise } from './read-file.js';
import { noMatch } from './reports.js';

/** What a test file among files that are already read asks for. */
export interface GivenRequest {
  /** Files, folders and globs, relative to `folder`. */
  readonly patterns: readonly Wanted[];
  /** The folder of the test file, by the path it is shown by. */
  readonly folder: string;
}

/** Files that are already read, in the order and the form in which they would be found. */
export function takeGiven(files: readonly SourceFile[]): Discovery {
  const taken = files.map(({ path, text }) => ({ path: join(path), text: normalise(text) }));
  const sorted = taken.sort((a, b) => byBytes(a.path, b.path));
  return { files: sorted, kustomizationsAndCharts: [], skipped: [], ignored: 0, diagnostics: [] };
}

/** Chooses among files that are already read what `spec.manifests` names; a pattern that leads to none is an error. */
export function discoverGiven({ patterns, folder }: GivenRequest, { files }: Discovery): Discovery {
  const problems = patterns.flatMap((wanted) => {
    const problem = files.some(({ path }) => path === join(folder, wanted.text))
      ? undefined
      : patternProblem(wanted.text, 'glob');
    return problem === undefined ? [] : [{ wanted, problem }];
  });
  const found = patterns
    .filter((each) => !problems.some(({ wanted }) => wanted === each))
    .map((wanted) => ({ wanted, isMatch: matcherOf(wanted.text, folder) }));
  const chosen = files.filter(({ path }) => found.some(({ isMatch }) => isMatch(path)));
  const isAbove = (path: string) => chosen.some((each) => isBelow(each.path, dirname(path)));
  const isGivenKustomizationOrChart = (file: SourceFile) =>
    !chosen.includes(file) && isKustomizationOrChart(basename(file.path));
  return {
    files: chosen,
    kustomizationsAndCharts: files.filter((file) => isGivenKustomizationOrChart(file) && isAbove(file.path)),
    skipped: [],
    ignored: 0,
    diagnostics: [
      ...problems.map(({ wanted, problem }) => patternLimit({ pattern: wanted.text, problem }, wanted.span)),
      ...found
        .filter(({ isMatch }) => !files.some(({ path }) => isMatch(path)))
        .map(({ wanted }) => noMatch({ path: wanted.text, ignored: 0 }, wanted.span)),
    ],
  };
}

/** A pattern matches a file of that very path, what lies in such a folder, and what it matches as a glob, folders again included. */
function matcherOf(text: string, folder: string): (path: string) => boolean {
  const literal = join(folder, text).replace(/(?<=.)\/$/, '');
  const { base, glob, isGlob } = picomatch.scan(text);
  if (!isGlob) return (path) => isBelow(path, literal);
  const root = join(folder, base);
  const matches = picomatch([glob, `${glob}/**`], { dot: true });
  return (path) =>
    path === literal || (isBelow(path, root) && matches(root === '.' ? path : path.slice(root.length + 1)));
}

/** Whether a path is a folder itself or lies below it, by the words alone: nothing says what the folders above are called. */
function isBelow(path: string, folder: string): boolean {
  if (folder === '.') return !path.startsWith('../') && !path.startsWith('/');
  return path === folder || path.startsWith(`${folder}/`);
}
