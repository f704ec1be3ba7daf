import { type LabelStates } from './label-values.js';
/**
 * The label maps that satisfy a selector: for each key named, the states it may have; keys that aren't named may have any. No
 * key is listed with every state.
 */
export type LabelRegion = ReadonlyMap<string, LabelStates>;
/** Every label map: what the empty selector selects (A-SEL-3). */
export declare const anyLabels: LabelRegion;
/** The region of the label maps in both. */
export declare function intersectRegions(a: LabelRegion, b: LabelRegion): LabelRegion;
export declare function isNoRegion(region: LabelRegion): boolean;
export declare function isRegionWithin(a: LabelRegion, b: LabelRegion): boolean;
export declare function hasLabels(region: LabelRegion, labels: ReadonlyMap<string, string>): boolean;
/** The label maps in `a` and not in `b`, as regions that have none in common. */
export declare function subtractRegion(a: LabelRegion, b: LabelRegion): readonly LabelRegion[];
/** A text that is the same for equal regions and differs for others. */
export declare function regionKey(region: LabelRegion): string;
