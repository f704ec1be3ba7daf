import t from 'tap';
import { reportOn } from '../answer/run-files.js';

const declared = `apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {team: shop}}
---
apiVersion: v1
kind: Namespace
metadata: {name: monitoring, labels: {team: sre}}
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web, tier: front}}
---
apiVersion: v1
kind: Pod
metadata: {name: db, namespace: shop, labels: {app: db}}
---
`;

interface Asked {
  readonly subject?: string;
  readonly peer?: string;
  readonly namespace?: string;
  readonly more?: string;
  readonly spec?: string;
}

/** What is told of selectors that match nothing. */
function toldOf({ subject = '', peer = '', namespace = 'shop', more = '', spec }: Asked): readonly string[] {
  const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a, namespace: ${namespace}}
spec:
  podSelector: {${subject}}
  ingress: [${peer === '' ? '' : `{from: [{${peer}}]}`}]
---
`;
  const { diagnostics } = reportOn({
    cases: ['{from: shop/web, to: shop/db, ports: [TCP/1], expect: allow}'],
    manifests: declared + policy + more,
    ...(spec === undefined ? {} : { spec }),
  });
  return diagnostics
    .filter(({ code }) => code === 'policy/selects-nothing' || code === 'policy/undeclared-namespace')
    .map(({ code, line, message }) => {
      const near = /did you mean `([^`]*)`/.exec(message)?.[1];
      return `${line} ${code.slice('policy/'.length)}${near === undefined ? '' : ` ${near}`}`;
    });
}

// A.10 rows 3, 4 and 24
t.test('a selector that matches nothing is told at its line, with the nearest label', async (t) => {
  const name = 'kubernetes.io/metadata.name';
  const rows: readonly (readonly [string, Asked, readonly string[]])[] = [
    ['a subject that is there', { subject: 'matchLabels: {app: web}' }, []],
    ['a misspelt value', { subject: 'matchLabels: {app: weg}' }, ['21 selects-nothing web']],
    ['a misspelt key', { subject: 'matchLabels: {ap: web}' }, ['21 selects-nothing app']],
    ['labels of two pods', { subject: 'matchLabels: {app: db, tier: front}' }, ['21 selects-nothing']],
    [
      'an expression',
      { subject: 'matchExpressions: [{key: app, operator: In, values: [a, weg]}]' },
      ['21 selects-nothing web'],
    ],
    [
      'what must be absent',
      { subject: 'matchExpressions: [{key: app, operator: DoesNotExist}]' },
      ['21 selects-nothing'],
    ],
    ['everything', { subject: '' }, []],
    ['a namespace without workloads', { subject: 'matchLabels: {app: weg}', namespace: 'monitoring' }, []],
    ['a peer beside the policy', { peer: 'podSelector: {matchLabels: {app: weg}}' }, ['22 selects-nothing web']],
    ['a peer that is there', { peer: 'podSelector: {matchLabels: {app: web}}' }, []],
    [
      'a namespace by its labels',
      { peer: 'namespaceSelector: {matchLabels: {team: srw}}' },
      ['22 selects-nothing sre'],
    ],
    [
      'a namespace by a label that none has',
      { peer: 'namespaceSelector: {matchLabels: {project: x}}' },
      ['22 undeclared-namespace'],
    ],
    [
      'a namespace by a label that is misspelt',
      { peer: 'namespaceSelector: {matchLabels: {teem: sre}}' },
      ['22 selects-nothing team'],
    ],
    [
      'a namespace by a label that holds its name elsewhere',
      { peer: 'namespaceSelector: {matchLabels: {name: monitoring}}' },
      [`22 selects-nothing ${name}`],
    ],
    ['a namespace that is there', { peer: 'namespaceSelector: {matchLabels: {team: sre}}' }, []],
    [
      'a misspelt namespace',
      { peer: `namespaceSelector: {matchLabels: {${name}: monitorin}}` },
      ['22 selects-nothing monitoring'],
    ],
    [
      'a namespace elsewhere',
      { peer: `namespaceSelector: {matchLabels: {${name}: ingress}}` },
      ['22 undeclared-namespace'],
    ],
    ['one of every cluster', { peer: `namespaceSelector: {matchLabels: {${name}: kube-system}}` }, []],
    [
      'pods of a namespace without workloads',
      { peer: 'namespaceSelector: {matchLabels: {team: sre}}, podSelector: {matchLabels: {app: p}}' },
      [],
    ],
    [
      'pods of a namespace with workloads',
      { peer: 'namespaceSelector: {matchLabels: {team: shop}}, podSelector: {matchLabels: {app: p}}' },
      ['22 selects-nothing'],
    ],
    ['pods of any namespace', { peer: 'namespaceSelector: {}, podSelector: {matchLabels: {k8s-app: kube-dns}}' }, []],
    ['a range', { peer: 'ipBlock: {cidr: 192.0.2.0/24}' }, []],
  ];
  for (const [title, asked, expected] of rows) t.strictSame(toldOf(asked), expected, title);
});

t.test('labels that nobody knows keep a selector from being told', async (t) => {
  const pod = (namespace: string, labels: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: one, namespace: ${namespace}, labels: {${labels}}}\n`;
  const subject = 'matchLabels: {app: weg}';
  t.strictSame(toldOf({ subject, more: pod('shop', 'app: "${APP}"') }), []);
  t.strictSame(toldOf({ subject, more: pod('other', 'app: weg') }), ['21 selects-nothing web']);
  const peer = 'namespaceSelector: {matchLabels: {team: srw}}';
  t.strictSame(toldOf({ peer, more: pod('other', 'app: a') }), []);
});

t.test('a namespace that nobody declares is told once, and a fixture declares it', async (t) => {
  const peer = 'namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ingress}}';
  const again = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: b, namespace: shop}
spec: {podSelector: {}, ingress: [{from: [{${peer}}]}]}
`;
  t.strictSame(toldOf({ peer, more: again }), ['22 undeclared-namespace']);
  const fixture = 'fixtures: [{apiVersion: v1, kind: Namespace, metadata: {name: ingress}}]';
  t.strictSame(toldOf({ peer, more: again, spec: fixture }), []);
  t.strictSame(toldOf({ spec: 'fixtures: [{builtin: kube-dns}]' }), []);
});
