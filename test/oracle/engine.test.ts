import fc from 'fast-check';
import t from 'tap';
import { toYaml } from './create-cluster.js';
import { askEngine } from './engine.js';
import { examples } from './examples/examples.js';
import { askMap, compareMap } from './maps/compare-map.js';
import { checkMapShape } from './maps/map-shape.js';
import { arbitraryWorld } from './random/random-clusters.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 1000);
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);

t.test('the engine agrees with every worked example', async (t) => {
  for (const { id, world, queries } of examples) {
    const map = askEngine(world);
    for (const { text, expect, from, to, ...query } of queries) {
      if (from.kind === 'node' || to.kind === 'node') continue;
      t.equal(askMap(map, { ...query, from, to }), expect, `${id}: ${text}`);
    }
  }
});

t.test(`the engine agrees with the oracle on ${runs} random worlds (seed ${seed})`, async (t) => {
  const property = fc.property(arbitraryWorld(), (world) => {
    const map = askEngine(world);
    const differences = [...compareMap(world, map), ...checkMapShape(map)];
    if (differences.length > 0)
      throw new Error(`${differences.slice(0, 5).join('\n')}\n${toYaml(world)}\n${JSON.stringify(world.options)}`);
  });
  fc.assert(property, { numRuns: runs, seed });
  t.pass(`seed ${seed}`);
});
