import type { Direction, Unit } from '../../../compile/index.js';
import { sideUnits } from '../../../evaluate/index.js';
import type { LaidWorld } from '../../lay-world.js';
import type { Sides } from '../changed-objects.js';
import type { JointClass } from '../find-changes.js';
import type { SideReaches } from '../side-reaches.js';
import { type ChangedUnits, plainText } from './changed-units.js';

/**
 * Tells, before anything is compared, where nothing can have changed with pods that no manifest holds: a class is what it was, and
 * neither a policy that governs it nor one that may govern them changed.
 */
export function differTest(
  { sides, laid }: { readonly sides: Sides<SideReaches>; readonly laid: Sides<LaidWorld> },
  changed: ChangedUnits,
): (each: JointClass, direction: Direction) => boolean {
  const units = new Set<Unit>([...changed.units.base, ...changed.units.head]);
  const directions = new Set([...units].map(({ direction }) => direction));
  return (each, direction) => {
    if (each.base === undefined || each.head === undefined || changed.namespaces.size > 0) return true;
    if (directions.has(direction === 'ingress' ? 'egress' : 'ingress')) return true;
    if (standingText(sides.base, each.base) !== standingText(sides.head, each.head)) return true;
    return directions.has(direction) && (isGoverned('base', each.base) || isGoverned('head', each.head));

    function isGoverned(side: 'base' | 'head', index: number): boolean {
      const { evaluation } = laid[side].ground;
      return (sides[side].standings[index] ?? []).some(({ end }) =>
        evaluation
          .governing(end, direction)
          .flatMap(sideUnits)
          .some(({ unit }) => units.has(unit)),
      );
    }
  };
}

/** All that policies see of a class. */
function standingText({ standings }: SideReaches, index: number): string {
  const ends = (standings[index] ?? []).map(({ end, presence }) => {
    if (end.kind !== 'pod') return [end, presence];
    const { index: _, ...podClass } = end.podClass;
    return [podClass, presence];
  });
  return plainText(ends);
}
