import type { ConnectionByAssignment, ConnectionTraffic, DecidedTraffic } from '../evaluate/index.js';
import { binaryChoice, type ChoiceFact, type Condition, type Family } from '../sets/index.js';
import type { JudgeContext } from './context.js';
import type { EndCandidate } from './end-candidate.js';
import { otherNodeCandidate } from './ends.js';
import { openToIdentities } from './governed-identity.js';

/** Two end candidates of a connection. */
interface CandidatePair {
  readonly source: EndCandidate;
  readonly destination: EndCandidate;
}

/** The verdicts between two end candidates: a pod's own node reaches it whatever NetworkPolicies say (A-NODE-1). */
export function connectCandidates(
  { source, destination }: CandidatePair,
  family: Family,
  { evaluation }: Pick<JudgeContext, 'evaluation'>,
): readonly ConnectionTraffic[] {
  const ends = placed({ source, destination }, evaluation);
  const met = { source: ends.source.end, destination: ends.destination.end };
  const decidedTraffic = openToIdentities(evaluation.connect(met.source, met.destination, family), met, evaluation);
  const meeting = evaluation.tellsOwnNode ? undefined : meetNode({ source, destination });
  return meeting === undefined ? decidedTraffic : decidedTraffic.map((decided) => asOwnNode(decided, meeting));
}

/** The same under each assignment of some conditions. */
export function connectCandidatesByAssignment(
  pair: CandidatePair,
  { family, conditions }: { readonly family: Family; readonly conditions: readonly Condition[] },
  { evaluation }: Pick<JudgeContext, 'evaluation'>,
): ConnectionByAssignment {
  const { source, destination } = placed(pair, evaluation);
  const found = evaluation.connectByAssignment(source.end, destination.end, { family, conditions });
  const meeting = evaluation.tellsOwnNode ? undefined : meetNode(pair);
  if (meeting === undefined) return found;
  const { assignments } = found;
  return {
    ...found,
    assignments: assignments?.map(({ assignment, decidedTraffic }) => ({
      assignment,
      decidedTraffic: decidedTraffic.map((decided) => asOwnNode(decided, meeting)),
    })),
  };
}

/** Ends with what is known of whether the one is the node of the other, where policies tell that. */
function placed(
  { source, destination }: CandidatePair,
  { tellsOwnNode }: Pick<JudgeContext['evaluation'], 'tellsOwnNode'>,
): CandidatePair {
  if (!tellsOwnNode) return { source, destination };
  return { source: besidePod(source, destination), destination: besidePod(destination, source) };
}

function besidePod(candidate: EndCandidate, { pod, end: { kind }, text }: EndCandidate): EndCandidate {
  const { node, end } = candidate;
  if (node === undefined || end.kind !== 'node' || kind !== 'pod' || node.isOneOfAll) return candidate;
  const where = pod?.nodeName;
  if (where !== undefined) return { ...candidate, end: { ...end, isOwn: where === node.name, isAsOther: false } };
  if (!node.mayBeOwn) return candidate;
  const isOwn: Condition = { kind: 'choice', fact: whereItRuns(text), within: [1] };
  return { ...candidate, end: { ...end, isOwn, isAsOther: false } };
}

/** How a pod meets a node that is its own for certain, or that may be. */
interface NodeMeeting {
  readonly direction: 'ingress' | 'egress';
  readonly isCertain: boolean;
  /** The node, and the pod. */
  readonly node: string;
  readonly text: string;
}

function meetNode({ source, destination }: CandidatePair): NodeMeeting | undefined {
  const [node, pod, direction] =
    destination.end.kind === 'pod'
      ? ([source, destination, 'ingress'] as const)
      : ([destination, source, 'egress'] as const);
  if (node.node === undefined || pod.end.kind !== 'pod') return undefined;
  const where = pod.pod?.nodeName;
  if (where === node.node.name) return { direction, isCertain: true, node: where, text: pod.text };
  return (where === undefined || node.node.isUnplaced === true) && node.node.mayBeOwn
    ? { direction, isCertain: false, node: node.node.name, text: pod.text }
    : undefined;
}

function asOwnNode(decided: ConnectionTraffic, meeting: NodeMeeting): ConnectionTraffic {
  const { direction, isCertain, node, text } = meeting;
  if (decided.verdict === 'allow') return decided;
  const other = direction === 'ingress' ? decided.egress : decided.ingress;
  const isPlain = decided[direction].path.every(({ tier }) => tier === 'NetworkPolicy');
  if (!isCertain) return { ...decided, verdict: 'unknown', facts: [...decided.facts, whereItRuns(text)] };
  if (other.action !== 'allow') return decided;
  // Only NetworkPolicies let it pass: what another tier denies on the way out stays denied.
  if (direction === 'egress' && !isPlain) return decided;
  if (direction === 'egress' || !isPlain)
    return { ...decided, verdict: 'unknown', facts: [...decided.facts, exemption(text, meeting)] };
  const admitted: DecidedTraffic = {
    traffic: decided.traffic,
    action: 'allow',
    reason: 'own node',
    by: [],
    words: `${text} runs on node ${node}, and a pod's own node always reaches it`,
    path: [],
  };
  return { ...decided, verdict: 'allow', [direction]: admitted, facts: [] };
}

function whereItRuns(text: string): ChoiceFact {
  return binaryChoice({
    id: `node of ${text}`,
    words: `which node ${text} runs on, which always reaches it`,
    remedy: 'ask about `nodes`, which are all but its own, or add the Pods with their `spec.nodeName`',
  });
}

/** The API exempts what comes from the own node from NetworkPolicies; of what goes to it only its documentation speaks. */
function exemption(text: string, { direction, node }: NodeMeeting): ChoiceFact {
  const words =
    direction === 'egress'
      ? `whether ${text} reaches node ${node}, which it runs on, whatever its policies say`
      : `whether node ${node}, which ${text} runs on, is exempt from policies that aren't NetworkPolicies`;
  return binaryChoice({ id: words, words, remedy: 'allow it by a policy' });
}

/**
 * Every way in which two members can meet. The word `nodes` means all but the pod's own: where that is known, the others are certain,
 * and where no other is declared one is judged that nobody declares.
 */
export function meetingsOf(
  sources: readonly EndCandidate[],
  destinations: readonly EndCandidate[],
  context: JudgeContext,
): readonly CandidatePair[] {
  const pairs = sources.flatMap((source) => destinations.map((destination) => ({ source, destination })));
  const isOwn = ({ source, destination }: CandidatePair) =>
    isOwnOf(source, destination) || isOwnOf(destination, source);
  const met = pairs.filter((pair) => !isOwn(pair)).map(asOthers);
  const lost = pairs.filter(isOwn).filter((pair) => !met.some((each) => isSamePod(each, pair)));
  return [...met, ...lost.map((pair) => replaceNode(pair, otherNodeCandidate(context)))];
}

function isOwnOf({ node }: EndCandidate, { pod, end }: EndCandidate): boolean {
  return node?.isOneOfAll === true && end.kind === 'pod' && pod?.nodeName === node.name;
}

/** Where the pod's own node is known, each other is another for certain. */
function asOthers({ source, destination }: CandidatePair): CandidatePair {
  const settle = (candidate: EndCandidate, { pod }: EndCandidate): EndCandidate =>
    candidate.node?.isOneOfAll === true && pod?.nodeName !== undefined ? { ...candidate, presence: true } : candidate;
  return { source: settle(source, destination), destination: settle(destination, source) };
}

function isSamePod(a: CandidatePair, b: CandidatePair): boolean {
  return (a.source.pod ?? a.destination.pod) === (b.source.pod ?? b.destination.pod);
}

function replaceNode({ source, destination }: CandidatePair, other: EndCandidate): CandidatePair {
  return source.node?.isOneOfAll === true ? { source: other, destination } : { source, destination: other };
}
