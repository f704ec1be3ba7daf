import { enforcingMode, readEnforcingMode } from './aws.js';
import { ciliumKeys } from './cilium-keys.js';
import type { PluginName } from './plugins.js';
import { never, type SettingRule, switchOf } from './settings.js';

/** What the install manifest of a plugin runs, and where its settings and ranges stand in it (F.3). */
export interface InstallRow {
  readonly fits: readonly [PluginName, ...PluginName[]];
  /** Images without tags, all of which are there; the tag of the first is the version where `isVersioned`. */
  readonly images: readonly [RegExp, ...RegExp[]];
  readonly isVersioned?: true;
  /** The name of the object, where images are built by everybody or named by digest only. */
  readonly name?: RegExp;
  /** The names of variables and flags that hold ranges. */
  readonly podVariables?: readonly string[];
  readonly podFlags?: readonly string[];
  readonly serviceFlags?: readonly string[];
  /** Flags that change the profile. */
  readonly switches?: readonly SettingRule[];
  /** Likewise variables of its environment. */
  readonly switchVariables?: readonly SettingRule[];
}

const flannel = /(^|\/)(mirrored-[a-z-]*flannel|hardened-flannel|flannel)$/;
const calico = /(^|\/)(calico\/node|calico-node|mirrored-calico-node|hardened-calico)$/;
const calicoVariables = ['CALICO_IPV4POOL_CIDR', 'CALICO_IPV6POOL_CIDR'];

/** The rows of install manifests, DaemonSets and Deployments alike; the first that fits counts. */
export const installRows: readonly InstallRow[] = [
  { fits: ['canal'], images: [calico, flannel], isVersioned: true },
  { fits: ['gke-calico'], images: [/(^|\/)gke\.gcr\.io\/calico\/node$/], isVersioned: true },
  { fits: ['calico'], images: [calico], isVersioned: true, podVariables: calicoVariables },
  { fits: ['calico'], images: [/(^|\/)(tigera\/operator|mirrored-calico-operator)$/] },
  { fits: ['calico', 'canal', 'gke-calico'], images: [/(^|\/)calico\/kube-controllers$/], isVersioned: true },
  {
    fits: ['gke-dataplane-v2'],
    images: [/(^|\/)gke\.gcr\.io\/cilium\//],
    name: /^anetd(-.*)?$/,
    switches: ciliumKeys,
  },
  {
    fits: ['azure-cilium'],
    images: [/^mcr\.microsoft\.com\/.*cilium\/(cilium|operator-generic)$/],
    isVersioned: true,
    switches: ciliumKeys,
  },
  {
    fits: ['cilium'],
    images: [/(^|\/)(cilium|cilium-ci|mirrored-cilium-cilium)$/],
    isVersioned: true,
    switches: ciliumKeys,
  },
  {
    fits: ['cilium', 'gke-dataplane-v2', 'azure-cilium'],
    images: [/(^|\/)(cilium\/|mirrored-cilium-)operator(-[a-z]+)*$/],
    isVersioned: true,
  },
  {
    fits: ['kindnet'],
    images: [/(^|\/)kindnetd$/],
    podVariables: ['POD_SUBNET'],
    switches: [{ path: ['network-policy'], read: switchOf({ off: [never] }) }],
  },
  { fits: ['flannel'], images: [flannel], isVersioned: true },
  { fits: ['kube-network-policies'], images: [/(^|\/)kube-network-policies$/] },
  {
    fits: ['antrea'],
    images: [/(^|\/)antrea-((agent|controller)(-ubuntu|-ubi)?|ubuntu|ubi)$/],
    isVersioned: true,
  },
  {
    fits: ['weave'],
    images: [/(^|\/)(weave-kube|mirrored-weave-kube)$/],
    isVersioned: true,
    podVariables: ['IPALLOC_RANGE'],
  },
  {
    fits: ['kube-router'],
    images: [/(^|\/)(kube-router|mirrored-[a-z-]*kube-router)$/],
    isVersioned: true,
    serviceFlags: ['service-cluster-ip-range'],
    switches: [{ path: ['run-firewall'], read: switchOf({ off: [never] }) }],
  },
  {
    fits: ['kube-ovn'],
    images: [/(^|\/)kube-ovn$/],
    isVersioned: true,
    podFlags: ['default-cidr'],
    serviceFlags: ['service-cluster-ip-range'],
    switches: [{ path: ['enable-np'], read: switchOf({ off: [never] }) }],
  },
  { fits: ['ovn-kubernetes'], images: [/(^|\/)ovn-kube(-[a-z0-9]+)*$/], name: /^ovnkube-(node|master|control-plane)$/ },
  {
    fits: ['aws-vpc-cni-nopolicy', 'aws-vpc-cni'],
    images: [/(^|\/)amazon-k8s-cni$/],
    isVersioned: true,
    switches: [{ path: ['enable-network-policy'], read: switchOf({}) }],
    switchVariables: [{ path: [enforcingMode], read: readEnforcingMode }],
  },
  { fits: ['azure-npm'], images: [/(^|\/)azure-npm$/], isVersioned: true },
  { fits: ['terway'], images: [/(^|\/)terway$/], isVersioned: true },
  { fits: ['romana'], images: [/(^|\/)romana\/(agent|daemon)$/], isVersioned: true },
];
