import type { Span } from '../diagnostics/index.js';
import { get, getIn, itemsOf, type ManifestDocument, type Node, nameSpan, stringOf } from '../parse/index.js';

/** A CNI plugin that a manifest installs, and the place that says so. */
export interface RecognisedCni {
  /** The name of its profile; `undefined` where there is none yet. */
  readonly profile: string | undefined;
  readonly title: string;
  readonly span: Span;
}

const flannel = /(^|\/)(mirrored-[a-z-]*flannel|hardened-flannel|flannel)([:@]|$)/;
const calico = /(^|\/)(calico\/node|mirrored-calico-node|hardened-calico)([:@]|$)/;

/** What the install manifest of a plugin runs on every node (F.3): the first row whose images are all there. */
const images: readonly {
  readonly title: string;
  readonly profile: string | undefined;
  readonly all: readonly RegExp[];
}[] = [
  { title: 'Flannel with its network policy controller', profile: undefined, all: [flannel, /kube-network-policies/] },
  { title: 'Canal', profile: 'canal', all: [calico, flannel] },
  { title: 'Calico', profile: 'calico', all: [calico] },
  { title: 'Cilium', profile: 'cilium', all: [/(^|\/)(cilium\/cilium(-ci)?|mirrored-cilium-cilium)([:@]|$)/] },
  { title: 'kindnet', profile: 'kindnet', all: [/kindest\/kindnetd\b/] },
  { title: 'Flannel', profile: 'flannel', all: [flannel] },
  { title: 'Antrea', profile: undefined, all: [/antrea\/antrea-/] },
  { title: 'Weave Net', profile: undefined, all: [/weaveworks\/weave-kube/] },
  { title: 'kube-router', profile: undefined, all: [/cloudnativelabs\/kube-router/] },
  { title: 'OVN-Kubernetes', profile: undefined, all: [/\bovn-kube/] },
  { title: 'Kube-OVN', profile: undefined, all: [/kubeovn\/kube-ovn/] },
  { title: 'AWS VPC CNI', profile: undefined, all: [/amazon-k8s-cni([:@]|$)/] },
];

/** The CNI plugins that manifests install, each once, by the images of their DaemonSets. */
export function recogniseCni(documents: readonly ManifestDocument[]): readonly RecognisedCni[] {
  const byTitle = new Map<string, RecognisedCni>();
  for (const document of documents) {
    if (document.kind !== 'DaemonSet' || document.group !== 'apps') continue;
    const run = imagesOf(document.node);
    const row = images.find(({ all }) => all.every((part) => run.some((image) => part.test(image))));
    if (row !== undefined && !byTitle.has(row.title)) byTitle.set(row.title, { ...row, span: nameSpan(document) });
  }
  return [...byTitle.values()];
}

function imagesOf(daemonSet: Node): readonly string[] {
  const spec = getIn(daemonSet, ['spec', 'template', 'spec']);
  const containers = [...itemsOf(get(spec, 'containers')), ...itemsOf(get(spec, 'initContainers'))];
  return containers.flatMap((container) => stringOf(get(container, 'image')) ?? []);
}
