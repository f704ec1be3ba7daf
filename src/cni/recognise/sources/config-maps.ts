import { get, type ManifestDocument, nameSpan } from '../../../parse/index.js';
import { ciliumKeys } from '../cilium-keys.js';
import type { Finding, Source } from '../finding.js';
import { fitsOf, type MapRow, rangesOfMap, settingsOfMap } from '../maps.js';
import { never, switchOf } from '../settings.js';
import { textAt, valueAt } from '../walk.js';
import { controlPlaneEndpoint } from './api-server.js';
import { kubeadmRanges } from './kubeadm.js';

interface ConfigMapRow extends MapRow {
  readonly name: RegExp;
  /** It says whom the plugin isolates, also where it leaves that out. */
  readonly isDecisive?: true;
}

/** The ConfigMaps of plugins, by name (F.3); the paths begin at `data`. */
const rows: readonly ConfigMapRow[] = [
  {
    name: /^kube-flannel-cfg$/,
    fits: ['flannel', 'flannel-netpol'],
    pods: [
      ['net-conf.json', 'Network'],
      ['net-conf.json', 'IPv6Network'],
    ],
  },
  {
    name: /^(canal-config|rke2-canal-config)$/,
    fits: ['canal'],
    pods: [
      ['net-conf.json', 'Network'],
      ['net-conf.json', 'IPv6Network'],
    ],
  },
  { name: /^calico-config$/, fits: ['calico', 'gke-calico', 'canal'] },
  {
    name: /^cilium-config$/,
    fits: ['cilium', 'gke-dataplane-v2', 'azure-cilium'],
    pods: [['cluster-pool-ipv4-cidr'], ['cluster-pool-ipv6-cidr']],
    onlyIf: { path: ['ipam'], is: ['cluster-pool', 'cluster-pool-v2beta'] },
    settings: ciliumKeys,
    isDecisive: true,
  },
  {
    name: /^antrea-config(-[a-z0-9]{10})?$/,
    fits: ['antrea'],
    services: [
      ['antrea-agent.conf', 'serviceCIDR'],
      ['antrea-agent.conf', 'serviceCIDRv6'],
    ],
  },
  { name: /^ovn-config$/, fits: ['ovn-kubernetes'], pods: [['net_cidr']], services: [['svc_cidr']] },
  {
    name: /^amazon-vpc-cni$/,
    fits: ['aws-vpc-cni-nopolicy', 'aws-vpc-cni'],
    choice: {
      path: ['enable-network-policy-controller'],
      of: { true: 'aws-vpc-cni', false: 'aws-vpc-cni-nopolicy' },
    },
  },
  { name: /^kube-router-cfg$/, fits: ['kube-router'] },
  { name: /^azure-npm-config$/, fits: ['azure-npm', 'azure-npm-windows'] },
  {
    name: /^eni-config$/,
    fits: ['terway'],
    settings: [{ path: ['disable_network_policy'], read: switchOf({ on: [never] }) }],
  },
];

const names =
  'kube-flannel-cfg|canal-config|rke2-canal-config|calico-config|cilium-config|antrea-config|ovn-config|amazon-vpc-cni|kube-router-cfg|azure-npm-config|eni-config|kubeadm-config';

export const configMapSources: readonly Source[] = [
  { kind: 'ConfigMap', groups: [''], text: new RegExp(`\\b(?:${names})`), read: readConfigMap },
];

function readConfigMap(document: ManifestDocument): readonly Finding[] {
  const name = document.name ?? '';
  const data = get(document.node, 'data');
  if (name === 'kubeadm-config')
    return [
      ...kubeadmRanges(valueAt(data, ['ClusterConfiguration', 'networking']), data),
      ...controlPlaneEndpoint(valueAt(data, ['ClusterConfiguration'])),
    ];
  const row = rows.find((each) => each.name.test(name));
  if (row === undefined || (name === 'eni-config' && !isTerway(document))) return [];
  return [
    {
      kind: 'plugin',
      fits: fitsOf(data, row),
      strength: 'configuration',
      span: nameSpan(document),
      settings: settingsOfMap(data, row),
      isDecisive: row.isDecisive === true,
    },
    ...rangesOfMap(data, row, `ConfigMap \`${name}\``),
  ];
}

/** The name alone is anybody's. */
function isTerway({ node }: ManifestDocument): boolean {
  return textAt(node, ['data', '10-terway.conf']) !== undefined || textAt(node, ['data', 'eni_conf']) !== undefined;
}
