import { type LabelRegion } from './label-region.js';
import { type Traffic } from './traffic.js';
/** A set of pod × traffic: pods by their labels, each part the product of a region and a traffic. Parts may overlap. */
export type PodTraffic = readonly PodTrafficPart[];
export interface PodTrafficPart {
    readonly pods: LabelRegion;
    readonly traffic: Traffic;
}
/** What is in both; empty parts are left out. */
export declare function intersectPodTraffic(a: PodTraffic, b: PodTraffic): PodTraffic;
/** What is in `a` and not in `b`. */
export declare function subtractPodTraffic(a: PodTraffic, b: PodTraffic): PodTraffic;
