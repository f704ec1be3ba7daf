import {
  intersectRegions,
  isDisjointRegion,
  isNoRegion,
  keysOfAnyState,
  type LabelRegion,
  subtractRegion,
} from './label-region.js';
import { intersectTraffic, isNoTraffic, subtractTraffic, type Traffic } from './traffic.js';

/** A set of pod × traffic: pods by their labels, each part the product of a region and a traffic. Parts may overlap. */
export type PodTraffic = readonly PodTrafficPart[];

export interface PodTrafficPart {
  readonly pods: LabelRegion;
  readonly traffic: Traffic;
}

/** How many comparisons of regions may still be made; it counts down. What is found once it is below zero means nothing. */
export interface SearchBudget {
  left: number;
}

/** What is in both; empty parts are left out. */
export function intersectPodTraffic(a: PodTraffic, b: PodTraffic, budget?: SearchBudget): PodTraffic {
  return a.flatMap((x) =>
    take(budget, b.length)
      ? b.flatMap((y) => part(intersectRegions(x.pods, y.pods), intersectTraffic(x.traffic, y.traffic)))
      : [],
  );
}

/** What is in `a` and not in `b`. */
export function subtractPodTraffic(a: PodTraffic, b: PodTraffic, budget?: SearchBudget): PodTraffic {
  return b.reduce<PodTraffic>((rest, gone, index) => {
    if (!take(budget, rest.length)) return [];
    if (budget !== undefined && index < b.length - 1 && isTooMany(rest, gone, budget)) return [];
    return rest.flatMap((each) => subtractPart(each, gone));
  }, a);
}

/** Whether the next step could not compare what is left, which then isn't even made: millions of parts with all their labels. */
function isTooMany(from: PodTraffic, gone: PodTrafficPart, budget: SearchBudget): boolean {
  if (from.length * (gone.pods.size + 1) <= budget.left) return false;
  const count = from.reduce((sum, each) => sum + partCount(each, gone), 0);
  return count > budget.left && !take(budget, count);
}

/** Takes some comparisons of a budget: whether they may be made. */
function take(budget: SearchBudget | undefined, count: number): boolean {
  if (budget === undefined) return true;
  budget.left -= count;
  return budget.left >= 0;
}

/** How many parts `subtractPart` gives. */
function partCount({ pods, traffic }: PodTrafficPart, gone: PodTrafficPart): number {
  if (isApart({ pods, traffic }, gone)) return 1;
  const isLeft = !isNoTraffic(subtractTraffic(traffic, gone.traffic));
  return keysOfAnyState(pods, gone.pods).length + (isLeft ? 1 : 0);
}

/** Whether two parts have nothing in common. */
export function isApart(a: PodTrafficPart, b: PodTrafficPart): boolean {
  return isDisjointRegion(a.pods, b.pods) || isNoTraffic(intersectTraffic(a.traffic, b.traffic));
}

function subtractPart(from: PodTrafficPart, gone: PodTrafficPart): PodTraffic {
  if (isApart(from, gone)) return [from];
  const otherPods = subtractRegion(from.pods, gone.pods).map((pods) => ({ pods, traffic: from.traffic }));
  const otherTraffic = subtractTraffic(from.traffic, gone.traffic);
  if (isNoTraffic(otherTraffic)) return otherPods;
  return [...otherPods, { pods: intersectRegions(from.pods, gone.pods), traffic: otherTraffic }];
}

function part(pods: LabelRegion, traffic: Traffic): PodTraffic {
  return isNoRegion(pods) || isNoTraffic(traffic) ? [] : [{ pods, traffic }];
}
