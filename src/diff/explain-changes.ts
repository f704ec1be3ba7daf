import { connectivityKey } from '../map/map.js';
import {
  type Addresses,
  addressCidrs,
  cidrAddresses,
  interval,
  noTraffic,
  type Traffic,
  trafficRanges,
  trafficText,
  uniteTraffic,
} from '../sets/index.js';
import { comparedWorkloads } from './compared-workloads.js';
import { type BlameQuestion, findBlame, isBackWithout, isMinimal } from './find-blame.js';
import type { FoundChange, FoundEnds } from './found-change.js';
import { keyOf, type Undoable } from './mix-states.js';
import type { Question, Subject } from './question.js';
import { isPairOfIds, isWorkloadId } from './side-reaches.js';

/** Connections that changed alike for one reason. */
export interface ExplainedChange extends FoundChange {
  /** `undefined` where nothing was found with reasonable effort. */
  readonly because: readonly Undoable[] | undefined;
}

/**
 * Says of every connection of some changes what is to blame for it; connections with different reasons are
 * distinguished.
 */
export function explainChanges(
  changes: readonly FoundChange[],
  evaluationContext: BlameQuestion,
): readonly ExplainedChange[] {
  const explained = new Map<FoundChange, readonly ExplainedChange[]>();
  // Changes of the same ports have the same blame most often, and its cluster states are available then.
  for (const change of inOrderOfPorts(changes)) explained.set(change, explain(change, evaluationContext));
  return changes.flatMap((change) => explained.get(change) ?? []);
}

function inOrderOfPorts(changes: readonly FoundChange[]): readonly FoundChange[] {
  const groups = new Map<string, FoundChange[]>();
  for (const change of changes) {
    const key = trafficText(change.traffic);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [change]);
    else known.push(change);
  }
  return [...groups.values()].flat();
}

/**
 * Blame is found for one connection, then held against all others: those for which it doesn't hold, or for which a part of it is
 * enough, are looked at by themselves.
 */
function explain(change: FoundChange, evaluationContext: BlameQuestion): readonly ExplainedChange[] {
  const explained: ExplainedChange[] = [];
  const pending: FoundChange[] = [change];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const question = questionOf(next);
    if (question === undefined) continue;
    if (evaluationContext.clusterStates.isExhausted()) {
      explained.push({ ...next, because: undefined });
      continue;
    }
    const found = findBlame(question, evaluationContext);
    const because = evaluationContext.clusterStates.isExhausted() ? undefined : found;
    const parts = because === undefined || because.length < 2 ? [] : partsOf(next, evaluationContext);
    if (parts.length > 1) {
      pending.push(...parts.toReversed());
      continue;
    }
    if (because === undefined) {
      explained.push({ ...next, because });
      continue;
    }
    const { alike, others } = splitByBlame(next, because, evaluationContext);
    if (evaluationContext.clusterStates.isExhausted()) {
      explained.push({ ...next, because: undefined });
      continue;
    }
    explained.push(...alike.map((ends) => ({ ...next, ends, because })));
    pending.push(...others.map((ends) => ({ ...next, ends })));
  }
  return explained;
}

/** The question about the first connection of a change; `undefined` where it is none. */
function questionOf({ ends, traffic, was }: FoundChange): Question | undefined {
  const [subject] = subjectsOf(ends);
  return subject === undefined ? undefined : { subject, traffic, was };
}

function* subjectsOf(ends: FoundEnds): Generator<Subject> {
  switch (ends.kind) {
    case 'pairs':
      for (const from of ends.from) {
        for (const to of ends.to) if (isPairOfIds(from, to)) yield { kind: 'pair', from, to };
      }
      return;
    case 'outside':
      for (const workload of ends.workloads)
        yield { kind: 'outside', workload, direction: ends.direction, other: ends.other };
      return;
    case 'entry':
      yield { kind: 'entry', to: ends.to };
      return;
    default:
      ends satisfies never;
  }
}

/** Address ranges are looked at one by one up to this number. */
const mostCidrs = 64;

/** The ranges of ports, else of addresses, of a change, by what is to blame for each; one or none where that is the same for all. */
function partsOf(change: FoundChange, evaluationContext: BlameQuestion): readonly FoundChange[] {
  const ranges = trafficRanges(change.traffic).map(
    ({ protocol, from, to }): Traffic => ({ ...noTraffic, [protocol]: interval(from, to + 1) }),
  );
  const byPorts = groupByBlame(ranges, (traffic) => ({ ...change, traffic }), evaluationContext).map((group) => ({
    ...change,
    traffic: group.reduce<Traffic>(uniteTraffic, noTraffic),
  }));
  const { ends } = change;
  if (byPorts.length > 1 || ends.kind !== 'outside' || ends.other.kind !== 'addresses') return byPorts;
  const cidrs = addressCidrs(ends.other.addresses);
  if (cidrs.length > mostCidrs) return byPorts;
  const within = (addresses: Addresses): FoundChange => ({
    ...change,
    ends: { ...ends, other: { kind: 'addresses', addresses } },
  });
  const byAddresses = groupByBlame(cidrs, (cidr) => within(cidrAddresses(cidr)), evaluationContext);
  return byAddresses.map((group) => within(cidrAddresses(...group)));
}

function groupByBlame<Part>(
  parts: readonly Part[],
  changeOf: (part: Part) => FoundChange,
  evaluationContext: BlameQuestion,
): readonly (readonly Part[])[] {
  if (parts.length < 2) return [parts];
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const question = questionOf(changeOf(part));
    const because = question === undefined ? undefined : findBlame(question, evaluationContext);
    const key = because === undefined ? '' : keyOf(because);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [part]);
    else known.push(part);
  }
  return [...groups.values()];
}

/** The connections that a set is to blame for, and the rest, of which the first connection is none. */
function splitByBlame(
  change: FoundChange,
  because: readonly Undoable[],
  evaluationContext: BlameQuestion,
): { readonly alike: readonly FoundEnds[]; readonly others: readonly FoundEnds[] } {
  const { ends, traffic, was } = change;
  if (ends.kind === 'entry') return { alike: [ends], others: [] };
  const isSingle = [ends.kind === 'pairs' ? ends.from : ends.workloads, ends.kind === 'pairs' ? ends.to : []].every(
    (ids) => ids.length < 2,
  );
  if (isSingle) return { alike: [ends], others: [] };
  const keys = keysIn(because, evaluationContext);
  // The first connection is the one that the blame was found for.
  const [first] = subjectsOf(ends);
  const isSame = (subject: Subject) => JSON.stringify(idsOf(subject)) === JSON.stringify(first && idsOf(first));
  const isBlamed = (subject: Subject) =>
    isSame(subject) || isMinimal(because, (set) => isBackWithout(set, { subject, traffic, was }, evaluationContext));
  const [sources, destinations] =
    ends.kind === 'pairs' ? [group(ends.from, keys), group(ends.to, keys)] : [group(ends.workloads, keys), [[]]];
  const alike: FoundEnds[] = [];
  const others: FoundEnds[] = [];
  for (const from of sources) {
    const blamed: string[] = [];
    const rest: string[] = [];
    for (const to of destinations) {
      const part = ends.kind === 'pairs' ? { ...ends, from, to } : { ...ends, workloads: from };
      const [subject] = subjectsOf(part);
      if (part.kind === 'outside') (subject !== undefined && !isBlamed(subject) ? others : alike).push(part);
      else if (subject === undefined || isBlamed(subject)) blamed.push(...to);
      else rest.push(...to);
    }
    if (ends.kind !== 'pairs') continue;
    if (blamed.length > 0) alike.push({ ...ends, from, to: blamed });
    if (rest.length > 0) others.push({ ...ends, from, to: rest });
  }
  return { alike: joinAlike(alike), others: joinAlike(others) };
}

function idsOf(subject: Subject): readonly string[] {
  switch (subject.kind) {
    case 'pair':
      return [subject.from, subject.to];
    case 'outside':
      return [subject.workload];
    case 'entry':
      return [subject.to];
    default:
      return subject satisfies never;
  }
}

/** A text that is the same for workloads that are alike in every cluster state that a set is tried in. */
function keysIn(because: readonly Undoable[], { clusterStates, joint }: BlameQuestion): (id: string) => string {
  const parts = because.length < 2 ? [] : because.map((each) => because.filter((other) => other !== each));
  const tables = [because, ...parts].flatMap((set) => {
    const scenario = clusterStates.without(set);
    if (scenario === undefined) return [];
    const workloads = comparedWorkloads(scenario.clusterState.cluster, joint.split);
    return [new Map(workloads.map((each) => [each.id, connectivityKey(each, scenario.evaluationContext.evaluation)]))];
  });
  return (id) => (isWorkloadId(id) ? tables.map((table) => table.get(id) ?? 'absent').join('\n') : id);
}

function group(ids: readonly string[], keyOfId: (id: string) => string): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const key = keyOfId(id);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [id]);
    else known.push(id);
  }
  return [...groups.values()];
}

/** Sources with the same destinations are reported together. */
function joinAlike(parts: readonly FoundEnds[]): readonly FoundEnds[] {
  const joined = new Map<string, FoundEnds>();
  for (const part of parts) {
    const key = part.kind === 'pairs' ? part.to.join() : part.kind;
    const known = joined.get(key);
    if (known?.kind === 'pairs' && part.kind === 'pairs')
      joined.set(key, { ...part, from: [...known.from, ...part.from] });
    else if (known?.kind === 'outside' && part.kind === 'outside')
      joined.set(key, { ...part, workloads: [...known.workloads, ...part.workloads] });
    else joined.set(key, part);
  }
  return [...joined.values()];
}
