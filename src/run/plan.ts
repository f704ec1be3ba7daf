import type { Reading, ReadState } from '../assemble/reading.js';
import type { FoundRoot } from '../discover/render/index.js';
import type { ReadInput } from '../intake/read-input.js';
import { chooseCases } from '../language/choose-cases.js';
import { type MapPlan, planEnvironments, planMap, planTests, settingsRoots } from '../language/plan.js';
import type { RootList } from '../parse/index.js';
import type { Settings } from '../settings/index.js';
import type { Wanted } from './find.js';
import { nouns, type Options } from './options.js';
import { type Inputs, mainKey, testFilesIn } from './read.js';
import type { State, States } from './reader.js';
import type {
  Asked,
  CoverageOptions,
  DiffOptions,
  ExplainOptions,
  InitOptions,
  LintOptions,
  MutateOptions,
  RunOptions,
} from './request.js';

/** What is to be read next. */
export interface Plan<Waits> {
  readonly wanted: readonly Wanted<Waits>[];
  /** What follows once that is read: what it asks for in turn, or all that was read. */
  readonly next: (inputs: Inputs) => Plan<Waits> | Reading;
}

/** Plans what is read first. Throws a UsageError where it must be said of which environment. */
export function planRun<Waits>(asked: Asked, states: States<Waits>, options: Options): Plan<Waits> {
  switch (asked.command) {
    case 'test':
    case 'coverage':
    case 'mutate':
      return planTestFiles(asked, states, options);
    case 'init':
      return planInit(asked, states, options);
    case 'map':
    case 'lint':
    case 'explain':
      return planCluster(asked, states, options);
    case 'diff':
      return planStates(asked, states, options);
    default:
      return asked satisfies never;
  }
}

/** Test files and what lies beside them; then the roots that they, or the environments that they are judged in, name. */
function planTestFiles<Waits>(
  asked: RunOptions | CoverageOptions | MutateOptions,
  states: States<Waits>,
  { settings }: Options,
): Plan<Waits> {
  const { head: state } = states;
  const lists = [states.found, ...settingsRoots(settings)];
  return {
    wanted: [{ key: mainKey, state, lists, lost: brokenRoots(settings) }],
    next: (found) => {
      const main = inputOf(found, mainKey);
      const files = chooseCases(testFilesIn(main), asked.selection);
      const { stages, rootLists } = planTests(files, settings, asked.environments);
      const wanted = Array.from(rootLists, ([key, roots]) => ({ key, state, lists: roots, lost: [] }));
      const next = (read: Inputs): Reading => {
        const inputs = new Map(wanted.map(({ key }) => [key, inputOf(read, key)]));
        const all = { main, files, stages, inputs };
        if (asked.command === 'mutate') return { command: 'mutate', ...all, changedFiles: states.changedFiles };
        return { command: asked.command === 'coverage' ? 'coverage' : 'test', ...all };
      };
      return wanted.length === 0 ? next(found) : { wanted, next };
    },
  };
}

/** As for a test file that names no environment, and whose manifests are all that the run found. */
function planInit<Waits>(asked: InitOptions, states: States<Waits>, { settings }: Options): Plan<Waits> {
  const { head: state } = states;
  const environments = planEnvironments(settings, asked.environments);
  const lists = [states.found, ...settingsRoots(settings)];
  return {
    wanted: [{ key: mainKey, state, lists, lost: brokenRoots(settings) }],
    next: (found) => {
      const main = inputOf(found, mainKey);
      const wanted = environments.flatMap(({ key, lists: own }) =>
        key === undefined || own === undefined ? [] : [{ key, state, lists: own, lost: [] }],
      );
      const next = (all: Inputs): Reading => {
        const inputs = new Map(wanted.map(({ key }) => [key, inputOf(all, key)]));
        return { command: 'init', main, environments, inputs };
      };
      return wanted.length === 0 ? next(found) : { wanted, next };
    },
  };
}

function planCluster<Waits>(
  asked: RunOptions | ExplainOptions | LintOptions,
  states: States<Waits>,
  options: Options,
): Plan<Waits> {
  const { settings } = options;
  const command = asked.command === 'test' ? 'map' : asked.command;
  const { own, lists } = mapPlan(command, asked, { states, settings });
  return {
    wanted: [{ key: mainKey, state: states.head, lists, lost: brokenRoots(settings) }],
    next: (inputs) => {
      const input = inputOf(inputs, mainKey);
      if (asked.command !== 'explain') return { command: asked.command === 'lint' ? 'lint' : 'map', own, input };
      const { from, to, port, http, tls } = asked;
      return { command: 'explain', own, input, question: { from, to, port, http, tls } };
    },
  };
}

/** Both states, and the test files at HEAD, which lie beside what the settings name whatever the environment. */
function planStates<Waits>(asked: DiffOptions, states: States<Waits>, { settings }: Options): Plan<Waits> {
  const { base, head } = states;
  if (base === undefined) throw new Error('a comparison of one state');
  const { own, lists } = states.followSettings
    ? mapPlan('diff', asked, { states, settings })
    : { own: undefined, lists: [states.found] };
  const lost = brokenRoots(settings);
  const tests =
    own === undefined ? [] : [{ key: testsKey, state: head, lists: [states.found, ...settingsRoots(settings)], lost }];
  return {
    wanted: [{ key: baseKey, state: base, lists, lost }, { key: mainKey, state: head, lists, lost }, ...tests],
    next: (inputs) => {
      const read = (state: State<Waits>, key: string): ReadState => {
        const { name, commit } = state;
        return { name, commit, input: inputOf(inputs, key), missing: state.missing(lists) };
      };
      const files = testFilesIn(inputOf(inputs, own === undefined ? mainKey : testsKey));
      return { command: 'diff', own, base: read(base, baseKey), head: read(head, mainKey), files };
    },
  };
}

const baseKey = 'base';
const testsKey = 'tests';

function mapPlan(
  command: keyof typeof nouns,
  { environments }: Asked,
  { states, settings }: { readonly states: States<unknown>; readonly settings: Settings },
): MapPlan {
  const found: readonly RootList[] = [states.found];
  return planMap({ found, isNamed: states.isNamed, what: nouns[command] }, settings, environments);
}

function inputOf(inputs: Inputs, key: string): ReadInput {
  const input = inputs.get(key);
  if (input === undefined) throw new Error(`${key} was wanted and not read`);
  return input;
}

/** Roots of the settings that can't be read: without them a cluster state is incomplete. */
function brokenRoots({ rootProblems: diagnostics }: Settings): readonly FoundRoot[] {
  return diagnostics.length === 0 ? [] : [{ kind: 'failed', diagnostics }];
}
