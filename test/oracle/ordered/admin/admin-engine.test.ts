import fc from 'fast-check';
import t from 'tap';
import { compareExamples, compareMaps, explainSmallest } from '../compare.js';
import { arbitraryAdminWorld } from './random-admin.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 40);
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);
const most = 400;

t.test('the engine agrees with every worked example of admin tiers', async (t) => {
  for (const { id, differences } of compareExamples('admin', 'conformant')) t.same(differences, [], id);
});

for (const priorities of ['distinct', 'tied'] as const) {
  t.test(
    `the engine agrees with the oracle on ${runs} worlds of ${priorities} priorities (seed ${seed})`,
    async (t) => {
      const compare = (world: Parameters<typeof compareMaps>[0]) => compareMaps(world, most);
      const worlds = fc.sample(arbitraryAdminWorld(priorities), { seed, numRuns: runs });
      const wrong = worlds.find((world) => compare(world).length > 0);
      t.equal(wrong === undefined ? '' : explainSmallest(wrong, compare), '');
    },
  );
}
