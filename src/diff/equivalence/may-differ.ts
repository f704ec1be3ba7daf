import type { LaidWorld } from '../../assemble/lay-world.js';
import type { Direction, Unit } from '../../compile/index.js';
import { sideUnits } from '../../evaluate/index.js';
import { mayHold } from '../../map/exposure/places.js';
import type { JointClass } from '../found-change.js';
import type { Sides } from '../objects/changed-objects.js';
import type { SideReaches } from '../side-reaches.js';
import { type ChangedUnits, plainText } from './changed-units.js';

/**
 * Tells, before anything is compared, where nothing can have changed with pods that no manifest holds: a class is what it was, and
 * neither a policy that governs it nor one that may govern them changed.
 */
export function differTest(
  { sides, laid }: { readonly sides: Sides<SideReaches>; readonly laid: Sides<LaidWorld> },
  changed: ChangedUnits,
): (each: JointClass, direction: Direction) => MayDiffer {
  const units = new Set<Unit>([...changed.units.base, ...changed.units.head]);
  const places = { ingress: placesOf('ingress'), egress: placesOf('egress') };
  const directions = new Set([...units].map(({ direction }) => direction));
  return (each, direction) => {
    if (each.base === undefined || each.head === undefined || changed.namespaces.size > 0) return 'anywhere';
    if (standingText(sides.base, each.base) !== standingText(sides.head, each.head)) return 'anywhere';
    if (directions.has(direction) && (isGoverned('base', each.base) || isGoverned('head', each.head)))
      return 'anywhere';
    return places[direction === 'ingress' ? 'egress' : 'ingress'];

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

  /** The namespaces of pods that changed policies govern in a direction. */
  function placesOf(direction: Direction): MayDiffer {
    const own = [...units].filter((unit) => unit.direction === direction);
    const meant = [...sides.base.places, ...sides.head.places].filter((place) =>
      own.some(({ subject }) => mayHold(subject, place)),
    );
    const names = meant.map(({ name }) => name);
    return names.includes(undefined) ? 'anywhere' : new Set(names.filter((name) => name !== undefined));
  }
}

/** Where hypothetical pods may have changed for a class: everywhere, or in namespaces with these names alone. */
export type MayDiffer = 'anywhere' | ReadonlySet<string>;

/** All that policies see of a class. */
function standingText({ standings }: SideReaches, index: number): string {
  const ends = (standings[index] ?? []).map(({ end, presence }) => {
    if (end.kind !== 'pod') return [end, presence];
    const { index: _, ...podClass } = end.podClass;
    return [podClass, presence];
  });
  return plainText(ends);
}
