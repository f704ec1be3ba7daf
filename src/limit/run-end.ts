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

const ends = new AsyncLocalStorage<RunEnd>();
let asked = 0;

/** Does a task, and all that it starts, so that it ends where `end` says so. */
export function endingBy<Result>(end: RunEnd, task: () => Result): Result {
  return ends.run(end, task);
}

/** Throws a RunEnded where the run has to end. Cheap: long loops call it in every turn, and few of the calls look. */
export function goOn(): void {
  if (++asked % callsBetween === 0) goOnNow();
}

const callsBetween = 32;

/** As `goOn`, and looks each time. */
export function goOnNow(): void {
  const reason = ends.getStore()?.reason();
  if (reason !== undefined) throw new RunEnded(reason);
}

/** What a task gives, or why the run had to end before. */
export function unlessEnded<Result>(task: () => Result): Result | RunEnded {
  try {
    return task();
  } catch (error) {
    if (error instanceof RunEnded) return error;
    throw error;
  }
}
