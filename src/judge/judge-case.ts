import type { CaseResult, Counterexample, Unknown } from '../result.js';
import { addressCidrs } from '../sets/index.js';
import type { JudgeContext } from './context.js';
import { decisionsOf, placeOf } from './decisions.js';
import type { TestCase } from './language/test-file.js';
import { isWorkload, type Member, type WorkloadMember } from './members.js';
import { judgePair, type PairExample, type PairFinding } from './pair.js';
import { type Resolution, resolveEndpoints } from './resolve.js';

/** A case with its ends looked up, and the row it came to. */
export interface JudgedCase {
  readonly test: TestCase;
  readonly from: readonly Member[];
  readonly to: readonly Member[];
  readonly result: CaseResult;
}

/** Judges one case: every member with every member, every port, every family (`language.md` §4). Never fails: a broken case has its row. */
export function judgeCase(test: TestCase, problems: readonly string[], context: JudgeContext): JudgedCase {
  const row = rowOf(test);
  const broken = [...problems, ...test.problems];
  if (broken.length > 0) return judged(test, { ...row, status: 'errored', message: sentence(broken) });
  if (test.skip !== undefined) return judged(test, { ...row, status: 'skipped', message: test.skip });
  const resolve = (side: 'from' | 'to') =>
    resolveEndpoints(test[side], {
      cluster: context.cluster,
      groups: context.groups,
      side,
      allowsEmpty: test.allowsEmpty,
    });
  const from = resolve('from');
  const to = resolve('to');
  const unresolved = [...from.problems, ...to.problems];
  if (unresolved.length > 0) return judged(test, { ...row, status: 'errored', message: sentence(unresolved) });
  return { test, from: from.members, to: to.members, result: weigh(test, row, { from, to }, context) };
}

function judged(test: TestCase, result: CaseResult): JudgedCase {
  return { test, from: [], to: [], result };
}

function rowOf(test: TestCase): CaseResult {
  const { file, line, column, excerpt } = placeOf(test.span);
  const { name, severity, labels, expect } = test;
  return {
    name,
    status: 'passed',
    severity,
    labels,
    file,
    line,
    column,
    expected: expect,
    pairs: { checked: 0, differing: 0 },
    decisions: [],
    unknowns: [],
    notes: [],
    message: '',
    excerpt,
  };
}

/** Members that no policy and no port of the case can tell apart, with the finding of their first pair. */
interface GroupFinding {
  readonly from: readonly Member[];
  readonly to: readonly Member[];
  readonly count: number;
  readonly finding: PairFinding;
}

function weigh(
  test: TestCase,
  row: CaseResult,
  { from, to }: { readonly from: Resolution; readonly to: Resolution },
  context: JudgeContext,
): CaseResult {
  const groups = judgeGroups(test, from.members, to.members, context);
  const checked = sum(groups);
  const differing = groups.filter(({ finding }) => finding.outcome === 'differs');
  const unknown = groups.filter(({ finding }) => finding.outcome === 'unknown');
  const problems = [...new Set(groups.flatMap(({ finding }) => finding.problems))];
  const notes = [
    ...new Set([
      ...from.notes,
      ...to.notes,
      ...groups.flatMap(({ finding }) => finding.notes),
      ...assumptions(groups, context),
    ]),
  ];
  const base = { ...row, notes, pairs: { checked, differing: sum(differing) } };
  const [failure] = differing;
  if (failure !== undefined) return failed(test, { ...base, notes: [...notes, ...problems] }, differing, context);
  if (problems.length > 0) return { ...base, status: 'errored', message: sentence(problems) };
  if (unknown.length > 0) return undecided(base, unknown, context);
  if (groups.every(({ finding }) => finding.isVacuous)) return vacuous(test, base);
  return { ...base, actual: test.expect };
}

function vacuous(test: TestCase, row: CaseResult): CaseResult {
  if (test.allowsEmpty) return { ...row, notes: [...row.notes, 'examined nothing, as `allowEmpty` permits'] };
  return {
    ...row,
    status: 'errored',
    message:
      'vacuous: no pair of ends and no port is left to examine; a pair needs a workload, and a workload is paired with itself only where it is named at both ends',
  };
}

function failed(
  test: TestCase,
  row: CaseResult,
  differing: readonly GroupFinding[],
  context: JudgeContext,
): CaseResult {
  const actual = test.expect === 'allow' ? 'deny' : 'allow';
  const example = differing[0]?.finding.example;
  if (example === undefined) return { ...row, status: 'failed', actual };
  const counterexample = counterexampleOf(example, differing);
  return {
    ...row,
    status: 'failed',
    actual,
    counterexample,
    decisions: decisions(example, context),
    message: `expected ${test.expect}, found ${actual}: ${describe(counterexample)}`,
  };
}

function undecided(row: CaseResult, unknown: readonly GroupFinding[], context: JudgeContext): CaseResult {
  const unknowns = distinctUnknowns(unknown.flatMap(({ finding }) => finding.facts));
  const example = unknown.find(({ finding }) => finding.example !== undefined)?.finding.example;
  const why = unknowns.map(({ fact }) => fact).join('; ');
  const message = `unknown: it depends on ${why}`;
  if (example === undefined) return { ...row, status: 'errored', actual: 'unknown', unknowns, message };
  const counterexample = counterexampleOf(example, unknown);
  return {
    ...row,
    status: 'errored',
    actual: 'unknown',
    unknowns,
    counterexample,
    decisions: decisions(example, context),
    message,
  };
}

function decisions({ slice, source, destination }: PairExample, { evaluation }: JudgeContext) {
  return decisionsOf(slice, { source: source.end, destination: destination.end }, evaluation);
}

const shownUnknowns = 8;

function distinctUnknowns(facts: PairFinding['facts']): readonly Unknown[] {
  const byWords = new Map(facts.map(({ words, remedy }) => [words, { fact: words, remedy }]));
  const all = [...byWords.values()];
  if (all.length <= shownUnknowns) return all;
  return [
    ...all.slice(0, shownUnknowns),
    { fact: `${all.length - shownUnknowns} more facts`, remedy: 'settle these first' },
  ];
}

const shownOthers = 5;

function counterexampleOf(example: PairExample, groups: readonly GroupFinding[]): Counterexample {
  const { source, destination, family, range } = example;
  const isIcmp = range.protocol === 'ICMP' || range.protocol === 'ICMPv6';
  const others = groups
    .flatMap(({ from, to }) => from.flatMap((a) => to.map((b) => ({ from: a.id, to: b.id }))))
    .filter((pair) => pair.from !== pair.to && !(pair.from === example.members[0] && pair.to === example.members[1]));
  return {
    from: source.text,
    to: destination.text,
    protocol: range.protocol,
    ...(isIcmp ? {} : { port: range.from }),
    family,
    others: others.slice(0, shownOthers),
  };
}

function describe({ from, to, protocol, port }: Counterexample): string {
  return `${from} → ${to} ${protocol}${port === undefined ? '' : `/${port}`}`;
}

function judgeGroups(
  test: TestCase,
  from: readonly Member[],
  to: readonly Member[],
  context: JudgeContext,
): readonly GroupFinding[] {
  const destinations = groupMembers(to, context);
  return groupMembers(from, context).flatMap((sources) =>
    destinations.flatMap((targets) => {
      const pair = firstPair(sources, targets);
      if (pair === undefined) return [];
      const finding = judgePair(pair.from, pair.to, { ports: test.ports, expect: test.expect }, context);
      return [{ from: sources, to: targets, count: countPairs(sources, targets), finding }];
    }),
  );
}

/** Groups members that give the same finding with every other member. */
function groupMembers(members: readonly Member[], context: JudgeContext): readonly (readonly Member[])[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = member.kind === 'workload' ? workloadKey(member, context) : `${member.kind} ${member.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups.values()];
}

function workloadKey(member: WorkloadMember, { evaluation }: JudgeContext): string {
  const isCertain = member.isMeant === true && member.pods.every((pod) => pod.presence === true);
  const pods = member.pods.map((pod) => [
    evaluation.classOf(pod).index,
    pod.namedPorts.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`).sort(),
  ]);
  const service = member.service === undefined ? '' : `${member.service.namespace}/${member.service.name}`;
  return JSON.stringify([isCertain ? '' : member.id, service, member.isNamed, pods]);
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
  if (!isWorkload(from) || !isWorkload(to)) return isWorkload(from) || isWorkload(to);
  return from.id !== to.id || (from.isNamed && to.isNamed);
}

function countPairs(from: readonly Member[], to: readonly Member[]): number {
  const ids = new Map(to.map((member) => [member.id, member]));
  const skipped = from.filter((member) => {
    const other = ids.get(member.id);
    return other !== undefined && !isJudged(member, other);
  });
  return from.length * to.length - skipped.length;
}

function sum(groups: readonly GroupFinding[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}

function assumptions(groups: readonly GroupFinding[], { pool }: JudgeContext): readonly string[] {
  if (!pool.isAssumed || !groups.some(({ finding }) => finding.readsAddresses)) return [];
  return [
    `assumed: pods have addresses of ${addressCidrs(pool.addresses).join(', ')}; give their range in \`spec.podCIDRs\` or with \`--pod-cidr\``,
  ];
}

function sentence(problems: readonly string[]): string {
  const shown = [...new Set(problems)];
  const [first = '', ...others] = shown.slice(0, 3);
  const more = shown.length > 3 ? [`and ${shown.length - 3} more`] : [];
  return [first, ...others, ...more].join('; ');
}
