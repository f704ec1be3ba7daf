import type { ProfileName } from '../profile.js';

/** A CNI plugin, or one way to run it, as recognition tells them apart. */
export interface Plugin {
  /** The name as its makers write it. */
  readonly title: string;
  readonly profile: ProfileName | undefined;
  /** It carries traffic and leaves policies to others: a controller of policies beside it is what counts. */
  readonly isNetworkOnly?: true;
}

/** Every plugin that is recognised (F.1, F.3). */
export const plugins = {
  antrea: { title: 'Antrea', profile: 'antrea' },
  'aws-vpc-cni': { title: 'AWS VPC CNI with network policies', profile: 'aws-vpc-cni' },
  'aws-vpc-cni-nopolicy': { title: 'AWS VPC CNI', profile: 'aws-vpc-cni-nopolicy', isNetworkOnly: true },
  'azure-cilium': { title: 'Azure CNI powered by Cilium', profile: 'azure-cilium' },
  'azure-npm': { title: 'Azure NPM', profile: 'azure-npm' },
  'azure-npm-windows': { title: 'Azure NPM for Windows', profile: 'azure-npm-windows' },
  calico: { title: 'Calico', profile: 'calico' },
  canal: { title: 'Canal', profile: 'canal' },
  cilium: { title: 'Cilium', profile: 'cilium' },
  flannel: { title: 'Flannel', profile: 'flannel', isNetworkOnly: true },
  'flannel-netpol': { title: 'Flannel with its network policy controller', profile: 'flannel-netpol' },
  'gke-calico': { title: 'GKE Dataplane V1 with Calico', profile: 'calico' },
  'gke-dataplane-v1': { title: 'GKE Dataplane V1', profile: 'gke-dataplane-v1', isNetworkOnly: true },
  'gke-dataplane-v2': { title: 'GKE Dataplane V2', profile: 'gke-dataplane-v2' },
  k3s: { title: 'k3s', profile: 'k3s' },
  'k3s-nopolicy': { title: 'k3s without its network policy controller', profile: 'flannel', isNetworkOnly: true },
  kindnet: { title: 'kindnet', profile: 'kindnet' },
  'kube-network-policies': { title: 'kube-network-policies', profile: undefined },
  'kube-ovn': { title: 'Kube-OVN', profile: 'kube-ovn' },
  'kube-router': { title: 'kube-router', profile: 'kube-router' },
  kubenet: { title: 'kubenet', profile: 'kubenet', isNetworkOnly: true },
  kuryr: { title: 'Kuryr', profile: undefined },
  'openshift-sdn': { title: 'OpenShift SDN', profile: undefined },
  'ovn-kubernetes': { title: 'OVN-Kubernetes', profile: 'ovn-kubernetes' },
  romana: { title: 'Romana', profile: undefined },
  terway: { title: 'Terway', profile: 'terway' },
  weave: { title: 'Weave Net', profile: 'weave' },
} as const satisfies Readonly<Record<string, Plugin>>;

export type PluginName = keyof typeof plugins;

export function pluginOf(name: PluginName): Plugin {
  return plugins[name];
}
