import { entryOf, get, type ManifestDocument, type MapNode, type Node } from '../../../parse/index.js';
import { type Finding, type PluginFinding, ranks, type Source } from '../finding.js';
import { valuesOf } from '../flags.js';
import type { PluginName } from '../plugins.js';
import { rangeFrom } from '../ranges.js';
import { settingsIn, switchOf } from '../settings.js';
import { isTrueAt, scalarsIn, textAt, valueAt, valuesAt } from '../walk.js';

/** The settings of Kubernetes distributions, most of which are maps without a kind (F.3). */
export const distributionSources: readonly Source[] = [
  {
    kind: '',
    groups: [''],
    text: /^["']?(?:flannel-backend|disable-network-policy|cluster-cidr|cni)["']?\s*:/m,
    path: /(^|\/)rancher\/(k3s|rke2)\/config\.yaml(\.d\/|$)/,
    read: readRancher,
  },
  { kind: '', groups: [''], text: /^cluster\s*:/m, read: readTalos },
  { kind: 'Simple', groups: ['k3d.io'], read: readK3d },
];

function readRancher(document: ManifestDocument): readonly Finding[] {
  const { node, file } = document;
  const has = (key: string) => entryOf(node, key) !== undefined;
  const isRke2 = /(^|\/)rancher\/rke2\/config\.yaml/.test(file.path) || (has('cni') && rke2Keys.some(has));
  if (isRke2) return [...rke2Plugins(document), ...rangesOf(node, 'RKE2 configuration')];
  const isAtPlace = /(^|\/)rancher\/k3s\/config\.yaml/.test(file.path);
  const isNetwork =
    has('flannel-backend') || has('disable-network-policy') || (has('cluster-cidr') && has('service-cidr'));
  if (!isAtPlace && !isNetwork) return [];
  return [...k3sPlugins(document, isNetwork), ...rangesOf(node, 'k3s configuration')];
}

/** Keys that tell the settings of RKE2 from other maps with a key `cni`. */
const rke2Keys = [
  'cluster-cidr',
  'cluster-dns',
  'disable-kube-proxy',
  'etcd-snapshot-schedule-cron',
  'kube-apiserver-arg',
  'node-label',
  'node-taint',
  'service-cidr',
  'tls-san',
  'write-kubeconfig-mode',
];

function k3sPlugins({ node, span }: ManifestDocument, isNetwork: boolean): readonly Finding[] {
  // A server or an agent that joins leaves the network to the one it joins.
  if (!isNetwork && get(node, 'server') !== undefined) return [];
  if (textAt(node, ['flannel-backend']) === 'none') return [];
  const isOff = isTrueAt(node, ['disable-network-policy']);
  const key = entryOf(node, isOff ? 'disable-network-policy' : 'flannel-backend') ?? node.entries[0];
  const settings = settingsIn(node, [{ path: ['disable-network-policy'], read: switchOf({}) }]);
  return [{ ...configured(isOff ? 'k3s-nopolicy' : 'k3s', key?.keySpan ?? span), settings }];
}

const rke2Names: Readonly<Record<string, PluginName>> = {
  calico: 'calico',
  canal: 'canal',
  cilium: 'cilium',
  flannel: 'flannel',
};

function rke2Plugins({ node }: ManifestDocument): readonly Finding[] {
  const written = scalarsIn(valuesAt(node, ['cni']));
  const [first] = node.entries;
  const isJoining = get(node, 'server') !== undefined;
  if (written.length === 0) {
    return isJoining || first === undefined ? [] : [{ ...configured('canal', first.keySpan), isDefaultOf: 'RKE2' }];
  }
  const found = written.flatMap(({ text, span }) => {
    const name = rke2Names[text];
    return name === undefined ? [] : [configured(name, span)];
  });
  return [...found, { kind: 'no-plugin', of: 'RKE2' }];
}

function readK3d({ node, span }: ManifestDocument): readonly Finding[] {
  const words = scalarsIn(valuesAt(node, ['options', 'k3s', 'extraArgs', '*', 'arg']));
  const rank = ranks.clusterConfiguration;
  const title = 'k3d configuration';
  const backend = valuesOf(words, 'flannel-backend').at(-1)?.text;
  const off = words.find(({ text }) => /^--disable-network-policy(=true)?$/.test(text));
  const at = off?.span ?? valueAt(node, ['metadata', 'name'])?.span ?? span;
  const plugin = backend === 'none' ? [] : [configured(off === undefined ? 'k3s' : 'k3s-nopolicy', at)];
  return [
    ...plugin,
    ...rangeFrom(valuesOf(words, 'cluster-cidr'), { kind: 'pods', title, rank }),
    ...rangeFrom(valuesOf(words, 'service-cidr'), { kind: 'services', title, rank }),
  ];
}

function readTalos({ node }: ManifestDocument): readonly Finding[] {
  const cluster = get(node, 'cluster');
  const isConfig = textAt(node, ['version']) === 'v1alpha1' && get(node, 'machine')?.kind === 'map';
  if (cluster?.kind !== 'map' || (!isConfig && get(cluster, 'network')?.kind !== 'map')) return [];
  const network = get(cluster, 'network');
  const title = 'Talos machine configuration';
  const subnets = [...valuesAt(network, ['podSubnets']), ...valuesAt(network, ['serviceSubnets'])];
  const name = valueAt(network, ['cni', 'name']);
  if (!isConfig && subnets.length === 0 && name === undefined) return [];
  return [
    ...talosPlugin(cluster, name, isConfig),
    ...rangeFrom(valuesAt(network, ['podSubnets']), { kind: 'pods', title, rank: ranks.talos }),
    ...rangeFrom(valuesAt(network, ['serviceSubnets']), { kind: 'services', title, rank: ranks.talos }),
  ];
}

/** Flannel, unless it says otherwise; a patch of a configuration tells only what is written. */
function talosPlugin(cluster: MapNode, name: Node | undefined, isConfig: boolean): readonly Finding[] {
  const text = textAt(name, []);
  if (text !== undefined && text !== 'flannel') return [{ kind: 'no-plugin', of: 'Talos' }];
  if (name !== undefined) return [configured('flannel', name.span)];
  return isConfig ? [{ ...configured('flannel', cluster.span), isDefaultOf: 'Talos' }] : [];
}

function rangesOf(node: Node, title: string): readonly Finding[] {
  const rank = ranks.clusterConfiguration;
  return [
    ...rangeFrom(valuesAt(node, ['cluster-cidr']), { kind: 'pods', title, rank }),
    ...rangeFrom(valuesAt(node, ['service-cidr']), { kind: 'services', title, rank }),
  ];
}

function configured(name: PluginName, span: PluginFinding['span']): PluginFinding {
  return { kind: 'plugin', fits: [name], strength: 'configuration', span };
}
