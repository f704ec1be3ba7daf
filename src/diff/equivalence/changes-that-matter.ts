import type { Direction, PolicyRules } from '../../compile/index.js';
import { directionRules, regionOf } from '../../evaluate/index.js';
import { mayHold } from '../../map/exposure/possible-namespaces.js';
import { isDisjointRegion } from '../../sets/index.js';
import type { OtherEnd } from '../found-change.js';
import type { ChangedObject, ComparedObjects, Sides } from '../objects/changed-objects.js';
import type { Subject } from '../question.js';
import type { SideReaches } from '../side-reaches.js';
import type { EquivalenceQuestion } from './equivalent.js';

/** The changed objects that may have a say about a subject, whichever of the others are undone; `undefined` where any may. */
export type ChangesThatMatter = (subject: Subject) => ReadonlySet<ChangedObject> | undefined;

/**
 * Finds them where nothing but policies changed: one that governs neither end of a connection, in the direction in which it would, at either
 * side has no say about it.
 */
export function changesThatMatter(
  { sides, scenario, changed }: EquivalenceQuestion,
  compared: ComparedObjects,
): ChangesThatMatter {
  const all = [...changed.ruleSets.base, ...changed.ruleSets.head];
  const isOfMore = all.some((each) => each.governsNodes !== undefined || each.separates === true);
  const byName = new Map(compared.changed.map((object) => [object.name, object]));
  const areOnlyPolicies =
    compared.network === undefined &&
    compared.changed.every(({ sort, role }) => sort === 'policy' && role === 'object') &&
    all.every(({ policy }) => byName.has(policy.id));
  if (!areOnlyPolicies || isOfMore || !changed.isSameContext || changed.namespaces.size > 0) return () => undefined;
  const objectsOf = (ruleSets: readonly PolicyRules[]) => ruleSets.flatMap(({ policy }) => byName.get(policy.id) ?? []);
  const classes = { base: classesById(sides.base), head: classesById(sides.head) };
  const known = new Map<string, readonly ChangedObject[]>();
  return (subject) => {
    switch (subject.kind) {
      case 'pair':
        return new Set([...governing(subject.from, 'egress'), ...governing(subject.to, 'ingress')]);
      case 'outside':
        return new Set([...governing(subject.workload, subject.direction), ...governingOther(subject)]);
      case 'entry':
        return undefined;
      default:
        return subject satisfies never;
    }
  };

  function governing(id: string, direction: Direction): readonly ChangedObject[] {
    const key = `${direction} ${id}`;
    const found =
      known.get(key) ?? objectsOf([...governingAt('base', id, direction), ...governingAt('head', id, direction)]);
    known.set(key, found);
    return found;
  }

  function governingAt(side: keyof Sides<unknown>, id: string, direction: Direction): readonly PolicyRules[] {
    const { evaluation } = scenario[side].evaluationContext;
    const index = classes[side].get(id);
    const ends = index === undefined ? [] : (sides[side].reachEnds[index] ?? []);
    return ends
      .flatMap(({ end }) => evaluation.governing(end, direction).flatMap(directionRules))
      .flatMap(({ policyRules }) => (changed.ruleSets[side].has(policyRules) ? [policyRules] : []));
  }

  /** Those that may govern pods that no manifest holds; none governs an address. */
  function governingOther({ direction, other }: Extract<Subject, { kind: 'outside' }>): readonly ChangedObject[] {
    if (other.kind === 'addresses') return [];
    const meant = all.filter((each) => each.direction !== direction && mayGovern(each, other));
    return objectsOf(meant);
  }

  function mayGovern({ selectedPods }: PolicyRules, { places }: Extract<OtherEnd, { kind: 'hypothetical' }>): boolean {
    const region = regionOf(selectedPods);
    const possible = [...sides.base.places, ...sides.head.places];
    return places.some(
      ({ name, parts }) =>
        possible.some((place) => place.name === name && mayHold(selectedPods, place)) &&
        parts.some(({ pods }) => !isDisjointRegion(pods, podLabelsOf(region))),
    );
  }
}

function podLabelsOf(region: ReturnType<typeof regionOf>): ReturnType<typeof regionOf> {
  return new Map([...region].filter(([key]) => key.startsWith('pod:')));
}

function classesById({ names }: SideReaches): ReadonlyMap<string, number> {
  return new Map(names.map(({ id, class: index }) => [id, index]));
}
