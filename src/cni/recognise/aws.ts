import { type ReadSetting, unclear, wordOf } from './settings.js';

/** The variable that says what the VPC CNI makes of a pod before, or without, a policy: `strict` begins closed. */
export const enforcingMode = 'NETWORK_POLICY_ENFORCING_MODE';

export const readEnforcingMode: ReadSetting = wordOf({ '': [], standard: [], strict: [unclear] });
