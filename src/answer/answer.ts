import type { Assembly } from '../assemble/assemble.js';
import type { CompareOptions } from '../diff/objects/changed-objects.js';
import type { InputOptions } from '../intake/input-diagnostics.js';
import type { Steps } from '../limit/index.js';
import { coverTests, judgeCovered } from './coverage-report.js';
import { diffInputs } from './diff-inputs.js';
import { explainInput } from './explain-input.js';
import { proposeTests } from './initial-suite.js';
import { type LintOptions, lintInput } from './lint-input.js';
import { judgeMutants, type MutateOptions } from './mutation-report.js';
import { type MapRequest, mapInput } from './reachability-map.js';
import type { Answer } from './report.js';
import { judgeTests, type TestOptions } from './test-report.js';

export type AnswerOptions = CoveredOptions &
  TestOptions &
  MutateOptions &
  CompareOptions &
  InputOptions &
  LintOptions & { readonly map: MapRequest };

interface CoveredOptions {
  /** Whether a test report tells what the cases speak of. */
  readonly isCovered: boolean;
}

/** Answers what is asked of assembled clusters. Throws a UsageError where the question means nothing there. */
export function* answer(assembly: Assembly, options: AnswerOptions): Steps<Answer> {
  switch (assembly.command) {
    case 'test':
      return yield* options.isCovered ? judgeCovered(assembly, options) : judgeTests(assembly, options);
    case 'coverage':
      return yield* coverTests(assembly, options);
    case 'init':
      return proposeTests(assembly, options);
    case 'mutate':
      return yield* judgeMutants(assembly, options);
    case 'map':
      return mapInput(assembly, options);
    case 'explain':
      return explainInput(assembly, options);
    case 'lint':
      return lintInput(assembly, options);
    case 'diff':
      return diffInputs(assembly, options);
    default:
      return assembly satisfies never;
  }
}
