import { byBytes } from '../../diagnostics/index.js';
import { allOf, type ChoiceFact } from '../../sets/index.js';
import { mayDiffer } from '../policy/overlap.js';
import type { Direction, Unit } from '../policy/policy.js';
import type { Tier } from '../policy/tier.js';

/**
 * The policies of one tier of `policy.networking.k8s.io` by priority (B-2, C-1). The API doesn't say which of two of the same priority
 * comes first (B-10, C-4): where that may matter, each of them may.
 */
export function adminTier(name: 'Admin' | 'Baseline', units: readonly Unit[]): Tier {
  const byPriority = new Map<number, Unit[]>();
  for (const unit of units) {
    const { place } = unit;
    if (place.mode !== 'ordered' || place.tier !== name) continue;
    const { order } = place;
    byPriority.set(order, [...(byPriority.get(order) ?? []), unit]);
  }
  const sorted = [...byPriority].sort(([a], [b]) => a - b).flatMap(([, tied]) => inAnyOrder(tied));
  return { name, stages: [{ mode: 'ordered', units: sorted }], end: undefined };
}

/** The ids of the policies of which a fact says which comes first; `undefined` for facts about something else. */
export function tiedPolicies(factId: string): readonly string[] | undefined {
  return /^tie\/[a-z]+\/(.*)$/.exec(factId)?.[1]?.split(' ');
}

/**
 * Policies of one priority, by name; those whose order may matter also before all others, each in a world of its own. Whichever of
 * them has something to say of a packet is the first to do so in some world, so that no verdict is missed.
 */
function inAnyOrder(tied: readonly Unit[]): readonly Unit[] {
  const byName = [...tied].sort((a, b) => byBytes(a.policy.id, b.policy.id));
  const contested = byName.filter((unit) => byName.some((other) => mayDiffer(unit, other)));
  const ids = [...new Set(contested.map(({ policy }) => policy.id))];
  if (ids.length === 0) return byName;
  const first = contested.map((unit) => {
    const isFirst = {
      kind: 'choice',
      fact: tieFact(ids, unit.direction),
      within: [ids.indexOf(unit.policy.id)],
    } as const;
    return { ...unit, inForce: allOf([unit.inForce, isFirst]) };
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
