import type { Claim, PolicyApi, Profile, ProfileName } from './profile.js';

const e2e = 'kubernetes/kubernetes test/e2e/network/netpol';
const claim = <Value extends string>(is: Value, source: string): Claim<Value> => ({ is, source });

const adminApis = (support: PolicyApi['support'], source: string): PolicyApi => ({
  group: 'policy.networking.k8s.io',
  support,
  source,
});

const calicoSource = 'projectcalico/calico libcalico-go/lib/backend/k8s/conversion';
const calicoApis: readonly PolicyApi[] = [
  adminApis('yes', calicoSource),
  { group: 'projectcalico.org', support: 'yes', source: calicoSource },
  { group: 'crd.projectcalico.org', support: 'yes', source: calicoSource },
];

/** Everything that the API says, enforced. */
const enforcing = (source: string) =>
  ({
    enforcesIngress: claim('yes', source),
    enforcesEgress: claim('yes', source),
    ipBlockMatchesPods: claim('yes', source),
    ipBlockMatchesNodes: claim('yes', source),
    except: claim('yes', source),
    endPort: claim('yes', source),
    sctp: claim('yes', source),
    namedPorts: claim('yes', source),
    barePods: claim('yes', source),
    policyApis: [],
    quirks: [],
  }) as const;

/** Connectivity and nothing else. */
const decorative = (source: string) =>
  ({ ...enforcing(source), enforcesIngress: claim('no', source), enforcesEgress: claim('no', source) }) as const;

/** Every profile by its name, section F.1 of the semantics. */
export const profiles: Readonly<Partial<Record<ProfileName, Profile>> & Record<'conformant', Profile>> = {
  conformant: {
    ...enforcing(e2e),
    name: 'conformant',
    title: 'a conformant CNI plugin',
    policyApis: [adminApis('yes', e2e)],
    defaultPodCidr: claim('none', e2e),
    quirks: ['`ipBlock` matches pod addresses, as the upstream end-to-end suite requires'],
  },
  calico: {
    ...enforcing(calicoSource),
    name: 'calico',
    title: 'Calico',
    policyApis: calicoApis,
    defaultPodCidr: claim('192.168.0.0/16', calicoSource),
  },
  canal: {
    ...enforcing('projectcalico/calico manifests/canal.yaml'),
    name: 'canal',
    title: 'Canal',
    policyApis: calicoApis,
    defaultPodCidr: claim('10.244.0.0/16', 'projectcalico/calico manifests/canal.yaml'),
    quirks: ['Flannel carries the traffic, Calico enforces the policies'],
  },
  cilium: {
    ...enforcing('docs.cilium.io, Kubernetes NetworkPolicy'),
    name: 'cilium',
    title: 'Cilium',
    ipBlockMatchesPods: claim('no', 'cilium/cilium issues 9209, 19601, 35212'),
    ipBlockMatchesNodes: claim('no', 'docs.cilium.io, `policyCIDRMatchMode`'),
    policyApis: [{ group: 'cilium.io', support: 'yes', source: 'docs.cilium.io' }],
    defaultPodCidr: claim('10.0.0.0/8', 'docs.cilium.io, `clusterPoolIPv4PodCIDRList`'),
  },
  flannel: {
    ...decorative('flannel-io/flannel README.md, Documentation/netpol.md'),
    name: 'flannel',
    title: 'Flannel',
    defaultPodCidr: claim('10.244.0.0/16', 'flannel-io/flannel Documentation/kube-flannel.yml'),
    quirks: ['its network policy controller is a separate container, off by default'],
  },
  kubenet: {
    ...decorative('Microsoft Learn, AKS network policies: kubenet pairs only with Calico'),
    name: 'kubenet',
    title: 'kubenet',
    defaultPodCidr: claim('none', 'kube-controller-manager `--cluster-cidr`'),
  },
  kindnet: {
    ...enforcing('kubernetes-sigs/kind images/kindnetd, commit e7903573'),
    name: 'kindnet',
    title: 'kindnet',
    defaultPodCidr: claim('10.244.0.0/16', 'kubernetes-sigs/kind'),
    quirks: ['enforces network policies since kind 0.24'],
  },
};

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
  return { profile: isBeforePolicies(name, version) ? { ...profile, ...withoutPolicies } : profile, version };
}

const withoutPolicies = decorative('kubernetes-sigs/kind commit e7903573, first in 0.24.0');

/** kindnet enforces policies from kind 0.24 on (F.1, evidence 5). */
function isBeforePolicies(name: string, version: string | undefined): boolean {
  const [major = 0, minor = 0] = (version ?? '').replace(/^v/, '').split('.').map(Number);
  return name === 'kindnet' && version !== undefined && major === 0 && minor < 24;
}
