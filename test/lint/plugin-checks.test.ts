import t from 'tap';
import { lintOf } from './run-lint.js';

const pods = `---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {containers: [{name: a, image: a}]}
`;
const object = (kind: string, name: string, spec: string) =>
  `---\napiVersion: ${kind.includes('Cilium') ? 'cilium.io/v2' : 'projectcalico.org/v3'}\nkind: ${kind}\nmetadata: {${name}}\nspec: ${spec}\n`;
const told = (text: string, cni: string, code: string) =>
  lintOf(pods + text, `apiVersion: reachspec.dev/v1alpha1\nkind: Settings\ncni: ${cni}\n`)
    .findings.filter((each) => each.code === code)
    .map(({ message }) => message);

t.test('a policy that isolates every pod is told of, unless pods of kube-system have rules of their own', (t) => {
  const wide = object(
    'CiliumClusterwideNetworkPolicy',
    'name: all',
    '{endpointSelector: {}, ingress: [{fromEntities: [remote-node]}]}',
  );
  const own = (namespace: string, rules: string) =>
    object('CiliumNetworkPolicy', `name: own, namespace: ${namespace}`, `{endpointSelector: {}, ${rules}}`);
  const labelled = object(
    'CiliumClusterwideNetworkPolicy',
    'name: dns',
    '{endpointSelector: {matchLabels: {io.kubernetes.pod.namespace: kube-system}}, ingress: [{fromEntities: [cluster]}]}',
  );
  const count = (text: string) => told(text, 'cilium', 'cilium/isolates-every-pod').length;
  t.equal(count(wide), 1);
  t.equal(count(wide + own('shop', 'ingress: [{fromEndpoints: [{}]}]')), 1);
  t.equal(count(wide + own('kube-system', 'egress: [{toEntities: [all]}]')), 1);
  t.equal(count(wide + own('kube-system', 'ingress: [{fromEndpoints: [{}]}]')), 0);
  t.equal(count(wide + labelled), 0);
  t.end();
});

t.test('a tier hides only what a later one admits, and says how many policies it has', (t) => {
  const tier = object('Tier', 'name: app', '{order: 100}');
  const policy = (name: string, rules: string) =>
    object('NetworkPolicy', `name: app.${name}, namespace: shop`, `{tier: app, selector: app == '${name}', ${rules}}`);
  const allow = 'ingress: [{action: Allow, source: {selector: all()}}]';
  const last = (action: string) =>
    object('GlobalNetworkPolicy', 'name: last', `{selector: all(), ingress: [{action: ${action}}]}`);
  const hidden = (text: string) => told(tier + text, 'calico', 'calico/tier-hides-others');
  t.match(hidden(policy('a', allow) + last('Allow')), [/the pods that `app.a` select/]);
  t.strictSame(hidden(policy('a', allow) + last('Deny')), []);
  const many = ['a', 'b', 'c', 'd', 'e'].map((name) => policy(name, allow)).join('');
  t.match(hidden(many + last('Allow')), [/the pods that `app.a` and `app.b` and `app.c` and 2 more select/]);
  t.end();
});
