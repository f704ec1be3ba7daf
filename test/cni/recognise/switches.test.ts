import t from 'tap';
import { recogniseText } from './recognise-files.js';

const daemonSet = (name: string, container: string) =>
  `apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: ${name}, namespace: kube-system}\nspec: {template: {spec: {containers: [{${container}}]}}}\n`;
const release = (chart: string, values: string) =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec: {chart: {spec: {chart: ${chart}}}, values: {${values}}}\n`;
const argo = (name: string, value: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec: {source: {chart: cilium, helm: {parameters: [{name: ${name}, value: "${value}"}]}}}\n`;

const cilium = (args: string) => daemonSet('cilium', `image: quay.io/cilium/cilium:v1.20.2, args: [${args}]`);
const aws = (rest: string) => daemonSet('aws-node', `image: x/amazon-k8s-cni:v1.19.0, ${rest}`);

/** What an object says, and what of it changes the profile: nothing where that is empty. */
const rows: readonly (readonly [states: string, object: string, words: string])[] = [
  [
    'a value',
    release('cilium', 'k8sNetworkPolicy: {enabled: false}'),
    '`k8sNetworkPolicy.enabled: false` switches NetworkPolicy off',
  ],
  [
    'a key in a value',
    release('cilium', 'extraConfig: {enable-policy: never}'),
    '`extraConfig.enable-policy: never` switches network policies off',
  ],
  [
    'a flag in a value',
    release('cilium', 'extraArgs: ["--enable-policy=never"]'),
    '`--enable-policy=never` switches network policies off',
  ],
  [
    'a list',
    release('cilium', 'policyCIDRMatchMode: [nodes, pods]'),
    '`policyCIDRMatchMode: nodes pods` lets address ranges match nodes: `policyCIDRMatchMode: nodes pods` lets address ranges match pods',
  ],
  ['a default', release('cilium', 'policyEnforcementMode: default, policyAuditMode: false'), ''],
  [
    'a value that is a map',
    release('cilium', 'policyEnforcementMode: {a: b}'),
    '`policyEnforcementMode: ` is not understood',
  ],
  [
    'a parameter',
    argo('policyEnforcementMode', 'never'),
    '`policyEnforcementMode=never` switches network policies off',
  ],
  ['a parameter that is not understood', argo('sctp.enabled', 'maybe'), '`sctp.enabled=maybe` is not understood'],
  ['another parameter', argo('hubble.enabled', 'maybe'), ''],
  [
    'a flag',
    cilium('--enable-k8s-networkpolicy=false'),
    '`--enable-k8s-networkpolicy=false` switches NetworkPolicy off',
  ],
  ['a flag and a word', cilium('--enable-policy, never'), '`--enable-policy=never` switches network policies off'],
  [
    'a switch',
    cilium('--policy-audit-mode, --debug'),
    '`--policy-audit-mode=true` only watches what network policies deny',
  ],
  ['another flag', cilium('--config-dir=/tmp/cilium/config-map'), ''],
  [
    'settings for some nodes',
    'apiVersion: cilium.io/v2\nkind: CiliumNodeConfig\nmetadata: {name: a}\nspec: {defaults: {enable-policy: never}}\n',
    '`enable-policy: never` switches network policies off, on some nodes',
  ],
  [
    "an operator's settings",
    'apiVersion: cilium.io/v1alpha1\nkind: CiliumConfig\nmetadata: {name: a}\nspec: {policyEnforcementMode: always}\n',
    '`policyEnforcementMode: always` isolates pods that no policy selects',
  ],
  [
    'kube-router',
    daemonSet('r', 'image: x/kube-router:v2.0.0, args: ["--run-firewall=maybe"]'),
    '`--run-firewall=maybe` is not understood',
  ],
  [
    'kindnet',
    daemonSet('k', 'image: kindest/kindnetd:v20250512-df8de77b, args: ["--network-policy=false"]'),
    '`--network-policy=false` switches network policies off',
  ],
  [
    'the VPC CNI',
    aws('env: [{name: NETWORK_POLICY_ENFORCING_MODE, value: strict}]'),
    '`NETWORK_POLICY_ENFORCING_MODE=strict` is not understood',
  ],
  ['the VPC CNI as usual', aws('env: [{name: NETWORK_POLICY_ENFORCING_MODE, value: standard}]'), ''],
  [
    'a choice that is not understood',
    release('aws-vpc-cni', 'enableNetworkPolicy: maybe'),
    '`enableNetworkPolicy: maybe` is not understood',
  ],
  ['a choice', release('aws-vpc-cni', 'enableNetworkPolicy: true'), ''],
];

for (const [states, object, words] of rows) {
  t.test(`the switches of a plugin are read: ${states}`, async (t) => {
    const [plugin = ''] = recogniseText(object).plugins ?? [];
    t.equal(plugin.replace(/^[^:]*:\d+(: )?/, ''), words);
  });
}
