import { type AddressRange, everything, type Family } from '../addresses.js';
import { judgeSideBySide, prepare, type Verdict } from '../answers.js';
import { elementaryStarts, familiesOf } from '../candidates.js';
import { type ClusterState, portsUnder } from '../cluster.js';
import { type PolicyPort, type Protocol, protocols } from '../kubernetes/kubernetes-objects.js';
import type { Question, QuestionEnd } from '../questions.js';

/** What `map` must say of a world: a row for every pair, also for those it leaves out because all is denied. */
export interface ExpectedMap {
  readonly families: readonly Family[];
  readonly rows: readonly ExpectedRow[];
}

export interface ExpectedRow {
  readonly from: MapEnd;
  readonly to: MapEnd;
  readonly protocol: Protocol;
  /** From port 1, ascending; each reaches to the next, the last to 65535. */
  readonly segments: readonly Segment[];
}

export interface Segment {
  readonly first: number;
  readonly verdict: Verdict;
  /** Whether the engine may say that it doesn't know, although it could. */
  readonly mayBeUnknown: boolean;
}

/** A workload, or addresses outside between which no policy can tell a difference. */
export type MapEnd = Exclude<QuestionEnd, { readonly kind: 'node' }>;

/** A question about what maps speak of: anything but a node that is no workload. */
export type MapQuestion = Question & { readonly from: MapEnd; readonly to: MapEnd };

/** A question of each sort that policies and port names can tell from the others. */
export function questionsOf(world: ClusterState): readonly MapQuestion[] {
  const pairs = pairsOf(world, familiesOf(world));
  return protocols.flatMap((protocol) =>
    portStarts(world, protocol).flatMap((port) => pairs.map(([from, to]) => ({ from, to, protocol, port }))),
  );
}

/** Computes by brute force, packet by packet and completion by completion, what `map` must contain. */
export function expectMap(world: ClusterState): ExpectedMap {
  const families = familiesOf(world);
  const ask = prepare(world);
  const isConceded = prepareConceded(world);
  const starts = protocols.map((protocol) => ({ protocol, ports: portStarts(world, protocol) }));
  const rows = pairsOf(world, families).flatMap(([from, to]) =>
    starts.map(({ protocol, ports }) => ({
      from,
      to,
      protocol,
      segments: ports.map((first) => {
        const question = { from, to, protocol, port: first };
        return { first, verdict: ask(question), mayBeUnknown: isConceded(question) };
      }),
    })),
  );
  return { families, rows };
}

/** Whether the plugin, as far as the engine asks what it is, could answer a question either way. */
function prepareConceded(world: ClusterState): (question: Question) => boolean {
  const { possible, conceded } = world.ways;
  if (conceded.length === 0) return () => false;
  const ask = prepare(world, judgeSideBySide, [...possible, ...conceded]);
  return (question) => ask(question) === 'unknown';
}

const everyOwner = { owners: { sidecar: true, init: true }, keepsLast: false };

/** First ports of the intervals between which neither policies nor port names make a difference; ascending, from 1. */
export function portStarts(world: ClusterState, protocol: Protocol): readonly number[] {
  const declared = world.workloads
    .flatMap((workload) => portsUnder(workload, everyOwner))
    .filter((it) => it.protocol === protocol);
  const starts = writtenPorts(world)
    .filter((it) => (it.protocol ?? 'TCP') === protocol)
    .flatMap(({ port, endPort }) => {
      if (typeof port === 'number') return [port, port + 1, (endPort ?? port) + 1];
      return declared.flatMap(({ name, containerPort }) => (name === port ? [containerPort, containerPort + 1] : []));
    });
  return [...new Set([1, ...starts])].filter((port) => port <= 65535).sort((one, two) => one - two);
}

/** Every ordered pair of different workloads, and each workload with the addresses outside in both directions. */
function pairsOf(world: ClusterState, families: readonly Family[]): readonly (readonly [MapEnd, MapEnd])[] {
  const workloads = world.workloads.map((workload) => ({ kind: 'workload', workload }) as const);
  const outside = families
    .flatMap((family) => elementaryRanges(world, family))
    .map((range) => ({ kind: 'addresses', range }) as const);
  return workloads.flatMap((from) => [
    ...workloads.filter((to) => to !== from).map((to) => [from, to] as const),
    ...outside.flatMap(
      (to) =>
        [
          [from, to],
          [to, from],
        ] as const,
    ),
  ]);
}

function elementaryRanges(world: ClusterState, family: Family): readonly AddressRange[] {
  const starts = elementaryStarts(world, family);
  return starts.map((first, i) => ({ family, first, last: (starts[i + 1] ?? everything(family).last + 1n) - 1n }));
}

const writtenPorts = (world: ClusterState): readonly PolicyPort[] =>
  world.policies
    .flatMap(({ spec }) => [...(spec.ingress ?? []), ...(spec.egress ?? [])])
    .flatMap((rule) => rule?.ports ?? [])
    .flatMap((port) => port ?? []);
