import type { ReachabilityMap, TestReport } from '../result.js';

/** What a run of one state of the manifests comes to. */
export type RunResult = TestReport | ReachabilityMap;
