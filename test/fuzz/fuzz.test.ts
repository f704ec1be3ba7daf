import fc from 'fast-check';
import t from 'tap';
import type { Execute } from '../../src/cli/cli.js';
import { execute } from '../../src/run.js';
import { checkRun } from './check-run.js';
import { randomRuns } from './random-runs.js';

const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);
const runs = Number(process.env['REACHSPEC_FUZZ_COMMANDS'] ?? 60);

t.test(`${runs} random command lines end in time with an exit code that is documented`, async (t) => {
  await fc.assert(
    fc.asyncProperty(randomRuns, (run) => checkRun(run)),
    { numRuns: runs, seed },
  );
  t.pass(`seed ${seed}`);
});

/** Mistakes as they could be made anywhere in the pipeline. */
const planted: Readonly<Record<string, (execute: Execute) => Execute>> = {
  'a flag that throws': (real) => async (request) => {
    if (request.raw) throw new TypeError('planted');
    return real(request);
  },
  'a result that breaks its reader': (real) => async (request) => {
    const result = await real(request);
    return 'suites' in result && result.suites.length > 0 ? { ...result, suites: [Object.create(null)] } : result;
  },
  'a document that is counted twice': (real) => async (request) => {
    const result = await real(request);
    if (!('inputs' in result) || result.inputs.skipped.length === 0) return result;
    return { ...result, inputs: { ...result.inputs, documents: result.inputs.documents + 1 } };
  },
};

for (const [name, plant] of Object.entries(planted)) {
  t.test(`the fuzz finds ${name}`, async (t) => {
    const law = fc.asyncProperty(randomRuns, (run) => checkRun(run, plant(execute)));
    const { failed } = await fc.check(law, { numRuns: 400, seed, endOnFailure: true });
    t.ok(failed);
  });
}
