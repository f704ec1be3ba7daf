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
export declare const plugins: {
    readonly antrea: {
        readonly title: 'Antrea';
        readonly profile: 'antrea';
    };
    readonly 'aws-vpc-cni': {
        readonly title: 'AWS VPC CNI with network policies';
        readonly profile: 'aws-vpc-cni';
    };
    readonly 'aws-vpc-cni-nopolicy': {
        readonly title: 'AWS VPC CNI';
        readonly profile: 'aws-vpc-cni-nopolicy';
        readonly isNetworkOnly: true;
    };
    readonly 'azure-cilium': {
        readonly title: 'Azure CNI powered by Cilium';
        readonly profile: 'azure-cilium';
    };
    readonly 'azure-npm': {
        readonly title: 'Azure NPM';
        readonly profile: 'azure-npm';
    };
    readonly 'azure-npm-windows': {
        readonly title: 'Azure NPM for Windows';
        readonly profile: 'azure-npm-windows';
    };
    readonly calico: {
        readonly title: 'Calico';
        readonly profile: 'calico';
    };
    readonly canal: {
        readonly title: 'Canal';
        readonly profile: 'canal';
    };
    readonly cilium: {
        readonly title: 'Cilium';
        readonly profile: 'cilium';
    };
    readonly flannel: {
        readonly title: 'Flannel';
        readonly profile: 'flannel';
        readonly isNetworkOnly: true;
    };
    readonly 'flannel-netpol': {
        readonly title: 'Flannel with its network policy controller';
        readonly profile: 'flannel-netpol';
    };
    readonly 'gke-calico': {
        readonly title: 'GKE Dataplane V1 with Calico';
        readonly profile: 'calico';
    };
    readonly 'gke-dataplane-v1': {
        readonly title: 'GKE Dataplane V1';
        readonly profile: 'gke-dataplane-v1';
        readonly isNetworkOnly: true;
    };
    readonly 'gke-dataplane-v2': {
        readonly title: 'GKE Dataplane V2';
        readonly profile: 'gke-dataplane-v2';
    };
    readonly k3s: {
        readonly title: 'k3s';
        readonly profile: 'k3s';
    };
    readonly 'k3s-nopolicy': {
        readonly title: 'k3s without its network policy controller';
        readonly profile: 'flannel';
        readonly isNetworkOnly: true;
    };
    readonly kindnet: {
        readonly title: 'kindnet';
        readonly profile: 'kindnet';
    };
    readonly 'kube-network-policies': {
        readonly title: 'kube-network-policies';
        readonly profile: undefined;
    };
    readonly 'kube-ovn': {
        readonly title: 'Kube-OVN';
        readonly profile: 'kube-ovn';
    };
    readonly 'kube-router': {
        readonly title: 'kube-router';
        readonly profile: 'kube-router';
    };
    readonly kubenet: {
        readonly title: 'kubenet';
        readonly profile: 'kubenet';
        readonly isNetworkOnly: true;
    };
    readonly kuryr: {
        readonly title: 'Kuryr';
        readonly profile: undefined;
    };
    readonly 'openshift-sdn': {
        readonly title: 'OpenShift SDN';
        readonly profile: undefined;
    };
    readonly 'ovn-kubernetes': {
        readonly title: 'OVN-Kubernetes';
        readonly profile: 'ovn-kubernetes';
    };
    readonly romana: {
        readonly title: 'Romana';
        readonly profile: undefined;
    };
    readonly terway: {
        readonly title: 'Terway';
        readonly profile: 'terway';
    };
    readonly weave: {
        readonly title: 'Weave Net';
        readonly profile: 'weave';
    };
};
export type PluginName = keyof typeof plugins;
export declare function pluginOf(name: PluginName): Plugin;
