import t from 'tap';
import { reportOn, rowsOf } from '../answer/run-files.js';

export const pod = (id: string, labels: string, spec = '') => {
  const [namespace, name] = id.split('/');
  return `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: ${namespace}, labels: ${labels}}\nspec: {${spec}containers: [{name: c, image: i}]}\n---\n`;
};
export const object = (type: string, metadata: string, rest: string) => {
  const [apiVersion, kind] = type.split(' ');
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {${metadata}}\n${rest}\n---\n`;
};
export const own = (spec: string) =>
  object(
    'cilium.io/v2 CiliumNetworkPolicy',
    'name: p, namespace: shop',
    `spec: {endpointSelector: {matchLabels: {app: db}}, ${spec}}`,
  );
export const wide = (spec: string) =>
  object('cilium.io/v2 CiliumClusterwideNetworkPolicy', 'name: w', `spec: {${spec}}`);
export const tier = (name: string, spec: string) =>
  object(
    'policy.networking.k8s.io/v1alpha2 ClusterNetworkPolicy',
    `name: ${name}`,
    `spec: {subject: {namespaces: {}}, ${spec}}`,
  );
export const config = (data: string) =>
  object('v1 ConfigMap', 'name: cilium-config, namespace: kube-system', `data: {${data}}`);

export const base = [
  object('v1 Namespace', 'name: shop', ''),
  object('v1 Namespace', 'name: dev', ''),
  pod('shop/web', '{app: web}'),
  pod('shop/db', '{app: db}'),
  pod('dev/tool', '{app: tool}'),
  pod('shop/agent', '{app: agent}', 'hostNetwork: true, '),
].join('');

export interface Row {
  readonly says: string;
  readonly manifests: string;
  /** `shop/web > shop/db TCP/80` */
  readonly asks: string;
  readonly is: 'allow' | 'deny' | 'unknown';
  /** `cilium` where it is missing; `''` where nobody names one. */
  readonly cni?: string;
}

/** By the statuses of `expect: allow` and `expect: deny`. */
const verdicts = new Map([
  ['passed,failed', 'allow'],
  ['failed,passed', 'deny'],
  ['errored,errored', 'unknown'],
]);

/** Asks what each row says of the cluster of `base`, by a case that expects it and one that doesn't. */
export function judgeRows(rows: readonly Row[]): void {
  for (const { says, manifests, asks, is, cni = 'cilium' } of rows) {
    t.test(`what Cilium makes of ${says}`, async (t) => {
      const [from, , to, port] = asks.split(' ');
      const options = cni === '' ? {} : { cni };
      const statuses = ['allow', 'deny'].map((expect) => {
        const cases = [`{from: ${from}, to: ${to}, ports: [${port}], expect: ${expect}}`];
        return rowsOf(reportOn({ manifests: base + manifests, cases, options }))[0]?.status;
      });
      t.equal(verdicts.get(statuses.join()) ?? statuses.join(), is);
    });
  }
}
