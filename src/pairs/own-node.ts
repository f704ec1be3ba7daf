import type { ConnectionSlice, Slice, WorldsOfConnection } from '../evaluate/index.js';
import type { ChoiceFact, Condition, Family } from '../sets/index.js';
import type { JudgeContext } from './context.js';
import { otherNodeStand } from './ends.js';
import type { Stand } from './stand.js';

/** Two ends of a connection, as they stand. */
interface StandPair {
  readonly source: Stand;
  readonly destination: Stand;
}

/** The verdicts between two stands: a pod's own node reaches it whatever NetworkPolicies say (A-NODE-1). */
export function connectStands(
  { source, destination }: StandPair,
  family: Family,
  { evaluation }: Pick<JudgeContext, 'evaluation'>,
): readonly ConnectionSlice[] {
  const ends = placed({ source, destination }, evaluation);
  const slices = evaluation.connect(ends.source.end, ends.destination.end, family);
  const meeting = evaluation.tellsOwnNode ? undefined : meetNode({ source, destination });
  return meeting === undefined ? slices : slices.map((slice) => asOwnNode(slice, meeting));
}

/** The same in each world of some conditions. */
export function connectStandsInWorlds(
  pair: StandPair,
  { family, conditions }: { readonly family: Family; readonly conditions: readonly Condition[] },
  { evaluation }: Pick<JudgeContext, 'evaluation'>,
): WorldsOfConnection {
  const { source, destination } = placed(pair, evaluation);
  const found = evaluation.connectInWorlds(source.end, destination.end, { family, conditions });
  const meeting = evaluation.tellsOwnNode ? undefined : meetNode(pair);
  if (meeting === undefined) return found;
  const { worlds } = found;
  return {
    ...found,
    worlds: worlds?.map(({ world, slices }) => ({ world, slices: slices.map((slice) => asOwnNode(slice, meeting)) })),
  };
}

/** Ends with what is known of whether the one is the node of the other, where policies tell that. */
function placed(
  { source, destination }: StandPair,
  { tellsOwnNode }: Pick<JudgeContext['evaluation'], 'tellsOwnNode'>,
): StandPair {
  if (!tellsOwnNode) return { source, destination };
  return { source: besidePod(source, destination), destination: besidePod(destination, source) };
}

function besidePod(stand: Stand, { pod, end: { kind }, text }: Stand): Stand {
  const { node, end } = stand;
  if (node === undefined || end.kind !== 'node' || kind !== 'pod' || node.isOneOfAll) return stand;
  const where = pod?.nodeName;
  if (where !== undefined) return { ...stand, end: { ...end, isOwn: where === node.name, isAsOther: false } };
  if (!node.mayBeOwn) return stand;
  const isOwn: Condition = { kind: 'choice', fact: whereItRuns(text), within: [1] };
  return { ...stand, end: { ...end, isOwn, isAsOther: false } };
}

/** How a pod meets a node that is its own for certain, or that may be. */
interface NodeMeeting {
  readonly direction: 'ingress' | 'egress';
  readonly isCertain: boolean;
  /** The node, and the pod. */
  readonly node: string;
  readonly text: string;
}

function meetNode({ source, destination }: StandPair): NodeMeeting | undefined {
  const [node, pod, direction] =
    destination.end.kind === 'pod'
      ? ([source, destination, 'ingress'] as const)
      : ([destination, source, 'egress'] as const);
  if (node.node === undefined || pod.end.kind !== 'pod') return undefined;
  const where = pod.pod?.nodeName;
  if (where === node.node.name) return { direction, isCertain: true, node: where, text: pod.text };
  return where === undefined && node.node.mayBeOwn
    ? { direction, isCertain: false, node: node.node.name, text: pod.text }
    : undefined;
}

function asOwnNode(slice: ConnectionSlice, meeting: NodeMeeting): ConnectionSlice {
  const { direction, isCertain, node, text } = meeting;
  if (slice.verdict === 'allow') return slice;
  const other = direction === 'ingress' ? slice.egress : slice.ingress;
  const isPlain = slice[direction].path.every(({ tier }) => tier === 'NetworkPolicy');
  if (!isCertain) return { ...slice, verdict: 'unknown', facts: [...slice.facts, whereItRuns(text)] };
  if (other.action !== 'allow') return slice;
  // Only NetworkPolicies let it pass: what another tier denies on the way out stays denied.
  if (direction === 'egress' && !isPlain) return slice;
  if (direction === 'egress' || !isPlain)
    return { ...slice, verdict: 'unknown', facts: [...slice.facts, exemption(text, meeting)] };
  const admitted: Slice = {
    traffic: slice.traffic,
    action: 'allow',
    reason: 'own node',
    by: [],
    words: `${text} runs on node ${node}, and a pod's own node always reaches it`,
    path: [],
  };
  return { ...slice, verdict: 'allow', [direction]: admitted, facts: [] };
}

function whereItRuns(text: string): ChoiceFact {
  return {
    kind: 'choice',
    id: `node of ${text}`,
    words: `which node ${text} runs on, which always reaches it`,
    remedy: 'ask about `nodes`, which are all but its own, or add the Pods with their `spec.nodeName`',
    count: 2,
  };
}

/** The API exempts what comes from the own node from NetworkPolicies; of what goes to it only its documentation speaks. */
function exemption(text: string, { direction, node }: NodeMeeting): ChoiceFact {
  const words =
    direction === 'egress'
      ? `whether ${text} reaches node ${node}, which it runs on, whatever its policies say`
      : `whether node ${node}, which ${text} runs on, is exempt from policies that aren't NetworkPolicies`;
  return { kind: 'choice', id: words, words, remedy: 'allow it by a policy', count: 2 };
}

/**
 * Every way in which two members can meet. The word `nodes` means all but the pod's own: where that is known, the others are certain,
 * and where no other is declared one is judged that nobody declares.
 */
export function meetingsOf(
  sources: readonly Stand[],
  destinations: readonly Stand[],
  context: JudgeContext,
): readonly StandPair[] {
  const pairs = sources.flatMap((source) => destinations.map((destination) => ({ source, destination })));
  const isOwn = ({ source, destination }: StandPair) => isOwnOf(source, destination) || isOwnOf(destination, source);
  const met = pairs.filter((pair) => !isOwn(pair)).map(asOthers);
  const lost = pairs.filter(isOwn).filter((pair) => !met.some((each) => isSamePod(each, pair)));
  return [...met, ...lost.map((pair) => replaceNode(pair, otherNodeStand(context)))];
}

function isOwnOf({ node }: Stand, { pod, end }: Stand): boolean {
  return node?.isOneOfAll === true && end.kind === 'pod' && pod?.nodeName === node.name;
}

/** Where the pod's own node is known, each other is another for certain. */
function asOthers({ source, destination }: StandPair): StandPair {
  const settle = (stand: Stand, { pod }: Stand): Stand =>
    stand.node?.isOneOfAll === true && pod?.nodeName !== undefined ? { ...stand, presence: true } : stand;
  return { source: settle(source, destination), destination: settle(destination, source) };
}

function isSamePod(a: StandPair, b: StandPair): boolean {
  return (a.source.pod ?? a.destination.pod) === (b.source.pod ?? b.destination.pod);
}

function replaceNode({ source, destination }: StandPair, other: Stand): StandPair {
  return source.node?.isOneOfAll === true ? { source: other, destination } : { source, destination: other };
}
