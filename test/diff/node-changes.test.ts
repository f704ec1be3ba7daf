import t from 'tap';
import { compareNodes } from '../../src/diff/objects/node-changes.js';
import { toPlain } from '../../src/parse/index.js';
import { nodeOf } from './undo.js';

const rule = (...from: readonly object[]) => ({ from, ports: [{ port: 80 }] });
const pods = (app: string) => ({ podSelector: { matchLabels: { app } } });

const longList = Array.from({ length: 3000 }, (_, index) => `item ${index}`);

const table: readonly {
  readonly name: string;
  readonly base: object;
  readonly head: object;
  readonly changes: readonly string[];
}[] = [
  { name: 'a value', base: { a: { b: 1 } }, head: { a: { b: 2 } }, changes: ['changed a.b'] },
  { name: 'a key more', base: { a: {} }, head: { a: { b: 2 } }, changes: ['added a.b'] },
  { name: 'a key less', base: { a: { b: 1 } }, head: { a: {} }, changes: ['removed a.b'] },
  { name: 'the order of keys', base: { a: 1, b: 2 }, head: { b: 2, a: 1 }, changes: [] },
  {
    name: 'a key that is no word',
    base: { labels: {} },
    head: { labels: { 'app.kubernetes.io/name': 'web' } },
    changes: ["added labels['app.kubernetes.io/name']"],
  },
  {
    name: 'an item before others',
    base: { ingress: [rule(pods('web'))] },
    head: { ingress: [rule(pods('api')), rule(pods('web'))] },
    changes: ['added ingress[0]'],
  },
  {
    name: 'a label within an item',
    base: { ingress: [rule(pods('web')), rule(pods('api'))] },
    head: { ingress: [rule(pods('web')), rule(pods('debug'))] },
    changes: ['changed ingress[1].from[0].podSelector.matchLabels.app'],
  },
  {
    name: 'an item of scalars',
    base: { except: ['10.0.0.0/8', '10.1.0.0/16'] },
    head: { except: ['10.1.0.0/16', '10.2.0.0/16'] },
    changes: ['removed except[0]', 'added except[1]'],
  },
  {
    name: 'the few items that differ between two long lists',
    base: { nets: longList },
    head: { nets: ['first', ...longList.slice(0, 1490), ...longList.slice(1491)] },
    changes: ['added nets[0]', 'removed nets[1490]'],
  },
  { name: 'a list that became a map', base: { a: [1] }, head: { a: { b: 1 } }, changes: ['changed a'] },
];

for (const { name, base, head, changes } of table) {
  t.test(`${name} is told, and every version between is made`, async (t) => {
    const difference = compareNodes(nodeOf(base), nodeOf(head));
    t.strictSame(
      difference.changes.map(({ change, field }) => `${change} ${field}`),
      changes,
    );
    const all = new Set(difference.changes.keys());
    t.strictSame(toPlain(difference.without(new Set())), head);
    t.strictSame(toPlain(difference.without(all)), base);
  });
}
