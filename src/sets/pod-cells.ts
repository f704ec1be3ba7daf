import {
  intersectRegions,
  isNoRegion,
  isRegionWithin,
  keysOfAnyState,
  type LabelRegion,
  subtractRegion,
} from './label-region.js';
import { anyState, complementStates, intersectAllStates, type LabelStates } from './label-values.js';
import { isApart, type PodTraffic, type PodTrafficPart, type SearchBudget, subtractPodTraffic } from './pod-traffic.js';
import { intersectTraffic, isNoTraffic, isTrafficWithin, subtractTraffic, type Traffic } from './traffic.js';

/**
 * A part of pod × traffic without those of `less`, which may be without others in turn. What is taken out is only noted: taken out
 * at once, each of `n` regions of two labels would double the parts.
 */
export interface PodCell extends PodTrafficPart {
  readonly less: readonly PodCell[];
}

/** A union of cells, which may overlap. */
export type PodCells = readonly PodCell[];

export function podCell(pods: LabelRegion, traffic: Traffic): PodCell {
  return { pods, traffic, less: [] };
}

/** What is in both. */
export function intersectCells(a: PodCells, b: PodCells): PodCells {
  return a.flatMap((x) => b.flatMap((y) => intersectCell(x, y)));
}

/** What is in `a` and not in `b`. */
export function subtractCells(a: PodCells, b: PodCells): PodCells {
  if (b.length === 0) return a;
  return a.flatMap((cell) => narrowed(cell, [...cell.less, ...b]));
}

/** The same set as parts without exclusions. */
export function partsOfCells(cells: PodCells, budget?: SearchBudget): PodTraffic {
  return cells.flatMap(({ pods, traffic, less }) => {
    const whole = [{ pods, traffic }];
    if (less.every(isPlain)) return subtractPodTraffic(whole, less, budget);
    return less.reduce<PodTraffic>(
      (rest, gone) =>
        isPlain(gone)
          ? subtractPodTraffic(rest, [gone], budget)
          : rest.flatMap((part) => {
              const common = intersectCells([podCell(part.pods, part.traffic)], [gone]);
              return subtractPodTraffic([part], partsOfCells(common, budget), budget);
            }),
      whole,
    );
  });
}

function isPlain({ less }: PodCell): boolean {
  return less.length === 0;
}

/** The result of a search: a part of a set, that it is empty, or that the budget ran out. */
export type Search = { readonly kind: 'part'; readonly part: PodTrafficPart } | { readonly kind: 'none' | 'too many' };

/**
 * One part of a union of cells. The first that is left when what is taken out is taken out in its order is found first, and the others
 * aren't looked for; a part that lies in one of those is done with at once.
 */
export function findPart(cells: PodCells, budget: SearchBudget): Search {
  const remaining = cells.filter(({ pods, traffic }) => !isNoRegion(pods) && !isNoTraffic(traffic)).reverse();
  for (let cell = remaining.pop(); cell !== undefined; cell = remaining.pop()) {
    const rest = settle(cell, budget);
    if (budget.left < 0) return { kind: 'too many' };
    if (rest === undefined) continue;
    const [gone, ...others] = rest.less;
    if (gone === undefined) return { kind: 'part', part: { pods: rest.pods, traffic: rest.traffic } };
    for (const branch of branchesOf(rest, gone, others).reverse()) remaining.push(branch);
  }
  return { kind: 'none' };
}

/** A cell without what takes nothing or a single stretch of it; `undefined` where nothing is left. */
function settle(cell: PodCell, budget: SearchBudget): PodCell | undefined {
  let { pods, traffic, less } = cell;
  for (;;) {
    budget.left -= less.length + 1;
    if (budget.left < 0) return undefined;
    const rest: PodCell[] = [];
    const outside = new Map<string, LabelStates[]>();
    let isChanged = false;
    for (const gone of less) {
      if (isApart({ pods, traffic }, gone)) continue;
      const [key, ...more] = keysOfAnyState(pods, gone.pods);
      const isWithin = isTrafficWithin(traffic, gone.traffic);
      if (gone.less.length > 0 || more.length > 0 || (key !== undefined && !isWithin)) {
        rest.push(gone);
        continue;
      }
      isChanged = true;
      if (key === undefined) traffic = subtractTraffic(traffic, gone.traffic);
      else {
        const states = complementStates(gone.pods.get(key) ?? anyState);
        const known = outside.get(key);
        if (known === undefined) outside.set(key, [states]);
        else known.push(states);
      }
      if (isNoTraffic(traffic)) return undefined;
    }
    if (!isChanged) return { pods, traffic, less: rest };
    // thousands of stretches of one label are taken out at once
    if (outside.size > 0) pods = narrowedTo(pods, outside);
    if (isNoRegion(pods)) return undefined;
    less = rest;
  }
}

function narrowedTo(pods: LabelRegion, to: ReadonlyMap<string, readonly LabelStates[]>): LabelRegion {
  const states = [...to].map(([key, each]) => [key, intersectAllStates([pods.get(key) ?? anyState, ...each])] as const);
  return new Map([...pods, ...states]);
}

/** The parts of a cell that one of those to take out leaves: other pods, other traffic, and what it is itself without. */
function branchesOf({ pods, traffic }: PodCell, gone: PodCell, others: readonly PodCell[]): PodCell[] {
  const outside = subtractRegion(pods, gone.pods).map((each) => ({ pods: each, traffic, less: others }));
  const common = intersectRegions(pods, gone.pods);
  const rest = subtractTraffic(traffic, gone.traffic);
  const kept = gone.less.flatMap((each) =>
    intersectCell({ pods: common, traffic: intersectTraffic(traffic, gone.traffic), less: others }, each),
  );
  return [...outside, ...(isNoTraffic(rest) ? [] : [{ pods: common, traffic: rest, less: others }]), ...kept];
}

function intersectCell(a: PodCell, b: PodCell): PodCells {
  const pods = intersectRegions(a.pods, b.pods);
  const traffic = intersectTraffic(a.traffic, b.traffic);
  return isNoRegion(pods) || isNoTraffic(traffic) ? [] : narrowed({ pods, traffic }, [...a.less, ...b.less]);
}

/** A part without those that have something in common with it; none where it lies in one of them. */
function narrowed({ pods, traffic }: PodTrafficPart, gone: readonly PodCell[]): PodCells {
  const less = gone.filter((each) => !isApart({ pods, traffic }, each));
  const isGone = less.some(
    (each) => each.less.length === 0 && isTrafficWithin(traffic, each.traffic) && isRegionWithin(pods, each.pods),
  );
  return isGone ? [] : [{ pods, traffic, less }];
}
