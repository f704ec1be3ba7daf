import { get, getIn, itemsOf, type ManifestDocument, type Node, nameSpan, stringOf } from '../parse/index.js';
import type { NetworkEvidence, RecognisedCni } from './evidence.js';
import type { ProfileName } from './profile.js';

const flannel = /(^|\/)(mirrored-[a-z-]*flannel|hardened-flannel|flannel)([:@]|$)/;
const calico = /(^|\/)(calico\/node|mirrored-calico-node|hardened-calico)([:@]|$)/;

/** What the install manifest of a plugin runs on every node (F.3): the first row whose images are all there. */
const images: readonly {
  readonly title: string;
  readonly profile: ProfileName;
  readonly all: readonly RegExp[];
}[] = [
  {
    title: 'Flannel with its network policy controller',
    profile: 'flannel-netpol',
    all: [flannel, /kube-network-policies/],
  },
  { title: 'Canal', profile: 'canal', all: [calico, flannel] },
  { title: 'Calico', profile: 'calico', all: [calico] },
  { title: 'Cilium', profile: 'cilium', all: [/(^|\/)(cilium\/cilium(-ci)?|mirrored-cilium-cilium)([:@]|$)/] },
  { title: 'kindnet', profile: 'kindnet', all: [/kindest\/kindnetd\b/] },
  { title: 'Flannel', profile: 'flannel', all: [flannel] },
  { title: 'Antrea', profile: 'antrea', all: [/antrea\/antrea-/] },
  { title: 'Weave Net', profile: 'weave', all: [/weaveworks\/weave-kube/] },
  { title: 'kube-router', profile: 'kube-router', all: [/cloudnativelabs\/kube-router/] },
  { title: 'OVN-Kubernetes', profile: 'ovn-kubernetes', all: [/\bovn-kube/] },
  { title: 'Kube-OVN', profile: 'kube-ovn', all: [/kubeovn\/kube-ovn/] },
  { title: 'AWS VPC CNI', profile: 'aws-vpc-cni', all: [/amazon-k8s-cni([:@]|$)/] },
];

/** What manifests tell of the network: the CNI plugins that they install, each once, by the images of their DaemonSets. */
export function recogniseNetwork(documents: readonly ManifestDocument[]): NetworkEvidence {
  const byTitle = new Map<string, RecognisedCni>();
  for (const document of documents) {
    if (document.kind !== 'DaemonSet' || document.group !== 'apps') continue;
    const run = imagesOf(document.node);
    const row = images.find(({ all }) => all.every((part) => run.some((image) => part.test(image))));
    if (row === undefined || byTitle.has(row.title)) continue;
    const { title, profile } = row;
    byTitle.set(title, { title, profile, version: undefined, span: nameSpan(document), settings: [] });
  }
  return { plugins: [...byTitle.values()], podRanges: [], serviceRanges: [] };
}

function imagesOf(daemonSet: Node): readonly string[] {
  const spec = getIn(daemonSet, ['spec', 'template', 'spec']);
  const containers = [...itemsOf(get(spec, 'containers')), ...itemsOf(get(spec, 'initContainers'))];
  return containers.flatMap((container) => stringOf(get(container, 'image')) ?? []);
}
