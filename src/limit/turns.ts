/** Work in steps between which others may have their turn; where it waits for something outside, it yields the promise of it. */
export type Steps<Result, Waits = never> = Generator<Waits | undefined, Result>;

/** Does all steps at once; what would have to wait can't be done so. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Does all steps, and lets signals and timers have their turn after each; a promise that fails, fails where it was waited for. */
export async function finishInTurns<Result>(steps: Steps<Result, Promise<unknown>>): Promise<Result> {
  for (let next = steps.next(); ; ) {
    const { done, value } = next;
    if (done === true) return value;
    const turn = value ?? new Promise((resume) => setImmediate(resume));
    next = await turn.then(
      () => steps.next(),
      (error: unknown) => steps.throw(error),
    );
  }
}

/** Waits for a promise, and gives what it comes to. */
export function* until<Value>(promise: Promise<Value>): Steps<Value, Promise<unknown>> {
  const come: Value[] = [];
  yield promise.then((value) => come.push(value));
  for (const value of come) return value;
  throw new Error('nobody waited for a promise');
}
