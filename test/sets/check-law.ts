import fc from 'fast-check';
import type { Test } from 'tap';

const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);

/** Holds a law to random cases; where it breaks, the smallest case and the seed are in the error. */
export function checkLaw<Case>(t: Pick<Test, 'pass'>, law: fc.IProperty<Case>, runs: number): void {
  fc.assert(law, { numRuns: runs, seed });
  t.pass(`${runs} cases, seed ${seed}`);
}
