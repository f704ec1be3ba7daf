import type { ExplainAssembly } from '../assemble/assemble.js';
import type { ExplainQuestion } from '../assemble/reading.js';
import { requestWords } from '../cases/request.js';
import { noteText, remark, UsageError } from '../diagnostics/index.js';
import { type ExplainContext, explainSide } from '../explain/explain-direction.js';
import { type FoundParts, findParts } from '../explain/find-parts.js';
import { hasManifests } from '../intake/inputs.js';
import { nothingToMap } from '../intake/problems.js';
import { type PortChoice, parsePort } from '../language/port.js';
import { parseRequest } from '../language/read-request.js';
import { askedEnd } from '../pairs/asked-end.js';
import type { JudgeContext } from '../pairs/context.js';
import { familyGap } from '../pairs/family-gap.js';
import { type Example, undefinedFacts } from '../pairs/finding.js';
import { isJudged } from '../pairs/judge-pairs.js';
import { familiesOf } from '../pairs/probe.js';
import { apiVersion, type ExplainedPart, type ExplainedVerdict, type Explanation } from '../result.js';
import { trafficText } from '../sets/index.js';
import { diagnosticsOfState, type ExplainAnswer } from './report.js';

/** Explains one connection by the applied manifests of an input. Throws a `UsageError` where the question means nothing there. */
export function explainInput(
  { input, state, question }: ExplainAssembly,
  { today }: { readonly today: string },
): ExplainAnswer {
  const { clusterState, chosen, evaluationContext, isWhole } = state;
  const isEmpty = !hasManifests(input);
  const request = requestOf(question);
  const { evaluation } = evaluationContext;
  const context: ExplainContext = {
    ...evaluationContext,
    ...(request === undefined ? {} : { unasked: evaluation }),
    evaluation: request === undefined ? evaluation : evaluation.underRequest(request),
    cluster: clusterState.cluster,
    groups: new Map(),
    today,
    podCandidates: new WeakMap(),
  };
  const found = isWhole && !isEmpty ? ask(question, context) : { examples: [], problems: [], notes: [] };
  const [decisive, ...others] = inOrder(found.examples);
  return {
    command: 'explain',
    answered: {
      apiVersion,
      kind: 'Explanation',
      from: question.from,
      to: question.to,
      ...(question.port === undefined ? {} : { port: question.port }),
      ...(request === undefined ? {} : { request: requestWords(request) }),
      cni: chosen.choice,
      ground: evaluationContext.facts,
      verdict: decisive?.decided.verdict ?? 'unknown',
      parts: decisive === undefined ? [] : [decisive, ...others].map(partOf),
      egress: decisive === undefined ? nothingSide('egress', question) : explainSide(decisive, 'egress', context),
      ingress: decisive === undefined ? nothingSide('ingress', question) : explainSide(decisive, 'ingress', context),
      notes: found.notes.map(noteText),
    },
    read: [input],
    additional: [...(isEmpty && isWhole ? [nothingToMap({}, undefined)] : []), ...diagnosticsOfState(state)],
  };
}

function nothingSide(direction: 'egress' | 'ingress', { from, to }: ExplainQuestion): Explanation['egress'] {
  const [end, peer] = direction === 'egress' ? [from, to] : [to, from];
  return { direction, end, peer, verdict: 'unknown', reason: 'there is nothing to judge by', path: '', tiers: [] };
}

function ask({ from, to, port }: ExplainQuestion, context: JudgeContext): FoundParts {
  const sources = askedEnd(from, 'from', context);
  const destinations = askedEnd(to, 'to', context);
  const ports = port === undefined ? undefined : [portOf(port)];
  const pairs = sources.members.flatMap((source) =>
    destinations.members.filter((each) => isJudged(source, each)).map((destination) => ({ source, destination })),
  );
  if (pairs.length > mostPairs)
    throw new UsageError(
      `\`${from}\` and \`${to}\` are ${pairs.length} pairs, and an explanation is about few; name a workload, a Service or an address`,
    );
  const parts = pairs.map(({ source, destination }) => findParts(source, destination, ports, context));
  const gaps = pairs.flatMap(({ source, destination }) => {
    const judged = familiesOf(source, destination, { expect: 'deny' }, context);
    return familyGap(source, destination, judged, context) ?? [];
  });
  const problems = [...new Set([...parts.flatMap((each) => each.problems), ...gaps])];
  const examples = parts.flatMap((each) => each.examples);
  if (examples.length > 0)
    return {
      examples,
      problems: [],
      notes: [...sources.notes, ...destinations.notes, ...parts.flatMap((each) => each.notes), ...problems.map(remark)],
    };
  throw new UsageError(
    problems.length > 0
      ? problems.join('; ')
      : `nothing to explain between \`${from}\` and \`${to}\`: one of them must be a workload, and there must be a port that the cluster's address families have`,
  );
}

/** With more pairs than that, use a map. */
const mostPairs = 16;

function portOf(text: string): PortChoice {
  const parsed = parsePort(text);
  if (!parsed.ok) throw new UsageError(parsed.problem);
  return parsed.value;
}

/** What is asked above the port. Throws a `UsageError` where that means nothing. */
function requestOf({ http, tls, port }: ExplainQuestion): ReturnType<typeof parsedRequest> {
  return parsedRequest({ http, tls }, port === undefined ? undefined : portOf(port));
}

function parsedRequest(written: Pick<ExplainQuestion, 'http' | 'tls'>, port: PortChoice | undefined) {
  const parsed = parseRequest(written, port);
  if ('problem' in parsed) throw new UsageError(parsed.problem);
  return parsed.request;
}

const weights = { deny: 0, unknown: 1, allow: 2 } as const satisfies Record<ExplainedVerdict, number>;

/** Denied first, allowed last: of mixed parts the first shows why not all is allowed. */
function inOrder(examples: readonly Example[]): readonly Example[] {
  return [...examples].sort((a, b) => weights[a.decided.verdict] - weights[b.decided.verdict]);
}

function partOf({ decided, source, destination, family }: Example): ExplainedPart {
  const facts = decided.verdict !== 'unknown' ? [] : decided.facts.length > 0 ? decided.facts : undefinedFacts(decided);
  return {
    from: source.text,
    to: destination.text,
    ...(source.replicas === undefined ? {} : { fromPods: source.replicas }),
    ...(destination.replicas === undefined ? {} : { toPods: destination.replicas }),
    family,
    traffic: trafficText(decided.traffic),
    verdict: decided.verdict,
    unknowns: facts.map(({ words, remedy }) => ({ fact: words, remedy })),
  };
}
