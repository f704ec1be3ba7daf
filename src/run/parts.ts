import type { Answerers } from '../answer/answer.js';
import type { readBaseline } from '../lint/findings/read-baseline.js';
import type { parseRoot, readSettings } from '../settings/read.js';

/** What not every run takes, and what is loaded of it for one. */
export interface Parts {
  readonly answerers: Answerers;
  /** Missing where there is no settings file, and no root is named in flow style. */
  readonly settings: { readonly readSettings: typeof readSettings; readonly parseRoot: typeof parseRoot } | undefined;
  /** Missing where nothing is linted. */
  readonly readBaseline: typeof readBaseline | undefined;
}

/** Throws where what a run takes was not loaded. */
export function partOf<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('what this run takes was not loaded');
  return part;
}

/** Whether a path of a command line is a root in flow style: it begins with `{`, and doesn't go on behind that. */
export function isFlowRoot(path: string): boolean {
  return /^\{(?:.*\}\s*|[^}]*)$/s.test(path);
}
