import type { Span } from '../../diagnostics/index.js';
import { patternLimits, patternProblem } from '../../patterns/index.js';
import { readBytes } from '../read-bytes.js';
import { realPathOf } from '../real-path.js';
import { startOf } from '../reports.js';
import { isOwn, shown } from '../repository/repository.js';
import { mayMatchAnyName } from './name-index.js';

/** A line of an ignore file, or a pattern of the settings, and where it is written. */
export interface IgnorePattern {
  readonly text: string;
  readonly span: Span;
  /** Whether it is written for git, which reads what it tracks all the same, or for reachspec. */
  readonly by: 'git' | 'reachspec';
}

/** Patterns of one file that are not followed, by the first of them. */
export interface RefusedPatterns {
  readonly span: Span;
  readonly by: IgnorePattern['by'];
  /** What was found, what was expected, and how to mend it. */
  readonly problem: string;
  readonly count: number;
}

/** The patterns of one file: those that are followed, and what is said of the others. */
export interface ReadPatterns {
  readonly patterns: readonly IgnorePattern[];
  readonly refused: RefusedPatterns | undefined;
}

/**
 * The lines of an ignore file that say something; none where there is no such file, and where a link leads to what
 * isn't the repository's own.
 */
export function linesOf(
  path: string,
  by: IgnorePattern['by'],
  { workingDirectory, root }: { readonly workingDirectory: string; readonly root: string },
): ReadPatterns {
  const real = realPathOf(path);
  if (real !== undefined && real !== path && !isOwn(real, root)) return { patterns: [], refused: undefined };
  const read = readBytes(path, mostBytes);
  const name = shown(path, workingDirectory);
  if (read.kind === 'too-large')
    return { patterns: [], refused: { span: startOf(name), by, problem: tooLarge, count: 1 } };
  const text = read.kind === 'bytes' ? read.bytes.toString('utf8') : '';
  return withinLimits(patternsIn({ path: name, text }, by));
}

/** What may be followed of the patterns of one file. */
export function withinLimits(all: readonly IgnorePattern[]): ReadPatterns {
  const patterns: IgnorePattern[] = [];
  let refused: RefusedPatterns | undefined;
  let matchingAny = 0;
  for (const each of all) {
    if (mayMatchAnyName(each.text)) matchingAny++;
    const problem = patterns.length < patternLimits.patterns ? problemOf(each.text, matchingAny) : tooMany(all.length);
    if (problem === undefined) patterns.push(each);
    else refused = refused === undefined ? { ...each, problem, count: 1 } : { ...refused, count: refused.count + 1 };
  }
  return { patterns, refused };
}

/** On each of `matchingAny` patterns so far any name has to be tried. */
function problemOf(text: string, matchingAny: number): string | undefined {
  if (mayMatchAnyName(text) && matchingAny > patternLimits.matchingAny)
    return `found more than ${patternLimits.matchingAny} patterns in one file that begin and end with a star or a bracket; expected at most as many: begin or end them with letters`;
  return patternProblem(text, 'ignore');
}

const mostBytes = 4 * 1024 * 1024;

const tooLarge = 'found more than 4 MiB of patterns; expected less: name folders in place of what is in them';

function tooMany(count: number): string {
  return `found ${count} patterns in one file; expected at most ${patternLimits.patterns}: name folders in place of what is in them`;
}

function patternsIn(file: Span['file'], by: IgnorePattern['by']): readonly IgnorePattern[] {
  const lines: IgnorePattern[] = [];
  let start = 0;
  for (const line of file.text.split('\n')) {
    const text = line.replace(/\r$/, '');
    if (text !== '' && !text.startsWith('#')) lines.push({ text, by, span: { file, start, end: start + text.length } });
    start += line.length + 1;
  }
  return lines;
}
