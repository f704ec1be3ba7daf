import type { FoundRoot } from '../discover/render/index.js';
import type { Steps } from '../limit/index.js';
import type { RootList } from '../parse/index.js';
import type { Options, Surroundings } from './options.js';
import type { LoadParts } from './with-parts.js';

/**
 * Where a run finds what it reads: on disk, or among files that are given. `Waits` is what it may have to wait for: nothing where all
 * of it is in memory.
 */
export interface Reader<Waits> extends Surroundings {
  readonly load: LoadParts<Waits>;
  /** Opens the states of the manifests that are read. Throws a UsageError where there is no such state. */
  readonly open: (options: Options) => Steps<States<Waits>, Waits>;
}

/** The states that a run reads: one, or two to compare, which both follow the settings or are folders that know nothing of them. */
export interface States<Waits> {
  /** The only one, or the one that is compared with another. */
  readonly head: State<Waits>;
  readonly base: State<Waits> | undefined;
  readonly followSettings: boolean;
  /** Where a run looks by itself, where no environment is chosen. */
  readonly found: RootList;
  /** Whether somebody named that for this run. */
  readonly isNamed: boolean;
  /** The files that differ from another state of the repository, where that is asked for. */
  readonly changedFiles?: ReadonlySet<string>;
  readonly close: () => void;
}

/** One state of the manifests. */
export interface State<Waits> {
  /** As it was asked for. */
  readonly name: string;
  readonly commit: string | undefined;
  /** The paths of files that are settings there, and no manifests. */
  readonly settingsPaths: readonly string[];
  /** Follows roots, each group of lists by itself; what lies only in the other state is left out. */
  readonly find: (groups: readonly (readonly RootList[])[]) => Steps<readonly (readonly FoundRoot[])[], Waits>;
  /** The roots that lie only in the other state, as they are written. */
  readonly missing: (lists: readonly RootList[]) => readonly string[];
}
