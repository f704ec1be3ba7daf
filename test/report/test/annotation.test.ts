import t from 'tap';
import { run } from '../../../src/index.js';
import { decisionAnnotations } from '../../../src/report/test/annotation.js';

const cluster = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
---
apiVersion: v1
kind: Pod
metadata: {name: db, namespace: shop, labels: {app: db}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web, namespace: shop}
spec: {podSelector: {matchLabels: {app: web}}, policyTypes: [Egress], egress: [{}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec: {podSelector: {matchLabels: {app: db}}}
`;

t.test('of a denial only the side that denies is annotated, of an open door both', async (t) => {
  const titles = (expect: string, world: string) => {
    const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
spec: {cases: [{name: a, from: shop/web, to: shop/db, ports: [TCP/80], expect: ${expect}}]}
`;
    const report = run([
      { path: 'cluster.yaml', text: world },
      { path: 'test.yaml', text: test },
    ]);
    return decisionAnnotations(report.suites.flatMap(({ cases }) => cases)).map(({ title }) => title);
  };
  t.strictSame(titles('allow', cluster), ['ingress deny: NetworkPolicy/shop/db']);
  const open = cluster.replace('{app: db}}}\n', '{app: db}}, ingress: [{}]}\n');
  t.strictSame(titles('deny', open), [
    'egress allow: NetworkPolicy/shop/web spec.egress[0]',
    'ingress allow: NetworkPolicy/shop/db spec.ingress[0]',
  ]);
});
