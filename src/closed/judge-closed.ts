import { type Note, remark, warningNote } from '../diagnostics/index.js';
import type { Member, WorkloadMember } from '../endpoints/members.js';
import { resolveEndpoints } from '../endpoints/resolve/resolve-endpoints.js';
import type { ClosedAssertion, TestCase } from '../language/test-file.js';
import { budgetOf } from '../limit/index.js';
import { serviceRangeNotes } from '../lint/service-ranges.js';
import { choicesAt, trafficOf } from '../pairs/asked-traffic.js';
import { type JudgeContext, resolveContextOf } from '../pairs/context.js';
import { unjudgedFamily } from '../pairs/family-gap.js';
import type { Finding } from '../pairs/finding.js';
import { assumedPool, groupMembers, judgePairs } from '../pairs/judge-pairs.js';
import { memberCandidates } from '../pairs/member-candidates.js';
import {
  allAddresses,
  type Family,
  families,
  intersectAddresses,
  isNoAddresses,
  isNoTraffic,
  subtractAddresses,
  unionOfAddresses,
} from '../sets/index.js';
import { trafficAnywhere } from './item-traffic.js';
import { type ResolvedItem, resolveItems } from './items.js';
import { PastListSearch } from './past-list.js';
import { tooManyDecisions, type Violation } from './violation.js';
import { type ClosedQuestion, countedMembers, violationOfWorkload } from './workloads.js';

/** Judges `onlyFrom`, `onlyTo`, `exactlyFrom` and `exactlyTo` (`language.md` §5): nothing gets through that no item lists. */
export function judgeClosed(test: TestCase, assertion: ClosedAssertion, context: JudgeContext): Finding {
  const side = assertion.side === 'from' ? 'to' : 'from';
  const subject = resolveEndpoints(
    assertion.subject,
    resolveContextOf(context, { side, allowsEmpty: test.allowsEmpty }),
  );
  const resolved = resolveItems(test, assertion, context);
  const problems = [...subject.problems, ...resolved.problems];
  const notes = [...subject.notes, ...resolved.notes];
  if (problems.length > 0) return { ...nothingFound, problems, notes };
  const question: ClosedQuestion = {
    test,
    assertion,
    items: resolved.items,
    families: judgedFamilies(context),
    context,
    budget: { left: budgetOf('comparisons') },
    decisions: { left: budgetOf('decisions') },
  };
  const unusable = [
    ...(assertion.side === 'from' ? portProblems(subject.members, question) : familyProblems(question)),
    ...subject.members.flatMap((member) => unjudgedFamily(member, question.families, context) ?? []),
  ];
  if (unusable.length > 0) return { ...nothingFound, problems: unusable, notes };
  const search = new PastListSearch(subject.members, question);
  const closed = subject.members.map((member) => judgeSubject(member, search, question));
  const missing = assertion.isExact ? resolved.items.map((item) => judgeItem(item, subject.members, question)) : [];
  const finding = combine([...missing, ...closed]);
  const destinations = assertion.side === 'to' ? assertion.items.map(({ endpoint }) => endpoint) : [];
  const translated = serviceRangeNotes(destinations, context.serviceAddresses);
  const holding = test.because.length > 0 ? shutOut(subject.members, question) : [];
  if (holding === undefined && finding.outcome === 'holds')
    return { ...finding, outcome: 'unknown', facts: tooManyDecisions().facts, notes: [...notes, ...finding.notes] };
  return {
    ...finding,
    holding: [...finding.holding, ...(holding ?? [])],
    notes: [
      ...notes,
      ...finding.notes,
      ...translated,
      ...(finding.outcome === 'holds' ? rangeNotes(subject.members, question) : []),
      ...(finding.outcome === 'differs' && question.decisions.left < 0 ? [notAllCounted()] : []),
    ],
  };
}

function notAllCounted(): Note {
  return remark(
    `there may be more that differs: ${budgetOf('decisions').toLocaleString('en')} decisions were made, and the rest left out; split the case to see it all`,
  );
}

/** What is denied to workloads that no item lists: the reasons of a closed world; `undefined` where they are too many. */
function shutOut(subjects: readonly Member[], question: ClosedQuestion): Finding['holding'] | undefined {
  const { test, assertion, items, context } = question;
  const listed = new Set(items.flatMap(({ members }) => members.map(({ id }) => id)));
  const ranges = items.flatMap(({ members }) => members.flatMap((each) => ('addresses' in each ? each.addresses : [])));
  const addresses = subtractAddresses(allAddresses, unionOfAddresses(ranges));
  const others: readonly Member[] = [
    ...countedMembers(subjects, context).filter(({ id }) => !listed.has(id)),
    { kind: 'addresses', id: 'other addresses', addresses, isWritten: false },
  ];
  if (!mayDecide(others, subjects, question)) return undefined;
  const [from, to] = assertion.side === 'from' ? [others, subjects] : [subjects, others];
  return judgePairs(from, to, { ports: test.ports, within: undefined, expect: 'deny', because: test.because }, context)
    .holding;
}

/** A range covers the pods at its addresses: said where a pod would not be covered otherwise. */
function rangeNotes(subjects: readonly Member[], question: ClosedQuestion): readonly Note[] {
  const { items, context } = question;
  const ranges = items.filter(
    ({ item, members }) =>
      item.endpoint.kind !== 'entity' &&
      members.some(
        (member) =>
          member.kind === 'addresses' && !isNoAddresses(intersectAddresses(member.addresses, context.pool.addresses)),
      ),
  );
  if (ranges.length === 0) return [];
  const without = items.map(({ item, members }) => ({
    item,
    members: members.filter(({ kind }) => kind !== 'addresses'),
  }));
  const search = new PastListSearch(subjects, { ...question, items: without });
  const needed = subjects.some((subject) => search.findPods(subject).found.length > 0);
  return needed
    ? ranges.map(({ item }) =>
        warningNote(
          `\`${item.endpoint.text}\` holds the addresses of pods, and so allows the pods there too: list a narrower range, if that isn't meant`,
        ),
      )
    : [];
}

/** Ports that mean nothing in any family of the cluster. */
function familyProblems({ test, families: judged }: ClosedQuestion): readonly string[] {
  const traffic = trafficAnywhere(test.ports);
  return judged.some((family) => !isNoTraffic(trafficOf(traffic, family, judged))) ? [] : [noFamily];
}

const noFamily = 'vacuous: the cluster has no address family in which these ports mean anything';

/** Ports that the subject, a destination here, doesn't have, or that no family of the cluster judges. */
function portProblems(
  subjects: readonly Member[],
  { test, families: judged, context }: ClosedQuestion,
): readonly string[] {
  return subjects.flatMap((subject) => {
    const candidates = memberCandidates(subject, 'IPv4', { context, others: undefined, direction: 'egress' });
    return candidates.flatMap((candidate) => {
      const { problems, traffic } = choicesAt(subject, candidate, test.ports);
      const isJudged = judged.some((family) => !isNoTraffic(trafficOf(traffic, family, judged)));
      return problems.length > 0 || isJudged ? problems : [noFamily];
    });
  });
}

const nothingFound: Finding = {
  outcome: 'vacuous',
  expected: 'deny',
  pairs: { checked: 0, differing: 0 },
  example: undefined,
  others: [],
  facts: [],
  problems: [],
  notes: [],
  holding: [],
};

/** `only…` is judged in every family that a policy or a test names (`language.md` §6). */
function judgedFamilies({ families: own, widerFamilies }: JudgeContext): readonly Family[] {
  return families.filter((family) => own.includes(family) || widerFamilies.includes(family));
}

/** In `exactly…` every item gets through, on all of its ports. */
function judgeItem({ item, members }: ResolvedItem, subjects: readonly Member[], question: ClosedQuestion): Finding {
  const { test, assertion, context } = question;
  const [from, to] = assertion.side === 'from' ? [members, subjects] : [subjects, members];
  if (!mayDecide(members, subjects, question))
    return { ...nothingFound, outcome: 'unknown', facts: tooManyDecisions().facts };
  return judgePairs(
    from,
    to,
    { ports: test.ports, within: item.ports, expect: 'allow', because: test.because },
    context,
  );
}

/** Whether all pairs of some members may be decided within what is left. */
function mayDecide(a: readonly Member[], b: readonly Member[], { context, decisions }: ClosedQuestion): boolean {
  decisions.left -= groupMembers(a, context).length * groupMembers(b, context).length * decisionsAPair;
  return decisions.left >= 0;
}

/** A pair of which everything has to pass takes the time of so many decisions. */
const decisionsAPair = 8;

function judgeSubject(subject: Member, search: PastListSearch, question: ClosedQuestion): Finding {
  const { checked, found } = search.find(subject);
  const differing = found.filter(({ violation }) => violation.outcome === 'differs');
  const [first, ...others] = (differing.length > 0 ? differing : found)
    .flatMap((each) => each.first.map((placed) => ({ ...placed, violation: each.violation })))
    .sort((a, b) => a.position - b.position);
  const violation = first && exampleAt(first, subject, question);
  return {
    ...nothingFound,
    outcome: violation?.outcome ?? 'holds',
    pairs: { checked, differing: differing.reduce((sum, { count }) => sum + count, 0) },
    example: violation?.example,
    others: others.slice(0, mostOthers).flatMap((each) => otherEnds(each, subject, question)),
    facts: differing.length > 0 ? [] : found.flatMap((each) => each.violation.facts),
    notes: violation?.facts.some(({ kind }) => kind === 'address') === true ? assumedPool(question.context) : [],
  };
}

/** What was found for one of its sort, with the workload itself as the example. */
function exampleAt({ workload, violation }: Shown, subject: Member, question: ClosedQuestion): Violation {
  const members = violation.example?.members;
  if (workload === undefined || members === undefined) return violation;
  if (members.includes(workload.id) && members.includes(subject.id)) return violation;
  return violationOfWorkload(workload, subject, { ...question, decisions: { left: 1 } }) ?? violation;
}

/** One end that gets past, as a report shows it. */
interface Shown {
  readonly workload: WorkloadMember | undefined;
  readonly violation: Violation;
}

const mostOthers = 5;

function otherEnds({ workload, violation }: Shown, subject: Member, { assertion }: ClosedQuestion): Finding['others'] {
  if (violation.example === undefined) return [];
  const [first, second] = violation.example.members;
  if (workload === undefined) return first === undefined || second === undefined ? [] : [{ from: first, to: second }];
  return assertion.side === 'from' ? [{ from: workload.id, to: subject.id }] : [{ from: subject.id, to: workload.id }];
}

/** One finding of several: what differs for certain goes before what is unknown. */
function combine(findings: readonly Finding[]): Finding {
  const decisive =
    findings.find(({ outcome }) => outcome === 'differs') ??
    findings.find(({ outcome }) => outcome === 'unknown') ??
    findings.find(({ outcome }) => outcome === 'vacuous') ??
    findings[0] ??
    nothingFound;
  return {
    ...decisive,
    pairs: {
      checked: findings.reduce((sum, { pairs }) => sum + pairs.checked, 0),
      differing: findings.reduce((sum, { pairs }) => sum + pairs.differing, 0),
    },
    facts: decisive.outcome === 'unknown' ? findings.flatMap(({ facts }) => facts) : decisive.facts,
    problems: findings.flatMap(({ problems }) => problems),
    notes: findings.flatMap(({ notes }) => notes),
    holding: findings.flatMap(({ holding }) => holding),
    narrowed: findings.map(({ narrowed }) => narrowed).find((each) => each !== undefined),
  };
}
