import type { EnvironmentState, InitAssembly } from '../assemble/assemble.js';
import type { StageClusters } from '../assemble/stages.js';
import { judgeSuites } from '../cases/suites.js';
import { didYouMean, UsageError } from '../diagnostics/index.js';
import type { CompareOptions } from '../diff/objects/changed-objects.js';
import { type InitCluster, type JudgeText, type Outcome, type ProposedSuite, proposeSuite } from '../init/index.js';
import type { InputOptions } from '../intake/input-diagnostics.js';
import { hasManifests } from '../intake/inputs.js';
import { nothingToInit } from '../intake/problems.js';
import type { TestFile } from '../language/test-file.js';
import { readTestText } from '../language/test-text.js';
import { finish, type Steps } from '../limit/index.js';
import { apiVersion, type CaseResult } from '../result.js';
import { addressCidrs, isNoAddresses } from '../sets/index.js';
import { isFocused, type MapQuery } from './map-scope.js';
import { diagnosticsOf, diagnosticsOfState, type InitAnswer } from './report.js';

export type InitAnswerOptions = InputOptions &
  CompareOptions & {
    readonly undeclaredNamespaces: 'unknown' | 'unlabelled';
    readonly today: string;
    readonly map: Pick<MapQuery, 'focus'>;
  };

/** Writes a first suite for what holds in every environment; nothing where something that was read has an error. */
export function* proposeTests(assembly: InitAssembly, options: InitAnswerOptions): Steps<InitAnswer> {
  const { main, inputs, states } = assembly;
  const nothing = states.some(({ input, isWhole }) => !hasManifests(input) && isWhole)
    ? [nothingToInit({}, undefined)]
    : [];
  const remarks = {
    read: [main, ...inputs.values()],
    additional: [
      ...nothing,
      ...states.flatMap(({ environment }) => environment.problems),
      ...states.flatMap(diagnosticsOfState),
    ],
  };
  const isBroken = diagnosticsOf(remarks, options).some(({ severity }) => severity === 'error');
  const { files, unasserted } = isBroken ? nothingProposed : yield* propose(assembly, options);
  return {
    command: 'init',
    answered: {
      apiVersion,
      kind: 'InitialSuite',
      environments: states.map(({ environment, chosen }) => ({ name: environment.environment, cni: chosen.choice })),
      files,
      unasserted,
    },
    ...remarks,
  };
}

const nothingProposed: ProposedSuite = { files: [], unasserted: [] };

function* propose({ states, stagesOf }: InitAssembly, options: InitAnswerOptions): Steps<ProposedSuite> {
  const clusters = states.map(
    ({ environment: { environment }, clusterState: { cluster }, evaluationContext }): InitCluster => {
      const { evaluation, families, widerFamilies } = evaluationContext;
      return { environment, cluster, evaluation, families: [...families, ...widerFamilies] };
    },
  );
  const { focus } = options.map;
  checkFocus(focus, clusters);
  return yield* proposeSuite(clusters, {
    judge: judgeIn(states, options),
    spec: specOf(states),
    changes: { stagesOf, compare: options, today: options.today },
    isMeant: (subject) => focus.length === 0 || focus.some((text) => isFocusedSubject(text, subject)),
  });
}

/** A pod that no manifest holds belongs to its namespace alone. */
function isFocusedSubject(
  text: string,
  { namespace, workload }: { readonly namespace: string; readonly workload?: string },
): boolean {
  const [, kind = '', name = ''] = workload?.split('/') ?? [];
  return workload === undefined
    ? [namespace, `${namespace}/*`].includes(text)
    : isFocused(text, { namespace, kind, name });
}

function checkFocus(focus: readonly string[], clusters: readonly InitCluster[]): void {
  const workloads = clusters.flatMap(({ cluster }) => cluster.workloads);
  const namespaces = new Set(clusters.flatMap(({ cluster }) => [...cluster.namespaces.keys()]));
  for (const text of focus) {
    if (namespaces.has(text) || workloads.some((each) => isFocused(text, each))) continue;
    const known = [...namespaces, ...workloads.flatMap(({ id, namespace, name }) => [`${namespace}/${name}`, id])];
    const hint = didYouMean(text, known) || '; expected a namespace, `ns/name` or `ns/kind/name`';
    throw new UsageError(`\`--focus ${text}\` names no workload of these manifests${hint}`);
  }
}

/** What was asked by flags goes into the files, so that they hold by themselves. */
function specOf(states: readonly EnvironmentState[]): Readonly<Record<string, unknown>> {
  const [first] = states;
  if (first === undefined) return {};
  const { choice } = first.chosen;
  const cni = choice.version === undefined ? choice.name : `${choice.name}@${choice.version}`;
  const { pool } = first.evaluationContext;
  const isGiven = choice.source === 'flag' && !pool.isAssumed && !isNoAddresses(pool.addresses);
  return {
    ...(choice.source === 'flag' ? { cni } : {}),
    ...(isGiven ? { podCIDRs: addressCidrs(pool.addresses) } : {}),
  };
}

/** Judges a text as `test` would judge the file, in every environment. */
function judgeIn(states: readonly EnvironmentState[], options: InitAnswerOptions): JudgeText {
  return (text, mode) => {
    const file = readTestText(text);
    const files = mode === 'together' ? [file] : file.cases.map((each) => ({ ...file, cases: [each] }));
    const judged = states.map((state) => ({ state, results: judgeFiles(files, state, options) }));
    return file.cases.map((_, index) =>
      outcomeOf(
        judged.map(({ state, results }) => ({ environment: state.environment.environment, result: results[index] })),
      ),
    );
  };
}

function outcomeOf(
  rows: readonly { readonly environment: string; readonly result: CaseResult | undefined }[],
): Outcome {
  const passedIn = rows.filter(({ result }) => result?.status === 'passed').map(({ environment }) => environment);
  const { result } = rows.find((row) => row.result?.status !== 'passed') ?? {};
  return {
    passedIn,
    isPassed: passedIn.length === rows.length,
    why: result?.message ?? '',
    remedies: [...new Set((result?.unknowns ?? []).map(({ remedy }) => remedy).filter((remedy) => remedy !== ''))],
  };
}

function judgeFiles(
  files: readonly TestFile[],
  state: EnvironmentState,
  options: InitAnswerOptions,
): readonly CaseResult[] {
  const { chosen, clusterState, evaluationContext } = state;
  const clusters: StageClusters = {
    suites: files.map((file) => ({
      file,
      choice: chosen,
      cases: file.cases,
      contextKey: '',
      build: () => ({ clusterState, evaluationContext }),
    })),
    leftOut: [],
    problems: [],
    diagnostics: [],
  };
  const { undeclaredNamespaces, today } = options;
  const environment = state.environment.environment;
  const { suites } = finish(
    judgeSuites(clusters, { undeclaredNamespaces, today, environment, onCase: () => undefined }),
  );
  return suites.flatMap(({ cases }) => cases);
}
