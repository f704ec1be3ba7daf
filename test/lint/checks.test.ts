import t from 'tap';
import { found, lintOf } from './run-lint.js';

/** Workloads of two namespaces on lines 1 to 23, a policy from line 24 on. */
const cluster = `apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
apiVersion: v1
kind: Namespace
metadata: {name: mon, labels: {team: mon}}
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {containers: [{name: a, image: a, ports: [{containerPort: 8080}]}]}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {clusterIP: 10.96.3.4, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
---
apiVersion: v1
kind: Pod
metadata: {name: prom, namespace: mon, labels: {app: prom}}
spec: {containers: [{name: a, image: a}]}
`;
const policy = (spec: string, name = 'web') => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: ${name}, namespace: shop}
spec:
${spec}`;
const web = '  podSelector: {matchLabels: {app: web}}\n';
const ingress = (...rules: readonly string[]) =>
  `${web}  policyTypes: [Ingress]\n  ingress:\n${rules.map((rule) => `    - ${rule}\n`).join('')}`;
const egress = (...rules: readonly string[]) =>
  `${web}  policyTypes: [Egress]\n  egress:\n${rules.map((rule) => `    - ${rule}\n`).join('')}`;
const dns =
  '{to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}}], ports: [{port: 53, protocol: UDP}]}';
const toWeb = '{to: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 8080}]}';
const range = (cidr: string, except = '') =>
  `{ipBlock: {cidr: ${cidr}${except === '' ? '' : `, except: [${except}]`}}}`;

/** On lines 24 to 31. */
const deployment = `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: shop, labels: {app: api, tier: back}}
spec:
  selector: {matchLabels: {app: api}}
  template: {metadata: {labels: {app: api}}, spec: {containers: [{name: a, image: a}]}}
`;
/** What prometheus may send. */
const prometheus = (rules: string) =>
  policy(`  podSelector: {}\n  policyTypes: [Egress]\n  egress: [${rules}]\n`, 'prom').replace(
    'namespace: shop',
    'namespace: mon',
  );

/** Policies with what is found of them, at which line. */
const table: Readonly<Record<string, { readonly policies: readonly string[]; readonly says: readonly string[] }>> = {
  'a dash too many': {
    policies: [
      policy(
        ingress('{from: [{namespaceSelector: {matchLabels: {team: mon}}}, {podSelector: {matchLabels: {app: prom}}}]}'),
      ),
    ],
    says: ['split-peer 31'],
  },
  'the same, podSelector first': {
    policies: [
      policy(
        ingress('{from: [{podSelector: {matchLabels: {app: prom}}}, {namespaceSelector: {matchLabels: {team: mon}}}]}'),
      ),
    ],
    says: ['split-peer 31'],
  },
  'two peers that each match': {
    policies: [
      policy(
        ingress('{from: [{namespaceSelector: {matchLabels: {team: mon}}}, {podSelector: {matchLabels: {app: web}}}]}'),
      ),
    ],
    says: [],
  },
  'two peers of which one matches nothing anywhere': {
    policies: [
      policy(
        ingress(
          '{from: [{namespaceSelector: {matchLabels: {team: mon}}}, {podSelector: {matchLabels: {app: other}}}]}',
        ),
      ),
    ],
    says: [],
  },
  'one combined peer': {
    policies: [
      policy(
        ingress('{from: [{namespaceSelector: {matchLabels: {team: mon}}, podSelector: {matchLabels: {app: prom}}}]}'),
      ),
    ],
    says: [],
  },
  'a rule that an earlier one covers': {
    policies: [
      policy(
        ingress(
          '{from: [{podSelector: {}}]}',
          '{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 8080}]}',
        ),
      ),
    ],
    says: ['covered-rule 32'],
  },
  'a rule that a later one covers': {
    policies: [
      policy(
        ingress(
          '{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 8080}]}',
          '{from: [{podSelector: {}}]}',
        ),
      ),
    ],
    says: ['covered-rule 31'],
  },
  'equal rules: the later one': {
    policies: [policy(ingress('{from: [{podSelector: {}}]}', '{from: [{podSelector: {}}]}'))],
    says: ['covered-rule 32'],
  },
  'ports of two rules together': {
    policies: [
      policy(
        ingress(
          '{ports: [{port: 1}]}',
          '{ports: [{port: 2}]}',
          '{from: [{podSelector: {}}], ports: [{port: 1}, {port: 2}]}',
        ),
      ),
    ],
    says: ['covered-rule 33'],
  },
  'another port': {
    policies: [
      policy(
        ingress(
          '{from: [{podSelector: {}}], ports: [{port: 1}]}',
          '{from: [{podSelector: {matchLabels: {app: web}}}]}',
        ),
      ),
    ],
    says: [],
  },
  'another protocol': {
    policies: [policy(ingress('{ports: [{port: 53}]}', '{ports: [{port: 53, protocol: UDP}]}'))],
    says: [],
  },
  'a rule of another policy for more pods': {
    policies: [
      policy(`  podSelector: {}\n  policyTypes: [Ingress]\n  ingress: [{ports: [{port: 1}]}]\n`, 'all'),
      policy(ingress('{from: [{podSelector: {}}], ports: [{port: 1}]}', '{ports: [{port: 2}]}')),
    ],
    says: ['covered-rule 39'],
  },
  'a rule of another policy for fewer pods': {
    policies: [
      policy(ingress('{ports: [{port: 1}]}')),
      policy(
        `  podSelector: {}\n  policyTypes: [Ingress]\n  ingress: [{from: [{podSelector: {}}], ports: [{port: 1}]}]\n`,
        'all',
      ),
    ],
    says: [],
  },
  'a policy twice': {
    policies: [policy(ingress('{ports: [{port: 1}]}')), policy(ingress('{ports: [{port: 1}]}'), 'again')],
    says: ['changes-nothing 26'],
  },
  'a policy that another contains': {
    policies: [
      policy(ingress('{ports: [{port: 1}]}')),
      policy(`  podSelector: {}\n  policyTypes: [Ingress]\n  ingress: [{ports: [{port: 1}]}]\n`, 'all'),
    ],
    says: ['changes-nothing 26'],
  },
  'a policy that admits everything, alone': {
    policies: [policy(ingress('{}'))],
    says: ['changes-nothing 26'],
  },
  'a policy that admits everything, beside one that does not': {
    policies: [policy(ingress('{}')), policy(`  podSelector: {}\n  policyTypes: [Ingress]\n`, 'deny')],
    says: [],
  },
  'a denial of everything beside policies with rules': {
    policies: [
      policy(`  podSelector: {}\n  policyTypes: [Ingress]\n`, 'deny'),
      policy(`  podSelector: {}\n  policyTypes: [Ingress]\n  ingress: [{ports: [{port: 1}]}]\n`, 'all'),
    ],
    says: [],
  },
  'a denial of everything twice': {
    policies: [
      policy(`  podSelector: {}\n  policyTypes: [Ingress]\n`, 'deny'),
      policy(`${web}  policyTypes: [Ingress]\n`),
    ],
    says: ['changes-nothing 33'],
  },
  'an exception that another peer gives back': {
    policies: [policy(ingress(`{from: [${range('10.0.0.0/8', '10.1.0.0/16')}, ${range('10.1.0.0/16')}]}`))],
    says: ['except-given-back 31'],
  },
  'the same on fewer ports': {
    policies: [
      policy(
        ingress(
          `{from: [${range('10.0.0.0/8', '10.1.0.0/16')}]}`,
          `{from: [${range('10.1.0.0/16')}], ports: [{port: 1}]}`,
        ),
      ),
    ],
    says: [],
  },
  'a part of it': {
    policies: [policy(ingress(`{from: [${range('10.0.0.0/8', '10.1.0.0/16')}, ${range('10.1.2.0/24')}]}`))],
    says: [],
  },
  'exceptions that leave nothing': {
    policies: [policy(ingress(`{from: [${range('10.0.0.0/8', '10.0.0.0/9, 10.128.0.0/9')}]}`))],
    says: ['excludes-everything 31'],
  },
  'the cluster IP of a Service': {
    policies: [policy(egress(`{to: [${range('10.96.3.4/32')}]}`, dns))],
    says: ['cluster-ip 31'],
  },
  'another address': { policies: [policy(egress(`{to: [${range('10.96.3.5/32')}]}`, dns))], says: [] },
  'DNS forgotten': { policies: [policy(egress(toWeb))], says: ['dns-blocked 28'] },
  'DNS admitted': { policies: [policy(egress(toWeb, dns))], says: [] },
  'DNS at the port of its pods': {
    policies: [
      policy(
        egress(
          toWeb,
          '{to: [{namespaceSelector: {}, podSelector: {matchLabels: {dns: default}}}], ports: [{port: 5353, protocol: UDP}]}',
        ),
      ),
    ],
    says: [],
  },
  'DNS admitted by another policy': {
    policies: [
      policy(egress(toWeb)),
      policy(`  podSelector: {}\n  policyTypes: [Egress]\n  egress:\n    - ${dns}\n`, 'dns'),
    ],
    says: [],
  },
  'DNS admitted by a rule for all': {
    policies: [policy(egress(toWeb, '{to: [{namespaceSelector: {}}]}'))],
    says: ['covered-rule 31'],
  },
  'all egress denied': { policies: [policy(`${web}  policyTypes: [Egress]\n`)], says: [] },
  'addresses alone': {
    policies: [policy(egress(`{to: [${range('198.51.100.0/24')}], ports: [{port: 443}]}`))],
    says: [],
  },
  'DNS by TCP alone': {
    policies: [policy(egress(toWeb, '{to: [{namespaceSelector: {}}], ports: [{port: 53}]}'))],
    says: ['dns-tcp-only 32'],
  },
  'rules for a direction that is not named': {
    policies: [policy(`${ingress('{ports: [{port: 8080}]}')}  egress: [${toWeb}]\n`)],
    says: ['inert-rules 32'],
  },
  'no types and egress alone': {
    policies: [policy(`${web}  egress: [${toWeb}, ${dns}]\n`)],
    says: ['implied-ingress 29'],
  },
  'no types and both': {
    policies: [policy(`${web}  ingress: []\n  egress: [${toWeb}, ${dns}]\n`)],
    says: [],
  },
  'no types and an empty egress': { policies: [policy(`${web}  egress: []\n`)], says: ['empty-egress 29'] },
  'the port of a Service': { policies: [policy(ingress('{ports: [{port: 80}]}'))], says: ['service-port 31'] },
  'the ports of a Service and of the pod': {
    policies: [policy(ingress('{ports: [{port: 80}, {port: 8080}]}'))],
    says: [],
  },
  'the port of the pod': { policies: [policy(ingress('{ports: [{port: 8080}]}'))], says: [] },
  'the port of a Service for egress': {
    policies: [policy(egress('{to: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 80}]}', dns))],
    says: ['service-port 31'],
  },
  'a port of neither': { policies: [policy(ingress('{ports: [{port: 9000}]}'))], says: [] },
  'labels of a workload that its pods have not': {
    policies: [deployment, policy('  podSelector: {matchLabels: {tier: back}}\n  policyTypes: [Ingress]\n')],
    says: ['workload-labels 35'],
  },
  'labels of both': {
    policies: [deployment, policy('  podSelector: {matchLabels: {app: api}}\n  policyTypes: [Ingress]\n')],
    says: [],
  },
  'labels of a workload of another namespace': {
    policies: [
      deployment.replace('namespace: shop', 'namespace: mon'),
      policy('  podSelector: {matchLabels: {tier: back}}\n  policyTypes: [Ingress]\n'),
    ],
    says: [],
  },
  'labels of a workload, and of its pods on the network of the node': {
    policies: [
      deployment.replace('labels: {app: api}}, spec: {', 'labels: {app: api, tier: back}}, spec: {hostNetwork: true, '),
      policy(ingress('{from: [{podSelector: {matchLabels: {tier: back}}}]}')),
    ],
    says: ['host-network 33'],
  },
  'one peer where two are meant': {
    policies: [
      policy(
        ingress('{from: [{namespaceSelector: {matchLabels: {team: mon}}, podSelector: {matchLabels: {app: web}}}]}'),
      ),
    ],
    says: ['combined-peer 31'],
  },
  'one peer of which nothing has the labels': {
    policies: [
      policy(
        ingress('{from: [{namespaceSelector: {matchLabels: {team: mon}}, podSelector: {matchLabels: {app: other}}}]}'),
      ),
    ],
    says: [],
  },
  'everything beside a policy with rules': {
    policies: [policy(ingress('{}')), policy(ingress('{ports: [{port: 8080}]}'), 'other')],
    says: ['allows-everything 31', 'changes-nothing 35'],
  },
  'everything on some ports beside a policy with rules': {
    policies: [policy(ingress('{ports: [{port: 1}]}')), policy(ingress('{ports: [{port: 8080}]}'), 'other')],
    says: [],
  },
  'everything for other pods': {
    policies: [
      policy(ingress('{}')),
      policy(
        '  podSelector: {matchLabels: {app: db}}\n  policyTypes: [Ingress]\n  ingress: [{ports: [{port: 1}]}]\n',
        'other',
      ),
    ],
    says: ['changes-nothing 26'],
  },
  'a rule for one end that a rule of the other end forgets': {
    policies: [
      policy(ingress('{from: [{namespaceSelector: {matchLabels: {team: mon}}}], ports: [{port: 8080}]}')),
      prometheus(`{to: [{podSelector: {}}]}, ${dns}`),
    ],
    says: ['one-sided 31'],
  },
  'a rule for both ends': {
    policies: [
      policy(ingress('{from: [{namespaceSelector: {matchLabels: {team: mon}}}], ports: [{port: 8080}]}')),
      prometheus(`{to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}}]}, ${dns}`),
    ],
    says: [],
  },
  'rules for both ends that have one port in common': {
    policies: [
      policy(ingress('{from: [{namespaceSelector: {matchLabels: {team: mon}}}], ports: [{port: 8080}, {port: 9090}]}')),
      prometheus(`{to: [{namespaceSelector: {}}], ports: [{port: 8080}]}, ${dns}`),
    ],
    says: [],
  },
  'a rule for one end, and all denied at the other': {
    policies: [
      policy(ingress('{from: [{namespaceSelector: {matchLabels: {team: mon}}}], ports: [{port: 8080}]}')),
      prometheus(''),
    ],
    says: [],
  },
  'the name of a namespace in a podSelector': {
    policies: [policy(ingress('{from: [{podSelector: {matchLabels: {kubernetes.io/metadata.name: mon}}}]}'))],
    says: ['misplaced-label 31'],
  },
  'a port by name of addresses': {
    policies: [policy(egress(`{to: [${range('198.51.100.0/24')}], ports: [{port: https}]}`))],
    says: ['port-name-of-addresses 31'],
  },
};

for (const [name, { policies, says }] of Object.entries(table)) {
  t.test(name, (t) => {
    t.strictSame(found(lintOf(cluster + policies.join(''))), says);
    t.end();
  });
}

t.test('ranges of pods are known by the settings', (t) => {
  const text =
    cluster + policy(ingress(`{from: [${range('10.244.3.7/32')}, ${range('10.0.0.0/8')}, ${range('10.244.0.0/16')}]}`));
  t.strictSame(found(lintOf(text)), []);
  t.strictSame(found(lintOf(text, 'podCIDRs: [10.244.0.0/16]\n')), ['pod-range 31']);
  t.end();
});

t.test('every address of one family is told apart in a cluster of both', (t) => {
  const text = cluster + policy(ingress(`{from: [${range('0.0.0.0/0')}]}`));
  const both = cluster + policy(ingress(`{from: [${range('0.0.0.0/0')}]}`, `{from: [${range('"::/0"')}]}`));
  const dual = 'podCIDRs: [10.244.0.0/16, "fd00::/64"]\n';
  const isMeant = (each: string) => each.startsWith('one-family');
  t.strictSame(found(lintOf(text)).filter(isMeant), []);
  t.strictSame(found(lintOf(text, dual)).filter(isMeant), ['one-family 31']);
  t.strictSame(found(lintOf(both, dual)).filter(isMeant), []);
  t.strictSame(found(lintOf(cluster + policy(ingress(`{from: [${range('10.0.0.0/8')}]}`)), dual)).filter(isMeant), []);
  t.end();
});

t.test('a workload is unprotected for a direction that no policy isolates', (t) => {
  const text = cluster + policy('  podSelector: {}\n  policyTypes: [Ingress]\n');
  const rows = lintOf(text).findings.map(({ code, object, field }) => [code, object, field]);
  t.strictSame(rows, [
    ['policy/unprotected', 'shop/Pod/web', 'metadata.name egress'],
    ['policy/unprotected', 'mon/Pod/prom', 'metadata.name ingress'],
    ['policy/unprotected', 'mon/Pod/prom', 'metadata.name egress'],
  ]);
  t.equal(lintOf(text, 'severities: {policy/unprotected: error}\n').summary.errors, 3);
  t.end();
});
