import { byBytes } from '../../diagnostics/index.js';
import { allOf, type ChoiceFact } from '../../sets/index.js';
import { mayDiffer } from '../policy/overlap.js';
import type { Direction, PolicyRules } from '../policy/policy.js';
import type { Tier } from '../policy/tier.js';

/**
 * The policies of one tier of `policy.networking.k8s.io` by priority (B-2, C-1). The API doesn't say which of two of the same priority
 * comes first (B-10, C-4): where that may matter, each of them may.
 */
export function adminTier(name: 'Admin' | 'Baseline', ruleSets: readonly PolicyRules[]): Tier {
  const byPriority = new Map<number, PolicyRules[]>();
  for (const policyRules of ruleSets) {
    const { precedence } = policyRules;
    if (precedence.mode !== 'ordered' || precedence.tier !== name) continue;
    const { order } = precedence;
    byPriority.set(order, [...(byPriority.get(order) ?? []), policyRules]);
  }
  const sorted = [...byPriority].sort(([a], [b]) => a - b).flatMap(([, tied]) => inAnyOrder(tied));
  return { name, stages: [{ mode: 'ordered', ruleSets: sorted }], end: undefined };
}

/** The ids of the policies of which a fact says which comes first; `undefined` for facts about something else. */
export function tiedPolicies(factId: string): readonly string[] | undefined {
  return /^tie\/[a-z]+\/(.*)$/.exec(factId)?.[1]?.split(' ');
}

/**
 * Policies of one priority, by name; those whose order may matter also before all others, each under an assignment of
 * its own. Whichever of them has something to say of a packet is the first to do so under some assignment, so that no
 * verdict is missed.
 */
function inAnyOrder(tied: readonly PolicyRules[]): readonly PolicyRules[] {
  const byName = [...tied].sort((a, b) => byBytes(a.policy.id, b.policy.id));
  const contested = byName.filter((policyRules) => byName.some((other) => mayDiffer(policyRules, other)));
  const ids = [...new Set(contested.map(({ policy }) => policy.id))];
  if (ids.length === 0) return byName;
  const first = contested.map((policyRules) => {
    const isFirst = {
      kind: 'choice',
      fact: tieFact(ids, policyRules.direction),
      within: [ids.indexOf(policyRules.policy.id)],
    } as const;
    return { ...policyRules, inForce: allOf([policyRules.inForce, isFirst]) };
  });
  return [...first, ...byName];
}

/** Of more than two, other ones may meet in the other direction. */
function tieFact(ids: readonly string[], direction: Direction): ChoiceFact {
  return {
    kind: 'choice',
    id: `tie/${ids.length > 2 ? direction : 'both'}/${ids.join(' ')}`,
    words: `which of ${ids.join(' and ')} comes first, for they have the same priority`,
    remedy: 'give them different priorities',
    count: ids.length,
  };
}
