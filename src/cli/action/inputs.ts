import { didYouMean } from '../../diagnostics/index.js';
import { shownName } from '../../report/index.js';
import { type DiffThreshold, diffThresholds } from '../../result.js';
import { UsageError } from '../../run/index.js';
import { readPercent } from '../command-line/percent.js';
import { parseReporters, type Reporter } from '../command-line/reporters.js';
import { readTimeLimit, type TimeLimit } from '../run-end.js';

/** What makes the step fail besides a bug in reachspec; none by `never`. */
export type FailOn = 'failed' | 'errored' | 'unknown' | DiffThreshold;

/** When a pull request gets a comment. */
export type CommentMode = (typeof commentModes)[number];
const commentModes = ['never', 'on-failure', 'always'] as const;

/** Which policies are changed. */
export type MutateMode = 'off' | 'changed' | 'all';

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
  readonly lint: 'on' | 'off';
  /** The ref to compare with, as git names it. */
  readonly baseRef: string | undefined;
  readonly comment: CommentMode;
  /** A file of what another run found: then a comment is all that is made. */
  readonly commentFrom: string | undefined;
  /** The percentage of rules that cases must cover, where one is demanded. */
  readonly coverageUnder: number | undefined;
  /** Which policies are changed to see whether a case notices: those of files that differ, every one, or none. */
  readonly mutate: MutateMode;
  readonly timeLimit: TimeLimit;
  /** Whose comments may be edited. */
  readonly commentAuthor: string;
}

/** Reads the inputs by name; an empty one is its default. Throws a UsageError that names what is allowed. */
export function readInputs(input: (name: string) => string): ActionInputs {
  const baseRef = readRef(input('base-ref'));
  const comment = readCommentMode(input('comment'));
  const commentFrom = input('comment-from') || undefined;
  if (commentFrom !== undefined && comment === 'never')
    throw new UsageError(
      'input `comment-from`: `comment` is `never`, so that nothing would be posted; write `comment: always` or `comment: on-failure`',
    );
  return {
    paths: readPaths(input('paths')),
    config: input('config') || undefined,
    cni: input('cni') || undefined,
    workingDirectory: input('working-directory') || '.',
    reporters: readReporters(input('reporter')),
    failOn: readFailOn(input('fail-on') || 'failed,errored', baseRef),
    annotations: readSwitch('annotations', input('annotations')),
    summary: readSwitch('summary', input('summary')),
    lint: readSwitch('lint', input('lint') || 'false'),
    baseRef,
    comment,
    commentFrom,
    coverageUnder: readCoverageUnder(input('coverage-under').trim()),
    mutate: readMutateMode(input('mutate')),
    timeLimit: readTimeLimit(input('time-limit') || '10m', 'input `time-limit`'),
    commentAuthor: input('comment-author') || 'github-actions[bot]',
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

/** A commit, branch or tag; `git:` in front, as `reachspec diff` writes it, is taken too. */
function readRef(text: string): string | undefined {
  const ref = text.trim().replace(/^git:/, '');
  if (ref === '') return undefined;
  if (!ref.includes(':')) return ref;
  throw new UsageError(
    `input \`base-ref\`: \`${shownName(ref)}\` is no ref; expected a commit, branch or tag, e.g. \`origin/main\``,
  );
}

function readCoverageUnder(text: string): number | undefined {
  return text === '' ? undefined : readPercent(text, 'input `coverage-under`');
}

function readCommentMode(text: string): CommentMode {
  const known = commentModes.find((each) => each === (text || 'never'));
  if (known !== undefined) return known;
  const allowed = commentModes.map((each) => `\`${each}\``).join(', ');
  throw new UsageError(
    `input \`comment\`: unknown value \`${shownName(text)}\`; allowed are ${allowed}${didYouMean(text, commentModes)}`,
  );
}

/** As the input writes it; `true` is what it is by default where it is on. */
const mutateModes = { false: 'off', true: 'changed', changed: 'changed', all: 'all' } as const satisfies Record<
  string,
  MutateMode
>;

function readMutateMode(text: string): MutateMode {
  const known = Object.entries(mutateModes).find(([word]) => word === (text || 'false').toLowerCase());
  if (known !== undefined) return known[1];
  const allowed = Object.keys(mutateModes).map((each) => `\`${each}\``);
  throw new UsageError(
    `input \`mutate\`: unknown value \`${shownName(text)}\`; allowed are ${allowed.join(', ')}${didYouMean(text, Object.keys(mutateModes))}`,
  );
}

function readReporters(text: string): readonly Reporter[] {
  const lists = text.split('\n').filter((line) => line.trim() !== '');
  const reporters = parseReporters(lists);
  const bare = reporters.find(({ file }) => file === undefined);
  if (bare === undefined) return reporters;
  throw new UsageError(`input \`reporter\`: \`${bare.name}\` lacks its file; write \`${bare.name}=FILE\``);
}

const failOnWords = ['failed', 'errored', 'unknown', ...diffThresholds] as const satisfies readonly FailOn[];

function readFailOn(text: string, baseRef: string | undefined): readonly FailOn[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.includes('never')) {
    if (words.length === 1) return [];
    throw new UsageError('input `fail-on`: found `never` beside other words; write it alone');
  }
  if (words.length === 0)
    throw new UsageError(`input \`fail-on\`: found nothing in \`${shownName(text)}\`; ${allowedWords()}`);
  return words.map((word) => {
    const known = failOnWords.find((each) => each === word);
    if (known === undefined)
      throw new UsageError(
        `input \`fail-on\`: unknown value \`${shownName(word)}\`; ${allowedWords()}${didYouMean(word, [...failOnWords, 'never'])}`,
      );
    if (baseRef === undefined && diffThresholds.some((each) => each === known))
      throw new UsageError(
        `input \`fail-on\`: \`${known}\` needs the input \`base-ref\`, the ref to compare with, e.g. \`base-ref: origin/main\``,
      );
    return known;
  });
}

function allowedWords(): string {
  return `allowed are ${[...failOnWords, 'never'].map((each) => `\`${each}\``).join(', ')}`;
}

function readSwitch(name: string, text: string): 'on' | 'off' {
  const value = text === '' ? 'true' : text.toLowerCase();
  if (value === 'true') return 'on';
  if (value === 'false') return 'off';
  throw new UsageError(`input \`${name}\`: unknown value \`${shownName(text)}\`; allowed are \`true\`, \`false\``);
}
