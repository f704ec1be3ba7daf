import { didYouMean } from '../diagnostics/index.js';
import type { DecidedTraffic } from '../evaluate/index.js';
import type { JudgeContext } from './context.js';
import type { Example } from './finding.js';

/** A connection that came out as expected, and the named policies that had no part in it. */
export interface MissingReason {
  readonly example: Example;
  readonly policies: readonly string[];
}

/**
 * Whether each named policy is among the deciding ones of every connection (`language.md` §4): of every rule that admits on a
 * governed side, or of the denying and isolating policies.
 */
export function checkBecause(because: readonly string[], holding: readonly Example[]): MissingReason | undefined {
  if (because.length === 0) return undefined;
  for (const example of holding) {
    const deciding = decidingPolicies(example);
    const policies = because.filter((name) => !deciding.some((id) => isSamePolicy(name, id)));
    if (policies.length > 0) return { example, policies };
  }
  return undefined;
}

/** The names that no policy of the manifests has. */
export function unknownPolicies(because: readonly string[], { evaluation }: JudgeContext): readonly string[] {
  if (because.length === 0) return [];
  const ids = evaluation.policyIds;
  return because
    .filter((name) => !ids.some((id) => isSamePolicy(name, id)))
    .map((name) => `\`because\` names no policy of the manifests: \`${name}\`${didYouMean(name, ids)}`);
}

function decidingPolicies({ decided: { verdict, egress, ingress } }: Example): readonly string[] {
  const sides = [egress, ingress].filter((side) => verdict !== 'deny' || side.action === 'deny');
  return sides.flatMap(idsOf);
}

function idsOf({ by }: DecidedTraffic): readonly string[] {
  return by.map(({ policyRules }) => policyRules.policy.id);
}

/** Outside `networking.k8s.io` the group may be left out where the kind alone is unambiguous: no built-in kind has its name. */
function isSamePolicy(name: string, id: string): boolean {
  if (name === id) return true;
  const isShort = !name.startsWith('NetworkPolicy/') && id.endsWith(name.slice(name.indexOf('/')));
  return isShort && name === id.replace(/^([A-Za-z]+)\.[^/]+\//, '$1/');
}
