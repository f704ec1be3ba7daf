import fc from 'fast-check';
import t from 'tap';
import { compareExamples, compareIcmp, compareMaps, explainSmallest } from '../compare.js';
import type { OrderedWorld } from '../random-cluster.js';
import { arbitraryCalicoWorld } from './random-calico.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 40);
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);
const most = 400;

t.test('the engine agrees with every worked example of Calico', async (t) => {
  for (const { id, differences } of compareExamples('calico', 'calico')) t.same(differences, [], id);
});

const forms = {
  'ports of': (world: OrderedWorld) => compareMaps(world, most),
  'ICMP in': (world: OrderedWorld) => compareIcmp(world, 60),
} as const;

for (const mixture of ['calico', 'mixed'] as const) {
  for (const [what, compare] of Object.entries(forms)) {
    t.test(`the engine agrees with the oracle on ${what} ${runs} ${mixture} worlds (seed ${seed})`, async (t) => {
      const worlds = fc.sample(arbitraryCalicoWorld(mixture), { seed, numRuns: runs });
      const wrong = worlds.find((world) => compare(world).length > 0);
      t.equal(wrong === undefined ? '' : explainSmallest(wrong, compare), '');
    });
  }
}
