/** Work in steps between which others may have their turn; where it waits for something outside, it yields the promise of it. */
export type Steps<Result, Waits = never> = Generator<Waits | undefined, Result>;

/** Does all steps at once; what would have to wait can't be done so. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * Does all steps, and lets signals and timers have their turn after every few of them: a turn costs more than a quick step. A promise that
 * fails, fails where it was waited for.
 */
export async function finishInTurns<Result>(steps: Steps<Result, Promise<unknown>>): Promise<Result> {
  let sinceTurn = 0;
  for (let next = steps.next(); ; ) {
    const { done, value } = next;
    if (done === true) return value;
    if (value === undefined && ++sinceTurn % stepsBetween !== 0) next = steps.next();
    else {
      const turn = value ?? new Promise((resume) => setImmediate(resume));
      next = await turn.then(
        () => steps.next(),
        (error: unknown) => steps.throw(error),
      );
    }
  }
}

const stepsBetween = 8;

/** Waits for a promise, and gives what it comes to. */
export function* until<Value>(promise: Promise<Value>): Steps<Value, Promise<unknown>> {
  const come: Value[] = [];
  yield promise.then((value) => come.push(value));
  for (const value of come) return value;
  throw new Error('nobody waited for a promise');
}
