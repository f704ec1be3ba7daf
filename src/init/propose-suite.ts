import type { Evaluation } from '../evaluate/index.js';
import type { Cluster } from '../model/index.js';
import type { InitialTestFile } from '../result.js';
import type { Family } from '../sets/index.js';
import { findCandidates } from './candidates.js';
import type { JudgeText } from './judge.js';
import { allowedByMap } from './matrix.js';
import { type FoundIn, settle } from './settle.js';
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
  /** Whether cases about a subject are wanted. */
  readonly isMeant: (subject: Pick<Subject, 'namespace' | 'workload'>) => boolean;
}

/** A first suite: a file for each namespace with something to assert, and what isn't asserted anywhere. */
export interface ProposedSuite {
  readonly files: readonly InitialTestFile[];
  readonly unasserted: readonly Unasserted[];
}

/** Writes tests of what some clusters allow today; every case passes in each of them. */
export function proposeSuite(clusters: readonly InitCluster[], { judge, spec, isMeant }: InitOptions): ProposedSuite {
  const found = clusters.map(({ environment, cluster, evaluation, families }): FoundIn => {
    const context = { cluster, evaluation };
    return { environment, ...findCandidates(context, isMeant), allowedOf: allowedByMap(context, families) };
  });
  const members = membersIn(clusters);
  const settled = settle(found, { judge, spec, members });
  return { files: writeFiles(settled, { judge, spec, members }), unasserted: settled.unasserted };
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
