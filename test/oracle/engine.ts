import { mapReports } from '../../src/report/index.js';
import { type CommonOptions, run } from '../../src/run.js';
import type { ClusterState } from './cluster.js';
import { toYaml } from './create-cluster.js';

/** How the engine is asked: with the whole of a run's pure part, or a broken one. */
export type Engine = (world: ClusterState) => unknown;

/** The map that the engine gives for a world, as a client of `map --format json` reads it. */
export function askEngine(world: ClusterState): unknown {
  const result = run([{ path: 'world.yaml', text: toYaml(world) }], { ...runOptionsOf(world), command: 'map' });
  if (result.kind !== 'ReachabilityMap') throw new Error(`map gave a ${result.kind}`);
  return JSON.parse([...mapReports.json(result)].join(''));
}

/** The options of a world as those of a run. */
export function runOptionsOf({ options }: Pick<ClusterState, 'options'>): CommonOptions {
  const { cni, podCIDRs, ipBlocks, undeclaredNamespaces } = options;
  return {
    cni,
    namespace: 'default',
    raw: false,
    podCidrs: podCIDRs,
    ipBlocks,
    undeclaredNamespaces,
    today: '2026-11-22',
  };
}
