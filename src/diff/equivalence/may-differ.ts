import type { Scenario } from '../../assemble/build-scenario.js';
import type { Direction, PolicyRules } from '../../compile/index.js';
import { directionRules } from '../../evaluate/index.js';
import { mayHold } from '../../map/exposure/possible-namespaces.js';
import type { JointClass } from '../found-change.js';
import type { Sides } from '../objects/changed-objects.js';
import type { SideReaches } from '../side-reaches.js';
import { type ChangedRuleSets, plainText } from './changed-rule-sets.js';

/**
 * Tells, before anything is compared, where nothing can have changed with pods that no manifest holds: a class is what it was, and
 * neither a policy that governs it nor one that may govern them changed.
 */
export function differTest(
  { sides, scenario }: { readonly sides: Sides<SideReaches>; readonly scenario: Sides<Scenario> },
  changed: ChangedRuleSets,
): (each: JointClass, direction: Direction) => MayDiffer {
  const ruleSets = new Set<PolicyRules>([...changed.ruleSets.base, ...changed.ruleSets.head]);
  const places = { ingress: placesOf('ingress'), egress: placesOf('egress') };
  const directions = new Set([...ruleSets].map(({ direction }) => direction));
  return (each, direction) => {
    if (each.base === undefined || each.head === undefined || changed.namespaces.size > 0) return 'anywhere';
    if (reachEndText(sides.base, each.base) !== reachEndText(sides.head, each.head)) return 'anywhere';
    if (directions.has(direction) && (isGoverned('base', each.base) || isGoverned('head', each.head)))
      return 'anywhere';
    return places[direction === 'ingress' ? 'egress' : 'ingress'];

    function isGoverned(side: 'base' | 'head', index: number): boolean {
      const { evaluation } = scenario[side].evaluationContext;
      return (sides[side].reachEnds[index] ?? []).some(({ end }) =>
        evaluation
          .governing(end, direction)
          .flatMap(directionRules)
          .some(({ policyRules }) => ruleSets.has(policyRules)),
      );
    }
  };

  /** The namespaces of pods that changed policies govern in a direction. */
  function placesOf(direction: Direction): MayDiffer {
    const own = [...ruleSets].filter((policyRules) => policyRules.direction === direction);
    const meant = [...sides.base.places, ...sides.head.places].filter((place) =>
      own.some(({ selectedPods }) => mayHold(selectedPods, place)),
    );
    const names = meant.map(({ name }) => name);
    return names.includes(undefined) ? 'anywhere' : new Set(names.filter((name) => name !== undefined));
  }
}

/** Where hypothetical pods may have changed for a class: everywhere, or in namespaces with these names alone. */
export type MayDiffer = 'anywhere' | ReadonlySet<string>;

/** All that policies see of a class. */
function reachEndText({ reachEnds }: SideReaches, index: number): string {
  const ends = (reachEnds[index] ?? []).map(({ end, presence }) => {
    if (end.kind !== 'pod') return [end, presence];
    const { index: _, ...podClass } = end.podClass;
    return [podClass, presence];
  });
  return plainText(ends);
}
