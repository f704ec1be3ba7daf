import type { ReadInput } from '../intake/read-input.js';
import type { PlannedEnvironment, Stage } from '../language/plan.js';
import type { TestFile } from '../language/test-file.js';
import type { EnvironmentSettings } from '../settings/index.js';

/** Everything that a run has read, by what is asked of it. */
export type Reading =
  | TestReading
  | CoverageReading
  | InitReading
  | MutateReading
  | MapReading
  | ExplainReading
  | LintReading
  | DiffReading;

export interface TestReading extends StagesReading {
  readonly command: 'test';
}

export interface MutateReading extends StagesReading {
  readonly command: 'mutate';
  /** The files that a change touches, whose policies alone are asked about; `undefined` where all are. */
  readonly changedFiles: ReadonlySet<string> | undefined;
}

/** Test files, with all that they are judged by. */
export interface StagesReading {
  /** What the run found, with the roots of the settings. */
  readonly main: ReadInput;
  readonly files: readonly TestFile[];
  readonly stages: readonly Stage[];
  /** What the stages that don't go by `main` go by, by key. */
  readonly inputs: ReadonlyMap<string, ReadInput>;
}

/** The same as for tests: what they speak of is asked. */
export interface CoverageReading extends Omit<TestReading, 'command'> {
  readonly command: 'coverage';
}

/** What a first suite is written for: every environment that it would be judged in. */
export interface InitReading {
  readonly command: 'init';
  /** What the run found, with the roots of the settings. */
  readonly main: ReadInput;
  readonly environments: readonly PlannedEnvironment[];
  /** What the environments go by that don't go by `main`, by key. */
  readonly inputs: ReadonlyMap<string, ReadInput>;
}

export interface MapReading {
  readonly command: 'map';
  /** What the settings say of the environment that was chosen. */
  readonly own: EnvironmentSettings | undefined;
  readonly input: ReadInput;
}

export interface ExplainReading {
  readonly command: 'explain';
  readonly own: EnvironmentSettings | undefined;
  readonly input: ReadInput;
  readonly question: ExplainQuestion;
}

export interface LintReading {
  readonly command: 'lint';
  readonly own: EnvironmentSettings | undefined;
  readonly input: ReadInput;
}

export interface DiffReading {
  readonly command: 'diff';
  readonly own: EnvironmentSettings | undefined;
  readonly base: ReadState;
  readonly head: ReadState;
  /** The test files at HEAD. */
  readonly files: readonly TestFile[];
}

/** What is to be explained, as it is written: endpoints and a port of the test language. */
export interface ExplainQuestion {
  readonly from: string;
  readonly to: string;
  readonly port: string | undefined;
  /** A request of HTTP that is asked on that port: `GET /v1/orders`, `GET api.example.com/v1/orders`; missing where none is. */
  readonly http?: string | undefined;
  /** The name in the handshake of TLS that is asked there; missing where none is. */
  readonly tls?: string | undefined;
}

/** One of two states of the manifests, read. */
export interface ReadState {
  /** As it was asked for. */
  readonly name: string;
  readonly commit: string | undefined;
  readonly input: ReadInput;
  /** What was to be read, and is only at the other side. */
  readonly missing: readonly string[];
}
