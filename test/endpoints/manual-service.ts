import { service, workload } from '../answer/shop.js';

/** A Pod of its own, one of a StatefulSet's, one that an exported owner holds, and one on the network of its node. */
export const pods = `apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
${workload('shop', 'Deployment', 'cart', '')}---
${workload('shop', 'StatefulSet', 'db', '')}---
${workload('shop', 'Deployment', 'api', '')}---
apiVersion: apps/v1
kind: ReplicaSet
metadata: {name: api-5f, namespace: shop, ownerReferences: [{kind: Deployment, name: api, controller: true}]}
spec: {template: {metadata: {labels: {app: api}}}}
---
apiVersion: v1
kind: Pod
metadata: {name: api-5f-x, namespace: shop, labels: {app: api}, ownerReferences: [{kind: ReplicaSet, name: api-5f, controller: true}]}
status: {podIP: 10.244.0.8}
---
apiVersion: v1
kind: Pod
metadata: {name: lone, namespace: shop, labels: {app: lone}}
---
apiVersion: v1
kind: Pod
metadata: {name: agent, namespace: shop, labels: {app: agent}}
spec: {hostNetwork: true}
---
`;

/** A Service without a selector. */
export const manual = `${service('s', 'ports: [{name: sql, port: 80, targetPort: 1234}, {name: metrics, port: 81}]')}---\n`;

/** What of an EndpointSlice a table varies. */
export interface DecidedTraffic {
  readonly type?: string;
  readonly endpoints: string;
  readonly ports?: string;
  readonly name?: string;
}

export const slice = ({
  type = 'IPv4',
  endpoints,
  ports = '[{name: sql, port: 5432}]',
  name = 's-1',
}: DecidedTraffic) =>
  `apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: ${name}, namespace: shop, labels: {kubernetes.io/service-name: s}}\naddressType: ${type}\nendpoints: ${endpoints}\nports: ${ports}\n---\n`;

export const subsets = (text: string) =>
  `apiVersion: v1\nkind: Endpoints\nmetadata: {name: s, namespace: shop}\nsubsets: ${text}\n---\n`;
