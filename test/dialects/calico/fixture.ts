/** The cluster of the worked examples (calico.md §13). */
export const fixture = [
  namespace('web', 'prod'),
  namespace('db', 'prod'),
  namespace('dev', 'dev'),
  namespace('kube-system', 'none'),
  account('web', 'fe-sa', '{team: a}'),
  account('dev', 'fe-sa', '{team: b}'),
  ...['web', 'db', 'dev', 'kube-system'].map((each) => account(each, 'default', '{}')),
  pod('web/fe', '{app: fe, role: client}', '10.244.1.10', 'serviceAccountName: fe-sa, ', 'http: 8080'),
  pod('web/api', '{app: api}', '10.244.1.11', '', 'http: 8080, metrics: 9090'),
  pod('db/pg', '{app: pg}', '10.244.2.20', '', 'pg: 5432'),
  pod('dev/tool', '{app: tool, role: client}', '10.244.2.30', '', ''),
  pod('dev/worker', '{app: worker}', '10.244.2.31', 'serviceAccountName: fe-sa, ', ''),
  pod('kube-system/dns', '{k8s-app: kube-dns}', '10.244.1.53', '', ''),
  pod('db/agent', '{app: agent}', '192.168.0.2', 'hostNetwork: true, ', ''),
  object('GlobalNetworkSet', '{name: ext, labels: {role: trusted}}', '{nets: [203.0.113.0/24]}'),
  object('NetworkSet', '{name: partners, namespace: web, labels: {role: partner}}', '{nets: [198.51.100.0/24]}'),
].join('');

function namespace(name: string, env: string): string {
  return `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}, labels: {env: ${env}}}\n---\n`;
}

function account(precedence: string, name: string, labels: string): string {
  return `apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: ${name}, namespace: ${precedence}, labels: ${labels}}\n---\n`;
}

function pod(id: string, labels: string, address: string, spec: string, ports: string): string {
  const [precedence, name] = id.split('/');
  const listed = ports
    .split(', ')
    .filter((each) => each !== '')
    .map((each) => each.split(': '))
    .map(([port, number]) => `{name: ${port}, containerPort: ${number}}`);
  const metadata = `{name: ${name}, namespace: ${precedence}, labels: ${labels}}`;
  const containers = `[{name: c, image: i, ports: [${listed.join(', ')}]}]`;
  const where = `{${spec.includes('hostNetwork') ? 'hostIP' : 'podIP'}: ${address}}`;
  return `apiVersion: v1\nkind: Pod\nmetadata: ${metadata}\nspec: {${spec}containers: ${containers}}\nstatus: ${where}\n---\n`;
}

/** One object of Calico's. */
export function object(kind: string, metadata: string, spec: string, group = 'projectcalico.org/v3'): string {
  return `apiVersion: ${group}\nkind: ${kind}\nmetadata: ${metadata}\nspec: ${spec}\n---\n`;
}

/** The pods of the fixture. */
export const podNames = ['web/fe', 'web/api', 'db/pg', 'dev/tool', 'dev/worker', 'kube-system/dns', 'db/agent'];
/** Addresses that are no pod's; two of them are in sets. */
export const outside = { X: '192.0.2.1', trusted: '203.0.113.9', partner: '198.51.100.7', six: '2001:db8::1' } as const;

/** Services of the fixture, of every sort. */
export const services = [
  'apiVersion: v1\nkind: Service\nmetadata: {name: pg, namespace: db}\nspec: {selector: {app: pg}, ports: [{port: 5432}]}\n---\n',
  'apiVersion: v1\nkind: Service\nmetadata: {name: api, namespace: web}\nspec: {selector: {app: api}, ports: [{port: 80, targetPort: metrics}]}\n---\n',
  'apiVersion: v1\nkind: Service\nmetadata: {name: agent, namespace: db}\nspec: {selector: {app: agent}, ports: [{port: 80}]}\n---\n',
  'apiVersion: v1\nkind: Service\nmetadata: {name: bank, namespace: web}\nspec: {ports: [{port: 443}]}\n---\n',
  'apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: bank-1, namespace: web, labels: {kubernetes.io/service-name: bank}}\naddressType: IPv4\nendpoints: [{addresses: [192.0.2.1]}]\nports: [{port: 8443, protocol: TCP}]\n---\n',
  'apiVersion: v1\nkind: Service\nmetadata: {name: alias, namespace: web}\nspec: {type: ExternalName, externalName: example.com}\n---\n',
  'apiVersion: v1\nkind: Service\nmetadata: {name: bare, namespace: web}\nspec: {ports: [{port: 443}]}\n---\n',
].join('');
