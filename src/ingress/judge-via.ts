import type { Member, WorkloadMember } from '../endpoints/members.js';
import { chooseServicePorts, type PortsAt, portsAtPod, targetTraffic } from '../endpoints/ports.js';
import { fail, found, type Resolution } from '../endpoints/resolve/resolution.js';
import { type ConnectionTraffic, type DecidedTraffic, isInFamily } from '../evaluate/index.js';
import { namedPortKeys, type Pod } from '../model/index.js';
import { trafficOf } from '../pairs/asked-traffic.js';
import type { JudgeContext } from '../pairs/context.js';
import type { EndCandidate } from '../pairs/end-candidate.js';
import type { Example, Finding } from '../pairs/finding.js';
import { sumUp } from '../pairs/judge-pairs.js';
import { settleProbes } from '../pairs/pair.js';
import type { PairQuestion } from '../pairs/pair-finding.js';
import { isNarrowed, type Probe } from '../pairs/probe.js';
import { type Family, isNoTraffic, type Traffic, trafficRanges, uniteTraffic } from '../sets/index.js';
import { ingressControllerId } from './controller.js';
import type { IngressPath } from './ingress-paths.js';
import { type EnteringTraffic, type IngressRouting, judgeIngressPaths } from './ingress-routing.js';

/** What cases are judged by, with what enters through Ingresses, routes and Gateways. */
export interface EntryContext extends JudgeContext {
  readonly ingressRouting: IngressRouting;
}

/** Traffic that comes in through an Ingress, a route or a Gateway comes from outside, and leads to workloads and Services. */
export function enteringEnds(resolution: Resolution, side: 'from' | 'to'): Resolution {
  if (resolution.problems.length > 0) return resolution;
  const stray = resolution.members.find(({ kind }) =>
    side === 'from' ? kind !== 'addresses' && kind !== 'domain' : kind !== 'workload',
  );
  if (stray === undefined) return { ...found(resolution.members), notes: resolution.notes };
  return fail(
    side === 'from'
      ? `with \`via: ingress\` traffic comes from outside the cluster, and \`from\` holds \`${stray.id}\`: write \`internet\` or an address range`
      : `with \`via: ingress\` traffic goes to workloads and Services, and \`to\` holds \`${stray.id}\``,
  );
}

/**
 * Judges what reaches every destination through entries. The controller opens the connections that backends see, so who the
 * clients are changes nothing.
 */
export function judgeVia(
  from: readonly Member[],
  to: readonly Member[],
  question: PairQuestion,
  context: EntryContext,
): Finding {
  const clients = from.map((member) => ({ ...member, id: ingressControllerId }));
  const groups = to
    .filter((member) => member.kind === 'workload')
    .map((member) => ({
      from: clients,
      to: [member],
      count: from.length,
      finding: judgeTo(member, question, context),
    }));
  const finding = sumUp(groups, question.expect, context);
  if (!context.ingressRouting.isEmpty) return finding;
  return { ...finding, outcome: 'vacuous', problems: [noEntry] };
}

const noEntry =
  'vacuous: `via: ingress`, and no manifest holds an Ingress, a route of the Gateway API or an OpenShift Route; add their manifests, or remove `via`';

function judgeTo(to: WorkloadMember, question: PairQuestion, context: EntryContext) {
  const { expect } = question;
  const families: readonly Family[] =
    expect === 'deny' ? [...context.families, ...context.widerFamilies] : context.families;
  const probes = candidatesOf(to, context).flatMap((destination) =>
    asksAt(to, destination.pod, question, context).flatMap((ask) =>
      families.map((family) => probeVia({ to, destination, ask, family, judged: families }, question, context)),
    ),
  );
  return settleProbes(probes);
}

/** The pods of a member, each once that neither policies nor Services distinguish. */
function candidatesOf(
  { id, pods }: WorkloadMember,
  { evaluation, ingressRouting }: EntryContext,
): readonly (EndCandidate & { readonly pod: Pod })[] {
  const byKey = new Map<string, EndCandidate & { readonly pod: Pod }>();
  for (const pod of pods) {
    const ingressPaths = ingressRouting.ingressPathsTo(pod);
    const names = namedPortKeys(pod);
    const isCertain = pod.presence === true && ingressPaths.every(({ presence }) => presence === true);
    const leading = ingressPaths.map(({ backend, service, port }) => [
      backend.span.file.path,
      backend.span.start,
      service.name,
      port?.port,
    ]);
    const key = JSON.stringify([evaluation.classOf(pod).index, names, leading, isCertain || byKey.size]);
    const endCandidate = { end: evaluation.endOf(pod), text: id, presence: pod.presence, pod, hypothetical: undefined };
    if (!byKey.has(key)) byKey.set(key, endCandidate);
  }
  return [...byKey.values()];
}

/** What a case asks about a pod, and the ingress paths that count for it. */
interface Ask {
  readonly ports: PortsAt;
  readonly ingressPaths: readonly IngressPath[];
  /** The end that is asked about, as sentences name it. */
  readonly target: string;
}

/**
 * A port of a Service is reachable where an entry leads to that port; it is out of reach where nothing leads to the pods behind
 * it, whatever Service that goes by.
 */
function asksAt(
  { id, service }: WorkloadMember,
  pod: Pod,
  { ports, expect }: PairQuestion,
  { ingressRouting }: EntryContext,
): readonly Ask[] {
  const ingressPaths = ingressRouting.ingressPathsTo(pod);
  if (service === undefined) return [{ ports: portsAtPod(ports, pod), ingressPaths, target: id }];
  const chosen = chooseServicePorts(ports, service);
  const base = { problems: chosen.problems, notes: [] };
  if (expect === 'deny' || chosen.ports.length === 0) {
    const traffic = chosen.ports.map((port) => targetTraffic(port, pod));
    const united = traffic.reduce<Traffic>(uniteTraffic, portsAtPod([], pod).traffic);
    return [{ ports: { ...base, traffic: united }, ingressPaths, target: id }];
  }
  return chosen.ports.map((port) => ({
    ports: { ...base, traffic: targetTraffic(port, pod) },
    ingressPaths: ingressPaths.filter(
      (ingressPath) => ingressPath.service === service && (ingressPath.port === undefined || ingressPath.port === port),
    ),
    target: `${service.namespace}/service/${service.name} ${port.protocol}/${port.port}`,
  }));
}

interface ViaProbe {
  readonly to: WorkloadMember;
  readonly destination: EndCandidate;
  readonly ask: Ask;
  readonly family: Family;
  readonly judged: readonly Family[];
}

function probeVia(
  { to, destination, ask, family, judged }: ViaProbe,
  { expect, because }: PairQuestion,
  { evaluation, ingressRouting, recorder }: EntryContext,
): Probe {
  const traffic = trafficOf(ask.ports.traffic, family, judged);
  const { end } = destination;
  const pieces = judgeIngressPaths(
    ask.ingressPaths,
    { end, family, traffic, expect },
    evaluation,
    ingressRouting.controllersOf,
  );
  if (recorder !== undefined)
    for (const { decided } of pieces.flatMap(({ controllerPaths }) => controllerPaths)) recorder.add(decided);
  const leads = (found: readonly EnteringTraffic[]) => found.some(({ controllerPaths }) => controllerPaths.length > 0);
  const elsewhere = judged.filter((each) => each !== family);
  // a controller that has no address in this family, but in another
  const isElsewhere =
    !leads(pieces) &&
    elsewhere.some((each) =>
      leads(
        judgeIngressPaths(
          ask.ingressPaths,
          { end, family: each, traffic, expect },
          evaluation,
          ingressRouting.controllersOf,
        ),
      ),
    );
  const exampleOf = (piece: EnteringTraffic) => examplesOf(piece, { to, destination, ask, family });
  const base = {
    ports: ask.ports,
    isVacuous: isNoTraffic(traffic) || !isInFamily(end, family) || isElsewhere,
    readsAddresses: pieces.some(({ controllerPaths }) =>
      controllerPaths.some(({ source }) => evaluation.readsAddresses(source.end, end)),
    ),
    isPresent: destination.presence,
    holding: [],
    facts: [],
  };
  const wrong = pieces.filter(({ verdict }) => verdict !== expect);
  const piece = wrong.find(({ verdict }) => verdict !== 'unknown') ?? wrong[0];
  if (piece === undefined) {
    const holding = because.length === 0 ? [] : pieces.flatMap(exampleOf);
    const narrowed = expect === 'allow' ? pieces.flatMap(exampleOf).find(isNarrowed) : undefined;
    return { ...base, outcome: 'holds', example: undefined, holding, narrowed };
  }
  const [example] = exampleOf({
    ...piece,
    controllerPaths: piece.controllerPath === undefined ? [] : [piece.controllerPath],
  });
  if (piece.verdict !== 'unknown') return { ...base, outcome: 'differs', example };
  return { ...base, outcome: 'unknown', example, facts: piece.facts };
}

/** A connection for everything that had the verdict of a piece; where no entry leads there, that itself. */
function examplesOf(
  { traffic, verdict, controllerPaths }: EnteringTraffic,
  { to, destination, ask, family }: Omit<ViaProbe, 'judged'>,
): readonly Example[] {
  const [range] = trafficRanges(traffic);
  if (range === undefined) return [];
  const base = { destination, members: [ingressControllerId, to.id], family, range };
  if (controllerPaths.length === 0) {
    const words = `no Ingress, route or Gateway leads to ${ask.target}`;
    const end: EndCandidate['end'] = { kind: 'address', family, address: 0n };
    const source: EndCandidate = {
      end,
      text: ingressControllerId,
      presence: true,
      pod: undefined,
      hypothetical: undefined,
    };
    return [{ ...base, decided: deadEnd(traffic, words), source, words }];
  }
  return controllerPaths
    .filter(({ decided }) => controllerPaths.length === 1 || decided.verdict === verdict)
    .map(({ decided, source }) => ({ ...base, decided, source }));
}

/** A denial that isn't due to a policy. */
function deadEnd(traffic: Traffic, words: string): ConnectionTraffic {
  const side: DecidedTraffic = { traffic, action: 'deny', reason: 'not governed', by: [], words, path: [] };
  return { traffic, verdict: 'deny', egress: side, ingress: side, facts: [] };
}
