import { intersectTraffic, isNoTraffic, type Traffic, type World } from '../sets/index.js';
import { fold, type Side, type Slice } from './fold.js';

/** Traffic that one thing decides in each way in which a side may come out. */
export interface SideAtom {
  readonly traffic: Traffic;
  /** The slice that it lies in, and that one's place, for each way. */
  readonly slices: readonly Slice[];
  readonly places: readonly number[];
}

/** A side in all of some worlds. */
export interface SideAtoms {
  readonly atoms: readonly SideAtom[];
  /** In which way it comes out in each world. */
  readonly ways: readonly number[];
}

const numbers = new WeakMap<readonly Slice[], number>();
let numbered = 0;
const known = new WeakMap<Side, Map<string, readonly SideAtom[]>>();

/** Cuts a side's traffic so far that no world divides it; done once for the ways in which it may come out, whatever the other side is. */
export function atomsIn(side: Side, worlds: readonly World[]): SideAtoms {
  const folds: (readonly Slice[])[] = [];
  const ways = worlds.map((world) => {
    const slices = fold(side, world);
    const way = folds.indexOf(slices);
    return way < 0 ? folds.push(slices) - 1 : way;
  });
  const byFolds = known.get(side) ?? new Map<string, readonly SideAtom[]>();
  known.set(side, byFolds);
  const key = folds.map(numberOf).join();
  const atoms = byFolds.get(key) ?? cut(folds);
  byFolds.set(key, atoms);
  return { atoms, ways };
}

function cut(folds: readonly (readonly Slice[])[]): readonly SideAtom[] {
  const [first = [], ...others] = folds;
  let atoms = first.map((slice, place): SideAtom => ({ traffic: slice.traffic, slices: [slice], places: [place] }));
  for (const fold of others) {
    atoms = atoms.flatMap(({ traffic, slices, places }) =>
      fold.flatMap((slice, place) => {
        const common = intersectTraffic(traffic, slice.traffic);
        return isNoTraffic(common) ? [] : [{ traffic: common, slices: [...slices, slice], places: [...places, place] }];
      }),
    );
  }
  return atoms;
}

function numberOf(slices: readonly Slice[]): number {
  const number = numbers.get(slices) ?? numbered++;
  numbers.set(slices, number);
  return number;
}
