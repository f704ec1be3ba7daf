import { allowed, type Environment } from '../../programs/environment.js';
import type { Ran } from '../../programs/program.js';
import { contentOf, hashOf, type Wanted } from './content.js';
import { keepEntry, type Printed, prune, readEntry } from './entries.js';
import { createProgramIdentity } from './program-identity.js';

/** Everything that what a renderer prints depends on. */
export interface RenderInputs {
  /** The programs that may render, first choice first. */
  readonly programs: readonly string[];
  /** What the program is given, in an order that matters: folders, flags, values. */
  readonly named: readonly unknown[];
  readonly content: Wanted;
}

/** How a program ended, the folder that paths in its words start from, and whether that is known from an earlier run. */
export interface Build {
  readonly ran: Ran;
  readonly built: string;
  readonly isKept?: boolean;
}

/** Builds, or takes what was built of the very same inputs. Without inputs that are certain it always builds. */
export type RenderCache = (inputs: RenderInputs | undefined, build: () => Promise<Build>) => Promise<Build>;

/** Raised whenever what is kept, or what it is known by, changes its meaning. */
const format = 1;

/** A cache for one run, in a folder that may not be there yet. */
export function createRenderCache(folder: string, env: Environment): RenderCache {
  const identityOf = createProgramIdentity(env);
  const seen = Object.entries(allowed(env)).sort();
  let isPruned = false;
  const keyOf = async ({ programs, named, content }: RenderInputs): Promise<string | undefined> => {
    const program = await identityOf(programs);
    const read = program === undefined ? undefined : contentOf(content);
    return read === undefined ? undefined : hashOf(JSON.stringify({ format, program, named, seen, read }));
  };
  const keep = (key: string, printed: Printed): void => {
    keepEntry(folder, key, printed);
    if (!isPruned) prune(folder);
    isPruned = true;
  };
  return async (inputs, build) => {
    const key = inputs === undefined ? undefined : await keyOf(inputs);
    if (inputs === undefined || key === undefined) return build();
    const kept = readEntry(folder, key);
    if (kept !== undefined) return { ran: ended(kept), built: kept.built, isKept: true };
    const made = await build();
    const { ran, built } = made;
    // A file that was written meanwhile may have been read in either state.
    if (ran.kind === 'ended' && ran.code === 0 && (await keyOf(inputs)) === key)
      keep(key, { stdout: ran.stdout, built });
    return made;
  };
}

function ended({ stdout }: Printed): Ran {
  return { kind: 'ended', code: 0, stdout, stderr: '' };
}
