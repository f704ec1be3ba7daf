import { answer } from '../answer/answer.js';
import { report } from '../answer/report.js';
import { assemble } from '../assemble/assemble.js';
import type { Reading } from '../assemble/reading.js';
import { partsOfCases } from '../cases/parts.js';
import { endingInParts, type Steps } from '../limit/index.js';
import type { Result } from '../result.js';
import { find } from './find.js';
import { optionsFrom } from './options.js';
import type { Parts } from './parts.js';
import { partsFor, partsForReading } from './parts-for.js';
import { type Plan, planRun } from './plan.js';
import { type Inputs, read, rereader } from './read.js';
import type { Reader } from './reader.js';
import type { Asked } from './request.js';
import { atOnceWithParts, withParts } from './with-parts.js';

/** The whole way from what is asked to the result, whatever is asked and wherever it is read. */
export function* pipeline<Waits>(reader: Reader<Waits>, asked: Asked, parts: Parts): Steps<Result, Waits> {
  const { load } = reader;
  const options = yield* atOnceWithParts(load, () => optionsFrom(asked, reader, parts));
  const states = yield* withParts(load, () => reader.open(options));
  try {
    let inputs: Inputs = new Map();
    let step: Plan<Waits> | Reading = yield* atOnceWithParts(load, () => planRun(asked, states, options));
    while ('wanted' in step) {
      const found = yield* find(step.wanted);
      yield* load(partsForReading(found));
      const { next }: Plan<Waits> = step;
      const before = inputs;
      inputs = yield* atOnceWithParts(load, () => read(found, before, options));
      yield* load(partsFor(inputs));
      const all = inputs;
      step = yield* atOnceWithParts(load, () => next(all));
    }
    const reading = step;
    if ('files' in reading) yield* load(partsOfCases(reading.files));
    const assembly = yield* atOnceWithParts(load, () => assemble(reading, options));
    const asking = { ...options, reread: rereader(options) };
    const answered = yield* withParts(load, () => answer(assembly, asking, parts.answerers));
    return yield* atOnceWithParts(load, () => report(answered, options));
  } finally {
    states.close();
  }
}

/**
 * Does a run. Of tests one that has to end tells the cases that are done, and the names of the others; of anything else a part says
 * nothing.
 */
export function endingAsAsked<Answered>({ command }: Asked, answered: () => Answered): Answered {
  return command === 'test' ? endingInParts(answered) : answered();
}
