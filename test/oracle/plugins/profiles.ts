/** What a CNI plugin makes of NetworkPolicies, cell by cell (F.1); `?` where nobody knows. */
export interface Profile {
  /** Either direction; `?`: an add-on that enforces both, or isn't there. */
  readonly enforces: 'yes' | 'no' | '?';
  /** Does an `ipBlock` match pods (A-PEER-3)? */
  readonly pods: 'yes' | 'no' | '?';
  /** Does it match nodes? `?`: at their address, at one that nobody knows, or never. */
  readonly nodes: 'yes' | 'no' | '?';
  readonly except: 'yes' | 'refused' | '?';
  readonly endPort: 'yes' | 'first port' | '?';
  /** `?`: whether it is carried at all. */
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
  /** Whether rules count in a direction that `policyTypes` doesn't name. */
  readonly unnamed: 'yes' | 'no' | '?';
  /** Whether selectors see every label of a pod, or those that Cilium keeps. */
  readonly labels: 'all' | 'kept' | '?';
  /** Whether a label `host` or `init` is one like any other. */
  readonly reserved: 'plain' | '?';
  /** Which ports have names: of containers and sidecars, of init containers too, of containers alone; of one name, the last alone. */
  readonly owners: 'sidecars' | 'all' | 'containers' | 'containers, last' | '?';
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
  unnamed: 'no',
  labels: 'all',
  reserved: 'plain',
  owners: 'sidecars',
};
const calico: Profile = { ...conformant, owners: 'all' };
const evaluator: Profile = { ...conformant, owners: 'containers' };
const nothing: Profile = { ...conformant, enforces: 'no' };
const cilium: Profile = {
  ...conformant,
  pods: 'no',
  nodes: 'no',
  sctp: '?',
  unnamed: 'yes',
  labels: 'kept',
  reserved: '?',
  owners: 'containers, last',
};
const kubeRouter: Profile = { ...conformant, names: 'own namespace', owners: '?' };
const unheld: Profile = { ...conformant, unnamed: '?' };
const terway: Profile = {
  ...unheld,
  pods: 'no',
  nodes: '?',
  except: '?',
  endPort: '?',
  sctp: '?',
  names: '?',
  negative: '?',
  labels: '?',
  reserved: '?',
};

/** Every profile, and of some a version that differs. */
export const profiles = {
  conformant,
  calico,
  canal: calico,
  cilium,
  'cilium@1.15': { ...cilium, endPort: 'first port', names: 'one number' },
  flannel: nothing,
  'flannel-netpol': evaluator,
  kubenet: nothing,
  bridge: nothing,
  kindnet: evaluator,
  'kindnet@0.23': nothing,
  antrea: { ...unheld, owners: '?' },
  weave: { ...unheld, endPort: 'first port', names: 'refused' },
  'kube-router': kubeRouter,
  k3s: kubeRouter,
  'ovn-kubernetes': { ...unheld, nodes: '?', names: 'whole protocol' },
  'aws-vpc-cni': { ...unheld, names: 'selected peers', barePods: 'no', owners: '?' },
  'aws-vpc-cni-nopolicy': nothing,
  'azure-npm': { ...unheld, owners: '?' },
  'azure-npm-windows': {
    ...unheld,
    pods: '?',
    except: 'refused',
    sctp: 'refused',
    names: 'refused',
    negative: 'refused',
  },
  'azure-cilium': { ...cilium, names: 'some release', labels: '?' },
  'gke-dataplane-v1': { ...calico, enforces: '?' },
  'gke-dataplane-v2': { ...cilium, names: 'some release', labels: '?' },
  'kube-ovn': { ...unheld, nodes: '?', names: '?' },
  terway,
  'terway@1.8': { ...terway, pods: '?' },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;
