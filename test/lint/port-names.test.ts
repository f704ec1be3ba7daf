import t from 'tap';
import { reportOn } from '../answer/run-files.js';

const pods = `---
apiVersion: v1
kind: Pod
metadata: {name: db, namespace: x, labels: {app: db}}
spec: {containers: [{name: c, image: i, ports: [{name: sql, containerPort: 5432}, {name: dns, containerPort: 53, protocol: UDP}]}]}
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: x, labels: {app: web}}
spec: {containers: [{name: c, image: i, ports: [{name: http, containerPort: 80}]}]}
`;
const policy = (spec: string) => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: p, namespace: x}
spec: ${spec}
`;

t.test('a port name is held against the pods that the rule is about', (t) => {
  const db = 'podSelector: {matchLabels: {app: db}}';
  const table = [
    { spec: `{${db}, ingress: [{ports: [{port: sql}]}]}`, told: false },
    { spec: `{${db}, ingress: [{ports: [{port: slq}]}]}`, told: true },
    { spec: `{${db}, ingress: [{ports: [{port: http}]}]}`, told: true },
    { spec: `{${db}, ingress: [{ports: [{port: sql, protocol: UDP}]}]}`, told: true },
    { spec: `{${db}, ingress: [{ports: [{port: dns, protocol: UDP}]}]}`, told: false },
    { spec: '{podSelector: {}, ingress: [{ports: [{port: http}]}]}', told: false },
    { spec: '{podSelector: {matchLabels: {app: other}}, ingress: [{ports: [{port: slq}]}]}', told: false },
    { spec: `{podSelector: {}, policyTypes: [Egress], egress: [{to: [{${db}}], ports: [{port: http}]}]}`, told: true },
    { spec: `{podSelector: {}, policyTypes: [Egress], egress: [{to: [{${db}}], ports: [{port: sql}]}]}`, told: false },
    { spec: '{podSelector: {}, policyTypes: [Egress], egress: [{ports: [{port: nowhere}]}]}', told: false },
    {
      spec: '{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8}}], ports: [{port: z}]}]}',
      told: false,
    },
  ];
  for (const { spec, told } of table) {
    const { diagnostics } = reportOn({
      manifests: pods + policy(spec),
      cases: ['{from: internet, to: x/db, expect: deny}'],
    });
    t.equal(
      diagnostics.some(({ code }) => code === 'policy/undeclared-port-name'),
      told,
      spec,
    );
  }
  t.end();
});
