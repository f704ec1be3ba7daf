import type { AnswerOptions } from '../../src/answer/answer.js';
import { judgeMutants } from '../../src/answer/mutation-report.js';
import type { MutateAssembly } from '../../src/assemble/assemble.js';
import type { SourceFile } from '../../src/diagnostics/index.js';
import { finish } from '../../src/limit/index.js';
import { mutantJudge, type Outcome } from '../../src/mutate/judge-mutants.js';
import { findMutants, type Mutant } from '../../src/mutate/mutants.js';
import { allParts } from '../../src/run/all-parts.js';
import { memoryReader } from '../../src/run/memory.js';
import { pipeline } from '../../src/run/pipeline.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { initialFiles, type Options } from './notice.js';

/** A mutant, and what became of it. */
export interface Judged {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
}

export interface Score {
  readonly tests: readonly SourceFile[];
  /** What doesn't pass; empty where the suite is green. */
  readonly green: string;
  readonly judged: readonly Judged[];
}

/** A suite that notices nothing. */
const idle: SourceFile = {
  path: 'tests/idle.yaml',
  text: `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
spec: {cases: [{name: idle, from: internet, to: cluster, expect: deny, skip: idle}]}
`,
};

/** Writes a first suite for manifests, and judges every change of their policies against it. */
export function scoreOf(files: readonly SourceFile[], options: Options = {}): Score {
  const tests = initialFiles(files, options);
  const asked = { ...defaults, ...options };
  const all = [...files, ...(tests.length === 0 ? [idle] : tests)];
  const green = tests.length === 0 ? '' : greenOf(all, options);
  const judged: Judged[] = [];
  function* answer(assembly: MutateAssembly, answering: AnswerOptions) {
    const { assembled, files: own } = assembly;
    const { mutants } = findMutants(assembled, {
      defaultNamespace: answering.clusterState.defaultNamespace,
      isMeant: () => true,
    });
    const judge = mutantJudge(assembled, { ...answering, files: own });
    for (const mutant of mutants) judged.push({ mutant, outcome: judge(mutant) });
    return yield* judgeMutants({ ...assembly, assembled: [] }, answering);
  }
  const request = { ...asked, command: 'mutate' } as const;
  const parts = allParts(request);
  finish(
    pipeline(memoryReader(all, request), request, { ...parts, answerers: { ...parts.answerers, mutate: answer } }),
  );
  return { tests, green, judged };
}

function greenOf(files: readonly SourceFile[], options: Options): string {
  const report = run(files, { ...defaults, ...options, command: 'test' });
  if (report.kind !== 'TestReport') throw new Error(report.kind);
  return report.suites
    .flatMap(({ cases }) => cases)
    .filter(({ status }) => status !== 'passed')
    .map(({ name, status, message }) => `${status} ${name}: ${message}`)
    .join('\n');
}

/** Whether something that was certain has changed: of anything else no case that passes can tell. */
export function isKnown({ opened, closed, uncertain }: Extract<Outcome, { kind: 'survived' }>): boolean {
  return [...opened, ...closed, ...uncertain].some(({ was }) => was !== 'unknown');
}
