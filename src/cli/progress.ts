import { count } from '../report/index.js';
import type { Progress } from '../run/index.js';
import type { Io } from './io.js';

/** A line on standard error that says how far a run is, and goes away. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

/** A line for people who wait at a terminal, where a run takes long; nowhere else does it write anything. */
export function progressLine({ stderr, env, now }: Io, quiet: true | undefined): ProgressLine {
  const isWatched =
    stderr.isTTY === true &&
    quiet !== true &&
    env['TERM'] !== 'dumb' &&
    !isSet(env['CI']) &&
    !isSet(env['GITHUB_ACTIONS']);
  if (!isWatched) return { show: () => undefined, clear: () => undefined };
  const start = now().getTime();
  let shownAt: number | undefined;
  return {
    show: (progress) => {
      const time = now().getTime();
      const isDue = shownAt === undefined ? time - start >= patience : time - shownAt >= interval;
      if (!isDue && !isLarge(progress)) return;
      shownAt = time;
      stderr.write(`${wipe}${wordsOf(progress)}`);
    },
    clear: () => {
      if (shownAt !== undefined) stderr.write(wipe);
      shownAt = undefined;
    },
  };
}

/** Runs a request with a line about its progress, which is gone before anything else is said. */
export async function watched<Request, Result>(
  run: (request: Request) => Promise<Result>,
  request: Request,
  line: ProgressLine,
): Promise<Result> {
  try {
    return await run({ ...request, onProgress: line.show });
  } finally {
    line.clear();
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false';
}

/** A step in which nothing can be said until it is over, and that takes long. */
function isLarge(progress: Progress): boolean {
  return progress.kind === 'reading' && progress.characters >= 2_000_000;
}

function wordsOf(progress: Progress): string {
  if (progress.kind === 'reading') return `reading ${count(progress.files, 'file')} …`;
  if (progress.kind === 'mutating') return `judging mutant ${progress.mutant} of ${progress.mutants} …`;
  return `judging case ${progress.row} of ${progress.rows} …`;
}

/** Milliseconds before the first word, and between two. */
const patience = 500;
const interval = 100;

/** To the beginning of the line, and erases it. */
const wipe = '\r\u001b[2K';
