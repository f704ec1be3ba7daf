import t from 'tap';
import { plainText } from '../../src/diff/equivalence/changed-rule-sets.js';
import { compilePolicy } from '../dialects/compile-policy.js';

const policies = [
  `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: p, namespace: a}
spec:
  podSelector: {matchLabels: {app: db}}
  ingress: [{from: [{podSelector: {matchLabels: {app: web}}}, {ipBlock: {cidr: 10.0.0.0/8}}], ports: [{port: http}]}]
`,
  `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: {name: p}
spec:
  priority: 5
  subject: {pods: {namespaceSelector: {}, podSelector: {matchLabels: {app: db}}}}
  ingress: [{action: Deny, from: [{namespaces: {matchLabels: {team: x}}}], ports: [{portNumber: {protocol: TCP, port: 80}}]}]
`,
  `apiVersion: projectcalico.org/v3
kind: GlobalNetworkPolicy
metadata: {name: p}
spec: {selector: app == 'db', ingress: [{action: Allow, protocol: TCP, source: {selector: app == 'web'}, destination: {ports: [80]}}]}
`,
  `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: p, namespace: a}
spec: {endpointSelector: {matchLabels: {app: db}}, ingress: [{fromEndpoints: [{matchLabels: {app: web}}], toPorts: [{ports: [{port: '80'}]}]}]}
`,
  `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: p, namespace: a}
spec: {action: DENY}
`,
];

t.test(
  'a policy is the same wherever it is written, so that one that changed changes no other of its file',
  async (t) => {
    for (const text of policies) {
      const [here, there] = [text, `# moved by a line\n${text}`].map((each) =>
        compilePolicy(each).ruleSets.map(plainText),
      );
      t.ok(here !== undefined && here.length > 0);
      t.strictSame(here, there);
    }
  },
);
