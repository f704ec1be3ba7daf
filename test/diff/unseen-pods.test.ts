import { test } from 'tap';
import { type DiffConnection, diffConnections, isCrossed, type ReachabilityDiff } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { podText, policyText } from '../evaluate/ask-evaluation.js';

const pods = podText('shop', 'web') + podText('shop', 'db');
const toDb = (from: string) =>
  policyText('shop', 'db', `{podSelector: {matchLabels: {app: db}}, ingress: [{from: [${from}]}]}`);
const web = '{podSelector: {matchLabels: {app: web}}}';
/** Pods that only this policy knows, and that may send to anything. */
const ofCart = policyText('shop', 'cart', '{podSelector: {matchLabels: {app: cart}}, policyTypes: [Ingress]}');
const isolated = policyText('shop', 'web', '{podSelector: {matchLabels: {app: web}}, ingress: []}');

function compare(base: string, head: string): ReachabilityDiff {
  const files = (text: string) => [{ path: 'a.yaml', text }];
  return run({ base: files(base), head: files(head) }, { ...defaults, command: 'diff' });
}

/** `FROM > TO` of each row, ports left out. */
function told(rows: ReachabilityDiff['opened']): readonly string[] {
  return [...diffConnections(rows)].map(({ from, to }) => `${endText(from)} > ${endText(to)}`).sort();
}

function endText(end: DiffConnection['from']): string {
  if ('workload' in end) return end.workload;
  if ('entity' in end) return end.entity;
  if ('cidrs' in end) return 'addresses';
  if ('pods' in end) return `${end.pods.namespace}/pods(${end.pods.selector})`;
  const { namespaces, labels } = end.hypothetical;
  const where = namespaces === 'any' ? 'any' : 'name' in namespaces ? namespaces.name : `[${namespaces.labels.join()}]`;
  return `${where}(${labels.join()})`;
}

const rows: readonly {
  readonly what: string;
  readonly base: string;
  readonly head: string;
  readonly opened: readonly string[];
  readonly crossed: 'opened' | 'opened:cross-namespace';
}[] = [
  {
    what: 'a policy opened to every namespace (W1)',
    base: pods + toDb(web),
    head: pods + toDb('{namespaceSelector: {}}'),
    opened: ['any() > shop/Pod/db', 'shop/Pod/db > shop/Pod/db'],
    crossed: 'opened:cross-namespace',
  },
  {
    what: 'a policy opened to labels that no pod has',
    base: pods + toDb(web),
    head: pods + toDb(`${web}, {podSelector: {matchLabels: {app: cart}}}`),
    opened: ['shop(app=cart) > shop/Pod/db'],
    crossed: 'opened',
  },
  {
    what: 'a policy opened to pods of another namespace',
    base: pods + toDb(web),
    head: pods + toDb(`${web}, {namespaceSelector: {matchLabels: {team: a}}, podSelector: {matchLabels: {app: x}}}`),
    opened: ['[team=a](app=x) > shop/Pod/db'],
    crossed: 'opened:cross-namespace',
  },
  {
    what: 'a policy opened to a known workload, whose look-alikes go without saying',
    base: pods + toDb('{podSelector: {matchLabels: {app: none}}}'),
    head: pods + toDb(`${web}, {podSelector: {matchLabels: {app: none}}}`),
    opened: ['shop/Pod/web > shop/Pod/db'],
    crossed: 'opened',
  },
  {
    what: 'a policy for pods that only it knows',
    base: toDb(web),
    head: toDb('{namespaceSelector: {}}'),
    opened: ['any() > shop/pods(app=db)'],
    crossed: 'opened:cross-namespace',
  },
  {
    what: 'a policy of pods that only another policy knows, which may send to pods that only this one knows',
    base: toDb('{podSelector: {matchLabels: {app: none}}}') + ofCart,
    head: toDb('{podSelector: {matchLabels: {app: cart}}}') + ofCart,
    opened: ['shop/pods(app=cart) > shop/pods(app=db)'],
    crossed: 'opened',
  },
  {
    what: 'pods that only policies know, to a workload',
    base: podText('shop', 'web') + ofCart + isolated,
    head:
      podText('shop', 'web') + ofCart + isolated.replace('[]', '[{from: [{podSelector: {matchLabels: {app: cart}}}]}]'),
    opened: ['shop/pods(app=cart) > shop/Pod/web'],
    crossed: 'opened',
  },
];

for (const { what, base, head, opened, crossed } of rows) {
  test(`a comparison tells of ${what}`, async (t) => {
    const there = compare(base, head);
    t.strictSame(told(there.opened), [...opened].sort());
    t.ok(isCrossed(there, [crossed]));
    t.equal(isCrossed(there, ['opened:cross-namespace']), crossed === 'opened:cross-namespace');
    t.ok(there.opened.every(({ because }) => because.length > 0));
    t.equal(there.equivalent, false);
    t.strictSame(told(compare(head, base).closed), [...opened].sort(), 'and back');
    t.equal(compare(head, head).equivalent, true);
  });
}

const same: readonly { readonly what: string; readonly base: string; readonly head: string; readonly is: boolean }[] = [
  {
    what: 'one list of peers instead of two rules',
    base: pods + toDb(`${web}, {podSelector: {matchLabels: {app: cart}}}`),
    head: pods + toDb('{podSelector: {matchExpressions: [{key: app, operator: In, values: [web, cart]}]}}'),
    is: true,
  },
  {
    what: 'a subject that selects more pods than there are',
    base: pods + toDb(web),
    head:
      pods +
      toDb(web).replace(
        'podSelector: {matchLabels: {app: db}}',
        'podSelector: {matchExpressions: [{key: app, operator: In, values: [db, cache]}]}',
      ),
    is: false,
  },
];

for (const { what, base, head, is } of same) {
  test(`${what} ${is ? 'is' : "isn't"} equivalent, though no known pod could tell`, async (t) => {
    t.equal(compare(base, head).equivalent, is);
    t.equal(compare(head, base).equivalent, is);
  });
}

test('a workload that is added or removed is never equivalent', async (t) => {
  t.equal(compare(pods, pods + podText('ops', 'debug')).equivalent, false);
});

test('removing isolation opens ICMP too, and adding it leaves that uncertain', async (t) => {
  const closed = policyText('shop', 'all', '{podSelector: {}, ingress: []}');
  const opened = compare(pods + closed, pods);
  const [pair] = [...diffConnections(opened.opened)].filter(
    ({ from, to }) => endText(from) === 'shop/Pod/web' && endText(to) === 'shop/Pod/db',
  );
  t.strictSame(
    pair?.allow.map(({ protocol }) => protocol),
    ['TCP', 'UDP', 'SCTP', 'ICMP'],
  );
  t.ok(told(opened.opened).includes('nodes > shop/Pod/db'));
  t.ok(told(opened.opened).includes('shop/Pod/db > shop/Pod/db'));
  const back = compare(pods, pods + closed);
  t.strictSame(
    [...new Set(back.uncertain.flatMap(({ unknown }) => unknown.map(({ protocol }) => protocol)))],
    ['ICMP'],
  );
});

test('what was denied and may be allowed is opened, and not for certain', async (t) => {
  const base = pods + toDb('{podSelector: {matchLabels: {app: none}}}');
  const head = pods + toDb('{namespaceSelector: {matchLabels: {team: a}}}');
  const { opened } = compare(base, head);
  t.ok(
    opened.some(({ certain, was, now }) => certain === false && was === 'deny' && now === 'unknown'),
    told(opened).join('\n'),
  );
});
