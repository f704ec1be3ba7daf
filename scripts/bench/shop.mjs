// A shop of many policies with a suite, as YAML: what `mutate` is measured by. The same sizes give the same bytes everywhere.

const tiers = ['web', 'cart', 'orders', 'stock', 'db'];

/** `policies` policies, a workload each, in namespaces of five tiers, with cases about about half of them. */
export function shop({ policies }) {
  const teams = Array.from({ length: Math.ceil(policies / tiers.length) }, (_, index) => `team${index}`);
  const all = teams
    .flatMap((team) => tiers.map((tier, index) => ({ team, tier, next: tiers[index + 1] })))
    .slice(0, policies);
  return {
    'all.yaml': [...teams.map(namespace), ...all.flatMap((each) => [deployment(each), policy(each)])].join('---\n'),
    'tests.yaml': suite(all.filter((_, index) => index % 2 === 0)),
  };
}

function namespace(team) {
  return `apiVersion: v1
kind: Namespace
metadata: {name: ${team}, labels: {kind: shop}}
`;
}

function deployment({ team, tier }) {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${tier}, namespace: ${team}}
spec:
  selector: {matchLabels: {app: ${tier}}}
  template: {metadata: {labels: {app: ${tier}, part: shop}}, spec: {containers: [{name: c, image: i, ports: [{containerPort: 8080}]}]}}
`;
}

function policy({ team, tier, next }) {
  const to =
    next === undefined
      ? '[{ipBlock: {cidr: 198.51.100.0/24, except: [198.51.100.128/25]}}]'
      : `[{podSelector: {matchLabels: {app: ${next}}}}]`;
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: ${tier}, namespace: ${team}}
spec:
  podSelector: {matchLabels: {app: ${tier}}}
  policyTypes: [Ingress, Egress]
  ingress:
    - from: [{podSelector: {matchLabels: {part: shop}}}, {namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: monitoring}}, podSelector: {matchLabels: {app: prometheus}}}]
      ports: [{port: 8080}]
  egress:
    - to: ${to}
      ports: [{port: 8080}]
`;
}

function suite(all) {
  const cases = all.flatMap(({ team, tier, next }) => [
    ...(next === undefined
      ? []
      : [
          `{name: ${team} ${tier} calls ${next}, from: ${team}/${tier}, to: ${team}/${next}, ports: [TCP/8080], expect: allow}`,
        ]),
    `{name: ${team} ${tier} is closed to others, to: ${team}/${tier}, onlyFrom: ['${team}/*', {namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: monitoring}}, podSelector: {matchLabels: {app: prometheus}}}]}`,
  ]);
  return `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: shop}
spec:
  cases:
${cases.map((each) => `    - ${each}\n`).join('')}`;
}
