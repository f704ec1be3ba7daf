import { didYouMean } from '../diagnostics/index.js';
import { shownName } from '../report/index.js';
import { UsageError } from '../run.js';
import { parseReporters, type Reporter } from './reporters.js';

/** What makes the step fail besides a bug in reachspec; none by `never`. */
export type FailOn = 'failed' | 'errored' | 'unknown';

/** The inputs of the action, read and checked. */
export interface ActionInputs {
  /** None where those of the settings are to be read, else everything. */
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly cni: string | undefined;
  readonly workingDirectory: string;
  /** Each with a file. */
  readonly reporters: readonly Reporter[];
  readonly failOn: readonly FailOn[];
  readonly annotations: 'on' | 'off';
  readonly summary: 'on' | 'off';
}

/** Reads the inputs by name; an empty one is its default. Throws a UsageError that names what is allowed. */
export function readInputs(input: (name: string) => string): ActionInputs {
  checkUnbuilt(input);
  return {
    paths: readPaths(input('paths')),
    config: input('config') || undefined,
    cni: input('cni') || undefined,
    workingDirectory: input('working-directory') || '.',
    reporters: readReporters(input('reporter')),
    failOn: readFailOn(input('fail-on') || 'failed,errored'),
    annotations: readSwitch('annotations', input('annotations')),
    summary: readSwitch('summary', input('summary')),
  };
}

/** One a line. A lone `.` is the default of the input, which nobody need have written: the paths of the settings go before it. */
function readPaths(text: string): readonly string[] {
  const paths = text
    .split('\n')
    .map((line) => line.trim())
    .filter((path) => path !== '');
  return paths.length === 1 && paths[0] === '.' ? [] : paths;
}

/** Inputs that are reserved: a value that would do nothing must not look as if it did. The token isn't even looked at. */
function checkUnbuilt(input: (name: string) => string): void {
  if (input('base-ref') !== '') throw new UsageError("input `base-ref` isn't built yet; leave it out");
  const comment = input('comment') || 'never';
  if (comment === 'never') return;
  const isKnown = comment === 'on-failure' || comment === 'always';
  const problem = isKnown ? `\`${comment}\` isn't built yet` : `unknown value \`${shownName(comment)}\``;
  throw new UsageError(`input \`comment\`: ${problem}; allowed is \`never\``);
}

function readReporters(text: string): readonly Reporter[] {
  const lists = text.split('\n').filter((line) => line.trim() !== '');
  const reporters = parseReporters(lists);
  const bare = reporters.find(({ file }) => file === undefined);
  if (bare === undefined) return reporters;
  throw new UsageError(`input \`reporter\`: \`${bare.name}\` lacks its file; write \`${bare.name}=FILE\``);
}

const failOnWords = ['failed', 'errored', 'unknown'] as const satisfies readonly FailOn[];

function readFailOn(text: string): readonly FailOn[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.includes('never')) {
    if (words.length === 1) return [];
    throw new UsageError('input `fail-on`: found `never` beside other words; write it alone');
  }
  if (words.length === 0)
    throw new UsageError(`input \`fail-on\`: found nothing in \`${shownName(text)}\`; ${allowedWords()}`);
  return words.map((word) => {
    const known = failOnWords.find((each) => each === word);
    if (known !== undefined) return known;
    throw new UsageError(`input \`fail-on\`: ${failOnProblem(word)}`);
  });
}

function allowedWords(): string {
  return `allowed are ${[...failOnWords, 'never'].map((each) => `\`${each}\``).join(', ')}`;
}

function failOnProblem(word: string): string {
  const allowed = allowedWords();
  if (word === 'opened') return `\`opened\` isn't built yet; ${allowed}`;
  return `unknown value \`${shownName(word)}\`; ${allowed}${didYouMean(word, [...failOnWords, 'never'])}`;
}

function readSwitch(name: string, text: string): 'on' | 'off' {
  const value = text === '' ? 'true' : text.toLowerCase();
  if (value === 'true') return 'on';
  if (value === 'false') return 'off';
  throw new UsageError(`input \`${name}\`: unknown value \`${shownName(text)}\`; allowed are \`true\`, \`false\``);
}
