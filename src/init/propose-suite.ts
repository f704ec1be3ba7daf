import type { Evaluation } from '../evaluate/index.js';
import type { Steps } from '../limit/index.js';
import type { Cluster } from '../model/index.js';
import type { InitialTestFile } from '../result.js';
import type { Family } from '../sets/index.js';
import { findCandidates } from './candidates.js';
import type { JudgeText } from './judge.js';
import { allowedByMap } from './matrix.js';
import { type ChangeOptions, findMissed, type Missed } from './missed-changes.js';
import { type Candidate, candidateKey, endKey } from './plain.js';
import { type FoundIn, joinSubjects, settle } from './settle.js';
import type { Subject } from './subjects.js';
import type { Unasserted } from './unasserted.js';
import { workloadEnd } from './workload-ends.js';
import { writeFiles } from './write-files.js';

/** A cluster in one environment, under its policies. */
export interface InitCluster {
  readonly environment: string;
  readonly cluster: Cluster;
  readonly evaluation: Evaluation;
  readonly families: readonly Family[];
}

export interface InitOptions {
  readonly judge: JudgeText;
  /** What of a test file goes for all of its cases. */
  readonly spec: Readonly<Record<string, unknown>>;
  readonly changes: ChangeOptions;
  /** Whether cases about a subject are wanted. */
  readonly isMeant: (subject: Pick<Subject, 'namespace' | 'workload'>) => boolean;
}

/** A first suite: a file for each namespace with something to assert, and what isn't asserted anywhere. */
export interface ProposedSuite {
  readonly files: readonly InitialTestFile[];
  readonly unasserted: readonly Unasserted[];
}

/** Writes tests of what some clusters allow today; every case passes in each of them. */
export function* proposeSuite(
  clusters: readonly InitCluster[],
  { judge, spec, isMeant, changes }: InitOptions,
): Steps<ProposedSuite> {
  const found: FoundIn[] = [];
  for (const { environment, cluster, evaluation, families } of clusters) {
    yield;
    const context = { cluster, evaluation };
    found.push({ environment, ...findCandidates(context, isMeant), allowedOf: allowedByMap(context, families) });
  }
  const members = membersIn(clusters);
  const options = { judge, spec, members };
  yield;
  const { candidates, unasserted } = settle(found, options);
  yield;
  const first = writeFiles({ cases: joinSubjects(withoutRepeated(candidates)), unasserted }, options);
  const texts = first.map(({ document }) => JSON.stringify(document));
  const changed = clusters.map((each, index) => ({
    ...each,
    lists: found[index]?.closed.map(({ items }) => items.length) ?? [],
  }));
  const missed = yield* findMissed(texts, { clusters: changed, changes, judge, spec, isMeant });
  const said = [...unasserted, ...leftOut(missed)];
  if (missed.candidates.length === 0 && said.length === unasserted.length) return { files: first, unasserted };
  const cases = joinSubjects(withoutRepeated(withAdded(candidates, missed.candidates)));
  return { files: writeFiles({ cases, unasserted: said }, options), unasserted: said };
}

/** What names a policy that decides takes the place of the same that doesn't. */
function withAdded(candidates: readonly Candidate[], added: readonly Candidate[]): readonly Candidate[] {
  const plain = new Set(
    added.flatMap(({ demand, ...rest }) => {
      if (!('because' in demand)) return [];
      const { because: _, ...own } = demand;
      return [candidateKey({ ...rest, demand: own })];
    }),
  );
  return [...candidates.filter((each) => !plain.has(candidateKey(each))), ...added];
}

/** Without what another demand on the same subject says of more ends, on the same ports. */
function withoutRepeated(candidates: readonly Candidate[]): readonly Candidate[] {
  const alike = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { namespace, subject, demand } = candidate;
    const key = JSON.stringify([namespace, subject, { ...demand, ends: [], items: [] }]);
    alike.set(key, [...(alike.get(key) ?? []), candidate]);
  }
  const repeated = new Set([...alike.values()].flatMap(repeatedIn));
  return candidates.filter((each) => !repeated.has(each));
}

/** Those of some demands that differ in their ends alone whose ends another has, and more. */
function repeatedIn(candidates: readonly Candidate[]): readonly Candidate[] {
  const rows = candidates.flatMap((candidate) =>
    'ends' in candidate.demand
      ? [{ candidate, keys: new Set(candidate.demand.ends.map(({ end }) => endKey(end))) }]
      : [],
  );
  return rows
    .filter(({ keys }) =>
      rows.some((other) => other.keys.size > keys.size && [...keys].every((key) => other.keys.has(key))),
    )
    .map(({ candidate }) => candidate);
}

function leftOut({ left }: Missed): readonly Unasserted[] {
  if (left === 0) return [];
  const what = left === 'all' ? 'every change' : `each of ${left} more changes`;
  const words = `whether the cases notice ${what} of the policies wasn't looked at: there are many`;
  return [{ namespace: '', words, remedy: 'ask `reachspec mutate`, which tells the cases that are missing' }];
}

/** The workloads of each namespace, in all clusters; as destinations `ns/*` means hostNetwork ones too, so that such a namespace isn't joined. */
function membersIn(clusters: readonly InitCluster[]) {
  const from = new Map<string, string[]>();
  const withHosts = new Set<string>();
  for (const { cluster } of clusters)
    for (const workload of cluster.workloads) {
      const isHost = workload.pods.every((pod) => pod.isHostNetwork);
      if (isHost) withHosts.add(workload.namespace);
      const names = from.get(workload.namespace) ?? [];
      from.set(workload.namespace, names);
      const name = workloadEnd(workload, cluster);
      if (!isHost && !names.includes(name)) names.push(name);
    }
  const to = [...from].map(([namespace, names]) => [namespace, withHosts.has(namespace) ? [] : names] as const);
  return { from, to: new Map(to) };
}
