import { byBytes, UsageError } from '../diagnostics/index.js';
import { loadedLater } from '../parts/index.js';
import { patternProblem } from '../patterns/index.js';
import { parseSelector, selects } from './label-selector.js';
import type { TestCase, TestFile } from './test-file.js';

/** Which cases of a run are judged; everything that is given must agree. */
export interface Selection {
  /** A Kubernetes label selector over the labels of suite and case, where those of the case go first. */
  readonly selector: string | undefined;
  /** Globs over `suite/case`, one of which must match. */
  readonly filters: readonly string[];
  /** Test files by the path that they are shown by. */
  readonly files: readonly string[];
}

/**
 * The test files with the cases that are selected, without the files that have none left. A file in which no case could be
 * read stays: what is wrong with it must be told. Throws a UsageError where nothing is selected.
 */
export function chooseCases(files: readonly TestFile[], selection: Selection | undefined): readonly TestFile[] {
  if (selection === undefined) return files;
  const isChosen = predicateOf(selection);
  const named = filesNamed(files, selection);
  const chosen = named.flatMap((file): readonly TestFile[] => {
    const cases = file.cases.filter((test) => isChosen(file, test));
    if (cases.length === file.cases.length) return [file];
    return cases.length === 0 ? [] : [{ ...file, cases }];
  });
  if (chosen.length === 0 && named.length > 0) throw new UsageError(noneSelected(named, selection));
  return chosen;
}

function filesNamed(files: readonly TestFile[], { files: paths }: Selection): readonly TestFile[] {
  if (paths.length === 0 || files.length === 0) return files;
  const known = [...new Set(files.map(pathOf))];
  const missing = paths.find((path) => !known.includes(path));
  if (missing === undefined) return files.filter((file) => paths.includes(pathOf(file)));
  throw new UsageError(`\`--file ${missing}\` is no test file of this run; there ${fewOf(known)}`);
}

function predicateOf({ selector, filters }: Selection): (file: TestFile, test: TestCase) => boolean {
  const requirements = selector === undefined ? [] : parseSelector(selector);
  const globs = filters.map(globOf);
  return (file, test) =>
    selects(requirements, labelsOf(file, test)) &&
    (globs.length === 0 || globs.some((matches) => matches(fullName(file, test))));
}

/** `*` matches any text, slashes too: names of cases are prose. A name that is written out matches itself, whatever it holds. */
function globOf(pattern: string): (name: string) => boolean {
  if (pattern === '') throw new UsageError('`--filter` is empty: expected a glob over `suite/case`, like `shop/*`');
  const problem = patternProblem(pattern, 'name');
  if (problem !== undefined)
    throw new UsageError(`\`--filter ${beginningOf(pattern)}\`: ${problem}; \`--filter\` may be repeated`);
  const { default: picomatch } = globPart.module();
  return picomatch(pattern, { bash: true, dot: true, flags: 's' });
}

/** What matches globs. */
export const globPart = loadedLater(() => import('picomatch'));

function beginningOf(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}

/** What there was, beside what was asked for. */
function noneSelected(files: readonly TestFile[], { selector, filters }: Selection): string {
  const all = files.flatMap((file) => file.cases.map((test) => ({ file, test })));
  const asked = [
    ...(selector === undefined ? [] : [`--selector ${selector}`]),
    ...filters.map((filter) => `--filter ${filter}`),
  ];
  const labels = all.flatMap(({ file, test }) =>
    Object.entries(labelsOf(file, test)).map(([key, value]) => `${key}=${value}`),
  );
  const there = [
    ...(selector === undefined ? [] : [labels.length === 0 ? 'none has a label' : `the labels ${fewOf(labels)}`]),
    ...(filters.length === 0 ? [] : [`the names ${fewOf(all.map(({ file, test }) => fullName(file, test)))}`]),
  ];
  const words = asked.map((each) => `\`${each}\``).join(' with ');
  return `${words} selects none of the ${all.length} cases; ${there.join(', and ')}`;
}

/** `is \`a\``, `are \`a\`, \`b\` and 3 more`. */
function fewOf(items: readonly string[]): string {
  const distinct = [...new Set(items)].sort(byBytes);
  const shown = distinct.slice(0, mostShown).map((each) => `\`${each}\``);
  const more = distinct.length > mostShown ? ` and ${distinct.length - mostShown} more` : '';
  return `${distinct.length === 1 ? 'is' : 'are'} ${shown.join(', ')}${more}`;
}

const mostShown = 5;

function labelsOf(file: TestFile, test: TestCase): Readonly<Record<string, string>> {
  return { ...file.labels, ...test.labels };
}

function fullName(file: TestFile, test: TestCase): string {
  return `${file.name}/${test.name}`;
}

function pathOf({ document }: TestFile): string {
  return document.file.path;
}
