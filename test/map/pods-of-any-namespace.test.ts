import t from 'tap';
import { mapConnections } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';

const text = `apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
apiVersion: v1
kind: Pod
metadata: {name: db, namespace: shop, labels: {app: db}}
spec: {containers: [{name: c, image: i}]}
---
apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: {name: monitoring}
spec:
  priority: 5
  subject: {pods: {namespaceSelector: {}, podSelector: {matchLabels: {app: monitoring}}}}
  egress: [{action: Deny, to: [{networks: [203.0.113.0/24]}]}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: monitoring, namespace: shop}
spec: {podSelector: {matchLabels: {app: monitoring}}, policyTypes: [Egress]}
`;

t.test('a policy of one namespace may govern pods of which only the labels are known', async (t) => {
  const map = run([{ path: 'm.yaml', text }], { ...defaults, command: 'map', cni: 'conformant' });
  if (map.kind !== 'ReachabilityMap') throw new Error(map.kind);
  const [found] = [...mapConnections(map)].filter(
    ({ from, to }) => 'pods' in from && from.pods.namespace === '*' && 'workload' in to,
  );
  t.strictSame(found?.allow, []);
  t.match(found?.unknown, [
    { reason: 'the label `kubernetes.io/metadata.name` of the namespace of `*/pods(app=monitoring)`' },
  ]);
});
