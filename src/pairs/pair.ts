import { distinctNotes } from '../diagnostics/index.js';
import { type Member, serviceOf } from '../endpoints/members.js';
import { assignmentLimit } from '../evaluate/index.js';
import { type Assignment, assignmentsOf, holds, unknownFacts } from '../sets/index.js';
import type { JudgeContext } from './context.js';
import { familyGap } from './family-gap.js';
import type { PairFinding, PairQuestion } from './pair-finding.js';
import { familiesOf, type Probe, probePair } from './probe.js';

/** Judges every traffic that a case asks about between two members, in every family in which it must hold. */
export function judgePair(from: Member, to: Member, question: PairQuestion, context: JudgeContext): PairFinding {
  const finding = withGap(summarise(probePair(from, to, question, context), from, to), {
    gap: familyGap(from, to, familiesOf(from, to, question, context), context),
    expect: question.expect,
  });
  const service = serviceOf(to);
  if (service === undefined || service.isExposed || (from.kind !== 'addresses' && from.kind !== 'domain'))
    return finding;
  const kind = service.isHeadless ? 'headless' : `of type ${service.type}`;
  const problem = `\`${from.id}\` can't reach ${service.namespace}/service/${service.name} from outside: it is ${kind}${service.isHeadless ? '' : ' and has no `externalIPs`'}; name its workloads, or a Service of type NodePort or LoadBalancer`;
  return { ...finding, outcome: 'unknown', problems: [problem] };
}

/** Ends without a family in common are certainly not connected: that is no `allow`, and nothing to have denied. */
function withGap(
  finding: PairFinding,
  { gap, expect }: Pick<PairQuestion, 'expect'> & { readonly gap: string | undefined },
): PairFinding {
  if (gap === undefined) return finding;
  return expect === 'allow' ? { ...finding, gap, problems: [...finding.problems, gap] } : { ...finding, gap };
}

function summarise(probes: readonly Probe[], from: Member, to: Member): PairFinding {
  const settled = settleProbes(probes);
  const judged = probes.filter(({ isVacuous }) => !isVacuous);
  const differing = judged.find(({ outcome }) => outcome === 'differs');
  const isSame = judged.every(({ outcome }) => outcome === 'differs');
  const domain = [from, to].find(({ kind }) => kind === 'domain');
  if (domain === undefined || differing === undefined || isSame) return settled;
  return {
    ...settled,
    outcome: 'unknown',
    example: differing.example,
    facts: [{ words: `which address \`${domain.id}\` has`, remedy: 'write its addresses instead of its name' }],
  };
}

/** What the probes of one pair come to. */
export function settleProbes(probes: readonly Probe[]): PairFinding {
  const judged = probes.filter(({ isVacuous }) => !isVacuous);
  return {
    isVacuous: judged.length === 0,
    readsAddresses: judged.some((probe) => probe.readsAddresses),
    holding: judged.flatMap((probe) => probe.holding),
    narrowed: judged.map(({ narrowed }) => narrowed).find((each) => each !== undefined),
    problems: [...new Set(probes.flatMap(({ ports }) => ports.problems))],
    notes: distinctNotes(probes.flatMap(({ ports }) => ports.notes)),
    ...decide(judged),
  };
}

/** The outcome on which all assignments agree in which the ends may be there. */
function decide(probes: readonly Probe[]): Pick<PairFinding, 'outcome' | 'example' | 'facts'> {
  const uncertainties = unknownFacts(probes.map(({ isPresent }) => isPresent));
  const outcomes =
    assignmentsOf(uncertainties, assignmentLimit)?.map((assignment) => outcomeIn(assignment, probes)) ?? [];
  const [first, ...others] = outcomes;
  const differing = probes.find(({ outcome }) => outcome === 'differs');
  const decisive = differing ?? probes.find(({ outcome }) => outcome === 'unknown');
  if (first !== undefined && first !== 'unknown' && others.every((outcome) => outcome === first)) {
    return { outcome: first, example: first === 'differs' ? differing?.example : undefined, facts: [] };
  }
  const facts = [...uncertainties.map(({ fact }) => fact), ...probes.flatMap((each) => each.facts)];
  return { outcome: 'unknown', example: decisive?.example, facts };
}

function outcomeIn(assignment: Assignment, probes: readonly Probe[]): PairFinding['outcome'] {
  const present = probes.filter(({ isPresent }) => holds(isPresent, assignment));
  if (present.some(({ outcome }) => outcome === 'differs')) return 'differs';
  return present.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'holds';
}
