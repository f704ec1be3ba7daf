import t from 'tap';
import { reportOn, rowsOf } from '../answer/run-files.js';
import { runHere } from '../testdata/run-here.js';

const db = (labels: string) => `---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db, namespace: d}
spec: {replicas: 3, serviceName: db, selector: {matchLabels: {app: db}}, template: {metadata: {labels: {app: db}}, spec: {containers: [{name: c, image: i}]}}}
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: d, labels: {app: web}}
spec: {containers: [{name: c, image: i}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: p, namespace: d}
spec: {podSelector: {matchLabels: ${labels}}, policyTypes: [Ingress]}
`;
const one = db('{statefulset.kubernetes.io/pod-name: db-0}');

t.test('replicas that policies tell apart are named', async (t) => {
  const [row] = rowsOf(reportOn({ manifests: one, cases: ['{from: d/web, to: d/db, ports: [TCP/1], expect: allow}'] }));
  t.match(row, { status: 'failed', counterexample: { to: 'd/StatefulSet/db', toPods: ['db-0'] } });
  const [other] = rowsOf(
    reportOn({ manifests: one, cases: ['{from: d/web, to: d/db, ports: [TCP/1], expect: deny}'] }),
  );
  t.match(other, {
    status: 'failed',
    counterexample: { toPods: ['db-1', 'db-2'] },
    nearestMiss: /no policy selects `d\/StatefulSet\/db` \(pods db-1, db-2\) for ingress/,
  });
  const folder = t.testdir({ 'm.yaml': one });
  const explained = await runHere(['explain', 'd/web', 'd/db', 'TCP/1'], folder);
  t.match(explained.text, /d\/web → d\/db TCP\/1: mixed: differs by pod/);
  t.match(explained.text, /denied: d\/Pod\/web → d\/StatefulSet\/db \(pod db-0\) TCP\/1/);
  t.match(explained.text, /allowed: d\/Pod\/web → d\/StatefulSet\/db \(pods db-1, db-2\) TCP\/1/);
  t.match(explained.text, /ingress of d\/StatefulSet\/db \(pod db-0\): denied/);
  const map = await runHere(['map'], folder);
  t.match(map.text, /Pods that policies treat differently.*\n {2}d\/StatefulSet\/db: pod db-0 \| pods db-1, db-2\n/);
});

t.test('replicas that are alike are not', async (t) => {
  const alike = db('{app: db}');
  const [row] = rowsOf(
    reportOn({ manifests: alike, cases: ['{from: d/web, to: d/db, ports: [TCP/1], expect: allow}'] }),
  );
  t.equal(row?.counterexample?.toPods, undefined);
  const map = await runHere(['map'], t.testdir({ 'm.yaml': alike }));
  t.notMatch(map.text, /treat differently/);
});
