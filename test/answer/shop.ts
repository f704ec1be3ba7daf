/** Seven workloads in two namespaces, of which `bank` is not declared; a Service of each sort; no policy. */
export const shop = `apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {team: a}}
---
${workload('shop', 'Deployment', 'web', 'containers: [{ports: [{name: http, containerPort: 8080}]}]')}---
${workload('shop', 'Deployment', 'cart', 'serviceAccountName: robot')}---
${workload('shop', 'StatefulSet', 'db', 'containers: [{ports: [{name: pg, containerPort: 5432}]}]')}---
${workload('shop', 'DaemonSet', 'agent', 'hostNetwork: true')}---
${workload('bank', 'Deployment', 'twin', '')}---
${workload('bank', 'StatefulSet', 'twin', '')}---
apiVersion: v1
kind: Pod
metadata: {name: atm, namespace: bank, labels: {app: atm}}
status: {podIP: 10.244.0.7}
---
${service('web', 'clusterIP: 10.96.0.10, selector: {app: web}, ports: [{name: web, port: 80, targetPort: http}]')}---
${service('head', 'clusterIP: None, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]')}---
${service('outside', 'type: ExternalName, externalName: example.com')}---
${service('bare', 'ports: [{port: 80}]')}---
${service('none', 'selector: {app: nobody}, ports: [{port: 80}]')}---
${service('lb', 'type: LoadBalancer, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]')}---
`;

export function workload(namespace: string, kind: string, name: string, spec: string): string {
  return `apiVersion: apps/v1
kind: ${kind}
metadata: {name: ${name}, namespace: ${namespace}}
spec: {template: {metadata: {labels: {app: ${name}}}, spec: {${spec}}}}
`;
}

export function service(name: string, spec: string): string {
  return `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}, namespace: shop}\nspec: {${spec}}\n`;
}

export function policy(namespace: string, name: string, spec: string): string {
  return `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: ${spec}\n---\n`;
}
