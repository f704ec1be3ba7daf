/** What a CNI plugin makes of the network policies that the API server has accepted. */
export interface Profile {
  readonly name: string;
  /** The name as its makers write it. */
  readonly title: string;
  readonly enforcesIngress: boolean;
  readonly enforcesEgress: boolean;
  /** May an `ipBlock` match the address of a pod (A-PEER-3), of a node? */
  readonly ipBlockMatchesPods: boolean;
  readonly ipBlockMatchesNodes: boolean;
  /** The API groups of the policies it implements. */
  readonly policyApis: readonly string[];
  /** What to know of it, in words. */
  readonly quirks: readonly string[];
  /** Where the claims come from. */
  readonly source: string;
}

const networkPolicy = 'networking.k8s.io';
const calicoApis = ['projectcalico.org', 'crd.projectcalico.org'];

const enforcing = {
  enforcesIngress: true,
  enforcesEgress: true,
  ipBlockMatchesPods: true,
  ipBlockMatchesNodes: true,
} as const;

const decorative = {
  enforcesIngress: false,
  enforcesEgress: false,
  ipBlockMatchesPods: true,
  ipBlockMatchesNodes: true,
  policyApis: [],
} as const;

/** Every profile by its name, section F.1 of the semantics. */
export const profiles = {
  conformant: {
    ...enforcing,
    name: 'conformant',
    title: 'a conformant CNI plugin',
    policyApis: [networkPolicy, 'policy.networking.k8s.io'],
    quirks: ['`ipBlock` matches pod addresses, as the upstream end-to-end suite requires'],
    source: 'kubernetes/kubernetes test/e2e/network/netpol',
  },
  calico: {
    ...enforcing,
    name: 'calico',
    title: 'Calico',
    policyApis: [networkPolicy, 'policy.networking.k8s.io', ...calicoApis],
    quirks: [],
    source: 'projectcalico/calico libcalico-go/lib/backend/k8s/conversion',
  },
  canal: {
    ...enforcing,
    name: 'canal',
    title: 'Canal',
    policyApis: [networkPolicy, 'policy.networking.k8s.io', ...calicoApis],
    quirks: ['Flannel carries the traffic, Calico enforces the policies'],
    source: 'projectcalico/calico manifests/canal.yaml',
  },
  cilium: {
    ...enforcing,
    name: 'cilium',
    title: 'Cilium',
    ipBlockMatchesPods: false,
    ipBlockMatchesNodes: false,
    policyApis: [networkPolicy, 'cilium.io'],
    quirks: ['`ipBlock` never matches a pod', '`ipBlock` matches a node only with `policy-cidr-match-mode: nodes`'],
    source: 'docs.cilium.io, Kubernetes NetworkPolicy; cilium/cilium issues 9209, 19601, 35212',
  },
  flannel: {
    ...decorative,
    name: 'flannel',
    title: 'Flannel',
    quirks: ['its network policy controller is a separate container, off by default'],
    source: 'flannel-io/flannel README.md, Documentation/netpol.md',
  },
  kubenet: {
    ...decorative,
    name: 'kubenet',
    title: 'kubenet',
    quirks: [],
    source: 'Microsoft Learn, AKS network policies: kubenet pairs only with Calico',
  },
  kindnet: {
    ...enforcing,
    name: 'kindnet',
    title: 'kindnet',
    policyApis: [networkPolicy],
    quirks: ['enforces network policies since kind 0.24'],
    source: 'kubernetes-sigs/kind images/kindnetd, commit e7903573',
  },
} as const satisfies Readonly<Record<string, Profile>>;

export const profileNames: readonly string[] = Object.keys(profiles);

const table: Readonly<Record<string, Profile>> = profiles;

/** A profile as it is chosen: `calico`, or `kindnet@0.23` with the version of the plugin. */
export interface ChosenProfile {
  readonly profile: Profile;
  readonly version: string | undefined;
}

/** Reads `name` or `name@version`; `undefined` where no profile has the name. */
export function chooseProfile(text: string): ChosenProfile | undefined {
  const [, name = '', version] = /^([^@]*)(?:@v?(\d+(?:\.\d+){0,2}))?$/.exec(text) ?? [];
  const profile = Object.hasOwn(table, name) ? table[name] : undefined;
  if (profile === undefined) return undefined;
  return { profile: isBeforePolicies(name, version) ? withoutPolicies(profile) : profile, version };
}

/** kindnet enforces policies from kind 0.24 on (F.1, evidence 5). */
function isBeforePolicies(name: string, version: string | undefined): boolean {
  const [major = 0, minor = 0] = (version ?? '').replace(/^v/, '').split('.').map(Number);
  return name === 'kindnet' && version !== undefined && major === 0 && minor < 24;
}

function withoutPolicies(profile: Profile): Profile {
  return { ...profile, ...decorative };
}
