import t from 'tap';
import { dialectOf } from '../../src/dialects/index.js';
import { unknownFacts } from '../../src/sets/index.js';
import { compilePolicy } from './compile-policy.js';

const either = 'perhaps anyone on TCP, UDP, SCTP, ICMP, ICMPv6 | perhaps deny anyone on TCP, UDP, SCTP, ICMP, ICMPv6';

t.test(
  'a policy that is not evaluated may allow or deny anything where it may apply, and isolates nothing (language.md §6)',
  async (t) => {
    const table = [
      { type: 'crd.antrea.io/v1beta1 NetworkPolicy', id: 'NetworkPolicy.crd.antrea.io/x/p', where: 'x/*' },
      { type: 'kubeovn.io/v1 SecurityGroup', id: 'SecurityGroup.kubeovn.io/p', where: '{*}/*' },
      {
        type: 'security.istio.io/v1 AuthorizationPolicy',
        id: 'AuthorizationPolicy.security.istio.io/x/p',
        where: 'x/*',
      },
      { type: 'kubeflow.org/v1 Profile', id: 'Profile.kubeflow.org/p', where: 'p/*' },
      { type: 'extensions/v1beta1 NetworkPolicy', id: 'NetworkPolicy.extensions/x/p', where: 'x/*' },
    ];
    for (const { type, id, where } of table) {
      const [apiVersion, kind] = type.split(' ');
      const { ruleSets, texts, told } = compilePolicy(
        `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: p, namespace: x}\nspec: {anything: true}\n`,
      );
      t.strictSame(
        ruleSets.map(({ policy }) => [policy.id, policy.isEvaluated]),
        [
          [id, false],
          [id, false],
        ],
        type,
      );
      t.strictSame(
        texts,
        ['ingress', 'egress'].map((direction) => `${direction} ${where} (isolates not): ${either}`),
        type,
      );
      t.strictSame(told, [], type);
    }
  },
);

t.test('both directions of a policy that is not evaluated are one fact with three answers', async (t) => {
  const { ruleSets } = compilePolicy('apiVersion: crd.antrea.io/v1beta1\nkind: NetworkPolicy\nmetadata: {name: p}\n');
  const facts = unknownFacts(ruleSets.flatMap(({ rules }) => rules.map(({ inForce }) => inForce)));
  t.strictSame(
    facts.map(({ fact, examples }) => [fact.id, examples]),
    [['policy/NetworkPolicy.crd.antrea.io/default/p', [0, 1, 2]]],
  );
});

t.test('a kind belongs to a dialect in its own group alone', async (t) => {
  const table = [
    ['networking.k8s.io', 'NetworkPolicy', 'kubernetes'],
    ['extensions', 'NetworkPolicy', 'unevaluated'],
    ['crd.antrea.io', 'ClusterNetworkPolicy', 'unevaluated'],
    ['cilium.io', 'CiliumCIDRGroup', 'cilium'],
    ['projectcalico.org', 'StagedNetworkPolicy', 'calico'],
    ['crd.projectcalico.org', 'NetworkPolicy', 'calico'],
    ['projectcalico.org', 'FelixConfiguration', undefined],
    ['networking.k8s.io', 'Ingress', undefined],
    ['example.com', 'NetworkPolicy', 'unevaluated'],
    ['example.com', 'Policy', undefined],
  ] as const;
  for (const [group, kind, name] of table) t.equal(dialectOf(group, kind)?.name, name, `${group} ${kind}`);
});
