import { type Condition, type LabelRegion, type LabelStates } from '../sets/index.js';
import type { Labels } from './cluster.js';
/** Whether an object's labels lie in a region: certain, or hanging on the labels that manifests don't tell. */
export declare function matchLabels(region: LabelRegion, labels: Labels): Condition;
/** The states that one label of an object may have. */
export declare function labelStates(labels: Labels, key: string): LabelStates;
