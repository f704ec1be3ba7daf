/** Manifests of closed worlds, a document each, to be joined. */
export function namespace(name: string, labels = '{}'): string {
  return `---\napiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}, labels: ${labels}}\n`;
}

export function pod(
  precedence: string,
  name: string,
  { labels = `{app: ${name}}`, ports = '[]', spec = '' } = {},
): string {
  const metadata = `{name: ${name}, namespace: ${precedence}, labels: ${labels}}`;
  const containers = `[{name: c, image: i, ports: ${ports}}]`;
  return `---\napiVersion: v1\nkind: Pod\nmetadata: ${metadata}\nspec: {containers: ${containers}${spec}}\n`;
}

/** A NetworkPolicy; `spec` in flow style. */
export function policy(precedence: string, name: string, spec: string): string {
  const head = `---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: ${name}, namespace: ${precedence}}\n`;
  return `${head}spec: ${spec}\n`;
}

/** What may reach `shop/db`: one rule with these peers, and with ports if there are any. */
export function toDb(peers: string, ports = ''): string {
  return policy('shop', 'db', `{podSelector: {matchLabels: {app: db}}, ingress: [{from: [${peers}]${rest(ports)}}]}`);
}

/** Where `shop/db` may go: one rule with these peers, and with ports if there are any. */
export function fromDb(peers: string, ports = ''): string {
  const subject = '{podSelector: {matchLabels: {app: db}}, policyTypes: [Egress]';
  return policy('shop', 'db', `${subject}, egress: [{to: [${peers}]${rest(ports)}}]}`);
}

export function service(name: string, spec: string): string {
  return `---\napiVersion: v1\nkind: Service\nmetadata: {name: ${name}, namespace: shop}\nspec: {${spec}}\n`;
}

export function node(name: string, address: string): string {
  const status = `{addresses: [{type: InternalIP, address: ${address}}]}`;
  return `---\napiVersion: v1\nkind: Node\nmetadata: {name: ${name}}\nstatus: ${status}\n`;
}

/** A namespace with a web server and a database. */
export const shop: string =
  namespace('shop', '{team: a}') +
  pod('shop', 'web', { labels: '{app: web, tier: front}', ports: '[{name: http, containerPort: 8080}]' }) +
  pod('shop', 'db', { ports: '[{name: pg, containerPort: 5432}]' });

export const byApp = (value: string): string => `{podSelector: {matchLabels: {app: ${value}}}}`;
export const byTeam = (value: string, app = ''): string =>
  `{namespaceSelector: {matchLabels: {team: ${value}}}${app === '' ? '' : `, podSelector: {matchLabels: {app: ${app}}}`}}`;

const rest = (ports: string): string => (ports === '' ? '' : `, ports: [${ports}]`);
