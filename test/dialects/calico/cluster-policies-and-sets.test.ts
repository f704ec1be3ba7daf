import t from 'tap';
import { object, pod, verdictOn } from './verdicts.js';

const places = ['shop', 'partners', 'other'].map(
  (name) => `{apiVersion: v1, kind: Namespace, metadata: {name: ${name}, labels: {side: ${name}}}}`,
);
const objects = [
  ...places,
  pod('web', { status: 'podIP: 10.0.0.1' }),
  pod('client', { namespace: 'other', status: 'podIP: 10.0.0.2' }),
  pod('guest', { namespace: 'other', status: 'podIP: 10.9.0.2' }),
  object('NetworkSet', '{name: s, namespace: partners}', '{nets: [203.0.113.0/24, 10.9.0.0/16]}'),
  object('GlobalNetworkSet', '{name: g}', '{nets: [198.51.100.0/24]}'),
].join('\n---\n');

const denies = (peer: string, version = 'v1alpha2') =>
  version === 'v1alpha2'
    ? `{apiVersion: policy.networking.k8s.io/v1alpha2, kind: ClusterNetworkPolicy, metadata: {name: c}, spec: {tier: Admin, priority: 1, subject: {pods: {podSelector: {matchLabels: {app: web}}}}, ingress: [{action: Deny, from: [${peer}]}]}}`
    : `{apiVersion: policy.networking.k8s.io/v1alpha1, kind: AdminNetworkPolicy, metadata: {name: c}, spec: {priority: 1, subject: {pods: {namespaceSelector: {}, podSelector: {matchLabels: {app: web}}}}, ingress: [{action: Deny, from: [${peer}]}]}}`;

const of = (side: string) => `{namespaces: {matchLabels: {side: ${side}}}}`;
const notIn = (side: string) => `{namespaces: {matchExpressions: [{key: side, operator: NotIn, values: [${side}]}]}}`;
const without = (key: string) => `{namespaces: {matchExpressions: [{key: ${key}, operator: DoesNotExist}]}}`;
const pods = (side: string) => `{pods: {namespaceSelector: {matchLabels: {side: ${side}}}, podSelector: {}}}`;
const fromSet = '203.0.113.9';
const fromGlobal = '198.51.100.9';

t.test(
  'a peer `namespaces` holds the network sets of those namespaces under Calico (calico.md §5.3, §8)',
  async (t) => {
    const table = [
      [of('partners'), fromSet, 'deny'],
      [of('partners'), fromGlobal, 'allow'],
      [of('partners'), 'other/guest', 'deny'],
      [of('partners'), 'other/client', 'allow'],
      [of('other'), fromSet, 'allow'],
      ['{namespaces: {}}', fromSet, 'deny'],
      ['{namespaces: {}}', fromGlobal, 'allow'],
      ['{namespaces: {}}', '192.0.2.9', 'allow'],
      [notIn('shop'), fromSet, 'deny'],
      [notIn('shop'), fromGlobal, 'deny'],
      [notIn('shop'), '192.0.2.9', 'allow'],
      [notIn('partners'), fromSet, 'allow'],
      [notIn('partners'), fromGlobal, 'deny'],
      [without('team'), fromGlobal, 'deny'],
      [without('side'), fromSet, 'allow'],
      [without('side'), fromGlobal, 'deny'],
      [pods('partners'), fromSet, 'allow'],
      [pods('partners'), 'other/guest', 'allow'],
    ] as const;
    for (const [peer, from, verdict] of table) {
      const asks = `from: ${from}, to: shop/web, ports: [TCP/80]`;
      t.equal(verdictOn({ policy: denies(peer), objects, asks }), verdict, `${from} ${peer}`);
      t.equal(
        verdictOn({ policy: denies(peer, 'v1alpha1'), objects, asks, cni: 'calico@3.31' }),
        verdict,
        `3.31: ${from} ${peer}`,
      );
    }
  },
);

t.test('other plugins know no network sets, and a set that can not be read may hold anybody', async (t) => {
  const asks = `from: ${fromSet}, to: shop/web, ports: [TCP/80]`;
  t.equal(verdictOn({ policy: denies(of('partners')), objects, asks, cni: 'conformant' }), 'allow');
  const unread = object('NetworkSet', '{name: u, namespace: partners}', '{nets: ["192.0.2.0/99"]}');
  const question = { policy: denies(of('partners')), objects: `${objects}\n---\n${unread}` };
  t.equal(verdictOn({ ...question, asks: 'from: 192.0.2.9, to: shop/web, ports: [TCP/80]' }), 'unknown');
  t.equal(verdictOn({ ...question, asks }), 'deny');
});
