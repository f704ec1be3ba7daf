import t from 'tap';
import { reportOn, rowsOf } from '../answer/run-files.js';

const key = 'app.kubernetes.io/a-component-with-a-long-name';
const manifests = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {containers: [{name: main, image: main}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web, namespace: shop}
spec:
  podSelector: {matchLabels: {app: web}}
  ingress:
    - from: [{podSelector: {matchLabels: {${key}: first}}}, {ipBlock: {cidr: 198.51.100.0/24, except: [198.51.100.128/25]}}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: first, namespace: shop}
spec: {podSelector: {matchLabels: {${key}: first}}, policyTypes: [Ingress]}
`;

const pod = (value: string) => `{namespace: shop, podSelector: {matchLabels: {${key}: ${value}}}, hypothetical: true}`;
const many = Array.from({ length: 5 }, (_, index) => `198.51.100.${128 + index * 16}/28`).join(', ');
const range = (last: string) => `{cidr: 198.51.100.0/24, except: [${many}${last}]}`;

/** Ends that begin alike are told apart by what they hold, also where a message shows no more than their beginning. */
const table = [
  {
    name: 'two pods of a list',
    cases: [`{from: [${pod('first')}, ${pod('other')}], to: shop/web, ports: [all], expect: allow}`],
    statuses: ['failed'],
  },
  {
    name: 'a range beside a part of it',
    cases: [
      '{from: [{all: [198.51.100.0/24], except: [198.51.100.128/25]}, 198.51.100.0/24], to: shop/web, ports: [all], expect: allow}',
    ],
    statuses: ['failed'],
  },
  {
    name: 'two ranges with exceptions that begin alike',
    cases: [`{from: [${range(', 198.51.100.0/25')}, ${range('')}], to: shop/web, expect: deny}`],
    statuses: ['failed'],
  },
  {
    name: 'the demands of two cases',
    cases: [
      `{from: internet, to: ${pod('first')}, ports: [all], expect: deny}`,
      `{from: internet, to: ${pod('other')}, ports: [all], expect: allow}`,
    ],
    statuses: ['passed', 'passed'],
  },
  {
    name: 'the same pod, written twice',
    cases: [
      `{from: internet, to: ${pod('first')}, ports: [all], expect: deny}`,
      `{from: internet, to: {hypothetical: true, podSelector: {matchLabels: {${key}: first}}, namespace: shop}, ports: [TCP/1], expect: allow}`,
    ],
    statuses: ['errored', 'errored'],
  },
];

for (const { name, cases, statuses } of table)
  t.test(`told apart: ${name}`, async (t) => {
    const rows = rowsOf(reportOn({ manifests, cases }));
    t.strictSame(
      rows.map(({ status }) => status),
      statuses,
      rows.map(({ message }) => message).join('\n'),
    );
  });
