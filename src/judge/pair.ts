import { worldLimit } from '../evaluate/index.js';
import { holds, openFacts, type World, worldsOf } from '../sets/index.js';
import type { JudgeContext } from './context.js';
import type { Member } from './members.js';
import type { PairFinding, PairQuestion } from './pair-finding.js';
import { type Probe, probePair } from './probe.js';

/** Judges every traffic that a case asks about between two members, in every family in which it must hold. */
export function judgePair(from: Member, to: Member, question: PairQuestion, context: JudgeContext): PairFinding {
  if (to.kind === 'workload' && to.service !== undefined && (from.kind === 'addresses' || from.kind === 'domain')) {
    return judgeFromOutside(from, to, question, context);
  }
  return summarise(probePair(from, to, question, context), from, to);
}

/** Traffic from outside reaches a Service through a node, which may hide its source (A-SVC-2, `language.md` §3). */
function judgeFromOutside(
  from: Extract<Member, { kind: 'addresses' | 'domain' }>,
  to: Extract<Member, { kind: 'workload' }>,
  question: PairQuestion,
  context: JudgeContext,
): PairFinding {
  const { service } = to;
  const asAddress = summarise(probePair(from, to, question, context), from, to);
  if (service === undefined || service.externalTrafficPolicy === 'Local') return asAddress;
  const id = `${service.namespace}/service/${service.name}`;
  if (service.type === 'ClusterIP') {
    return {
      ...asAddress,
      outcome: 'unknown',
      problems: [
        `\`${from.id}\` can't reach ${id} from outside: it is of type ClusterIP; name its workloads, or a Service of type NodePort or LoadBalancer`,
      ],
    };
  }
  const asNode = summarise(probePair({ kind: 'nodes', id: 'nodes' }, to, question, context), from, to);
  if (asAddress.outcome === asNode.outcome) return asAddress;
  const words = `whether ${to.id} sees \`${from.id}\` or a node as the source, because ${id} has \`externalTrafficPolicy: Cluster\``;
  const facts = [
    ...asAddress.facts,
    ...asNode.facts,
    { words, remedy: 'admit both, or set `externalTrafficPolicy: Local`' },
  ];
  const example = asAddress.outcome === 'holds' ? asNode.example : asAddress.example;
  return { ...asAddress, outcome: 'unknown', example, facts };
}

function summarise(probes: readonly Probe[], from: Member, to: Member): PairFinding {
  const settled = settleProbes(probes);
  const judged = probes.filter(({ isVacuous }) => !isVacuous);
  const differing = judged.find(({ outcome }) => outcome === 'differs');
  const holding = judged.find(({ outcome }) => outcome === 'holds');
  const domain = [from, to].find(({ kind }) => kind === 'domain');
  if (domain === undefined || differing === undefined || holding === undefined) return settled;
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
    problems: [...new Set(probes.flatMap(({ ports }) => ports.problems))],
    notes: [...new Set(probes.flatMap(({ ports }) => ports.notes))],
    ...decide(judged),
  };
}

/** The outcome on which all worlds agree in which the ends may be there. */
function decide(probes: readonly Probe[]): Pick<PairFinding, 'outcome' | 'example' | 'facts'> {
  const doubts = openFacts(probes.map(({ isPresent }) => isPresent));
  const outcomes = worldsOf(doubts, worldLimit)?.map((world) => outcomeIn(world, probes)) ?? [];
  const [first, ...others] = outcomes;
  const differing = probes.find(({ outcome }) => outcome === 'differs');
  const decisive = differing ?? probes.find(({ outcome }) => outcome === 'unknown');
  if (first !== undefined && first !== 'unknown' && others.every((outcome) => outcome === first)) {
    return { outcome: first, example: first === 'differs' ? differing?.example : undefined, facts: [] };
  }
  const facts = [...doubts.map(({ fact }) => fact), ...probes.flatMap((each) => each.facts)];
  return { outcome: 'unknown', example: decisive?.example, facts };
}

function outcomeIn(world: World, probes: readonly Probe[]): PairFinding['outcome'] {
  const present = probes.filter(({ isPresent }) => holds(isPresent, world));
  if (present.some(({ outcome }) => outcome === 'differs')) return 'differs';
  return present.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'holds';
}
