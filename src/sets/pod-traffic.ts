import { intersectRegions, isNoRegion, type LabelRegion, subtractRegion } from './label-region.js';
import { intersectTraffic, isNoTraffic, subtractTraffic, type Traffic } from './traffic.js';

/** A set of pod × traffic: pods by their labels, each part the product of a region and a traffic. Parts may overlap. */
export type PodTraffic = readonly PodTrafficPart[];

export interface PodTrafficPart {
  readonly pods: LabelRegion;
  readonly traffic: Traffic;
}

/** What is in both; empty parts are left out. */
export function intersectPodTraffic(a: PodTraffic, b: PodTraffic): PodTraffic {
  return a.flatMap((x) =>
    b.flatMap((y) => part(intersectRegions(x.pods, y.pods), intersectTraffic(x.traffic, y.traffic))),
  );
}

/** What is in `a` and not in `b`. */
export function subtractPodTraffic(a: PodTraffic, b: PodTraffic): PodTraffic {
  return b.reduce<PodTraffic>((rest, gone) => rest.flatMap((each) => subtractPart(each, gone)), a);
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
