import type {
  Assembly,
  CoverageAssembly,
  DiffAssembly,
  ExplainAssembly,
  InitAssembly,
  LintAssembly,
  MapAssembly,
  MutateAssembly,
  TestAssembly,
} from '../assemble/assemble.js';
import type { CompareOptions } from '../diff/objects/changed-objects.js';
import type { InputOptions } from '../intake/input-diagnostics.js';
import type { Steps } from '../limit/index.js';
import type { LintOptions } from './lint-input.js';
import type { MutateOptions } from './mutation-report.js';
import type { MapRequest } from './reachability-map.js';
import type {
  Answer,
  CoverageAnswer,
  DiffAnswer,
  ExplainAnswer,
  InitAnswer,
  LintAnswer,
  MapAnswer,
  MutateAnswer,
  TestAnswer,
} from './report.js';
import type { TestOptions } from './test-report.js';

export type AnswerOptions = TestOptions &
  MutateOptions &
  CompareOptions &
  InputOptions &
  LintOptions & { readonly map: MapRequest };

/** What answers each command: one file a command. Those that a run doesn't ask may be missing, so that they needn't be loaded. */
export interface Answerers {
  readonly test?: (assembly: TestAssembly, options: AnswerOptions) => Steps<TestAnswer>;
  readonly coverage?: (assembly: CoverageAssembly, options: AnswerOptions) => Steps<CoverageAnswer>;
  readonly init?: (assembly: InitAssembly, options: AnswerOptions) => Steps<InitAnswer>;
  readonly mutate?: (assembly: MutateAssembly, options: AnswerOptions) => Steps<MutateAnswer>;
  readonly map?: (assembly: MapAssembly, options: AnswerOptions) => MapAnswer;
  readonly explain?: (assembly: ExplainAssembly, options: AnswerOptions) => ExplainAnswer;
  readonly lint?: (assembly: LintAssembly, options: AnswerOptions) => LintAnswer;
  readonly diff?: (assembly: DiffAssembly, options: AnswerOptions) => DiffAnswer;
}

/** Answers what is asked of assembled clusters. Throws a UsageError where the question means nothing there. */
export function* answer(assembly: Assembly, options: AnswerOptions, answerers: Answerers): Steps<Answer> {
  switch (assembly.command) {
    case 'test':
      return yield* loaded(answerers.test)(assembly, options);
    case 'coverage':
      return yield* loaded(answerers.coverage)(assembly, options);
    case 'init':
      return yield* loaded(answerers.init)(assembly, options);
    case 'mutate':
      return yield* loaded(answerers.mutate)(assembly, options);
    case 'map':
      return loaded(answerers.map)(assembly, options);
    case 'explain':
      return loaded(answerers.explain)(assembly, options);
    case 'lint':
      return loaded(answerers.lint)(assembly, options);
    case 'diff':
      return loaded(answerers.diff)(assembly, options);
    default:
      return assembly satisfies never;
  }
}

function loaded<Answerer>(answerer: Answerer | undefined): Answerer {
  if (answerer === undefined) throw new Error('what answers this command was not loaded');
  return answerer;
}
