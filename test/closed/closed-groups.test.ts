import t from 'tap';
import { withBudgets } from '../../src/limit/index.js';
import { reportOn, rowsOf } from '../answer/run-files.js';

const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n---\n';
const workloads = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: w${index}, namespace: a}
spec:
  selector: {matchLabels: {x: v${index}}}
  template: {metadata: {labels: {x: v${index}}}, spec: {containers: [{name: c, image: i}]}}
---
`,
  ).join('');
const groupOf = (count: number) => Array.from({ length: count }, (_, index) => `a/w${index}`).join(', ');
/** A policy by which every workload is told from every other. */
const apart = (count: number) =>
  `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: apart, namespace: a}
spec:
  podSelector: {}
  policyTypes: [Ingress]
  ingress:
${Array.from({ length: count }, (_, index) => `  - {from: [{podSelector: {matchLabels: {x: v${index}}}}], ports: [{port: ${1000 + index}}]}\n`).join('')}`;

function rowOf(count: number, test: string, more = '', group = groupOf(count)) {
  const manifests = namespace + workloads(count) + more;
  const [row] = rowsOf(reportOn({ manifests, cases: [test], spec: `groups: {g: [${group}]}` }));
  if (row === undefined) throw new Error('no row');
  return row;
}

// More pairs than are decided in one case: a verdict is there only if they aren't decided one by one.
const many = 700;
const more = 460;

t.test('a closed group of pods that nothing tells apart is decided, however many pairs it has', async (t) => {
  const open = rowOf(many, '{to: g, onlyFrom: [a/w0], closedOver: declared}');
  t.equal(open.status, 'failed');
  t.same(open.pairs, { checked: many * many, differing: many + (many - 1) * (many - 1) });
});

t.test('a group that is closed over itself is decided, also where policies tell its pods apart', async (t) => {
  const row = rowOf(more, '{to: g, onlyFrom: [g, internet], closedOver: declared}', apart(more));
  t.same([row.status, row.pairs.checked, row.pairs.differing], ['passed', more * more, 0]);
});

t.test('a group is exactly what reaches it, item by item', async (t) => {
  const items = groupOf(more);
  const row = rowOf(more, `{to: g, exactlyFrom: [${items}, 0.0.0.0/0], closedOver: declared, ports: [TCP/80]}`);
  t.equal(row.status, 'passed', row.message);
});

t.test('what is told apart too often is unknown, and says how much is decided and what to split', async (t) => {
  const row = rowOf(more, '{to: g, onlyFrom: [internet], closedOver: declared, ports: [TCP/9]}', apart(more));
  t.same([row.status, row.pairs.differing], ['errored', 0]);
  t.match(row.message, /200,000 decisions/);
});

t.test('a workload is no source of its own where it alone is listed or left out', async (t) => {
  // beside the workloads, private addresses outside differ for each
  const rows: readonly (readonly [items: string, pairs: string])[] = [
    ['a/w0', '7 of 9'],
    ['a/w0, a/w1', '5 of 9'],
    ['a/w0, a/w1, a/w2', '3 of 9'],
    ['{all: [a/*], except: [a/w1]}', '5 of 9'],
  ];
  for (const [items, pairs] of rows) {
    const row = rowOf(3, `{to: g, onlyFrom: [${items}, internet], closedOver: declared}`);
    t.equal(`${row.pairs.differing} of ${row.pairs.checked}`, pairs, items);
  }
});

t.test(
  'of a long list only what a rule may pick out is held against it, so that few decisions are enough',
  async (t) => {
    const lists = [groupOf(300), 'g'];
    for (const list of lists) {
      const test = `{to: a/w0, onlyFrom: [${list}], ports: [TCP/1000-1299]}`;
      const row = withBudgets({ decisions: 2000 }, () => rowOf(300, test, apart(300)));
      t.equal(row.status, 'passed', row.message);
    }
  },
);

t.test('why what nobody lists is shut out is unknown where it takes too many decisions', async (t) => {
  const test = '{to: g, onlyFrom: [a/w0], closedOver: declared, ports: [TCP/9], because: [NetworkPolicy/a/apart]}';
  const enough = rowOf(20, test, apart(20));
  const tight = withBudgets({ decisions: 500 }, () => rowOf(20, test, apart(20)));
  t.same([enough.status, tight.status], ['passed', 'errored'], `${enough.message} ${tight.message}`);
  t.match(tight.message, /500 decisions/);
});
