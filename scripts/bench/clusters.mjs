// Clusters for measurements, as YAML. The same seed gives the same bytes everywhere.

/** Numbers from 0 to below 1, the same for the same seed. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * `workloads` Deployments of `sorts` sorts, which policies tell apart, in `namespaces` namespaces; each sort has a policy a direction.
 * `shape`: `ingress`; `both` directions; `blocks`: ranges of addresses beside pods; `names`: ports by name; `unknown`: namespaces by
 * labels, which no manifest declares; `dual`: ranges of both families.
 */
export function cluster({ workloads, sorts = workloads, namespaces = 5, shape = 'ingress', seed = 7 }) {
  const next = random(seed);
  const below = (count) => Math.floor(next() * count);
  const declared = Array.from({ length: shape === 'unknown' ? 1 : namespaces }, (_, index) => namespace(index));
  const policies = [];
  const place = (sort) => `n${sort % namespaces}`;
  const peer = (sort) =>
    shape === 'unknown'
      ? `{namespaceSelector: {matchLabels: {team: t${sort % 3}}}, podSelector: {matchLabels: {app: a${sort}}}}`
      : `{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${place(sort)}}}, podSelector: {matchLabels: {app: a${sort}}}}`;
  const block = () => `{ipBlock: {cidr: 10.${below(200)}.${below(250)}.0/24}}`;
  const blocks = { blocks: [block], dual: [block, () => `{ipBlock: {cidr: "fd00:${below(9000) + 1000}::/32"}}`] };
  const port = () => (shape === 'names' ? `p${below(3)}` : `${8000 + below(20)}`);
  const rule = (side) => {
    const pods = Array.from({ length: 1 + below(3) }, () => peer(below(sorts)));
    const peers = [...pods, ...(blocks[shape] ?? []).map((make) => make())];
    return `[{${side}: [${peers.join(', ')}], ports: [{port: ${port()}}]}]`;
  };
  for (let sort = 0; sort < sorts; sort++) {
    const subject = `podSelector: {matchLabels: {app: a${sort}}}`;
    policies.push(policy(`i${sort}`, place(sort), `${subject}, policyTypes: [Ingress], ingress: ${rule('from')}`));
    if (shape !== 'ingress')
      policies.push(policy(`e${sort}`, place(sort), `${subject}, policyTypes: [Egress], egress: ${rule('to')}`));
  }
  const deployments = Array.from({ length: workloads }, (_, index) => deployment(index, index % sorts, namespaces));
  return [...declared, ...policies, ...deployments].join('---\n');
}

/** One policy of `rules` rules, with a range and a port each, over two Deployments. */
export function largePolicy(rules) {
  const from = Array.from(
    { length: rules },
    (_, index) =>
      `{from: [{ipBlock: {cidr: ${20 + (index >> 14)}.${(index >> 7) & 127}.${(index & 127) * 2}.0/24}}], ports: [{port: ${1 + index}}]}`,
  );
  const spec = `podSelector: {}, policyTypes: [Ingress], ingress: [${from.join(',\n ')}]`;
  return [namespace(0), deployment(0, 0, 1), deployment(1, 1, 1), policy('p', 'n0', spec)].join('---\n');
}

/** A test of `count` cases, each of two workloads. */
export function tests({ workloads, count, namespaces = 5, seed = 5 }) {
  const next = random(seed);
  const end = () => {
    const index = Math.floor(next() * workloads);
    return `n${index % namespaces}/w${index}`;
  };
  const cases = Array.from(
    { length: count },
    (_, index) => `  - {name: c${index}, from: ${end()}, to: ${end()}, ports: [TCP/8080], expect: deny}\n`,
  );
  return `apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nmetadata: {name: t}\nspec:\n  cases:\n${cases.join('')}`;
}

function namespace(index) {
  return `apiVersion: v1\nkind: Namespace\nmetadata: {name: n${index}}\n`;
}

function policy(name, place, spec) {
  return `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: ${name}, namespace: ${place}}\nspec: {${spec}}\n`;
}

function deployment(index, sort, namespaces) {
  const ports = `[{name: p${sort % 3}, containerPort: ${8000 + (sort % 20)}}]`;
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: w${index}, namespace: n${sort % namespaces}}
spec:
  selector: {matchLabels: {app: a${sort}}}
  template: {metadata: {labels: {app: a${sort}}}, spec: {containers: [{name: c, image: i, ports: ${ports}}]}}
`;
}
