import t from 'tap';
import { withBudgets } from '../../src/limit/index.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { exposureMap, exposureOf } from './exposed-pods.js';

const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n---\n';
const pod = (name: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: a, labels: {app: ${name}}}\nspec: {containers: []}\n---\n`;
/** Denials of several labels each: every one doubles what is told apart. */
const policy = (app: string, rules: number) => `apiVersion: projectcalico.org/v3
kind: NetworkPolicy
metadata: {name: ${app}, namespace: a}
spec:
  selector: app == '${app}'
  types: [Ingress]
  ingress:
${Array.from({ length: rules }, (_, index) => `  - {action: Deny, source: {selector: "x${index} == 'v' && y${index} == 'v' && z${index} == 'v'"}}\n`).join('')}  - {action: Allow, protocol: TCP, source: {selector: has(app)}, destination: {ports: [80]}}
---
`;
const world = (rules: number) => namespace + pod('some') + pod('many') + policy('some', 2) + policy('many', rules);
const options = { cni: 'calico', podCidrs: ['10.0.0.0/8'] };
const rowsOf = (map: ReturnType<typeof exposureMap>, name: string) =>
  exposureOf(map, `a/Pod/${name}`).filter(({ direction }) => direction === 'ingress');

t.test(
  'what would be too much to tell apart is unknown, names the budget and what to split, and costs others nothing',
  async (t) => {
    const enough = exposureMap(world(4), options);
    const tight = withBudgets({ exposure: 60 }, () => exposureMap(world(4), options));
    t.same(rowsOf(tight, 'some'), rowsOf(enough, 'some'));
    t.ok(rowsOf(enough, 'many').some(({ allow }) => allow.length > 0));
    const given = rowsOf(tight, 'many');
    t.same(
      given.flatMap(({ allow }) => allow),
      [],
    );
    t.match(given.flatMap(({ unknown }) => unknown)[0]?.reason, / 60 comparisons; split the policies/);
  },
);

t.test('the work is bounded before it is done', async (t) => {
  // 3^60 parts
  const given = rowsOf(exposureMap(world(60), options), 'many');
  t.match(given.flatMap(({ unknown }) => unknown)[0]?.reason, /1,000,000 comparisons/);
});

t.test('two sides of which too much is to be told apart are never said to be equivalent', async (t) => {
  const [base, head] = [4, 5].map((rules) => [{ path: 'm.yaml', text: world(rules) }]);
  if (base === undefined || head === undefined) throw new Error('no states');
  const compare = (to: typeof base) => run({ base, head: to }, { ...defaults, ...options, command: 'diff' });
  const tight = withBudgets({ exposure: 60 }, () => compare(head));
  t.same([tight.equivalent, tight.opened, tight.closed], [undefined, [], []]);
  t.match(tight.notes.join(), /too much to tell apart/);
  t.match(compare(head), { equivalent: false, notes: [] });
});
