import t from 'tap';
import { mutationsOf } from './mutated.js';

interface Row {
  readonly title: string;
  readonly policy: string;
  /** `operator rule: from => to`, in the order in which they are found. */
  readonly expected: readonly string[];
}

const kubernetes = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n';
const admin = 'apiVersion: policy.networking.k8s.io/v1alpha1\nkind: AdminNetworkPolicy\n';
const calico = 'apiVersion: projectcalico.org/v3\nkind: NetworkPolicy\n';
const cilium = 'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\n';

const rows: readonly Row[] = [
  {
    title: 'the only peer of a NetworkPolicy leaves everybody behind',
    policy: `${kubernetes}spec: {podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: a}}}], ports: [{port: 80}]}]}`,
    expected: [
      'remove-rule spec.ingress[0]: ingress: [{from: [{podSelector: {matchLabels: {app: a}}}], ports: [{port: 80}]}] => ingress: []',
      'remove-peer spec.ingress[0]: from: [{podSelector: {matchLabels: {app: a}}}] => from: []',
      'drop-requirement spec.ingress[0]: app: a => ',
      'remove-ports spec.ingress[0]: ports: [{port: 80}] => ',
    ],
  },
  {
    title: 'a combined peer is split, an except goes with its key, a range loses a bit',
    policy: `${kubernetes}spec: {podSelector: {}, ingress: [{from: [{namespaceSelector: {}, podSelector: {}}, {ipBlock: {cidr: 10.1.0.0/16, except: [10.1.2.0/24]}}]}]}`,
    expected: [
      'remove-rule spec.ingress[0]: ingress: [{from: [{namespaceSelector: {}, podSelector: {}}, {ipBlock: {cidr: 10.1.0.0/16, except: [10.1.2.0/24]}}]}] => ingress: []',
      'split-peer spec.ingress[0]: [{namespaceSelector: {}, podSelector: {}}] => [{namespaceSelector: {}}, {podSelector: {}}]',
      'remove-peer spec.ingress[0]: {namespaceSelector: {}, podSelector: {}} => ',
      'remove-peer spec.ingress[0]: {ipBlock: {cidr: 10.1.0.0/16, except: [10.1.2.0/24]}} => ',
      'widen-range spec.ingress[0]: 10.1.0.0/16 => 10.0.0.0/15',
      'remove-except spec.ingress[0]: except: [10.1.2.0/24] => ',
    ],
  },
  {
    title: 'a direction that is named goes with its rules',
    policy: `${kubernetes}spec: {podSelector: {}, policyTypes: [Ingress, Egress]}`,
    expected: [
      'remove-direction spec.policyTypes: policyTypes: [Ingress, Egress] => policyTypes: [Egress]',
      'remove-direction spec.policyTypes: policyTypes: [Ingress, Egress] => policyTypes: [Ingress]',
    ],
  },
  {
    title: 'a direction that nobody names goes too: egress by its rules, ingress by naming the other',
    policy: `${kubernetes}spec: {podSelector: {}, egress: [{}]}`,
    expected: [
      'remove-direction spec.egress: egress: [{}] => ',
      'remove-direction spec:  => policyTypes: [Egress]',
      'remove-rule spec.egress[0]: egress: [{}] => egress: []',
    ],
  },
  {
    title: 'of an admin policy the only peer is kept, which the API server asks for',
    policy: `${admin}spec: {priority: 1, subject: {namespaces: {}}, ingress: [{action: Pass, from: [{pods: {namespaceSelector: {matchLabels: {a: b}}, podSelector: {}}}]}]}`,
    expected: [
      'remove-rule spec.ingress[0]: ingress: [{action: Pass, from: [{pods: {namespaceSelector: {matchLabels: {a: b}}, podSelector: {}}}]}] => ',
      'split-peer spec.ingress[0]: [{pods: {namespaceSelector: {matchLabels: {a: b}}, podSelector: {}}}] => [{namespaces: {matchLabels: {a: b}}}, {pods: {namespaceSelector: {}, podSelector: {}}}]',
      'flip-action spec.ingress[0]: Pass => Deny',
      'drop-requirement spec.ingress[0]: a: b => ',
    ],
  },
  {
    title: 'of Calico a rule is split at what must hold together, and selectors at `&&`',
    policy: `${calico}spec: {selector: "app == 'a' && has(x)", ingress: [{action: Allow, source: {selector: "b == 'c && d'", namespaceSelector: all(), nets: [10.0.0.0/8], ports: [80]}}]}`,
    expected: [
      `split-peer spec.ingress[0]: [{action: Allow, source: {selector: "b == 'c && d'", namespaceSelector: "all()", nets: [10.0.0.0/8], ports: [80]}}] => [{action: Allow, source: {namespaceSelector: "all()", nets: [10.0.0.0/8], ports: [80]}}, {action: Allow, source: {selector: "b == 'c && d'", nets: [10.0.0.0/8], ports: [80]}}]`,
      `drop-requirement spec.selector: "app == 'a' && has(x)" => "has(x)"`,
      `drop-requirement spec.selector: "app == 'a' && has(x)" => "app == 'a'"`,
      `remove-rule spec.ingress[0]: ingress: [{action: Allow, source: {selector: "b == 'c && d'", namespaceSelector: "all()", nets: [10.0.0.0/8], ports: [80]}}] => ingress: []`,
      'flip-action spec.ingress[0]: Allow => Deny',
      `remove-peer spec.ingress[0]: selector: "b == 'c && d'", namespaceSelector: "all()", nets: [10.0.0.0/8] => `,
      `drop-requirement spec.ingress[0]: "b == 'c && d'" => "all()"`,
      'remove-peer spec.ingress[0]: nets: [10.0.0.0/8] => ',
      'widen-range spec.ingress[0]: 10.0.0.0/8 => 10.0.0.0/7',
      'remove-ports spec.ingress[0]: ports: [80] => ',
    ],
  },
  {
    title: 'of Cilium a rule moves to the list of denials, and the only peer leaves nobody behind',
    policy: `${cilium}specs: [{endpointSelector: {}, ingress: [{fromEndpoints: [{matchLabels: {app: a, "k8s:io.kubernetes.pod.namespace": b}}]}]}]`,
    expected: [
      'flip-action specs[0].ingress[0]: ingress: [{fromEndpoints: [{matchLabels: {app: a, "k8s:io.kubernetes.pod.namespace": b}}]}] => ingressDeny: [{fromEndpoints: [{matchLabels: {app: a, "k8s:io.kubernetes.pod.namespace": b}}]}]',
      'remove-rule specs[0].ingress[0]: ingress: [{fromEndpoints: [{matchLabels: {app: a, "k8s:io.kubernetes.pod.namespace": b}}]}] => ingress: []',
      'split-peer specs[0].ingress[0]: [{matchLabels: {app: a, "k8s:io.kubernetes.pod.namespace": b}}] => [{matchLabels: {"k8s:io.kubernetes.pod.namespace": b}}, {matchLabels: {app: a}}]',
      'remove-peer specs[0].ingress[0]: fromEndpoints: [{matchLabels: {app: a, "k8s:io.kubernetes.pod.namespace": b}}] => fromEndpoints: []',
      'drop-requirement specs[0].ingress[0]: app: a => ',
      'drop-requirement specs[0].ingress[0]: "k8s:io.kubernetes.pod.namespace": b => ',
    ],
  },
  {
    title: 'ranges of every family are widened, all addresses are not',
    policy: `${kubernetes}spec: {podSelector: {}, egress: [{to: [{ipBlock: {cidr: "2001:db8::/32"}}, {ipBlock: {cidr: 0.0.0.0/0}}]}]}`,
    expected: ['widen-range spec.egress[0]: "2001:db8::/32" => "2001:db8::/31"'],
  },
];

for (const { title, policy, expected } of rows)
  t.test(title, async (t) => {
    const found = mutationsOf(policy).map(({ operator, rule, from, to }) => `${operator} ${rule}: ${from} => ${to}`);
    const meant = title.startsWith('ranges') ? found.filter((each) => each.startsWith('widen')) : found;
    t.strictSame(meant, expected);
  });
