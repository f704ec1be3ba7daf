import { AsyncLocalStorage } from 'node:async_hooks';
import { UsageError } from '../diagnostics/index.js';

/** What may end a run before it is done. */
export interface RunEnd {
  /** Why the run has to end, from then on: `the time limit of 10m was over`. */
  readonly reason: () => string | undefined;
}

/** Thrown where a run has to end; what is done by then may still be told. */
export class RunEnded extends UsageError {
  readonly reason: string;

  constructor(reason: string) {
    super(`${reason} before there was a result`);
    this.reason = reason;
  }
}

/** The end of a run, and whether what is done now may be broken off by it. */
interface Ending {
  readonly end: RunEnd;
  readonly isCaught: boolean;
}

const ends = new AsyncLocalStorage<Ending>();
let asked = 0;

/** Does a task, and all that it starts, so that it ends where `end` says so. */
export function endingBy<Result>(end: RunEnd, task: () => Result): Result {
  return ends.run({ end, isCaught: true }, task);
}

/**
 * Does a task that tells what is done where its run has to end: it is broken off only in what it does by `unlessEnded`, and goes on
 * to its own end otherwise.
 */
export function endingInParts<Result>(task: () => Result): Result {
  const ending = ends.getStore();
  return ending === undefined ? task() : ends.run({ ...ending, isCaught: false }, task);
}

/** Throws a RunEnded where the run has to end. Cheap: long loops call it in every turn, and few of the calls look. */
export function goOn(): void {
  if (++asked % callsBetween === 0) goOnNow();
}

const callsBetween = 8;

/** As `goOn`, and looks each time. */
export function goOnNow(): void {
  const ending = ends.getStore();
  // Asked in any case: whoever answers may begin to listen then.
  const reason = ending?.end.reason();
  if (reason !== undefined && ending?.isCaught === true) throw new RunEnded(reason);
}

/** Throws a RunEnded where the run has to end, also where a task is done in parts: nothing long may begin then. */
export function mayBegin(): void {
  const reason = reasonToEnd();
  if (reason !== undefined) throw new RunEnded(reason);
}

/** As `mayBegin`, and gives the reason where a task is done in parts: what would have begun is the part that isn't done. */
export function partMayBegin(): string | undefined {
  if (ends.getStore()?.isCaught !== false) mayBegin();
  return reasonToEnd();
}

/** Why the run has to end, where it has. */
function reasonToEnd(): string | undefined {
  return ends.getStore()?.end.reason();
}

/** What a task gives, or why the run had to end before. */
export function unlessEnded<Result>(task: () => Result): Result | RunEnded {
  try {
    return breakable(task);
  } catch (error) {
    return endOf(error);
  }
}

/** As `unlessEnded` where a task is done in parts; anywhere else the whole of it is broken off. */
export function partUnlessEnded<Result>(task: () => Result): Result | RunEnded {
  return ends.getStore()?.isCaught === false ? unlessEnded(task) : task();
}

function breakable<Result>(task: () => Result): Result {
  const ending = ends.getStore();
  return ending === undefined || ending.isCaught ? task() : ends.run({ ...ending, isCaught: true }, task);
}

function endOf(error: unknown): RunEnded {
  if (error instanceof RunEnded) return error;
  throw error;
}
