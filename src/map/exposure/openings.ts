import type { PeerMatch, PodMatch, Rule } from '../../compile/index.js';
import { type DirectionRules, type End, partsAt, partsAtAnyPod, type RulePart } from '../../evaluate/index.js';
import {
  type Addresses,
  allOf,
  anyLabels,
  type Condition,
  notOf,
  type Traffic,
  uncertainCondition,
} from '../../sets/index.js';

/** A rule that may have a say about the subject. */
export type DirectionRule = DirectionRules['rules'][number];

/** What a rule is asked for pods that no manifest holds. */
export interface AdmittingQuestion {
  /** Where a connection goes: the subject, or `undefined` for the hypothetical pod, which may give a port name any number. */
  readonly destination: End | undefined;
  /** Whether a hypothetical pod has one of some addresses. */
  readonly isAt: (addresses: Addresses) => Condition;
}

/**
 * A rule of the subject taken apart for pods that no manifest holds: what it says of pods by their labels, and, on a condition, of any
 * pod by its address; each for ports by number and, on a condition, for each port name. The peers of every part are pods, and its
 * ports numbers.
 */
export function admittingParts(
  { rule, matches }: DirectionRule,
  question: AdmittingQuestion,
): readonly DirectionRule[] {
  return peerParts(rule, question).flatMap(({ peers, when }) =>
    portParts(rule, question.destination).map(({ traffic, when: numbered }) => ({
      rule: { ...rule, peers, ports: [{ kind: 'traffic', traffic }] },
      matches: allOf([matches, when, numbered]),
      traffic,
    })),
  );
}

interface PeerPart {
  readonly peers: Rule['peers'];
  readonly when: Condition;
}

function peerParts({ peers }: Rule, { isAt }: AdmittingQuestion): readonly PeerPart[] {
  if (peers === undefined) return [{ peers, when: true }];
  return peers.map((peer) => peerPart(peer, isAt)).filter(({ when }) => when !== false);
}

function peerPart(peer: PeerMatch, isAt: AdmittingQuestion['isAt']): PeerPart {
  switch (peer.kind) {
    case 'pods': {
      const { within, without, ...pods } = peer;
      const isMeant = isPlain(peer.pods) ? true : isMore;
      const isThere = within === undefined || isAt(within);
      return { peers: [pods], when: allOf([isMeant, isThere, without === undefined || notOf(isAt(without))]) };
    }
    case 'addresses': {
      const when = peer.holds !== undefined ? false : isAt(peer.addresses);
      return { peers: [{ kind: 'pods', pods: anyPod, span: peer.span }], when };
    }
    case 'nodes':
    case 'domains':
    case 'apiServer':
    case 'identity':
      return { peers: [], when: false };
    default:
      return peer satisfies never;
  }
}

const anyPod: PodMatch = { namespaces: { kind: 'labelled', labels: anyLabels }, labels: anyLabels };

/** Whether a match says nothing of pods but what regions of labels can say. */
export function isPlain(match: PodMatch): boolean {
  return Object.entries(match).every(([key, value]) => value === undefined || plainFields.has(key));
}

const plainFields: ReadonlySet<string> = new Set([
  'namespaces',
  'labels',
  'isNegative',
  'account',
] satisfies (keyof PodMatch)[]);

interface PortPart {
  readonly traffic: Traffic;
  readonly when: Condition;
}

/** Ports of a rule at a destination: by number for certain, and by each name that may have any number there on a condition. */
export function portParts(rule: Rule, destination: End | undefined): readonly PortPart[] {
  const parts = destination === undefined ? partsAtAnyPod(rule) : partsAt(rule, destination);
  return parts.map((part) => ({ traffic: part.traffic, when: part.isPartial ? isNumber(part, rule) : true }));
}

/** The same name is the same number, whichever rule says it. */
function isNumber({ named }: RulePart, rule: Rule): Condition {
  const names = rule.ports.flatMap((port) => (port.kind === 'named' ? [port] : (port.less ?? [])));
  const meant = named === undefined ? names : [named];
  return uncertainCondition({
    id: `destination pod/port ${meant.map(({ protocol, name }) => `${protocol}/${name}`).join()}`,
    words: `which number the destination pod gives the port name ${meant.map(({ name }) => `\`${name}\``).join(' or ')}`,
    remedy: 'declare the workload with its named ports',
  });
}

const isMore: Condition = uncertainCondition({
  id: 'hypothetical/more than labels',
  words: 'whether what a rule says of its peers beside their labels holds the hypothetical pod',
  remedy: 'declare the workload',
});
