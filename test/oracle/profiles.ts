/** What a CNI plugin makes of NetworkPolicies, cell by cell (semantics F.1); `?` where nobody knows. */
export interface Profile {
  /** Either direction; `?`: an add-on that enforces both, or isn't there. */
  readonly enforces: 'yes' | 'no' | '?';
  /** Does an `ipBlock` match pods (A-PEER-3)? */
  readonly pods: 'yes' | 'no' | '?';
  /** Does it match nodes? `?`: at their address, at one that nobody knows, or never. */
  readonly nodes: 'yes' | 'no' | '?';
  readonly except: 'yes' | 'refused' | '?';
  readonly endPort: 'yes' | 'first port' | '?';
  /** `?`: whether a rule that names SCTP admits it. */
  readonly sctp: 'yes' | 'refused' | '?';
  /** `some release`: exact, or `one number`. */
  readonly names:
    | 'yes'
    | 'whole protocol'
    | 'own namespace'
    | 'selected peers'
    | 'one number'
    | 'some release'
    | 'refused'
    | '?';
  /** `NotIn` and `DoesNotExist` in selectors of pods. */
  readonly negative: 'yes' | 'refused' | '?';
  readonly barePods: 'yes' | 'no';
}

const conformant: Profile = {
  enforces: 'yes',
  pods: 'yes',
  nodes: 'yes',
  except: 'yes',
  endPort: 'yes',
  sctp: 'yes',
  names: 'yes',
  negative: 'yes',
  barePods: 'yes',
};
const nothing: Profile = { ...conformant, enforces: 'no' };
const cilium: Profile = { ...conformant, pods: 'no', nodes: 'no', sctp: '?' };
const kubeRouter: Profile = { ...conformant, names: 'own namespace' };
const terway: Profile = {
  ...conformant,
  pods: 'no',
  nodes: '?',
  except: '?',
  endPort: '?',
  sctp: '?',
  names: '?',
  negative: '?',
};

/** Every profile, and of some a version that differs. */
export const profiles = {
  conformant,
  calico: conformant,
  canal: conformant,
  cilium,
  'cilium@1.15': { ...cilium, endPort: 'first port', names: 'one number' },
  flannel: nothing,
  'flannel-netpol': conformant,
  kubenet: nothing,
  bridge: nothing,
  kindnet: conformant,
  'kindnet@0.23': nothing,
  antrea: conformant,
  weave: { ...conformant, endPort: 'first port', names: 'refused' },
  'kube-router': kubeRouter,
  k3s: kubeRouter,
  'ovn-kubernetes': { ...conformant, nodes: '?', names: 'whole protocol' },
  'aws-vpc-cni': { ...conformant, names: 'selected peers', barePods: 'no' },
  'aws-vpc-cni-nopolicy': nothing,
  'azure-npm': conformant,
  'azure-npm-windows': {
    ...conformant,
    pods: '?',
    except: 'refused',
    sctp: 'refused',
    names: 'refused',
    negative: 'refused',
  },
  'azure-cilium': { ...cilium, names: 'some release' },
  'gke-dataplane-v1': { ...conformant, enforces: '?' },
  'gke-dataplane-v2': { ...cilium, names: 'some release' },
  'kube-ovn': { ...conformant, nodes: '?', names: '?' },
  terway,
  'terway@1.8': { ...terway, pods: '?' },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;
