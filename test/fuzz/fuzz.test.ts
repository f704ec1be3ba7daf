import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import type { Execute } from '../../src/cli/cli.js';
import { execute } from '../../src/run.js';
import { checkProcess, checkRun } from './check-run.js';
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

/** A process takes so many times as long as a call. */
const builtRuns = Math.ceil(runs / 20);

t.test(`so do ${builtRuns} of the built command`, (t) => {
  const law = fc.property(randomRuns, (run) => checkProcess(run, resolve('dist/cli.js')));
  fc.assert(law, { numRuns: builtRuns, seed });
  t.pass(`seed ${seed}`);
  t.end();
});

/** Mistakes as the built command could make them. */
const plantedScripts: Readonly<Record<string, string>> = {
  'an error that nobody catches': "if (process.argv[2] === 'map') throw new Error('planted')",
  'an exit code that is not documented': "if (require('node:fs').existsSync('reachspec.yaml')) process.exit(70)",
  'a crash of the process': "if (require('node:fs').existsSync('.gitignore')) process.kill(process.pid, 'SIGSEGV')",
};

t.test('the fuzz of the built command finds what is planted', (t) => {
  const folder = t.testdir();
  for (const [name, body] of Object.entries(plantedScripts)) {
    const script = join(folder, 'planted.cjs');
    writeFileSync(script, body);
    const law = fc.property(randomRuns, (run) => checkProcess(run, script));
    t.ok(fc.check(law, { numRuns: 60, seed, endOnFailure: true }).failed, name);
  }
  t.end();
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
    const { failed } = await fc.check(law, { numRuns: 2000, seed, endOnFailure: true });
    t.ok(failed);
  });
}
