import fc from 'fast-check';
import t from 'tap';
import { report } from '../../answer/run-files.js';
import { differencesIn, examples, judgeExample } from './ask-cilium.js';
import { arbitraryCiliumWorld } from './random-cilium.js';
import { arbitraryMixedWorld } from './random-tiers.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 120);
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);

t.test('random worlds of NetworkPolicies and policies of Cilium are judged as its documentation says', async (t) => {
  const asked = fc.assert(
    fc.asyncProperty(arbitraryCiliumWorld, async (objects) => {
      const wrong = differencesIn(objects, report);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    }),
    { seed, numRuns: runs },
  );
  await t.resolves(asked);
});

t.test('worlds with ClusterNetworkPolicies too are judged as 1.19 and 1.20 say', async (t) => {
  const asked = fc.assert(
    fc.asyncProperty(arbitraryMixedWorld, async ({ objects, version }) => {
      const wrong = differencesIn(objects, report, version);
      if (wrong.length > 0) throw new Error([`cilium@${version}`, ...wrong].join('\n'));
    }),
    { seed, numRuns: runs },
  );
  await t.resolves(asked);
});

t.test('every row of cilium.md §13 is among the worked examples', async (t) => {
  const rows = new Set(examples.flatMap(({ id }) => /^row (\d+)/.exec(id)?.slice(1) ?? []));
  t.strictSame(
    [...rows].map(Number),
    Array.from({ length: 36 }, (_, index) => index + 1),
  );
});

for (const example of examples) {
  t.test(`a worked example of Cilium: ${example.id}`, async (t) => {
    t.strictSame(judgeExample(example, report), example.expect);
  });
}
