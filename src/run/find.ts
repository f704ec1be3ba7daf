import type { FoundRoot } from '../discover/render/index.js';
import type { Steps } from '../limit/index.js';
import type { RootList } from '../parse/index.js';
import type { State } from './reader.js';

/** What is to be read as one input. */
export interface Wanted<Waits> {
  /** What the input goes by. */
  readonly key: string;
  readonly state: State<Waits>;
  readonly lists: readonly RootList[];
  /** What is missing from it, wherever its roots lead. */
  readonly lost: readonly FoundRoot[];
}

/** What the roots of an input led to. */
export interface Found {
  readonly key: string;
  readonly roots: readonly FoundRoot[];
  /** The paths of files that are settings, and no manifests. */
  readonly settingsPaths: readonly string[];
}

/** Follows the roots of what is wanted: those of one state at the same time, one state after the other. */
export function* find<Waits>(wanted: readonly Wanted<Waits>[]): Steps<readonly Found[], Waits> {
  const found: Found[] = [];
  for (const state of new Set(wanted.map((each) => each.state))) {
    const own = wanted.filter((each) => each.state === state);
    const groups = yield* state.find(own.map(({ lists }) => lists));
    found.push(
      ...own.map(({ key, lost }, index) => ({
        key,
        roots: [...(groups[index] ?? []), ...lost],
        settingsPaths: state.settingsPaths,
      })),
    );
  }
  return found;
}
