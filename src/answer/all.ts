import type { Answerers } from './answer.js';
import { clusterAnswerers } from './cluster-answers.js';
import { coverTests, judgeCovered } from './coverage-report.js';
import { proposeTests } from './initial-suite.js';
import { lintInput } from './lint-input.js';
import { judgeMutants } from './mutation-report.js';
import { judgeTests } from './test-report.js';

/** What answers every command; with it every diagnostic is declared. `isCovered`: a test report tells what the cases speak of. */
export function allAnswerers({ isCovered }: { readonly isCovered: boolean }): Answerers {
  return {
    ...clusterAnswerers,
    test: isCovered ? judgeCovered : judgeTests,
    coverage: coverTests,
    init: proposeTests,
    mutate: judgeMutants,
    lint: lintInput,
  };
}
