import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import t from 'tap';
import type { SourceFile } from '../../src/diagnostics/index.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { arbitraryCiliumWorld } from '../oracle/cilium/random-cilium.js';
import { toYaml } from '../oracle/create-cluster.js';
import { arbitraryAdminWorld } from '../oracle/ordered/admin/random-admin.js';
import { toYaml as orderedYaml } from '../oracle/ordered/ask.js';
import { arbitraryCalicoWorld } from '../oracle/ordered/calico/random-calico.js';
import type { OrderedWorld } from '../oracle/ordered/random-cluster.js';
import { arbitraryWorld } from '../oracle/random/random-clusters.js';
import { writeStream } from '../support/write-yaml.js';
import { isKnown, type Judged, type Score, scoreOf } from './kill-score.js';
import type { Options } from './notice.js';

/** So many times as many worlds are looked at. */
const times = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 1000) / 1000;
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 2111);

interface Given {
  readonly files: readonly SourceFile[];
  readonly options?: Options;
}

const folders = [
  'mutate/shop/deploy mutate/shop/policies',
  'examples/network-policy/cluster examples/network-policy/policy',
  'examples/tiers/manifests examples/tiers/policies',
];

const ordered = (world: OrderedWorld): Given => ({
  files: [{ path: 'world.yaml', text: orderedYaml(world) }],
  options: {
    cni: world.cni,
    namespace: 'default',
    podCidrs: ['10.1.0.0/16', ...(world.isDual ? ['fd00::/16'] : [])],
    undeclaredNamespaces: 'unknown',
  },
});

const sample = <World>(arbitrary: fc.Arbitrary<World>, numRuns: number) =>
  fc.sample(arbitrary, { numRuns: Math.ceil(numRuns * times), seed });

const sources: Readonly<Record<string, () => readonly Given[]>> = {
  examples: () =>
    folders.map((paths) => ({
      files: paths
        .split(' ')
        .map((each) => ({ path: `${each}.yaml`, text: readFileSync(`testdata/${each}.yaml`, 'utf8') })),
    })),
  conformant: () =>
    sample(arbitraryWorld(fc.constant('conformant')), 1).map((world) => {
      const { cni, podCIDRs, ipBlocks, undeclaredNamespaces } = world.options;
      const options = { cni, namespace: 'default', podCidrs: podCIDRs, ipBlocks, undeclaredNamespaces };
      return { files: [{ path: 'world.yaml', text: toYaml(world) }], options };
    }),
  // The tiers of an example stand for these, which take long, in a plain run.
  admin: () => sample(arbitraryAdminWorld('distinct'), times > 1 ? 1 : 0).map(ordered),
  calico: () => sample(arbitraryCalicoWorld('calico'), 2).map(ordered),
  cilium: () =>
    sample(arbitraryCiliumWorld, 3).map((objects) => ({
      files: [{ path: 'world.yaml', text: writeStream(objects) }],
      options: { cni: 'cilium' },
    })),
};

/** What takes something out of a policy. */
const removals = ['remove-policy', 'remove-rule', 'remove-peer', 'remove-except'];

const counted = ({ outcome }: Judged) => outcome.kind === 'killed' || (outcome.kind === 'survived' && isKnown(outcome));

/** The rules whose removal is noticed, and which no case is said to cover. */
function uncovered({ judged, tests }: Score, files: readonly SourceFile[], options: Options = {}): readonly string[] {
  if (tests.length === 0) return [];
  const { rules } = run([...files, ...tests], { ...defaults, ...options, command: 'coverage' });
  const covered = new Set(rules.flatMap((each) => (each.covered ? [`${each.policy} ${each.rule}`] : [])));
  return judged
    .filter(({ mutant, outcome }) => mutant.operator === 'remove-rule' && outcome.kind === 'killed')
    .map(({ mutant: { policy, rule } }) => `${policy} ${rule}`)
    .filter((rule) => !covered.has(rule));
}

t.test(`a first suite notices what changes anything for certain (seed ${seed})`, async (t) => {
  const judged = Object.entries(sources).flatMap(([name, given]) =>
    given().flatMap(({ files, options }) => {
      const score = scoreOf(files, options);
      t.equal(score.green, '', `${name} is green`);
      t.strictSame(uncovered(score, files, options), [], `${name}: a rule whose removal is noticed is covered`);
      return score.judged.filter(counted);
    }),
  );
  for (const [law, some] of [
    ['every change', judged],
    ['what takes something out', judged.filter(({ mutant }) => removals.includes(mutant.operator))],
  ] as const) {
    const missed = some.filter(({ outcome }) => outcome.kind === 'survived');
    const told = missed.map(({ mutant: { operator, policy, rule, from } }) => `${operator} ${policy} ${rule} ${from}`);
    t.ok(some.length > 30, `${law}: ${some.length}`);
    t.ok(missed.length <= some.length * 0.05, `${law}: ${missed.length} of ${some.length}\n${told.join('\n')}`);
  }
});
