import { type Assignment, intersectTraffic, isNoTraffic, type Traffic } from '../sets/index.js';
import { type DecidedTraffic, type DirectionPolicies, fold } from './fold.js';

/** Traffic that one thing decides in each way in which a side may come out. */
export interface SideAtom {
  readonly traffic: Traffic;
  /** The slice that it lies in, and that one's place, for each way. */
  readonly decidedTraffic: readonly DecidedTraffic[];
  readonly places: readonly number[];
}

/** A side in all of some assignments. */
export interface SideAtoms {
  readonly atoms: readonly SideAtom[];
  /** In which way it comes out under each assignment. */
  readonly ways: readonly number[];
}

const numbers = new WeakMap<readonly DecidedTraffic[], number>();
let numbered = 0;
const known = new WeakMap<DirectionPolicies, Map<string, readonly SideAtom[]>>();

/**
 * Cuts a side's traffic so far that no assignment divides it; done once for the ways in which it may come out, whatever
 * the other side is.
 */
export function atomsIn(side: DirectionPolicies, assignments: readonly Assignment[]): SideAtoms {
  const folds: (readonly DecidedTraffic[])[] = [];
  const ways = assignments.map((assignment) => {
    const decidedTraffic = fold(side, assignment);
    const way = folds.indexOf(decidedTraffic);
    return way < 0 ? folds.push(decidedTraffic) - 1 : way;
  });
  const byFolds = known.get(side) ?? new Map<string, readonly SideAtom[]>();
  known.set(side, byFolds);
  const key = folds.map(numberOf).join();
  const atoms = byFolds.get(key) ?? cut(folds);
  byFolds.set(key, atoms);
  return { atoms, ways };
}

function cut(folds: readonly (readonly DecidedTraffic[])[]): readonly SideAtom[] {
  const [first = [], ...others] = folds;
  let atoms = first.map(
    (decided, position): SideAtom => ({ traffic: decided.traffic, decidedTraffic: [decided], places: [position] }),
  );
  for (const fold of others) {
    atoms = atoms.flatMap(({ traffic, decidedTraffic, places }) =>
      fold.flatMap((decided, position) => {
        const common = intersectTraffic(traffic, decided.traffic);
        return isNoTraffic(common)
          ? []
          : [{ traffic: common, decidedTraffic: [...decidedTraffic, decided], places: [...places, position] }];
      }),
    );
  }
  return atoms;
}

function numberOf(decidedTraffic: readonly DecidedTraffic[]): number {
  const number = numbers.get(decidedTraffic) ?? numbered++;
  numbers.set(decidedTraffic, number);
  return number;
}
