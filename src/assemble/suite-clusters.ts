import type { NetworkEvidence } from '../cni/index.js';
import type { TestCase, TestFile } from '../language/test-file.js';
import { RunEnded, unlessEnded } from '../limit/index.js';
import type { CniChoice } from '../result.js';
import { type ChosenCni, namedCni, settleCni } from './cni-choice.js';
import type { GivenGround } from './given-ground.js';
import { type Ground, layGround } from './ground.js';
import type { GivenRanges } from './ranges.js';
import type { World } from './world.js';

/** The cases of a test file that are judged by one CNI, and the cluster that they ask. */
export interface SuiteCluster {
  readonly file: TestFile;
  readonly choice: ChosenCni;
  readonly cases: readonly TestCase[];
  /** Lays the cluster, which is as large as all answers that it gives: when its turn comes, and anew each time. */
  readonly lay: () => SuiteWorld | RunEnded;
}

/** A world under the CNI of a suite. */
export interface SuiteWorld {
  readonly world: World;
  readonly ground: Ground;
}

/**
 * The suites of a test file: one for each CNI profile that it or one of its cases names (`language.md` §7). Without a world the run
 * had to end before there was one.
 */
export function suiteClusters(file: TestFile, world: World | RunEnded, options: GivenGround): readonly SuiteCluster[] {
  const recognised = world instanceof RunEnded ? nothingRecognised : world.recognised;
  return choicesOf(file, options, recognised).map(({ cases, ...choice }) => ({
    file,
    choice,
    cases,
    lay: () =>
      world instanceof RunEnded
        ? world
        : unlessEnded(() => ({ world, ground: groundFor(world, { file, choice, options }) })),
  }));
}

/** How many cases the suites of a test file have together. */
export function countRows(file: TestFile, options: GivenGround): number {
  return choicesOf(file, options, nothingRecognised).reduce((sum, { cases }) => sum + cases.length, 0);
}

const nothingRecognised: NetworkEvidence = { plugins: [], podRanges: [], serviceRanges: [] };

/** A CNI, and the cases that are judged by it. */
interface Choice extends ChosenCni {
  readonly cases: readonly TestCase[];
}

/** A case that names its own CNI is judged only there, unless `--cni` says otherwise. */
function choicesOf(file: TestFile, { cnis, settings }: GivenGround, recognised: NetworkEvidence): readonly Choice[] {
  const named = (text: string, source: CniChoice['source'], cases: readonly TestCase[]): Choice => ({
    ...namedCni(text, source, { recognised, settings }),
    cases,
  });
  if (cnis !== undefined) return [...new Set(cnis)].map((name) => named(name, 'flag', file.cases));
  const ownNames = file.cases.flatMap((each) => each.cnis ?? []);
  const fileNames = file.cnis ?? [];
  const names = [...new Set([...fileNames, ...ownNames])];
  const casesOf = (name: string) =>
    file.cases.filter((each) => (each.cnis === undefined ? fileNames.includes(name) : each.cnis.includes(name)));
  const rest = file.cases.filter((each) => each.cnis === undefined || each.cnis.length === 0);
  const isByDefault = fileNames.length === 0 && (rest.length > 0 || names.length === 0);
  const byDefault = isByDefault ? [{ ...settleCni(recognised, settings), cases: rest }] : [];
  return [...byDefault, ...names.map((name) => named(name, 'test', casesOf(name)))].filter(
    (choice, _, all) => choice.cases.length > 0 || all.length === 1,
  );
}

function groundFor(
  world: World,
  { file, choice, options }: { readonly file: TestFile; readonly choice: ChosenCni; readonly options: GivenGround },
): Ground {
  return layGround(world, {
    profile: choice.profile,
    isProfileDeclared: choice.choice.source !== 'default',
    settings: choice.settings,
    ipBlocks: options.ipBlocks,
    ranges: rangesFor(file, options),
    ipFamilies: file.ipFamilies,
  });
}

/** The ranges that a test file gives go before those of flags and settings. */
function rangesFor({ podCidrs }: TestFile, { ranges }: GivenGround): GivenRanges {
  return podCidrs === undefined ? ranges : { ...ranges, pods: { addresses: podCidrs, span: undefined } };
}
