import type { Scenario } from '../assemble/build-scenario.js';
import type { AssembledStage } from '../assemble/stages.js';
import type { SuiteCluster } from '../assemble/suite-clusters.js';
import { contextOfSuite, problemsOfSuite } from '../cases/suites.js';
import type { EntryContext } from '../ingress/judge-via.js';
import type { TestFile } from '../language/test-file.js';
import { RunEnded } from '../limit/index.js';
import type { Documents } from './mutants.js';

/** A suite with what its cases are asked of. */
export interface PlacedSuite {
  readonly file: TestFile;
  readonly cluster: SuiteCluster;
  /** Shared by the suites of one list of documents that have the same. */
  readonly scenario: Scenario;
  readonly context: EntryContext;
  /** What makes each of its cases `errored`. */
  readonly problems: readonly string[];
}

/** The suites of some stages, by their order there, over other documents; what is alike in them is built once. */
export function placeSuites(
  stages: readonly AssembledStage[],
  documents: Documents,
  options: { readonly today: string },
): readonly PlacedSuite[] {
  const scenarios = new Map<string, Scenario>();
  return stages.flatMap((stage, index) => {
    const clusters = stage.buildWith(documents);
    return clusters.suites.map((cluster): PlacedSuite => {
      const { file } = cluster;
      const own = file.fixtures.length > 0 ? `${index}` : '';
      const key = JSON.stringify([stage.environment, stage.isStaged, own, cluster.contextKey]);
      const scenario = scenarios.get(key) ?? scenarioOf(cluster);
      scenarios.set(key, scenario);
      return {
        file,
        cluster,
        scenario,
        context: contextOfSuite(file, scenario, options),
        problems: problemsOfSuite(cluster, clusters),
      };
    });
  });
}

function scenarioOf(cluster: SuiteCluster): Scenario {
  const built = cluster.build();
  if (built instanceof RunEnded) throw built;
  return { ...built, chosen: cluster.choice };
}
