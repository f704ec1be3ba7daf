import type * as core from '@actions/core';
import { neutraliseLines, shorten } from '../../report/index.js';
import type { Io } from '../io.js';
import type { Output } from '../output.js';
import type { ActionInputs } from './inputs.js';

/** What the action needs of GitHub's toolkit. */
export type Toolkit = Pick<
  typeof core,
  'getInput' | 'error' | 'warning' | 'notice' | 'setFailed' | 'setOutput' | 'setSecret' | 'summary'
>;

/** One run of the action. */
export interface Step {
  readonly toolkit: Toolkit;
  readonly io: Io;
  readonly log: Output;
  readonly inputs: ActionInputs;
  /** For GitHub's API; empty where there is none. */
  readonly token: string;
  /** The directory the run works in. */
  readonly directory: string;
}

/** Text for a message of the runner, within what it takes. */
export function plain(text: string): string {
  return shorten(neutraliseLines(text), 4000);
}
