import { type Direction, type PolicyOrigin, type PolicyRules, tiedPolicies } from '../compile/index.js';
import { type Diagnostic, define } from '../diagnostics/index.js';
import {
  type ConnectionTraffic,
  directionRules,
  type End,
  type Evaluation,
  type PodClass,
  type PodEnd,
} from '../evaluate/index.js';
import type { Cluster } from '../model/index.js';
import {
  addressText,
  allAddresses,
  type Family,
  intersectTraffic,
  isNoTraffic,
  portTraffic,
  trafficText,
  unknownFacts,
} from '../sets/index.js';

const ambiguous = define<{ readonly id: string; readonly others: string; readonly where: string }>({
  code: 'admin/ambiguous-priority',
  severity: 'error',
  summary: 'two admin policies of one priority decide differently, and which of them counts the API does not say',
  words: ({ id, others, where }) =>
    `${id} has the same priority as ${others}, and they decide differently about ${where}: the API doesn't say which counts; give them different priorities`,
});

const otherFinality = define<{
  readonly id: string;
  readonly policy: string;
  readonly direction: Direction;
  readonly where: string;
}>({
  code: 'admin/per-pod-finality',
  severity: 'warning',
  summary: 'a baseline denial that some implementations skip for pods with a NetworkPolicy of the other direction',
  guardsTrust: true,
  words: ({ id, policy, direction, where }) =>
    `${id} denies ${where}, and ${policy} isolates the pod in the other direction only: implementations that ask per pod, not per direction, let it through; isolate the pod for ${direction} too, or deny it in the Admin tier`,
});

/** The decision on a part of the traffic between two ends. */
interface Seen {
  readonly decided: ConnectionTraffic;
  readonly family: Family;
  readonly source: End;
  readonly destination: End;
}

/** A workload of each class of pods. */
type Names = ReadonlyMap<PodClass, string>;

const directions: readonly Direction[] = ['ingress', 'egress'];

/**
 * Where admin policies of one priority decide differently about pods that manifests hold (B-10, C-4), and where it matters that a
 * NetworkPolicy is final for its own direction only (C-3).
 */
export function reportAdminPolicies(
  cluster: Cluster,
  { evaluation, families }: Pick<Around, 'evaluation' | 'families'>,
): readonly Diagnostic[] {
  const names = new Map(cluster.workloads.flatMap(({ id, pods }) => pods.map((pod) => [evaluation.classOf(pod), id])));
  const ends = [...names.keys()]
    .filter(({ isHostNetwork }) => !isHostNetwork)
    .map((podClass): PodEnd => ({ kind: 'pod', podClass }));
  const ties = new Map<string, Seen>();
  const skipped = new Map<string, Diagnostic>();
  for (const end of ends) {
    for (const direction of directions) {
      const isolating = isolatingElsewhere(end, direction, evaluation);
      if (!isContested(end, direction, evaluation) && isolating === undefined) continue;
      for (const seen of connections(end, direction, { evaluation, families, ends })) {
        for (const { id } of seen.decided.facts)
          if (tiedPolicies(id) !== undefined && !ties.has(id)) ties.set(id, seen);
        if (isolating === undefined) continue;
        for (const each of reportSkipped(seen, direction, { isolating, names }))
          if (!skipped.has(`${each.span?.start} ${direction}`)) skipped.set(`${each.span?.start} ${direction}`, each);
      }
    }
  }
  return [...reportTies(ties, evaluation.ruleSets, names), ...skipped.values()];
}

function isContested(end: PodEnd, direction: Direction, evaluation: Evaluation): boolean {
  const ruleSets = evaluation.governing(end, direction).flatMap(directionRules);
  return unknownFacts(ruleSets.map(({ applies }) => applies)).some(({ fact }) => tiedPolicies(fact.id) !== undefined);
}

/** A NetworkPolicy that isolates an end in the other direction, where none does in this one and a baseline refers to it. */
function isolatingElsewhere(end: PodEnd, direction: Direction, evaluation: Evaluation): PolicyOrigin | undefined {
  const isolatingIn = (each: Direction) =>
    evaluation
      .governing(end, each)
      .filter(({ tier }) => tier.name === 'NetworkPolicy')
      .flatMap(directionRules)
      .find(({ policyRules, applies }) => policyRules.isolates && applies === true)?.policyRules.policy;
  const hasBaseline = evaluation.governing(end, direction).some(({ tier }) => tier.name === 'Baseline');
  if (!hasBaseline || isolatingIn(direction) !== undefined) return undefined;
  return isolatingIn(direction === 'ingress' ? 'egress' : 'ingress');
}

interface Around {
  readonly evaluation: Evaluation;
  readonly families: readonly Family[];
  readonly ends: readonly PodEnd[];
}

function* connections(end: PodEnd, direction: Direction, { evaluation, families, ends }: Around): Generator<Seen> {
  for (const family of families) {
    const pieces = evaluation.partitionAddresses(end, direction, { family, addresses: allAddresses[family] });
    const outside = pieces.flatMap(([address]): End[] =>
      address === undefined ? [] : [{ kind: 'address', family, address }],
    );
    for (const peer of [...ends, ...outside]) {
      const [source, destination] = direction === 'ingress' ? [peer, end] : [end, peer];
      for (const decided of evaluation.connect(source, destination, family))
        yield { decided, family, source, destination };
    }
  }
}

function reportTies(
  ties: ReadonlyMap<string, Seen>,
  ruleSets: readonly PolicyRules[],
  names: Names,
): readonly Diagnostic[] {
  const byId = new Map(ruleSets.map(({ policy }) => [policy.id, policy]));
  return [...ties].flatMap(([id, seen]) => {
    const policies = (tiedPolicies(id) ?? []).flatMap((each) => byId.get(each) ?? []);
    return policies.map((policy) => {
      const others = policies.filter((each) => each !== policy);
      const ids = others.map((each) => each.id).join(' and ');
      const related = others.map(({ span, id: other }) => ({ span, message: `${other} here` }));
      return ambiguous({ id: policy.id, others: ids, where: whereOf(seen, names) }, policy.span, related);
    });
  });
}

/** Denials of a baseline that an implementation would skip which asks per pod whether a NetworkPolicy selects it. */
function reportSkipped(
  seen: Seen,
  direction: Direction,
  { isolating, names }: { readonly isolating: PolicyOrigin; readonly names: Names },
): readonly Diagnostic[] {
  const { path, action, by } = seen.decided[direction];
  if (action !== 'deny' || path.at(-1)?.tier !== 'Baseline') return [];
  return by.map(({ policyRules }) =>
    otherFinality(
      { id: policyRules.policy.id, policy: isolating.id, direction, where: whereOf(seen, names) },
      policyRules.policy.span,
      [{ span: isolating.span, message: `${isolating.id} here` }],
    ),
  );
}

function whereOf({ source, destination, decided }: Seen, names: Names): string {
  const ports = intersectTraffic(decided.traffic, portTraffic);
  const traffic = trafficText(isNoTraffic(ports) ? decided.traffic : ports);
  return `${endText(source, names)} → ${endText(destination, names)} ${traffic}`;
}

function endText(end: End, names: Names): string {
  if (end.kind === 'address') return addressText(end.family, end.address);
  return (end.kind === 'pod' ? names.get(end.podClass) : undefined) ?? 'a node';
}
