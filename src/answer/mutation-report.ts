import type { MutateAssembly } from '../assemble/assemble.js';
import { type Diagnostic, excerptOf, locate } from '../diagnostics/index.js';
import type { CompareOptions } from '../diff/objects/changed-objects.js';
import type { InputOptions } from '../intake/input-diagnostics.js';
import type { Steps } from '../limit/index.js';
import { budgetOf, goOnNow, RunEnded, unlessEnded } from '../limit/index.js';
import { mutantJudge, type Survival } from '../mutate/judge-mutants.js';
import { findMutants, type Mutant } from '../mutate/mutants.js';
import { noMutants, notJudged, suiteNotGreen } from '../mutate/problems.js';
import { apiVersion, type CaseResult, type MutationSummary, type Survivor, type TestReport } from '../result.js';
import { diagnosticsOf, type MutateAnswer, type Remarks, type Unreported } from './report.js';
import { judgeTests, type TestOptions } from './test-report.js';

export type MutateOptions = TestOptions &
  CompareOptions &
  InputOptions & {
    /** Told which mutant is judged, from 1, of how many. */
    readonly onMutant: (mutant: number, mutants: number) => void;
  };

/** Changes one thing in one policy at a time, and tells what no case notices. Nothing is changed where a case doesn't pass to begin with. */
export function* judgeMutants(assembly: MutateAssembly, options: MutateOptions): Steps<MutateAnswer> {
  const tests = yield* judgeTests(assembly, options);
  goOnNow();
  const { read, additional, answered: report } = tests;
  const failing = failingIn(report);
  const hasErrors = diagnosticsOf(tests, options).some(({ severity }) => severity === 'error');
  if (failing.length > 0 || hasErrors) {
    const facts = { failing: failing.slice(0, 3), more: Math.max(0, failing.length - 3) };
    return answerOf(
      { survived: [], ...none, notes: [] },
      { read, additional: [suiteNotGreen(facts, undefined), ...additional] },
    );
  }
  const { assembled, changedFiles, files } = assembly;
  const found = findMutants(assembled, {
    defaultNamespace: options.clusterState.defaultNamespace,
    isMeant: (path) => changedFiles?.has(path) ?? true,
  });
  const { mutants } = found;
  const meant = withinBudget(mutants);
  const judge = mutantJudge(assembled, { ...options, files });
  const tally = { ...none, survived: [] as Survivor[] };
  const problems: Diagnostic[] = [];
  for (const [index, mutant] of meant.entries()) {
    yield;
    options.onMutant(index + 1, meant.length);
    const outcome = unlessEnded(() => judge(mutant));
    if (outcome instanceof RunEnded) {
      problems.push(
        notJudged({ reason: outcome.reason, left: mutants.length - index, all: mutants.length }, undefined),
      );
      break;
    }
    if (outcome.kind === 'killed') tally.killed++;
    else if (outcome.kind === 'equivalent') tally.equivalent++;
    else if (outcome.kind === 'survived') tally.survived.push(survivorOf(mutant, outcome));
  }
  const isEmpty = tally.killed + tally.equivalent + tally.survived.length + problems.length === 0;
  if (isEmpty && changedFiles === undefined) problems.push(noMutants({}, undefined));
  const tooMany = problems.length > 0 || meant.length === mutants.length ? [] : [tooManyWords(meant, mutants)];
  return answerOf(
    { ...tally, notes: [...notesOf(report, found.leftOut), ...tooMany] },
    { read, additional: [...problems, ...additional] },
  );
}

/** The first mutants, as many as may be judged in one run; one in any case. */
function withinBudget(mutants: readonly Mutant[]): readonly Mutant[] {
  let left = budgetOf('mutants');
  return mutants.filter(({ documents }, index) => {
    for (const each of documents.keys()) left -= each.length;
    return left >= 0 || index === 0;
  });
}

function tooManyWords(judged: readonly Mutant[], all: readonly Mutant[]): string {
  return `not judged: ${all.length - judged.length} of ${all.length} changes, for there are too many; judge fewer policies at once, by \`--changed-since\` or by folder`;
}

const none = { killed: 0, equivalent: 0 };

interface Tally extends Pick<MutationSummary, 'killed' | 'equivalent'> {
  readonly survived: readonly Survivor[];
  readonly notes: readonly string[];
}

function answerOf({ killed, equivalent, survived, notes }: Tally, remarks: Remarks): MutateAnswer {
  const counted = killed + survived.length;
  return {
    command: 'mutate',
    answered: {
      apiVersion,
      kind: 'MutationReport',
      summary: {
        mutants: counted + equivalent,
        killed,
        survived: survived.length,
        equivalent,
        score: counted === 0 ? null : killed / counted,
      },
      survived,
      notes,
    },
    ...remarks,
  };
}

/** `suite/case` of what doesn't pass and counts, each once. */
function failingIn({ suites }: Unreported<TestReport>): readonly string[] {
  const isFailing = ({ status, severity }: CaseResult) =>
    status === 'errored' || (status === 'failed' && severity === 'error');
  const names = suites.flatMap((suite) => suite.cases.filter(isFailing).map(({ name }) => `${suite.name}/${name}`));
  return [...new Set(names)];
}

function survivorOf(
  { operator, policy, rule, span, from, to }: Mutant,
  { opened, closed, uncertain, isCertain, suggested }: Survival,
): Survivor {
  return {
    ...{ operator, policy, rule, ...locate(span), ...excerptOf(span), from, to },
    ...{ opens: opened, closes: closed, unsettles: uncertain },
    ...(isCertain ? {} : { certain: false }),
    ...(suggested === undefined ? {} : { case: suggested.text, suite: suggested.file }),
  };
}

function notesOf({ suites }: Unreported<TestReport>, leftOut: readonly string[]): readonly string[] {
  const cases = suites.flatMap((suite) => suite.cases);
  const idle = cases.filter(({ status }) => status !== 'passed').length;
  const words = `${idle === 1 ? '1 case notices' : `${idle} cases notice`} nothing: skipped, expected to fail, or a warning that fails`;
  const shown = leftOut.slice(0, 3).map((each) => `\`${each}\``);
  const more = leftOut.length > 3 ? ` and ${leftOut.length - 3} more` : '';
  const unchanged = `nothing is changed in ${shown.join(', ')}${more}: what is applied of it isn't known`;
  return [...(idle === 0 ? [] : [words]), ...(leftOut.length === 0 ? [] : [unchanged])];
}
