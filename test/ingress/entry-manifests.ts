import { policy, service, workload } from '../answer/shop.js';

/** A workload with a Service and a port with a name, beside one without either. */
export const web = `apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
${workload('shop', 'Deployment', 'web', 'containers: [{ports: [{name: http, containerPort: 8080}]}]')}---
${workload('shop', 'Deployment', 'db', '')}---
${service('web', 'selector: {app: web}, ports: [{name: web, port: 80, targetPort: http}, {name: admin, port: 81, targetPort: 9000}]')}---
`;

export const ingress = entry('networking.k8s.io/v1', 'Ingress', `${paths('web')}, ingressClassName: nginx`);
export const httpRoute = entry(
  'gateway.networking.k8s.io/v1',
  'HTTPRoute',
  'parentRefs: [{name: public}], rules: [{backendRefs: [{name: web, port: 80}]}]',
);
export const route = entry('route.openshift.io/v1', 'Route', 'to: {kind: Service, name: web}, port: {targetPort: web}');

export function entry(apiVersion: string, kind: string, spec: string): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web, namespace: shop}\nspec: {${spec}}\n---\n`;
}

export function paths(name: string, port = 'name: web'): string {
  return `rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: ${name}, port: {${port}}}}}]}}]`;
}

export function controller(namespace: string, labels: string, spec: string, name = 'edge'): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: {template: {metadata: {labels: {${labels}}}, spec: {${spec}}}}\n---\n`;
}

export const image = (name: string) => `containers: [{name: a, image: "${name}"}]`;
export const nginx = controller(
  'ingress-nginx',
  'app: edge',
  image('registry.k8s.io/ingress-nginx/controller:v1.12.1@sha256:aa'),
);
export const traefik = controller('traefik', 'app: edge', image('docker.io/traefik:v3.3'));

/** Admits the pods of one namespace to `web`, on its port 8080. */
export function admits(namespace: string): string {
  return policy(
    'shop',
    'web',
    `{podSelector: {matchLabels: {app: web}}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${namespace}}}}], ports: [{port: 8080}]}]}`,
  );
}

export const closed = policy('shop', 'web', '{podSelector: {matchLabels: {app: web}}, policyTypes: [Ingress]}');
