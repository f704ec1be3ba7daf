import type { Profile, ProfileName } from './profile.js';
import { calicoProfiles } from './profiles/calico.js';
import { ciliumProfiles } from './profiles/cilium.js';
import { cloudProfiles } from './profiles/cloud.js';
import { kubeNetworkPolicies } from './profiles/kube-network-policies.js';
import { kubeRouterProfiles } from './profiles/kube-router.js';
import { overlayProfiles } from './profiles/overlay.js';
import { ovnProfiles } from './profiles/ovn.js';
import { plainProfiles } from './profiles/plain.js';
import { isBefore, versionOf } from './version.js';

/** Every profile by its name, in the order in which messages and documents list them: F.1. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  conformant: plainProfiles.conformant,
  calico: calicoProfiles.calico,
  canal: calicoProfiles.canal,
  cilium: ciliumProfiles.cilium,
  flannel: plainProfiles.flannel,
  'flannel-netpol': kubeNetworkPolicies['flannel-netpol'],
  kubenet: plainProfiles.kubenet,
  bridge: plainProfiles.bridge,
  kindnet: kubeNetworkPolicies.kindnet,
  antrea: overlayProfiles.antrea,
  weave: overlayProfiles.weave,
  'kube-router': kubeRouterProfiles['kube-router'],
  k3s: kubeRouterProfiles.k3s,
  'ovn-kubernetes': ovnProfiles['ovn-kubernetes'],
  'aws-vpc-cni': cloudProfiles['aws-vpc-cni'],
  'aws-vpc-cni-nopolicy': cloudProfiles['aws-vpc-cni-nopolicy'],
  'azure-npm': cloudProfiles['azure-npm'],
  'azure-npm-windows': cloudProfiles['azure-npm-windows'],
  'azure-cilium': ciliumProfiles['azure-cilium'],
  'gke-dataplane-v1': calicoProfiles['gke-dataplane-v1'],
  'gke-dataplane-v2': ciliumProfiles['gke-dataplane-v2'],
  'kube-ovn': ovnProfiles['kube-ovn'],
  terway: ciliumProfiles.terway,
};

export const profileNames: readonly string[] = Object.keys(profiles);

const table: Readonly<Record<string, Profile>> = profiles;

/** A profile as it is chosen: `calico`, or `kindnet@0.23` with the version of the plugin. */
export interface ChosenProfile {
  /** As it is in that version; as it is today where no version was named. */
  readonly profile: Profile;
  readonly version: string | undefined;
}

/**
 * Reads `name` or `name@version`; `undefined` where no profile has the name or the version can't be read. A version is up to
 * three numbers, with a `v` before them or a suffix like `-rc.1` behind them, which doesn't count.
 */
export function chooseProfile(text: string): ChosenProfile | undefined {
  const [name = '', ...versions] = text.split('@');
  const profile = Object.hasOwn(table, name) ? table[name] : undefined;
  if (profile === undefined || versions.length > 1) return undefined;
  const [version] = versions;
  if (version === undefined) return { profile, version };
  if (versionOf(version) === undefined) return undefined;
  return { profile: atVersion(profile, version), version: version.replace(/^v/, '') };
}

function atVersion(profile: Profile, version: string): Profile {
  let known = profile;
  for (const { since, before, is } of profile.versions) {
    const isCovered =
      (since === undefined || !isBefore(version, since)) && (before === undefined || isBefore(version, before));
    if (isCovered) known = { ...known, ...is };
  }
  return known;
}
