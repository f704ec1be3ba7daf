import { intersectRegions, isNoRegion, type LabelRegion, subtractRegion } from './label-region.js';
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
  return b.reduce<PodTraffic>(
    (rest, gone) => (take(budget, rest.length) ? rest.flatMap((each) => subtractPart(each, gone)) : []),
    a,
  );
}

/** Takes some comparisons of a budget: whether they may be made. */
function take(budget: SearchBudget | undefined, count: number): boolean {
  if (budget === undefined) return true;
  budget.left -= count;
  return budget.left >= 0;
}

function subtractPart(from: PodTrafficPart, gone: PodTrafficPart): PodTraffic {
  const common = intersectRegions(from.pods, gone.pods);
  const traffic = intersectTraffic(from.traffic, gone.traffic);
  if (isNoRegion(common) || isNoTraffic(traffic)) return [from];
  const otherPods = subtractRegion(from.pods, gone.pods).map((pods) => ({ pods, traffic: from.traffic }));
  return [...otherPods, ...part(common, subtractTraffic(from.traffic, gone.traffic))];
}

function part(pods: LabelRegion, traffic: Traffic): PodTraffic {
  return isNoRegion(pods) || isNoTraffic(traffic) ? [] : [{ pods, traffic }];
}
