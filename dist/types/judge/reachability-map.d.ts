import { type ReachabilityMap } from '../result.js';
import { type InputOptions } from './input-diagnostics.js';
import { type ReadInput } from './inputs.js';
import type { SuiteOptions } from './suites.js';
/** Maps what the applied manifests of an input allow. */
export declare function mapInput(input: ReadInput, options: Pick<SuiteOptions, 'cni' | 'ipBlocks' | 'ranges'> & InputOptions): ReachabilityMap;
