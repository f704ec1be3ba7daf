import { type Member, serviceOf } from '../endpoints/members.js';
import type { End } from '../evaluate/index.js';
import { families } from '../sets/index.js';
import type { JudgeContext } from './context.js';
import { podCandidates } from './ends.js';
import { judgePair } from './pair.js';
import type { PairFinding, PairQuestion } from './pair-finding.js';

/**
 * As `judgePair`. That a pair holds, and nothing is to be said of it, is found once for all pairs of workloads whose classes come to the
 * same (`Evaluation.outcome`): of a hundred thousand cases few differ.
 */
export function judgePairOnce(from: Member, to: Member, question: PairQuestion, context: JudgeContext): PairFinding {
  const key = plainKey(from, to, question, context);
  if (key === undefined) return judgePair(from, to, question, context);
  const kept = plainFindings.get(context) ?? new Map<string, PairFinding>();
  plainFindings.set(context, kept);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const finding = judgePair(from, to, question, context);
  if (isPlain(finding)) kept.set(key, finding);
  return finding;
}

const plainFindings = new WeakMap<JudgeContext, Map<string, PairFinding>>();

/** Nothing in it names the pair. */
function isPlain({ outcome, example, facts, holding, narrowed, gap, problems, notes }: PairFinding): boolean {
  const isSilent = facts.length + holding.length + problems.length + notes.length === 0;
  return outcome === 'holds' && isSilent && (example ?? narrowed ?? gap) === undefined;
}

/**
 * A text that is the same for pairs of which the same is found, where nothing in the finding names them; `undefined` where more than the
 * outcomes of their classes decides.
 */
function plainKey(
  from: Member,
  to: Member,
  { ports, within, expect, because }: PairQuestion,
  context: JudgeContext,
): string | undefined {
  const { evaluation } = context;
  // What decides is recorded of each pair anew.
  if (context.recorder !== undefined) return undefined;
  if (because.length > 0 || within !== undefined || (expect === 'allow' && evaluation.narrows)) return undefined;
  if (ports?.some(({ kind }) => kind === 'named')) return undefined;
  const [source, destination] = [plainEnd(from, context), plainEnd(to, context)];
  if (source === undefined || destination === undefined) return undefined;
  const outcomes = families.map((family) => evaluation.outcome(source, destination, family));
  const readsAddresses = evaluation.readsAddresses(source, destination);
  return [expect, readsAddresses, ...outcomes, ...(ports?.map(({ text }) => text) ?? ['every port'])].join('\n');
}

/** The class of a workload whose pods are alike, certainly there and all meant, and reached by themselves. */
function plainEnd(member: Member, context: JudgeContext): End | undefined {
  if (member.kind !== 'workload' || serviceOf(member) !== undefined) return undefined;
  const [candidate, ...others] = podCandidates(member, context);
  if (candidate === undefined || others.length > 0 || candidate.presence !== true) return undefined;
  return context.evaluation.isOfCluster(candidate.end) ? candidate.end : undefined;
}
