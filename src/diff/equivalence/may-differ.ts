import type { Scenario } from '../../assemble/build-scenario.js';
import type { Direction, PodMatch, PolicyRules } from '../../compile/index.js';
import { directionRules, type OwnRules } from '../../evaluate/index.js';
import { mayHold } from '../../map/exposure/possible-namespaces.js';
import type { JointClass } from '../found-change.js';
import type { Sides } from '../objects/changed-objects.js';
import type { SharedContext, SideReaches } from '../side-reaches.js';
import { type ChangedRuleSets, plainText } from './changed-rule-sets.js';
import { peersOfChangedRules } from './changed-rules.js';

/**
 * Tells, before anything is compared, where nothing can have changed with pods that no manifest holds: a class is what it was, and
 * neither a policy that governs it nor one that may govern them changed.
 */
export function differTest(
  {
    sides,
    scenario,
    joint: { families },
  }: { readonly sides: Sides<SideReaches>; readonly scenario: Sides<Scenario>; readonly joint: SharedContext },
  changed: ChangedRuleSets,
): DifferTest {
  const ruleSets = new Set<PolicyRules>([...changed.ruleSets.base, ...changed.ruleSets.head]);
  const places = { ingress: placesOf('ingress'), egress: placesOf('egress') };
  // what governs nodes, or keeps networks apart, no pod is asked about
  const isOfMore = [...ruleSets].some((each) => each.governsNodes !== undefined || each.separates === true);
  const directions = new Set([...ruleSets].map(({ direction }) => direction));
  // then a class is what it was
  const isSameCluster = scenario.base.clusterState.cluster === scenario.head.clusterState.cluster;
  const frames = { ingress: haveSameFrames('ingress'), egress: haveSameFrames('egress') };
  const isChanged = onceForClass(find);
  const isSaidSame = onceForClass(saySame);
  const peerPlaces = { ingress: placesOfPeers('ingress'), egress: placesOfPeers('egress') };
  return {
    isChanged,
    mayDiffer: (each, direction) => {
      const other = direction === 'ingress' ? 'egress' : 'ingress';
      const own = isChanged(each, direction) ? peerPlaces[direction] : nowhere;
      return own === 'anywhere' || isSaidSame(each, other) ? own : both(own, places[other]);
    },
    mayDifferBetween: (from, to) =>
      (isChanged(from, 'egress') && !isSaidSame(to, 'egress')) ||
      (isChanged(to, 'ingress') && !isSaidSame(from, 'ingress')),
  };

  function find(each: JointClass, direction: Direction): boolean {
    if (isOfMore || each.base === undefined || each.head === undefined || changed.namespaces.size > 0) return true;
    if (!isSameCluster && reachEndText(sides.base, each.base) !== reachEndText(sides.head, each.head)) return true;
    return directions.has(direction) && (isGoverned('base', each.base) || isGoverned('head', each.head));

    function isGoverned(side: 'base' | 'head', index: number): boolean {
      const { evaluation } = scenario[side].evaluationContext;
      return (sides[side].reachEnds[index] ?? []).some(({ end }) =>
        evaluation
          .governing(end, direction)
          .flatMap(directionRules)
          .some(({ policyRules }) => ruleSets.has(policyRules)),
      );
    }
  }

  function haveSameFrames(direction: Direction): boolean {
    const [base, head] = [changed.ruleSets.base, changed.ruleSets.head].map((all) =>
      [...all]
        .filter((policyRules) => policyRules.direction === direction)
        .map(({ rules: _, policy, ...frame }) => plainText([policy.id, frame])),
    );
    return JSON.stringify(base) === JSON.stringify(head);
  }

  /** Whether the changed policies that govern a direction govern the same pods as before, and say the same of a class that didn't change. */
  function saySame({ base, head }: JointClass, direction: Direction): boolean {
    if (!changed.isSameContext || !frames[direction] || base === undefined || head === undefined) return false;
    return said('base', base) === said('head', head);

    function said(side: 'base' | 'head', index: number): string {
      const { evaluation } = scenario[side].evaluationContext;
      const own = [...changed.ruleSets[side]].filter((policyRules) => policyRules.direction === direction);
      const rules = (sides[side].reachEnds[index] ?? []).flatMap(({ end }) =>
        families.map((family) =>
          evaluation.ownRules(own, end, family).map(({ rules: matching }) => matching.map(ruleText)),
        ),
      );
      return JSON.stringify(rules);
    }
  }

  /** The namespaces of pods that changed policies govern in a direction. */
  function placesOf(direction: Direction): MayDiffer {
    const own = [...ruleSets].filter((policyRules) => policyRules.direction === direction);
    const matches = own.map(({ selectedPods }) => selectedPods);
    return placesHolding(matches, sides);
  }

  /** The namespaces of pods that peers of changed rules of a direction hold; all where more than rules changed. */
  function placesOfPeers(direction: Direction): MayDiffer {
    const isOfRules = isSameCluster && changed.isSameContext && frames[direction] && changed.namespaces.size === 0;
    if (!isOfRules || isOfMore) return 'anywhere';
    const peers = peersOfChangedRules(changed, direction);
    return peers === undefined ? 'anywhere' : placesHolding(peers, sides);
  }
}

/** Asks each class once a direction. */
function onceForClass(find: DifferTest['isChanged']): DifferTest['isChanged'] {
  const known = new Map<JointClass, Map<Direction, boolean>>();
  return (each, direction) => {
    const own = known.get(each) ?? new Map<Direction, boolean>();
    known.set(each, own);
    const answer = own.get(direction) ?? find(each, direction);
    own.set(direction, answer);
    return answer;
  };
}

function placesHolding(matches: readonly PodMatch[], { base, head }: Sides<SideReaches>): MayDiffer {
  const all = [...base.places, ...head.places];
  return new Set(all.filter((place) => matches.some((each) => mayHold(each, place))).map(({ name }) => name));
}

function both(a: MayDiffer, b: MayDiffer): MayDiffer {
  return a === 'anywhere' || b === 'anywhere' ? 'anywhere' : new Set([...a, ...b]);
}

/** What can't have changed for a class in a direction needn't be compared. */
export interface DifferTest {
  /** Whether the class itself, or a policy that governs it, changed. */
  readonly isChanged: (each: JointClass, direction: Direction) => boolean;
  /** Where something may have changed with pods that no manifest holds. */
  readonly mayDiffer: (each: JointClass, direction: Direction) => MayDiffer;
  /** Whether something may have changed between two classes. */
  readonly mayDifferBetween: (from: JointClass, to: JointClass) => boolean;
}

/**
 * Where hypothetical pods may have changed for a class: everywhere, or in namespaces with these names alone, `undefined` for all that
 * nobody names.
 */
export type MayDiffer = 'anywhere' | ReadonlySet<string | undefined>;

const nowhere: MayDiffer = new Set();

/** A rule that matches an end, whichever other pods and addresses its peers are. */
function ruleText({ rule, matches }: OwnRules['rules'][number]): string {
  const { peers, path: _, ...rest } = rule;
  const others = peers?.filter(({ kind }) => kind !== 'pods' && kind !== 'addresses') ?? [];
  return plainText([rest, others, matches]);
}

/** All that policies see of a class. */
function reachEndText({ reachEnds }: SideReaches, index: number): string {
  const ends = (reachEnds[index] ?? []).map(({ end, presence }) => {
    if (end.kind !== 'pod') return [end, presence];
    const { index: _, ...podClass } = end.podClass;
    return [podClass, presence];
  });
  return plainText(ends);
}
