import { type ReadSetting, unclear, wordOf } from './settings.js';

/** The variable that says how the VPC CNI handles a pod before, or without, a policy: `strict` begins closed. */
export const enforcingMode = 'NETWORK_POLICY_ENFORCING_MODE';

export const readEnforcingMode: ReadSetting = wordOf({ '': [], standard: [], strict: [unclear] });
