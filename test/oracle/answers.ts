import type { Family } from './addresses.js';
import { familiesOf } from './candidates.js';
import { type Completion, completionsOf } from './closed/completions.js';
import { type ClusterState, idOf } from './cluster.js';
import { inWays } from './create-cluster.js';
import type { Direction } from './kubernetes/kubernetes-objects.js';
import { admits, decide } from './kubernetes/kubernetes-oracle.js';
import type { Plugin } from './packets.js';
import type { Question, QuestionEnd } from './questions.js';

export type Verdict = 'allow' | 'deny' | 'unknown';

/** Answers questions about a world: certain where every completion agrees. What an end may be is worked out once. */
export function prepare(
  world: ClusterState,
  judge: Judge = judgeSideBySide,
  plugins: readonly Plugin[] = world.ways.possible,
): (question: Question) => Verdict {
  const completes = inWays(world, plugins).map(prepareCompletions);
  const families = familiesOf(world);
  return (question) => {
    const outside = [question.from, question.to].flatMap((end) => (end.kind === 'addresses' ? [end.range.family] : []));
    const verdictIn = (family: Family, complete: (typeof completes)[number]) => {
      const [sources, destinations] = [complete(question.from, family), complete(question.to, family)];
      // an end that has no address in this family is not connected there
      if (sources.length === 0 || destinations.length === 0) return 'deny';
      return judge({ ...question, family }, sources, destinations);
    };
    const verdicts = (outside.length > 0 ? outside : families).map((family) =>
      agreed(lazily(completes, (complete) => verdictIn(family, complete))),
    );
    // Two workloads are connected where any family connects them.
    return verdicts.find((it) => it === 'allow') ?? verdicts.find((it) => it === 'unknown') ?? 'deny';
  };
}

function prepareCompletions(world: ClusterState): (end: QuestionEnd, family: Family) => readonly Completion[] {
  const known = new Map<string, readonly Completion[]>();
  return (end, family) => {
    const key = `${family} ${keyOf(end)}`;
    const completions = known.get(key) ?? completionsOf(world, end, family);
    known.set(key, completions);
    return completions;
  };
}

/** The verdict of one question in one family over all completions of its ends. */
export type Judge = (
  question: Question & { readonly family: Family },
  sources: readonly Completion[],
  destinations: readonly Completion[],
) => Verdict;

/** The definition: all pairs of completions that agree on the labels of a namespace both ends are in. */
export const judgeByDefinition: Judge = (question, sources, destinations) =>
  agreed(
    sources.flatMap((source) =>
      destinations
        .filter((destination) => isConsistent(source, destination))
        .map((destination) => {
          const namespaces = new Map([...source.world.namespaces, ...destination.world.namespaces]);
          return decide(
            { ...source.world, namespaces },
            { ...question, source: source.end, destination: destination.end },
          );
        }),
    ),
  );

/**
 * The same, faster.
 * INVARIANT: a side reads only what is open about the other end (A-ISO-5), so each side is completed by itself, and the
 * two together only in the labels they share.
 */
export const judgeSideBySide: Judge = (question, sources, destinations) =>
  agreed(decisionsSideBySide(question, sources, destinations));

function* decisionsSideBySide(...[question, sources, destinations]: Parameters<Judge>): Generator<'allow' | 'deny'> {
  for (const variant of sharedVariants(sources, destinations)) {
    const from = sources.filter((it) => variant === 'any' || it.variant === variant);
    const to = destinations.filter((it) => variant === 'any' || it.variant === variant);
    for (const out of side('Egress', question, from.slice(0, 1), to))
      for (const into of side('Ingress', question, from, to.slice(0, 1))) yield out && into ? 'allow' : 'deny';
  }
}

/** Whether one side lets the connection pass: no, yes, or both, for some of the completions each. */
function side(
  direction: Direction,
  { family, protocol, port }: Parameters<Judge>[0],
  from: readonly Completion[],
  to: readonly Completion[],
): readonly boolean[] {
  const found = new Set<boolean>();
  for (const source of from) {
    for (const destination of to) {
      const { world } = direction === 'Egress' ? destination : source;
      found.add(admits(world, direction, { source: source.end, destination: destination.end, family, protocol, port }));
      if (found.size === 2) return [...found];
    }
  }
  return [...found];
}

/** What all verdicts are; they are asked for until two differ. */
function agreed(verdicts: Iterable<Verdict>): Verdict {
  let common: Verdict | undefined;
  for (const verdict of verdicts) {
    if (verdict === 'unknown' || (common !== undefined && verdict !== common)) return 'unknown';
    common = verdict;
  }
  if (common === undefined) throw new Error('a question without a completion');
  return common;
}

function* lazily<Item, Found>(items: readonly Item[], find: (item: Item) => Found): Generator<Found> {
  for (const item of items) yield find(item);
}

const isConsistent = (one: Completion, two: Completion): boolean =>
  one.namespace === undefined || one.namespace !== two.namespace || one.variant === two.variant;

function sharedVariants(
  sources: readonly Completion[],
  destinations: readonly Completion[],
): readonly (number | 'any')[] {
  const namespace = sources[0]?.namespace;
  const isShared = namespace !== undefined && namespace === destinations[0]?.namespace;
  return isShared ? distinct(sources.map(({ variant }) => variant)) : ['any'];
}

function keyOf(end: QuestionEnd): string {
  switch (end.kind) {
    case 'workload':
      return idOf(end.workload);
    case 'addresses':
      return String(end.range.first);
    case 'node':
      return `node ${end.name}`;
  }
}

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];
