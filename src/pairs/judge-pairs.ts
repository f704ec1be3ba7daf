import { distinctNotes, type Note, remark } from '../diagnostics/index.js';
import { isPod, type Member, memberKey, presenceOf, routeKey, type WorkloadMember } from '../endpoints/members.js';
import { namedPortKeys } from '../model/index.js';
import { addressCidrs } from '../sets/index.js';
import type { JudgeContext } from './context.js';
import type { Example, Finding, UnknownFact } from './finding.js';
import { distinguishesNodes } from './member-candidates.js';
import type { PairFinding, PairQuestion } from './pair-finding.js';
import { judgePairOnce } from './plain-pairs.js';

/** Members that no policy and no port of the case can distinguish, with the finding of their first pair. */
export interface GroupFinding {
  readonly from: readonly Member[];
  readonly to: readonly Member[];
  readonly count: number;
  readonly finding: PairFinding;
}

/** Judges every member with every member: every port, every family (`language.md` §4). */
export function judgePairs(
  from: readonly Member[],
  to: readonly Member[],
  question: PairQuestion,
  context: JudgeContext,
): Finding {
  return sumUp(judgeGroups(from, to, question, context), question.expect, context);
}

/** Sums up the findings of groups of pairs. */
export function sumUp(
  groups: Iterable<GroupFinding>,
  expected: Finding['expected'],
  context: Pick<JudgeContext, 'pool'>,
): Finding {
  const tally = new Tally();
  for (const group of groups) tally.add(group);
  return tally.finding(expected, context);
}

/** Sums up findings one by one: of a million pairs only the few are kept that a report shows. */
class Tally {
  #checked = 0;
  #differing = 0;
  #isVacuous = true;
  #gap: string | undefined;
  #readsAddresses = false;
  #narrowed: Example | undefined;
  readonly #shownDiffering: GroupFinding[] = [];
  readonly #shownUnknown: GroupFinding[] = [];
  readonly #facts = new Map<string, UnknownFact>();
  readonly #problems = new Set<string>();
  readonly #notes: Note[] = [];
  readonly #holding: Example[] = [];

  add(group: GroupFinding): void {
    const { finding, count } = group;
    this.#checked += count;
    if (!finding.isVacuous) this.#isVacuous = false;
    this.#gap ??= finding.gap;
    this.#narrowed ??= finding.narrowed;
    if (finding.readsAddresses) this.#readsAddresses = true;
    for (const problem of finding.problems) this.#problems.add(problem);
    this.#notes.push(...finding.notes);
    this.#holding.push(...finding.holding);
    if (finding.outcome === 'differs') {
      this.#differing += count;
      if (this.#shownDiffering.length <= shownOthers) this.#shownDiffering.push(group);
    }
    if (finding.outcome !== 'unknown') return;
    if (this.#shownUnknown.length <= shownOthers) this.#shownUnknown.push(group);
    for (const fact of finding.facts) this.#facts.set(fact.words, fact);
  }

  finding(expected: Finding['expected'], context: Pick<JudgeContext, 'pool'>): Finding {
    const isDiffering = this.#shownDiffering.length > 0;
    const shown = isDiffering ? this.#shownDiffering : this.#shownUnknown;
    const [first] = shown;
    return {
      outcome: first?.finding.outcome ?? (this.#isVacuous ? 'vacuous' : 'holds'),
      expected,
      pairs: { checked: this.#checked, differing: this.#differing },
      example: first?.finding.example,
      others: othersThan(first, shown),
      facts: isDiffering ? [] : [...this.#facts.values()],
      problems: [...this.#problems],
      notes: [...distinctNotes(this.#notes), ...(this.#readsAddresses ? assumedPool(context) : [])],
      holding: this.#holding,
      narrowed: this.#narrowed,
      gap: this.#gap,
    };
  }
}

const shownOthers = 5;

function othersThan(first: GroupFinding | undefined, groups: readonly GroupFinding[]): Finding['others'] {
  const [from, to] = first?.finding.example?.members ?? [];
  const others: { readonly from: string; readonly to: string }[] = [];
  for (const group of groups) {
    for (const a of group.from) {
      for (const b of group.to) {
        if (others.length === shownOthers) return others;
        if (isJudged(a, b) && !(a.id === from && b.id === to)) others.push({ from: a.id, to: b.id });
      }
    }
  }
  return others;
}

function* judgeGroups(
  from: readonly Member[],
  to: readonly Member[],
  question: PairQuestion,
  context: JudgeContext,
): Generator<GroupFinding> {
  const byNode = [...from, ...to].some((member) => distinguishesNodes(member, context));
  const destinations = groupMembers(to, context, { byNode });
  for (const sources of groupMembers(from, context, { byNode })) {
    for (const targets of destinations) {
      const pair = firstPair(sources, targets);
      if (pair === undefined) continue;
      const finding = judgePairOnce(pair.from, pair.to, question, context);
      yield { from: sources, to: targets, count: countPairs(sources, targets), finding };
    }
  }
}

/** Groups members that give the same finding with every other member. */
export function groupMembers(
  members: readonly Member[],
  context: JudgeContext,
  { byNode }: { readonly byNode: boolean } = { byNode: false },
): readonly (readonly Member[])[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = member.kind === 'workload' ? workloadKey(member, context, { byNode }) : memberKey(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups.values()];
}

/** By what tells members apart, found once for a member of many questions. */
const keptKeys = new WeakMap<JudgeContext['evaluation'], Record<'any' | 'byNode', WeakMap<WorkloadMember, string>>>();

function workloadKey(member: WorkloadMember, context: JudgeContext, { byNode }: { readonly byNode: boolean }): string {
  const kept = keptKeys.get(context.evaluation) ?? { any: new WeakMap(), byNode: new WeakMap() };
  keptKeys.set(context.evaluation, kept);
  const keys = kept[byNode ? 'byNode' : 'any'];
  const key = keys.get(member) ?? makeKey(member, context, { byNode });
  keys.set(member, key);
  return key;
}

function makeKey(
  member: WorkloadMember,
  { evaluation }: JudgeContext,
  { byNode }: { readonly byNode: boolean },
): string {
  const isCertain = member.pods.every((pod) => presenceOf(member, pod) === true);
  const pods = member.pods.map((pod) => [
    evaluation.classOf(pod).index,
    namedPortKeys(pod).toSorted(),
    byNode ? pod.nodeName : '',
  ]);
  return JSON.stringify([isCertain ? '' : member.id, routeKey(member), member.isNamed, pods]);
}

function firstPair(
  from: readonly Member[],
  to: readonly Member[],
): { readonly from: Member; readonly to: Member } | undefined {
  for (const a of from) {
    const b = to.find((each) => isJudged(a, each));
    if (b !== undefined) return { from: a, to: b };
  }
  return undefined;
}

/** A pair needs a workload; a workload is paired with itself only where it is named at both ends (`language.md` §2). */
export function isJudged(from: Member, to: Member): boolean {
  if (from.kind === 'workload' && to.kind === 'workload') return from.id !== to.id || (from.isNamed && to.isNamed);
  return isPod(from) || isPod(to);
}

function countPairs(from: readonly Member[], to: readonly Member[]): number {
  const ids = new Map(to.map((member) => [member.id, member]));
  const skipped = from.filter((member) => {
    const other = ids.get(member.id);
    return other !== undefined && !isJudged(member, other);
  });
  return from.length * to.length - skipped.length;
}

/** The words on pod addresses that nobody gave, for a verdict that they had a part in. */
export function assumedPool({ pool }: Pick<JudgeContext, 'pool'>): readonly Note[] {
  if (!pool.isAssumed) return [];
  return [
    remark(
      `assumed: pods have addresses of ${addressCidrs(pool.addresses).join(', ')}; give their range in \`spec.podCIDRs\` or with \`--pod-cidr\``,
    ),
  ];
}
