import t from 'tap';
import { type Claim, chooseProfile, noProfile, type Profile, profileNames, profiles } from '../../src/cni/index.js';

const adminGroup = 'policy.networking.k8s.io';

/**
 * F.1, cell by cell; `-` where nothing is enforced and a cell means nothing, `?` where nobody knows. The sources win where they
 * say otherwise: port names of Cilium before 1.20 and of Kube-OVN, ClusterNetworkPolicy of Cilium since 1.20, and the admin APIs
 * of Terway, which has none.
 *
 * profile, ingress, egress, `ipBlock` and pods, `except`, `endPort`, SCTP, port names, AdminNetworkPolicy, ClusterNetworkPolicy, APIs of
 * its own, default range of pods
 */
const capabilities = `
| conformant            | yes | yes | yes  | yes      | yes        | yes      | yes            | yes      | yes      |                             | none           |
| kubenet               | no  | no  | -    | -        | -          | -        | -              | no       | no       |                             | none           |
| bridge                | no  | no  | -    | -        | -          | -        | -              | no       | no       |                             | none           |
| flannel               | no  | no  | -    | -        | -          | -        | -              | no       | no       |                             | 10.244.0.0/16  |
| flannel-netpol        | yes | yes | yes  | yes      | yes        | yes      | yes            | optional | optional |                             | 10.244.0.0/16  |
| flannel-netpol@0.25.4 | no  | no  | -    | -        | -          | -        | -              | no       | no       |                             | 10.244.0.0/16  |
| kindnet               | yes | yes | yes  | yes      | yes        | yes      | yes            | no       | no       |                             | 10.244.0.0/16  |
| kindnet@0.23          | no  | no  | -    | -        | -          | -        | -              | no       | no       |                             | 10.244.0.0/16  |
| calico                | yes | yes | yes  | yes      | yes        | yes      | yes            | no       | yes      | calico                      | 192.168.0.0/16 |
| calico@3.28           | yes | yes | yes  | yes      | yes        | yes      | yes            | no       | no       | calico                      | 192.168.0.0/16 |
| calico@3.30           | yes | yes | yes  | yes      | yes        | yes      | yes            | yes      | no       | calico                      | 192.168.0.0/16 |
| calico@3.32           | yes | yes | yes  | yes      | yes        | yes      | yes            | no       | yes      | calico                      | 192.168.0.0/16 |
| canal                 | yes | yes | yes  | yes      | yes        | yes      | yes            | no       | yes      | calico                      | 10.244.0.0/16  |
| canal@3.31            | yes | yes | yes  | yes      | yes        | yes      | yes            | yes      | no       | calico                      | 10.244.0.0/16  |
| cilium                | yes | yes | no   | yes      | yes        | ?        | yes            | no       | optional | cilium.io                   | 10.0.0.0/8     |
| cilium@1.19           | yes | yes | no   | yes      | yes        | ?        | one-number     | no       | no       | cilium.io                   | 10.0.0.0/8     |
| cilium@1.15           | yes | yes | no   | yes      | first-port | ?        | one-number     | no       | no       | cilium.io                   | 10.0.0.0/8     |
| antrea                | yes | yes | yes  | yes      | yes        | yes      | yes            | optional | optional | crd.antrea.io               | none           |
| antrea@2.6            | yes | yes | yes  | yes      | yes        | yes      | yes            | optional | no       | crd.antrea.io               | none           |
| antrea@1.12           | yes | yes | yes  | yes      | yes        | yes      | yes            | no       | no       | crd.antrea.io               | none           |
| weave                 | yes | yes | yes  | yes      | first-port | yes      | rejected       | no       | no       |                             | 10.32.0.0/12   |
| kube-router           | yes | yes | yes  | yes      | yes        | yes      | own-namespace  | no       | no       |                             | none           |
| k3s                   | yes | yes | yes  | yes      | yes        | yes      | own-namespace  | no       | no       |                             | 10.42.0.0/16   |
| ovn-kubernetes        | yes | yes | yes  | yes      | yes        | yes      | whole-protocol | yes      | no       | k8s.ovn.org                 | 10.128.0.0/14  |
| aws-vpc-cni           | yes | yes | yes  | yes      | yes        | yes      | selected-peers | no       | no       | networking.k8s.aws          | none           |
| aws-vpc-cni@1.13      | no  | no  | -    | -        | -          | -        | -              | no       | no       |                             | none           |
| aws-vpc-cni-nopolicy  | no  | no  | -    | -        | -          | -        | -              | no       | no       |                             | none           |
| azure-npm             | yes | yes | yes  | yes      | yes        | yes      | yes            | no       | no       |                             | none           |
| azure-npm-windows     | yes | yes | ?    | rejected | yes        | rejected | rejected       | no       | no       |                             | none           |
| azure-cilium          | yes | yes | no   | yes      | yes        | ?        | ?              | no       | no       | cilium.io                   | none           |
| azure-cilium@1.15     | yes | yes | no   | yes      | first-port | ?        | one-number     | no       | no       | cilium.io                   | none           |
| gke-dataplane-v1      | ?   | ?   | yes  | yes      | yes        | yes      | yes            | optional | optional | calico                      | none           |
| gke-dataplane-v2      | yes | yes | no   | yes      | yes        | ?        | ?              | no       | no       | cilium.io networking.gke.io | none           |
| kube-ovn              | yes | yes | yes  | yes      | yes        | yes      | ?              | optional | optional | kubeovn.io                  | 10.16.0.0/16   |
| terway                | yes | yes | no   | ?        | ?          | ?        | ?              | no       | no       |                             | none           |
`
  .trim()
  .split('\n')
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

t.test('every profile is what F.1 says of it', async (t) => {
  const named = capabilities.map(([name = '']) => name.split('@')[0]);
  t.strictSame(new Set(named), new Set(profileNames));
  t.equal(profileNames.length, 23);
  for (const [name = '', ...expected] of capabilities) t.strictSame(cellsOf(chosen(name)), expected, name);
});

t.test('`ipBlock` matches nodes by their addresses, unless the plugin hides them', async (t) => {
  const ofNodes = (is: string) =>
    profileNames.filter((name) => isEnforcing(chosen(name)) && chosen(name).ipBlockMatchesNodes.is === is);
  t.strictSame(ofNodes('no'), ['cilium', 'azure-cilium', 'gke-dataplane-v2']);
  t.strictSame(ofNodes('unknown'), ['ovn-kubernetes', 'kube-ovn', 'terway']);
});

t.test('pods without an owner and negative selectors are like any other, with few exceptions', async (t) => {
  t.strictSame(
    profileNames.filter((name) => chosen(name).barePods.is !== 'yes'),
    ['aws-vpc-cni'],
  );
  t.equal(chosen('aws-vpc-cni').barePods.is, 'no');
  t.strictSame(
    profileNames.filter((name) => chosen(name).negativeSelectors.is !== 'yes'),
    ['azure-npm-windows', 'terway'],
  );
});

t.test(
  'a plugin that reads policies, labels and port names otherwise is known for it, or is not held to its code',
  async (t) => {
    type Cell = 'unnamedDirections' | 'podLabels' | 'reservedLabels' | 'sidecarNames' | 'initNames' | 'repeatedNames';
    const having = (cell: Cell, is: string) =>
      profileNames.filter((name) => isEnforcing(chosen(name)) && chosen(name)[cell].is === is).join(' ');
    const evaluator = 'flannel-netpol kindnet';
    const datapath = 'cilium azure-cilium gke-dataplane-v2';
    const unheld = 'antrea weave ovn-kubernetes aws-vpc-cni azure-npm azure-npm-windows kube-ovn terway';
    t.equal(having('unnamedDirections', 'read'), datapath);
    t.equal(having('unnamedDirections', 'unknown'), unheld);
    t.equal(having('podLabels', 'filtered'), 'cilium');
    t.equal(having('podLabels', 'unknown'), 'azure-cilium gke-dataplane-v2 terway');
    t.equal(having('reservedLabels', 'unknown'), `${datapath} terway`);
    t.equal(having('repeatedNames', 'last'), datapath);
    t.equal(having('initNames', 'yes'), 'calico canal gke-dataplane-v1');
    t.equal(
      having('sidecarNames', 'no').split(' ').sort().join(' '),
      `${evaluator} ${datapath}`.split(' ').sort().join(' '),
    );
  },
);

t.test('every cell has a source, and every unknown says what it depends on and what settles it', async (t) => {
  for (const name of profileNames) {
    const profile = chosen(name);
    const changes = profile.versions.flatMap(({ is }) => claimsOf(is));
    for (const [cell, { is, source, uncertainty }] of [...claimsOf(profile), ...changes]) {
      t.ok(source.length > 5, `${name} ${cell}`);
      t.equal(uncertainty !== undefined, is === 'unknown', `${name} ${cell}`);
      if (uncertainty === undefined) continue;
      t.match(uncertainty.words, /^(whether|which|what) .*[^.]$/, `${name} ${cell}`);
      t.match(uncertainty.remedy, /^(ask|declare|name|run|try|write) .*[^.]$/, `${name} ${cell}`);
    }
    for (const { source } of profile.policyApis) t.ok(source.length > 5, name);
  }
});

t.test('a profile says in words which versions differ', async (t) => {
  for (const name of profileNames) {
    const { versions, quirks, title } = chosen(name);
    t.ok(title.length > 2);
    for (const { since, before } of versions) {
      t.ok(since ?? before, name);
      for (const version of [since, before]) if (version !== undefined) t.match(version, /^\d+\.\d+(\.\d+)?$/);
    }
    if (versions.length > 0) t.match(quirks.join(), /version|since|before|in \d/, name);
  }
});

t.test('the versions of a profile are compared by their numbers', async (t) => {
  const table = [
    ['kindnet', 'yes'],
    ['kindnet@0.24', 'yes'],
    ['kindnet@v0.24.0', 'yes'],
    ['kindnet@0.24.0-alpha.1', 'yes'],
    ['kindnet@1', 'yes'],
    ['kindnet@0.100', 'yes'],
    ['kindnet@0.23.9', 'no'],
    ['kindnet@v0.9.0', 'no'],
    ['kindnet@0', 'no'],
    ['flannel-netpol@0.25.10', 'yes'],
    ['aws-vpc-cni@v1.14.0-eksbuild.3', 'yes'],
    ['aws-vpc-cni@v1.13.4+eks', 'no'],
  ] as const;
  for (const [text, enforces] of table) t.equal(chosen(text).enforcesIngress.is, enforces, text);
  t.equal(chooseProfile('cilium@v1.16.0-rc.1')?.version, '1.16.0-rc.1');
  t.equal(chosen('cilium@v1.16.0-rc.1').endPort.is, 'yes');
  t.equal(chosen('weave@2.6').namedPorts.is, 'unknown');
  t.equal(chosen('terway@1.8').ipBlockMatchesPods.is, 'unknown');
  t.equal(chooseProfile('calico')?.version, undefined);
  t.equal(chosen('calico'), profiles.calico);
});

t.test('a text that names no profile, or no version, chooses nothing and says why', async (t) => {
  const table = [
    ['antera', 'no CNI profile `antera`; did you mean `antrea`?'],
    ['cillium@1.16', 'no CNI profile `cillium@1.16`; did you mean `cilium`?'],
    ['xyzzy', `no CNI profile \`xyzzy\`; expected one of ${profileNames.join(', ')}`],
    ['toString', `no CNI profile \`toString\`; expected one of ${profileNames.join(', ')}`],
    ['', `no CNI profile \`\`; expected one of ${profileNames.join(', ')}`],
    ['calico@', 'no version `` in `calico@`; expected up to three numbers, e.g. `calico@1.2.3`'],
    ['calico@new', 'no version `new` in `calico@new`; expected up to three numbers, e.g. `calico@1.2.3`'],
    ['calico@1.2.3.4', 'no version `1.2.3.4` in `calico@1.2.3.4`; expected up to three numbers, e.g. `calico@1.2.3`'],
    ['calico@3@4', 'no version `3@4` in `calico@3@4`; expected up to three numbers, e.g. `calico@1.2.3`'],
  ] as const;
  for (const [text, words] of table) {
    t.equal(chooseProfile(text), undefined, text);
    t.equal(noProfile(text), words);
  }
});

function chosen(text: string): Profile {
  const profile = chooseProfile(text)?.profile;
  if (profile === undefined) throw new Error(`no profile ${text}`);
  return profile;
}

function isEnforcing({ enforcesIngress, enforcesEgress }: Profile): boolean {
  return enforcesIngress.is !== 'no' || enforcesEgress.is !== 'no';
}

/** The cells of a profile in the order of F.1. */
function cellsOf(profile: Profile): readonly string[] {
  const { ipBlockMatchesPods, except, endPort, sctp, namedPorts } = profile;
  const asked = [ipBlockMatchesPods, except, endPort, sctp, namedPorts];
  const own = [...new Set(profile.policyApis.map(({ group }) => group))].filter((group) => group !== adminGroup);
  const isCalico = own.includes('projectcalico.org') && own.includes('crd.projectcalico.org');
  return [
    shown(profile.enforcesIngress),
    shown(profile.enforcesEgress),
    ...asked.map((claim) => (isEnforcing(profile) ? shown(claim) : '-')),
    supportOf(profile, 'AdminNetworkPolicy'),
    supportOf(profile, 'ClusterNetworkPolicy'),
    isCalico ? 'calico' : own.join(' '),
    profile.defaultPodCidr.is,
  ];
}

function shown({ is }: Claim<string>): string {
  return is === 'unknown' ? '?' : is;
}

function supportOf({ policyApis }: Profile, kind: string): string {
  const found = policyApis.filter(({ group, kinds = [kind] }) => group === adminGroup && kinds.includes(kind));
  return found.map(({ support }) => support).join() || 'no';
}

function claimsOf(profile: Partial<Profile>): readonly (readonly [string, Claim<string>])[] {
  return Object.entries(profile).flatMap(([cell, value]) =>
    typeof value === 'object' && 'is' in value ? [[cell, value] as const] : [],
  );
}
