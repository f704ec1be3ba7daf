import type { Steps } from '../limit/index.js';
import { type AnyPart, PartMissing } from '../parts/index.js';

/** Loads parts, as far as they aren't loaded. Throws where nothing can be waited for. */
export type LoadParts<Waits> = (parts: readonly AnyPart[]) => Steps<void, Waits>;

/** Does a task; again from its beginning where a part was missing, once that is loaded. It leaves nothing behind that counts twice. */
export function* withParts<Done, Waits>(load: LoadParts<Waits>, task: () => Steps<Done, Waits>): Steps<Done, Waits> {
  for (;;) {
    try {
      return yield* task();
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error;
      yield* load([error.part]);
    }
  }
}

/** As `withParts`, for a task that is done at once. */
export function atOnceWithParts<Done, Waits>(load: LoadParts<Waits>, task: () => Done): Steps<Done, Waits> {
  // biome-ignore lint/correctness/useYield: it has no steps
  return withParts(load, function* () {
    return task();
  });
}
