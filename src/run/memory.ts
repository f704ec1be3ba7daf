import type { SourceFile } from '../diagnostics/index.js';
import { type Discovery, givenLocation, givenSettings, noBaseline, takeGiven } from '../discover/index.js';
import { findGivenRoots } from '../discover/render/index.js';
import { everything } from './paths.js';
import type { Reader, State } from './reader.js';
import type { Asked } from './request.js';

/** Files of two states; those of `base` and of `head` may have the same paths. */
export interface GivenSides {
  readonly base: readonly SourceFile[];
  readonly head: readonly SourceFile[];
}

/**
 * Reads nothing: the files are given. The roots of test files and of the settings choose among them, and the settings
 * file is one of them: its `paths` and `ignores`, which choose among files on disk, have no effect here.
 */
export function memoryReader(given: readonly SourceFile[] | GivenSides, { config }: Asked): Reader<never> {
  const sides = 'head' in given ? given : { base: undefined, head: given };
  const [base, head] = [sides.base && takeGiven(sides.base), takeGiven(sides.head)];
  const settings = givenSettings(head.files, config);
  return {
    settings,
    place: givenLocation,
    baseline: noBaseline,
    variableFiles: [],
    *load(parts) {
      if (parts.some((part) => !part.isLoaded())) throw new Error('what a run in memory takes was not loaded');
    },
    *open() {
      return {
        head: stateOf('head', head, settings.paths),
        base: base && stateOf('base', base, settings.paths),
        followSettings: true,
        found: everything,
        isNamed: false,
        close: () => undefined,
      };
    },
  };
}

function stateOf(name: string, files: Discovery, settingsPaths: readonly string[]): State<never> {
  return {
    name,
    commit: undefined,
    settingsPaths,
    *find(groups) {
      return groups.map((lists) => findGivenRoots(lists, files));
    },
    missing: () => [],
  };
}
