import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { chooseProfile, profiles } from '../../src/cni/index.js';
import type { PodMatch, Rule } from '../../src/compile/index.js';
import type { ConnectionTraffic, PodClass, PodEnd } from '../../src/evaluate/index.js';
import { makeRow } from '../../src/evaluate/rows/row.js';
import { selectAmong } from '../../src/evaluate/rows/selection.js';
import { type ReachEnd, reachBetween } from '../../src/pairs/reach/reach-between.js';
import { reachTable } from '../../src/pairs/reach/reach-table.js';
import { toReach } from '../../src/pairs/reached.js';
import { absentState, type Family, portTraffic, statesIn } from '../../src/sets/index.js';
import { toYaml } from '../oracle/create-cluster.js';
import { arbitraryAdminWorld } from '../oracle/ordered/admin/random-admin.js';
import { toYaml as toOrderedYaml } from '../oracle/ordered/ask.js';
import { arbitraryCalicoWorld } from '../oracle/ordered/calico/random-calico.js';
import type { OrderedWorld } from '../oracle/ordered/random-cluster.js';
import { arbitraryWorld } from '../oracle/random/random-clusters.js';
import { holds } from '../support/holds.js';
import { evaluateText } from './ask-evaluation.js';

const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261130);
const numRuns = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 60);

/** Manifests, and the plugin that they are evaluated under. */
interface Written {
  readonly text: string;
  readonly cni: string;
}

const ordered = (world: OrderedWorld): Written => ({ text: toOrderedYaml(world), cni: world.cni });

const arbitraryText: fc.Arbitrary<Written> = fc.oneof(
  arbitraryWorld().map((world) => ({ text: toYaml(world), cni: world.options.cni })),
  arbitraryAdminWorld('distinct').map(ordered),
  arbitraryCalicoWorld('mixed').map(ordered),
);

const families: readonly Family[] = ['IPv4', 'IPv6'];

t.test('a row of decisions answers as each pair that is evaluated by itself', async (t) => {
  let pairs = 0;
  await holds(t, () =>
    fc.assert(
      fc.property(arbitraryText, ({ text, cni }) => {
        const { evaluation } = evaluateText(text, chooseProfile(cni)?.profile ?? profiles.conformant);
        const ends = evaluation.classes
          .filter(({ isHostNetwork }) => !isHostNetwork)
          .map((podClass): PodEnd => ({ kind: 'pod', podClass }));
        const apart = new Map(ends.map((end) => [end, unlisted(end, evaluation.classes.length)]));
        const asked = { evaluation, families, trafficIn: () => portTraffic };
        const reachEnd = (end: PodEnd): readonly ReachEnd[] => [{ end, presence: true }];
        const { reaches, between } = reachTable(ends.map(reachEnd), asked);
        const places = Array.from(between).values();
        for (const source of ends) {
          for (const destination of ends) {
            const [from, to] = [apart.get(source) ?? source, apart.get(destination) ?? destination];
            for (const family of families) {
              const found = evaluation.connect(source, destination, family);
              assert.deepEqual(found.map(toldOf), evaluation.connect(from, to, family).map(toldOf));
              pairs++;
            }
            const directly = toReach(reachBetween(reachEnd(from), reachEnd(to), asked));
            assert.deepEqual(reaches[places.next().value ?? -1], directly);
          }
        }
      }),
      { seed, numRuns, endOnFailure: true },
    ),
  );
  t.ok(pairs > numRuns, `${pairs} pairs`);
});

t.test('of many classes, a pair that is asked about first gets the answer of its row', async (t) => {
  const pods = Array.from(
    { length: 300 },
    (_, index) => `apiVersion: v1
kind: Pod
metadata: {name: p${index}, namespace: x, labels: {app: a${index}}}
spec: {containers: [{name: c, image: c, ports: [{name: web, containerPort: ${8080 + (index % 2)}}]}]}
`,
  );
  const range = '{ipBlock: {cidr: 10.1.0.0/16, except: [10.1.2.0/24]}}';
  const policies = [
    `Egress], egress: [{to: [${range}, {podSelector: {matchLabels: {app: a3}}}], ports: [{port: web}]}]`,
    `Ingress], ingress: [{from: [${range}]}, {from: [{podSelector: {}}], ports: [{port: web}]}]`,
    `Ingress], ingress: [{from: [${pods.map((_, index) => `{podSelector: {matchLabels: {app: a${index}}}}`).join()}]}]`,
  ].map(
    (rules, index) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: n${index}, namespace: x}
spec: {podSelector: {matchLabels: {app: a${index}}}, policyTypes: [${rules}}
`,
  );
  const { evaluation } = evaluateText([...pods, ...policies].join('---\n'));
  const ends = evaluation.classes.map((podClass): PodEnd => ({ kind: 'pod', podClass }));
  t.ok(ends.length >= 300, `${ends.length} classes`);
  const answers = () => {
    const [first, second, ...others] = ends;
    assert(first !== undefined && second !== undefined);
    return [second, ...others]
      .slice(0, 6)
      .flatMap((end) => [
        evaluation.connect(first, end, 'IPv4').map(toldOf),
        evaluation.connect(end, second, 'IPv4').map(toldOf),
      ]);
  };
  const alone = answers();
  t.ok(
    alone.flat().some(({ facts }) => facts.length > 0),
    'some depend on an address',
  );
  t.ok(
    alone.flat().some(({ facts, verdict }) => facts.length === 0 && verdict === 'deny'),
    'some are denied',
  );
  t.strictSame(answers(), alone);
});

/** The same pod beyond the list of classes, so that every match is asked about it alone. */
function unlisted({ podClass }: PodEnd, classes: number): PodEnd {
  return { kind: 'pod', podClass: { ...podClass, index: classes + podClass.index } };
}

/** What is told of a slice, policies and rules by their ids and paths. */
function toldOf({ traffic, verdict, facts, egress, ingress }: ConnectionTraffic) {
  const sides = [egress, ingress].map(({ action, reason, words, by, path }) => ({
    ...{ action, reason, words },
    by: by.map(({ policyRules, rule }) => `${policyRules.policy.id} ${rule?.path}`),
    path: path.map((step) => `${step.tier} ${step.action} ${step.by.length}`),
  }));
  return { traffic, verdict, facts, sides };
}

/** Classes in namespace `x` with a label `app` each; `asked` counts how often one is looked at. */
function countedClasses(values: readonly string[], asked: { count: number }): readonly PodClass[] {
  const owner = { id: '', words: '', remedy: '' };
  const none = { known: new Map(), others: absentState, owner };
  return values.map((value, index): PodClass => {
    const labels = { ...none, known: new Map([['app', statesIn([value])]]) };
    return {
      ...{ index, namespace: 'x', namespaceLabels: none, accountLabels: none, labels, namedPorts: [] },
      get isHostNetwork() {
        asked.count++;
        return false;
      },
      ...{ isBare: false, mayNamePorts: false, uncertainNames: new Set<string>(), pool: { IPv4: [], IPv6: [] } },
    };
  });
}

t.test('a match looks at the classes that may have its labels, and once', async (t) => {
  const asked = { count: 0 };
  const names = Array.from({ length: 100 }, (_, index) => `a${index}`);
  const classes = countedClasses(names, asked);
  asked.count = 0;
  const { among, holds: isHeld } = selectAmong(classes);
  const matchOf = (values: readonly string[]): PodMatch => ({
    namespaces: { kind: 'named', name: 'x' },
    labels: new Map([['app', statesIn(values)]]),
  });
  t.same(among(matchOf(['a7', 'a5', 'a100'])).certain, [5, 7]);
  t.equal(asked.count, 2);
  t.same(among(matchOf(['a5', 'a7', 'a100'])).certain, [5, 7]);
  t.equal(asked.count, 2, 'a match that says the same is known');
  for (const podClass of classes) isHeld(matchOf(['a5', 'a7', 'a100']), podClass);
  t.equal(asked.count, 2);
  const [, , , , , five] = classes;
  if (five !== undefined)
    t.equal(isHeld(matchOf(['a5', 'a7', 'a100']), { ...five, index: 100 }), true, 'beyond the list');
});

t.test('the classes that the same rules hold are decided once', async (t) => {
  const span = { file: { path: '', text: '' }, start: 0, end: 0 };
  const rule = (action: Rule['action']): Rule => ({ action, path: '', span, peers: [], ports: [], inForce: true });
  const fact = { kind: 'choice', id: 'f', words: 'f', remedy: '', count: 2 } as const;
  const open = () => ({ kind: 'choice', fact, within: [1] }) as const;
  const held = [
    { everywhere: false, certain: [1, 2, 3], open: new Map() },
    { everywhere: true, certain: [], open: new Map() },
    { everywhere: false, certain: [3, 4], open: new Map([5, 6].map((index) => [index, open()])) },
  ] as const;
  const [asked, decided]: [number[], number[]] = [[], []];
  const row = makeRow({
    classes: 1000,
    rules: [rule('allow'), rule('deny'), rule('allow')],
    heldBy: (_, at) => {
      asked.push(at);
      return held[at] ?? held[0];
    },
    onRule: (_, __, matches) => matches,
    apart: undefined,
    decide: (rules, index) => {
      decided.push(index);
      return rules.map(({ at, matches }) => `${at}${matches === true ? '' : '?'}`).join();
    },
  });
  t.same(asked, [0, 1, 2], 'each rule is asked once');
  t.same(decided, [0, 1, 3, 4, 5], 'each cell at its first class');
  t.same(
    [0, 1, 2, 3, 4, 5, 6, 999].map((index) => row.decisions[row.cells[index] ?? -1]),
    ['1', '0,1', '0,1', '0,1,2', '1,2', '1,2?', '1,2?', '1'],
  );
  t.ok(row.cells instanceof Uint8Array, 'a byte a class where there are few cells');
});

t.test('classes that no rule holds change nothing of the others, however many they are', async (t) => {
  const span = { file: { path: '', text: '' }, start: 0, end: 0 };
  const rule: Rule = { action: 'allow', path: '', span, peers: [], ports: [], inForce: true };
  const decisionsOf = (classes: number, held: readonly (readonly number[])[], apart: 'apart' | undefined) => {
    const row = makeRow({
      classes,
      rules: held.map(() => rule),
      heldBy: (_, at) => ({ everywhere: false, certain: held[at] ?? [], open: new Map() }),
      onRule: (_, __, matches) => matches,
      apart: apart && ((rules, index) => (rules.length > 1 ? `${index % 2}` : '')),
      decide: (rules, index) => `${rules.map(({ at }) => at).join()}${apart && rules.length > 1 ? index % 2 : ''}`,
    });
    t.ok(Math.max(...row.cells) < row.decisions.length);
    return Array.from(row.cells, (cell) => row.decisions[cell]);
  };
  await holds(t, () =>
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.nat(7)), { maxLength: 5 }),
        fc.constantFrom('apart', undefined),
        (held, apart) => {
          const few = decisionsOf(1000, held, apart);
          assert.deepEqual(few.slice(0, 8), decisionsOf(8, held, apart));
          assert.deepEqual(new Set(few.slice(8)), new Set(['']));
        },
      ),
      { seed, numRuns },
    ),
  );
});
