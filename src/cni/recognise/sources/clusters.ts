import { get, type ManifestDocument, type Node, nameSpan } from '../../../parse/index.js';
import { enforcingMode, readEnforcingMode } from '../aws.js';
import { ciliumKeys } from '../cilium-keys.js';
import { type Finding, type PluginFinding, ranks, type Source } from '../finding.js';
import type { PluginName } from '../plugins.js';
import { rangeFrom } from '../ranges.js';
import { type SettingRule, settingsIn, switchOf } from '../settings.js';
import { versionIn } from '../version.js';
import { isFalseAt, isTrueAt, type Path, textAt, valueAt, valuesAt } from '../walk.js';
import { kindApiServer } from './api-server.js';

/** Kinds that describe a whole cluster, of tools that make one (F.3). */
export const clusterSources: readonly Source[] = [
  { kind: 'Cluster', groups: ['kind.x-k8s.io'], read: readKind },
  { kind: 'Cluster', groups: ['cluster.x-k8s.io'], read: readClusterApi },
  { kind: 'Cluster', groups: ['kops.k8s.io', 'kops'], read: readKops },
  { kind: 'ClusterConfig', groups: ['eksctl.io'], read: readEksctl },
  { kind: 'ContainerCluster', groups: ['container.cnrm.cloud.google.com'], read: readContainerCluster },
];

function readKind({ node, span }: ManifestDocument): readonly Finding[] {
  const networking = get(node, 'networking');
  const plugin: readonly Finding[] = isTrueAt(networking, ['disableDefaultCNI'])
    ? []
    : [{ kind: 'plugin', fits: ['kindnet'], strength: 'configuration', span: get(node, 'name')?.span ?? span }];
  return [
    ...plugin,
    ...ranges(networking, 'kind Cluster', { pods: [['podSubnet']], services: [['serviceSubnet']] }),
    ...kindApiServer(node),
  ];
}

function readClusterApi({ node }: ManifestDocument): readonly Finding[] {
  return ranges(valueAt(node, ['spec', 'clusterNetwork']), 'Cluster API Cluster', {
    pods: [['pods', 'cidrBlocks']],
    services: [['services', 'cidrBlocks']],
  });
}

/** The plugins that kOps installs, by the key below `spec.networking`. */
const kopsPlugins: Readonly<Record<string, PluginName>> = {
  amazonvpc: 'aws-vpc-cni-nopolicy',
  calico: 'calico',
  canal: 'canal',
  cilium: 'cilium',
  flannel: 'flannel',
  kindnet: 'kindnet',
  kubenet: 'kubenet',
  kuberouter: 'kube-router',
  romana: 'romana',
  weave: 'weave',
};

/** The switches of Cilium that kOps hands on. */
const kopsCilium = ciliumKeys
  .filter(({ path: [key] }) => key === 'enable-policy')
  .map(({ read }): SettingRule => ({ path: ['enablePolicy'], read }));

function readKops(document: ManifestDocument): readonly Finding[] {
  const spec = get(document.node, 'spec');
  const networking = get(spec, 'networking');
  const keys = networking?.kind === 'map' ? networking.entries.map(({ key }) => key.toLowerCase()) : [];
  const plugins = keys.flatMap((key) => kopsPlugins[key] ?? []);
  return [
    ...plugins.map(
      (name): Finding => ({
        ...configured([name], nameSpan(document)),
        settings: name === 'cilium' ? settingsIn(get(networking, 'cilium'), kopsCilium) : [],
      }),
    ),
    ...ranges(spec, 'kOps Cluster', {
      pods: [['podCIDR'], ['networking', 'podCIDR']],
      services: [['serviceClusterIPRange'], ['networking', 'serviceClusterIPRange']],
    }),
  ];
}

function readEksctl({ node }: ManifestDocument): readonly Finding[] {
  const network = ranges(get(node, 'kubernetesNetworkConfig'), 'eksctl ClusterConfig', {
    services: [['serviceIPv4CIDR']],
  });
  const addon = valuesAt(node, ['addons', '*']).find((each) => textAt(each, ['name']) === 'vpc-cni');
  if (addon === undefined) return network;
  const enabled: Path = ['configurationValues', 'enableNetworkPolicy'];
  const name = isTrueAt(addon, enabled) ? 'aws-vpc-cni' : 'aws-vpc-cni-nopolicy';
  const fits: PluginFinding['fits'] =
    name === 'aws-vpc-cni' || isFalseAt(addon, enabled) ? [name] : ['aws-vpc-cni-nopolicy', 'aws-vpc-cni'];
  const version = versionIn(textAt(addon, ['version']));
  const settings = settingsIn(addon, [
    { path: enabled, read: switchOf({}) },
    { path: ['configurationValues', 'env', enforcingMode], read: readEnforcingMode },
  ]);
  return [{ ...configured(fits, get(addon, 'name')?.span ?? addon.span), version, settings }, ...network];
}

function readContainerCluster(document: ManifestDocument): readonly Finding[] {
  const spec = get(document.node, 'spec');
  const plugin = gkePlugin(spec);
  const network = ranges(spec, 'ContainerCluster', {
    pods: [['clusterIpv4Cidr'], ['ipAllocationPolicy', 'clusterIpv4CidrBlock']],
    services: [['ipAllocationPolicy', 'servicesIpv4CidrBlock']],
  });
  return plugin === undefined ? network : [configured([plugin], nameSpan(document)), ...network];
}

function gkePlugin(spec: Node | undefined): PluginName | undefined {
  const dataplane = textAt(spec, ['datapathProvider']);
  if (dataplane === 'ADVANCED_DATAPATH' || isTrueAt(spec, ['enableAutopilot'])) return 'gke-dataplane-v2';
  if (isTrueAt(spec, ['networkPolicy', 'enabled'])) return 'gke-calico';
  return dataplane === 'LEGACY_DATAPATH' ? 'gke-dataplane-v1' : undefined;
}

function configured(fits: PluginFinding['fits'], span: PluginFinding['span']): PluginFinding {
  return { kind: 'plugin', fits, strength: 'configuration', span };
}

function ranges(
  node: Node | undefined,
  title: string,
  { pods = [], services = [] }: { readonly pods?: readonly Path[]; readonly services?: readonly Path[] },
): readonly Finding[] {
  const rank = ranks.clusterConfiguration;
  const at = (paths: readonly Path[]) => paths.flatMap((path) => valuesAt(node, path));
  return [
    ...rangeFrom(at(pods), { kind: 'pods', title, rank }),
    ...rangeFrom(at(services), { kind: 'services', title, rank }),
  ];
}
