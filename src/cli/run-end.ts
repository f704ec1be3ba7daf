import { isSystemError } from '../diagnostics/index.js';
import { interrupt } from '../discover/index.js';
import { endingBy, parseDuration, RunEnded } from '../limit/index.js';
import { UsageError } from '../run/index.js';
import { heapLimit, isHeapFull } from './full-heap.js';
import type { Io } from './io.js';

/** A time limit as it was written, and in milliseconds. */
export interface TimeLimit {
  readonly text: string;
  readonly milliseconds: number;
  /** When it began, in milliseconds of `performance.now()`; with the run where it is missing. */
  readonly start?: number;
}

/** The limit of `--time-limit`, where it is given. */
export function timeLimitOf({ timeLimit }: { readonly timeLimit?: string }): TimeLimit | undefined {
  return timeLimit === undefined ? undefined : readTimeLimit(timeLimit, '`--time-limit`');
}

/** Reads a time limit; throws a UsageError that names where it was written, `--time-limit` or an input. */
export function readTimeLimit(text: string, where: string): TimeLimit {
  const milliseconds = parseDuration(text);
  if (milliseconds !== undefined) return { text, milliseconds };
  throw new UsageError(
    `${where}: found \`${text}\`; expected a duration up to a week, e.g. \`90s\`, \`10m\` or \`1h\``,
  );
}

/** A run that ends with what is done where its time limit is over, its memory is used up, or the process is asked to end. */
export function ending<Request, Result>(
  run: (request: Request) => Promise<Result>,
  limit: TimeLimit | undefined,
  { isInterrupted = () => false }: Io,
): (request: Request) => Promise<Result> {
  return async (request) => {
    const start = limit?.start ?? performance.now();
    // Known from when programs are ended for it: a timer may be a little early.
    let isTimeOver = false;
    const reason = () => {
      if (isInterrupted()) return 'the run was interrupted';
      if (isHeapFull())
        return `the memory of ${heapLimit()} MiB that Node.js may use (\`--max-old-space-size\`) was used up`;
      isTimeOver ||= limit !== undefined && performance.now() - start >= limit.milliseconds;
      return isTimeOver && limit !== undefined ? `the time limit of ${limit.text} was over` : undefined;
    };
    // Programs that render a root end with the run.
    const endPrograms = () => {
      isTimeOver = true;
      interrupt();
    };
    const timer =
      limit === undefined ? undefined : setTimeout(endPrograms, start + limit.milliseconds - performance.now()).unref();
    try {
      return await endingBy({ reason }, () => run(request));
    } catch (error) {
      // Programs and folders that go with the run are missed by what was about to use them.
      const ended = error instanceof UsageError || isSystemError(error) ? reason() : undefined;
      throw ended === undefined || error instanceof RunEnded ? error : new RunEnded(ended);
    } finally {
      clearTimeout(timer);
    }
  };
}
