import { byBytes } from '../diagnostics/index.js';
import { directionRules, type Evaluation } from '../evaluate/index.js';
import { goOn } from '../limit/index.js';
import type { Cluster } from '../model/index.js';
import type { WorkloadCoverage } from '../result.js';
import { directionKey } from './asked.js';

/** A cluster, and the directions of its workloads that cases are about. */
export interface AskedWorkloads {
  readonly cluster: Cluster;
  readonly evaluation: Evaluation;
  readonly directions: ReadonlySet<string>;
}

/** Both directions of every workload of some clusters, by id; covered where they are in one of them. */
export function coverWorkloads(clusters: readonly AskedWorkloads[]): readonly WorkloadCoverage[] {
  const rows = new Map<string, WorkloadCoverage>();
  for (const { cluster, evaluation, directions } of clusters)
    for (const { id, pods } of cluster.workloads) {
      goOn();
      for (const direction of ['ingress', 'egress'] as const) {
        const key = directionKey(direction, id);
        const known = rows.get(key);
        const isolated = pods.some((pod) =>
          evaluation
            .governing(evaluation.endOf(pod), direction)
            .some((tier) =>
              directionRules(tier).some(({ policyRules, applies }) => policyRules.isolates && applies === true),
            ),
        );
        rows.set(key, {
          ...{ id, direction },
          covered: known?.covered === true || directions.has(key),
          isolated: known?.isolated === true || isolated,
        });
      }
    }
  return [...rows.values()].sort((a, b) => byBytes(a.id, b.id) || -byBytes(a.direction, b.direction));
}
