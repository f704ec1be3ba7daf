import type { Scenario } from '../assemble/build-scenario.js';
import type { Direction, PolicyRules } from '../compile/index.js';
import type { ComparedObject } from '../diff/compare-sides.js';
import { workloadIdOf } from '../diff/compared-workloads.js';
import type { FoundChange } from '../diff/found-change.js';
import type { Sides } from '../diff/objects/changed-objects.js';
import { nodesId } from '../diff/side-reaches.js';
import type { Member } from '../endpoints/members.js';
import { resolveEndpoints } from '../endpoints/resolve/resolve-endpoints.js';
import { directionRules, type Evaluation } from '../evaluate/index.js';
import type { Endpoint } from '../language/endpoint.js';
import type { TestCase } from '../language/test-file.js';
import type { Pod } from '../model/index.js';
import { type Family, families } from '../sets/index.js';
import type { PlacedSuite } from './placed-suites.js';

/** Which cases may come to something else at a changed cluster state. */
export interface NoticeTest {
  readonly mayNotice: (test: TestCase) => boolean;
  /** Whether it is about single pairs, or about all that connect to what a changed policy governs in that direction. */
  readonly isLikely: (test: TestCase) => boolean;
}

/** What differs between both sides, where it was found. */
type Found = Pick<ComparedObject, 'found'>;

/**
 * Tells which cases a changed policy can't matter to: it governs no end of theirs in its direction, neither as it was nor as it is, or
 * none of the connections that they ask about differs; a list of all that may connect stays one where some connect no more. A case of
 * which that can't be told at once may notice.
 */
export function noticeTest({ base, head }: Sides<PlacedSuite>, compared: Found | undefined): NoticeTest {
  const changed = changedIn({ base: base.scenario, head: head.scenario });
  if (changed === 'anything') return { mayNotice: () => true, isLikely: isOfPairs };
  const evaluations = [base, head].map(({ scenario }) => scenario.evaluationContext.evaluation);
  const { ids, directions, isNarrowed } = changed;
  const isGoverned = (members: readonly Member[], direction: Direction) =>
    directions.has(direction) &&
    members.some((member) => {
      if (member.kind !== 'workload') return member.kind === 'hypothetical' || member.kind === 'pods';
      return member.pods.some((pod) => evaluations.some((each) => governs(ids, pod, direction, each)));
    });
  const isFound = compared !== undefined && !isNarrowed && base.context.widerFamilies.length === 0;
  const isTouched = isFound ? touchTest(compared.found, base) : () => true;
  const isOpened = isFound
    ? touchTest(
        compared.found.filter(({ now }) => now !== 'deny'),
        base,
      )
    : () => true;
  return { mayNotice, isLikely: (test) => isOfPairs(test) || isSubjectGoverned(test) };

  function isSubjectGoverned(test: TestCase): boolean {
    const { assertion } = test;
    if (assertion.kind === 'pairs') return false;
    return assertion.side === 'from'
      ? isGoverned(membersOf(assertion.subject, 'to', test, base), 'ingress')
      : isGoverned(membersOf(assertion.subject, 'from', test, base), 'egress');
  }
  function mayNotice(test: TestCase): boolean {
    const { assertion } = test;
    if (test.because.length > 0) return true;
    if (assertion.kind === 'pairs') {
      if (assertion.via !== undefined) return true;
      const [from, to] = [membersOf(assertion.from, 'from', test, base), membersOf(assertion.to, 'to', test, base)];
      return (isGoverned(from, 'egress') || isGoverned(to, 'ingress')) && isTouched(from, to);
    }
    const subject = membersOf(assertion.subject, assertion.side === 'from' ? 'to' : 'from', test, base);
    const mayDiffer = assertion.isExact ? isTouched : isOpened;
    return assertion.side === 'from' ? mayDiffer(undefined, subject) : mayDiffer(subject, undefined);
  }
}

function isOfPairs({ assertion }: TestCase): boolean {
  return assertion.kind === 'pairs';
}

/** Whether any connection of some ends differs; `undefined` stands for everybody. */
type IsTouched = (from: readonly Member[] | undefined, to: readonly Member[] | undefined) => boolean;

function touchTest(found: readonly FoundChange[], { context: { families: compared } }: PlacedSuite): IsTouched {
  return (from, to) => {
    const [sources, destinations] = [idsOf(from, compared), idsOf(to, compared)];
    if (sources === 'not known' || destinations === 'not known') return true;
    return found.some(({ ends }) => {
      if (ends.kind === 'entry') return true;
      if (ends.kind === 'pairs') return isAmong(ends.from, sources) && isAmong(ends.to, destinations);
      return ends.direction === 'ingress'
        ? isAmong(ends.workloads, destinations) && (sources === undefined || sources.has(elsewhere))
        : isAmong(ends.workloads, sources) && (destinations === undefined || destinations.has(elsewhere));
    });
  };
}

function isAmong(ids: readonly string[], meant: ReadonlySet<string> | undefined): boolean {
  return meant === undefined || ids.some((id) => meant.has(workloadIdOf(id)));
}

/** What stands for addresses among ids: no workload has it. */
const elsewhere = '';

/** The ids of some ends as changes have them; an address may be that of a node. */
function idsOf(
  members: readonly Member[] | undefined,
  compared: readonly Family[],
): ReadonlySet<string> | undefined | 'not known' {
  if (members === undefined) return undefined;
  const ids = new Set<string>();
  for (const member of members) {
    if (member.kind === 'hypothetical' || member.kind === 'pods') return 'not known';
    // an address that is written is judged in its family, be it one of the cluster's or not
    if ('addresses' in member && families.some((each) => !compared.includes(each) && member.addresses[each].length > 0))
      return 'not known';
    if (member.kind === 'workload') ids.add(member.id);
    else ids.add(elsewhere).add(nodesId);
    if (member.kind === 'workload' && member.pods.some(({ isHostNetwork }) => isHostNetwork)) ids.add(nodesId);
  }
  return ids;
}

interface ChangedPolicies {
  readonly ids: ReadonlySet<string>;
  readonly directions: ReadonlySet<Direction>;
  /** Whether some of their rules allow no more than layer 7 lets through, which no comparison tells apart. */
  readonly isNarrowed: boolean;
}

/** The policies whose rules aren't the same objects; anything where more may have changed than who governs what. */
function changedIn({ base, head }: Sides<Scenario>): ChangedPolicies | 'anything' {
  const [before, after] = [base.clusterState, head.clusterState];
  const isAlike =
    before.cluster === after.cluster &&
    sameText(base.chosen.choice, head.chosen.choice) &&
    sameText(base.evaluationContext.families, head.evaluationContext.families) &&
    sameText(base.evaluationContext.widerFamilies, head.evaluationContext.widerFamilies) &&
    before.tiers.length === after.tiers.length &&
    before.groups.length === after.groups.length;
  if (!isAlike) return 'anything';
  const ruleSets = [...less(before.ruleSets, after.ruleSets), ...less(after.ruleSets, before.ruleSets)];
  if (ruleSets.some(({ governsNodes, separates }) => governsNodes !== undefined || separates === true))
    return 'anything';
  return {
    ids: new Set(ruleSets.map(({ policy }) => policy.id)),
    directions: new Set(ruleSets.map(({ direction }) => direction)),
    isNarrowed: ruleSets.some(({ rules }) => rules.some(({ only }) => only !== undefined)),
  };
}

function less(own: readonly PolicyRules[], others: readonly PolicyRules[]): readonly PolicyRules[] {
  const there = new Set(others);
  return own.filter((each) => !there.has(each));
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The ids of the policies that govern a pod, found once for each class of pods. */
const governing = new WeakMap<Evaluation, Map<string, ReadonlySet<string>>>();

function governs(ids: ReadonlySet<string>, pod: Pod, direction: Direction, evaluation: Evaluation): boolean {
  const known = governing.get(evaluation) ?? new Map<string, ReadonlySet<string>>();
  governing.set(evaluation, known);
  const key = `${direction} ${evaluation.classOf(pod).index}`;
  const own = known.get(key) ?? idsOf();
  known.set(key, own);
  return [...ids].some((id) => own.has(id));

  function idsOf(): ReadonlySet<string> {
    const tiers = evaluation.governing(evaluation.endOf(pod), direction);
    return new Set(tiers.flatMap(directionRules).map(({ policyRules }) => policyRules.policy.id));
  }
}

type Resolved = Map<TestCase, Partial<Record<'from' | 'to', readonly Member[]>>>;

const resolved = new WeakMap<PlacedSuite, Resolved>();

/** The ends of a case, which no policy changes. */
function membersOf(
  endpoints: readonly Endpoint[],
  side: 'from' | 'to',
  test: TestCase,
  suite: PlacedSuite,
): readonly Member[] {
  const ofSuite: Resolved = resolved.get(suite) ?? new Map();
  resolved.set(suite, ofSuite);
  const known = ofSuite.get(test)?.[side];
  if (known !== undefined) return known;
  const { cluster, groups } = suite.context;
  const { members } = resolveEndpoints(endpoints, { cluster, groups, side, allowsEmpty: true });
  ofSuite.set(test, { ...ofSuite.get(test), [side]: members });
  return members;
}
