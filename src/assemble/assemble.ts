import { applyStaged } from '../dialects/index.js';
import { appliedIn, missingRootsIn } from '../intake/inputs.js';
import type { ReadInput } from '../intake/read-input.js';
import type { PlannedEnvironment } from '../language/plan.js';
import type { TestFile } from '../language/test-file.js';
import {
  buildScenario,
  type Relay,
  relaying,
  type Scenario,
  type ScenarioOptions,
  type ScenarioSources,
} from './build-scenario.js';
import { optionsIn } from './environment.js';
import type {
  DiffReading,
  ExplainReading,
  InitReading,
  LintReading,
  MapReading,
  MutateReading,
  Reading,
  ReadState,
  TestReading,
} from './reading.js';
import { recogniseAll } from './recognise-all.js';
import { type AssembledStage, assembleStages, type StageOptions } from './stages.js';

export interface AssembleOptions extends ScenarioOptions, StageOptions {
  /** Whether staged policies are taken as enforced, beside what holds without them. */
  readonly isStaged: boolean;
}

/** What was read with its evaluated clusters, by the kind of question. */
export type Assembly =
  | TestAssembly
  | CoverageAssembly
  | InitAssembly
  | MutateAssembly
  | MapAssembly
  | ExplainAssembly
  | LintAssembly
  | DiffAssembly;

export interface TestAssembly extends TestReading {
  /** In the order in which they are judged; where staged policies are asked about, all of them without and then with those. */
  readonly assembled: readonly AssembledStage[];
}

export interface CoverageAssembly extends Omit<TestAssembly, 'command'> {
  readonly command: 'coverage';
}

export interface InitAssembly extends InitReading {
  /** One for each environment, in its order. */
  readonly states: readonly EnvironmentState[];
  /** Test files in every environment; what is alike in them is built once. */
  readonly stagesOf: (files: readonly TestFile[]) => readonly AssembledStage[];
}

/** One environment as an evaluated cluster. */
export interface EnvironmentState extends Assembled {
  readonly environment: PlannedEnvironment;
  readonly input: ReadInput;
}

export interface MutateAssembly extends MutateReading {
  /** In the order in which they are judged. */
  readonly assembled: readonly AssembledStage[];
}

export interface MapAssembly extends Omit<MapReading, 'own'> {
  readonly state: Assembled;
  /** The same without staged policies, where they are taken as enforced. */
  readonly unstaged: Assembled | undefined;
  readonly relay: Relay;
}

export interface ExplainAssembly extends Omit<ExplainReading, 'own'> {
  readonly state: Assembled;
}

export interface LintAssembly extends Omit<LintReading, 'own'> {
  readonly state: Assembled;
  readonly relay: Relay;
}

export interface DiffAssembly extends Omit<DiffReading, 'own' | 'base' | 'head'> {
  readonly base: AssembledState;
  readonly head: AssembledState;
  readonly relay: Relay;
}

/** One input as one evaluated cluster; an empty one where the input lacks a root. */
export interface Assembled extends Scenario {
  readonly isWhole: boolean;
  readonly scenarioSources: ScenarioSources;
}

export interface AssembledState extends ReadState, Assembled {}

/** Builds the clusters that a run's questions are asked of: the only place where objects are modelled and policies translated. */
export function assemble(reading: Reading, options: AssembleOptions): Assembly {
  switch (reading.command) {
    case 'test':
    case 'coverage':
      return { ...reading, assembled: assembleStages(reading, options) };
    case 'init': {
      const states = reading.environments.map((environment): EnvironmentState => {
        const input = reading.inputs.get(environment.key ?? '') ?? reading.main;
        const everything = recogniseAll(reading.main);
        return { environment, input, ...assembleInput(input, optionsIn(environment.own, options), everything) };
      });
      const { main, environments, inputs } = reading;
      const stagesOf = (files: readonly TestFile[]) => {
        const stages = files.flatMap((file) => environments.map((environment) => ({ ...environment, file })));
        return assembleStages({ main, inputs, files, stages }, { ...options, isStaged: false });
      };
      return { ...reading, states, stagesOf };
    }
    case 'mutate':
      return { ...reading, assembled: assembleStages(reading, options) };
    case 'map': {
      const own = optionsIn(reading.own, options);
      const { command, input } = reading;
      const plain = assembleInput(input, own);
      if (!options.isStaged) return { command, input, state: plain, unstaged: undefined, relay: relaying(own) };
      return { command, input, state: withStaged(plain, own), unstaged: plain, relay: relaying(own) };
    }
    case 'explain':
      return { ...reading, state: assembleInput(reading.input, optionsIn(reading.own, options)) };
    case 'lint': {
      const own = optionsIn(reading.own, options);
      const { command, input } = reading;
      return { command, input, state: assembleInput(input, own), relay: relaying(own) };
    }
    case 'diff': {
      const own = optionsIn(reading.own, options);
      const assembleState = (state: ReadState) => ({ ...state, ...assembleInput(state.input, own) });
      const [base, head] = [assembleState(reading.base), assembleState(reading.head)];
      return { ...reading, base, head, relay: relaying(own) };
    }
    default:
      return reading satisfies never;
  }
}

function assembleInput(input: ReadInput, options: AssembleOptions, everything = recogniseAll(input)): Assembled {
  const isWhole = missingRootsIn(input).length === 0;
  const documents = isWhole ? appliedIn(input, options) : [];
  const scenarioSources = { documents, hints: input.manifests.hints, everything };
  return { isWhole, scenarioSources, ...buildScenario(scenarioSources, options) };
}

function withStaged({ isWhole, scenarioSources }: Assembled, options: AssembleOptions): Assembled {
  const documents = applyStaged(scenarioSources.documents, options.clusterState.defaultNamespace);
  const applied = { ...scenarioSources, documents };
  return { isWhole, scenarioSources: applied, ...buildScenario(applied, options) };
}
