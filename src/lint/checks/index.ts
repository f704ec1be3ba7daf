import type { Diagnostic } from '../../diagnostics/index.js';
import { goOn } from '../../limit/index.js';
import { reportAddresses } from './addresses.js';
import { reportCiliumRules } from './cilium-rules.js';
import { reportCovered } from './covered-rules.js';
import { reportDns } from './dns.js';
import { reportEveryone } from './everyone.js';
import type { Check, Linted } from './linted.js';
import { reportNodePorts } from './node-ports.js';
import { reportOneSided } from './one-sided.js';
import { reportPolicyTypes } from './policy-types.js';
import { reportProbes } from './probes.js';
import { reportSelectorMistakes } from './selector-mistakes.js';
import { reportSelectors } from './selectors.js';
import { reportServicePorts } from './service-ports.js';
import { reportSplitPeers } from './split-peers.js';
import { reportUnprotected } from './unprotected.js';

export { findSeeminglyCovered } from './covered-rules.js';
export type { Linted } from './linted.js';

/** What `lint` alone looks for, beside what every command reports. */
const checks: readonly Check[] = [
  reportAddresses,
  reportCiliumRules,
  reportCovered,
  reportDns,
  reportEveryone,
  reportOneSided,
  reportPolicyTypes,
  reportProbes,
  reportSelectorMistakes,
  reportSelectors,
  reportServicePorts,
  reportSplitPeers,
  reportUnprotected,
  reportNodePorts,
];

/** Everything that the checks of `lint` find. */
export function reportMistakes(linted: Linted): readonly Diagnostic[] {
  return checks.flatMap((check) => {
    goOn();
    return check(linted);
  });
}
