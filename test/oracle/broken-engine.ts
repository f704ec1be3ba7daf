import { cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type ChangedModules, loadModules } from '../support/load-modules.js';
import type { ClusterState } from './cluster.js';
import { toYaml } from './create-cluster.js';
import { type Engine, runOptionsOf } from './engine.js';
import type { Example } from './examples/example.js';
import { askMap, compareMap } from './maps/compare-map.js';
import type { ProfileName } from './plugins/profiles.js';
import { arbitraryWorld } from './random/random-clusters.js';

/** The compiled sources. */
export const compiled = join(import.meta.dirname, '../../src');
export const seed = 20261122;

/** Worlds under one profile, the same every time. */
export function sampleUnder(cni: ProfileName): readonly ClusterState[] {
  return fc.sample(arbitraryWorld(fc.constant(cni)), { seed, numRuns: 60 });
}

/** Copies the compiled sources below the project, where they find their packages. */
export function copyEngine(folder: string): string {
  cpSync(compiled, folder, { recursive: true, filter: (path) => !path.endsWith('.map') });
  return folder;
}

/** The engine of a folder, some of its modules changed, asked as `askEngine` asks our own. */
export async function loadEngine(folder: string, changed: ChangedModules = new Map()): Promise<Engine> {
  const [runPath, jsonPath] = [join(folder, 'run.js'), join(folder, 'report/map/map-json.js')];
  const load = await loadModules([runPath, jsonPath], changed);
  const { run }: typeof import('../../src/run.js') = load(runPath);
  const { mapJson }: typeof import('../../src/report/map/map-json.js') = load(jsonPath);
  return (world) => {
    const result = run([{ path: 'world.yaml', text: toYaml(world) }], { ...runOptionsOf(world), command: 'map' });
    if (result.kind !== 'ReachabilityMap') throw new Error(`map gave a ${result.kind}`);
    return JSON.parse([...mapJson(result)].join(''));
  };
}

/** Where an engine first gives another verdict than one of some examples. */
export function differenceInExamples(engine: Engine, rows: readonly Example[]): string | undefined {
  return firstOf(rows, (row) => differenceInExample(engine, row));
}

/** Where an engine first gives another verdict than an example. */
export function differenceInExample(engine: Engine, { id, world, queries }: Example): string | undefined {
  const map = engine(world);
  for (const { text, expect, from, to, ...query } of queries) {
    if (from.kind === 'node' || to.kind === 'node') continue;
    const found = askMap(map, { ...query, from, to });
    if (found !== expect) return `${id}: ${text} is ${expect}, found ${found}`;
  }
  return undefined;
}

/** Where an engine and the oracle first disagree about some random worlds. */
export function differenceInWorlds(engine: Engine, sample: readonly ClusterState[]): string | undefined {
  return firstOf(sample, (world) => differenceInWorld(engine, world));
}

/** Where an engine and the oracle first disagree about a world. */
export function differenceInWorld(engine: Engine, world: ClusterState): string | undefined {
  return compareMap(world, engine(world))[0];
}

function firstOf<Item>(items: readonly Item[], ask: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = ask(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
