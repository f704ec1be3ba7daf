import {
  assignmentLimit,
  type ConnectionTraffic,
  type DecidedTraffic,
  decisiveFacts,
  directionRules,
  type End,
  type Evaluation,
  isInFamily,
  unknownNodeLabels,
} from '../evaluate/index.js';
import type { Pod } from '../model/index.js';
import type { EndCandidate } from '../pairs/end-candidate.js';
import type { UnknownFact } from '../pairs/finding.js';
import {
  type Assignment,
  allAddresses,
  allOf,
  allTraffic,
  assignmentsOf,
  type ChoiceFact,
  type Condition,
  type Family,
  holds,
  intersectTraffic,
  isNoTraffic,
  subtractTraffic,
  type Traffic,
  unknownFacts,
} from '../sets/index.js';
import { type Candidate, ingressControllerId, unknownPods } from './controller.js';
import type { FindControllers } from './controllers.js';
import type { IngressPath } from './ingress-paths.js';

/** Answers what reaches pods through Ingresses, routes and Gateways. */
export interface IngressRouting {
  /** Is there any entry at all? */
  readonly isEmpty: boolean;
  readonly ingressPathsTo: (pod: Pod) => readonly IngressPath[];
  readonly controllersOf: FindControllers;
}

export interface EntryQuestion {
  /** A pod as a destination. */
  readonly end: End;
  readonly family: Family;
  /** The traffic that is asked about. */
  readonly traffic: Traffic;
  /** What must be shown: of replicas of one controller the worst for it counts (`language.md` §2). */
  readonly expect: 'allow' | 'deny';
}

/** A part of the traffic to a pod, with its verdict through entries. The parts are disjoint and cover what is asked. */
export interface EnteringTraffic {
  readonly traffic: Traffic;
  readonly verdict: ConnectionTraffic['verdict'];
  /** What decided it; `undefined` where no entry leads there. */
  readonly controllerPath: ControllerPath | undefined;
  /** All paths that take part in the verdict. */
  readonly controllerPaths: readonly ControllerPath[];
  /** The facts that an unknown verdict depends on. */
  readonly facts: readonly UnknownFact[];
}

/** One ingress path, from one end that the controller may be. */
export interface ControllerPath {
  readonly ingressPath: IngressPath;
  readonly source: EndCandidate;
  readonly decided: ConnectionTraffic;
  /** Ends of one controller have the same group. */
  readonly group: string;
  readonly presence: Condition;
}

/** Judges ingress paths: a port is reachable where one of them allows it. */
export function judgeIngressPaths(
  ingressPaths: readonly IngressPath[],
  question: EntryQuestion,
  evaluation: Evaluation,
  controllersOf: FindControllers,
): readonly EnteringTraffic[] {
  const controllerPaths = ingressPaths.flatMap((ingressPath, index) =>
    controllerPathsOf(ingressPath, `${index}`, { question, evaluation, controllersOf }),
  );
  let pieces: readonly { readonly traffic: Traffic; readonly controllerPaths: readonly ControllerPath[] }[] = [
    { traffic: question.traffic, controllerPaths: [] },
  ];
  for (const controllerPath of controllerPaths) {
    const reached = intersectTraffic(controllerPath.ingressPath.traffic, controllerPath.decided.traffic);
    pieces = pieces
      .flatMap((piece) => [
        {
          traffic: intersectTraffic(piece.traffic, reached),
          controllerPaths: [...piece.controllerPaths, controllerPath],
        },
        { traffic: subtractTraffic(piece.traffic, reached), controllerPaths: piece.controllerPaths },
      ])
      .filter(({ traffic }) => !isNoTraffic(traffic));
  }
  return pieces.map((piece) => ({ ...piece, ...decide(piece.controllerPaths, question.expect) }));
}

interface ControllerPathContext {
  readonly question: EntryQuestion;
  readonly evaluation: Evaluation;
  readonly controllersOf: FindControllers;
}

function controllerPathsOf(
  ingressPath: IngressPath,
  index: string,
  context: ControllerPathContext,
): readonly ControllerPath[] {
  return ingressPath.entry.attachments.flatMap(({ served, presence }, attachment) => {
    const candidates = context.controllersOf(served);
    return candidates.flatMap((candidate, choice) => {
      const isServed = allOf([ingressPath.presence, presence, serves(candidates, choice)]);
      if (isServed === false) return [];
      const group = `${index}/${attachment}/${choice}`;
      return decidedFrom(candidate, context).map((controllerPath) => ({
        ...controllerPath,
        ingressPath,
        group,
        presence: allOf([isServed, controllerPath.source.presence]),
      }));
    });
  });
}

/** Holds where this one of several candidates is the controller. */
function serves(candidates: readonly Candidate[], choice: number): Condition {
  if (candidates.length === 1) return true;
  const titles = candidates.map(({ title }) => title).join(', or ');
  const fact: ChoiceFact = {
    kind: 'choice',
    id: `controller/${candidates.map(({ id }) => id).join()}`,
    words: `which ingress controller serves it (${titles})`,
    remedy:
      'add the IngressClass or GatewayClass with its controller, or give the classes in `ingressControllers` of the settings',
    count: candidates.length,
  };
  return { kind: 'choice', fact, within: [choice] };
}

function decidedFrom(
  { endCandidates }: Candidate,
  { question: { end, family }, evaluation }: ControllerPathContext,
): readonly Pick<ControllerPath, 'source' | 'decided'>[] {
  if (!isInFamily(end, family)) return [];
  if (endCandidates === undefined) return fromNobodyKnows(end, family, evaluation);
  return endCandidates.flatMap((source) =>
    evaluation.connect(source.end, end, family).map((decided) => ({ source, decided })),
  );
}

/** Where no policy governs the destination, or treats all peers alike, it doesn't matter what the controller is. */
function fromNobodyKnows(
  end: End,
  family: Family,
  evaluation: Evaluation,
): readonly Pick<ControllerPath, 'source' | 'decided'>[] {
  const source: EndCandidate = {
    end: { kind: 'node', pool: allAddresses, labels: unknownNodeLabels },
    text: ingressControllerId,
    presence: true,
    pod: undefined,
    hypothetical: undefined,
  };
  const governing = evaluation.governing(end, 'ingress').flatMap(directionRules);
  const ruleSets = governing.filter(
    ({ policyRules }) => policyRules.isolates || policyRules.rules.some(({ peers }) => peers !== undefined),
  );
  if (ruleSets.length === 0) return evaluation.connect(source.end, end, family).map((decided) => ({ source, decided }));
  const side = { traffic: allTraffic, action: 'unknown', reason: 'not governed', by: [], path: [] } as const;
  const egress: DecidedTraffic = { ...side, words: `it depends on ${unknownPods.words}` };
  const by = ruleSets.map(({ policyRules }) => ({ policyRules, rule: undefined }));
  const ingress: DecidedTraffic = { ...side, by, words: `it depends on ${unknownPods.words} whether a rule admits it` };
  const decided: ConnectionTraffic = { traffic: allTraffic, verdict: 'unknown', egress, ingress, facts: [unknownPods] };
  return [{ source, decided }];
}

type Decision = Pick<EnteringTraffic, 'verdict' | 'controllerPath' | 'facts'>;

/** The verdict that holds under every assignment of what exists and which controller serves it. */
function decide(controllerPaths: readonly ControllerPath[], expect: EntryQuestion['expect']): Decision {
  if (controllerPaths.length === 0) return { verdict: 'deny', controllerPath: undefined, facts: [] };
  const uncertainties = unknownFacts(controllerPaths.map(({ presence }) => presence));
  const assignments = assignmentsOf(uncertainties, assignmentLimit);
  if (assignments === undefined) {
    const certain = agreed(controllerPaths);
    const facts = [
      ...uncertainties.map(({ fact }) => fact),
      ...controllerPaths.flatMap(({ decided }) => decided.facts),
    ];
    return certain === 'deny'
      ? { verdict: 'deny', controllerPath: controllerPaths[0], facts: [] }
      : { verdict: 'unknown', controllerPath: controllerPaths[0], facts };
  }
  const verdicts = assignments.map((assignment) => verdictIn(assignment, controllerPaths, expect));
  const [verdict = 'unknown'] = verdicts;
  if (verdict !== 'unknown' && verdicts.every((each) => each === verdict)) {
    return { verdict, controllerPath: shown(controllerPaths, verdict), facts: [] };
  }
  const unknown = controllerPaths.filter(({ decided }) => decided.verdict === 'unknown');
  const facts = [
    ...decisiveFacts(verdicts, { facts: uncertainties, assignments }),
    ...unknown.flatMap(({ decided }) => decided.facts),
  ];
  return {
    verdict: 'unknown',
    controllerPath:
      unknown[0] ?? controllerPaths.find(({ decided }) => decided.verdict !== expect) ?? controllerPaths[0],
    facts,
  };
}

function agreed(controllerPaths: readonly ControllerPath[]): ConnectionTraffic['verdict'] | undefined {
  const [first, ...others] = controllerPaths.map(({ decided }) => decided.verdict);
  return others.every((each) => each === first) ? first : undefined;
}

/** Of the ends of one controller the worst for the expected verdict counts; of several paths, one that allows. */
function verdictIn(
  assignment: Assignment,
  controllerPaths: readonly ControllerPath[],
  expect: EntryQuestion['expect'],
): ConnectionTraffic['verdict'] {
  const byGroup = new Map<string, ConnectionTraffic['verdict'][]>();
  for (const { group, decided, presence } of controllerPaths) {
    if (holds(presence, assignment)) byGroup.set(group, [...(byGroup.get(group) ?? []), decided.verdict]);
  }
  const worst = expect === 'allow' ? (['deny', 'unknown'] as const) : (['allow', 'unknown'] as const);
  const ofGroups = [...byGroup.values()].map(
    (verdicts) => worst.find((each) => verdicts.includes(each)) ?? verdicts[0] ?? 'unknown',
  );
  return (['allow', 'unknown'] as const).find((each) => ofGroups.includes(each)) ?? 'deny';
}

/** A path with this verdict, one that certainly exists first. */
function shown(
  controllerPaths: readonly ControllerPath[],
  verdict: ConnectionTraffic['verdict'],
): ControllerPath | undefined {
  const same = controllerPaths.filter(({ decided }) => decided.verdict === verdict);
  return same.find(({ presence }) => presence === true) ?? same[0];
}
