import {
  askedPorts,
  type EntryPeer,
  type EntryPod,
  type EntryPolicy,
  type EntryWorld,
  places,
} from './entry-cluster.js';

/** The files that a user would write for a world, with two cases for each pod and port: one for each verdict. */
export function entryFiles(world: EntryWorld): readonly { readonly path: string; readonly text: string }[] {
  const objects = [
    ...Object.entries(places).map(([name, labels]) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels },
    })),
    ...world.pods.map(deployment),
    ...world.services.map(({ name, ...spec }) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace: 'shop' },
      spec,
    })),
    ...world.ingresses.map(ingress),
    ...world.policies.map(networkPolicy),
  ];
  const cases = world.pods.flatMap(({ namespace, name }) =>
    askedPorts.flatMap((port) =>
      ['allow', 'deny'].map((expect) => ({
        name: `${namespace}/${name} ${port} ${expect}`,
        from: 'internet',
        via: 'ingress',
        to: `${namespace}/${name}`,
        ports: [`TCP/${port}`],
        expect,
      })),
    ),
  );
  const test = { apiVersion: 'reachspec.dev/v1alpha1', kind: 'ConnectivityTest', spec: { cases } };
  return [
    { path: 'world.yaml', text: objects.map((each) => JSON.stringify(each)).join('\n---\n') },
    { path: 'test.yaml', text: JSON.stringify(test) },
  ];
}

const images = { shop: 'app', nginx: 'ingress-nginx/controller:v1', traefik: 'traefik:v3' } as const;

function deployment({ name, namespace, labels, isHostNetwork, http }: EntryPod): object {
  const ports = http === undefined ? [] : [{ name: 'http', containerPort: http }];
  const spec = { hostNetwork: isHostNetwork, containers: [{ name: 'c', image: images[namespace], ports }] };
  const template = { metadata: { labels }, spec };
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, namespace }, spec: { template } };
}

function ingress({ name, className, backends }: EntryWorld['ingresses'][number]): object {
  const paths = backends.map(({ service, port }) => ({
    path: '/',
    pathType: 'Prefix',
    backend: { service: { name: service, port: typeof port === 'number' ? { number: port } : { name: port } } },
  }));
  const spec = { ...(className === undefined ? {} : { ingressClassName: className }), rules: [{ http: { paths } }] };
  return { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name, namespace: 'shop' }, spec };
}

function networkPolicy({ name, namespace, podSelector, direction, rules }: EntryPolicy): object {
  const [field, types] = direction === 'ingress' ? ['from', ['Ingress']] : ['to', ['Egress']];
  const written = rules.map(({ peers, ports }) => ({
    ...(peers === undefined ? {} : { [String(field)]: peers.map(peerObject) }),
    ...(ports === undefined ? {} : { ports: ports.map((port) => ({ port })) }),
  }));
  const spec = { podSelector: { matchLabels: podSelector }, policyTypes: types, [direction]: written };
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name, namespace }, spec };
}

function peerObject(peer: EntryPeer): object {
  if (peer.kind === 'range') return { ipBlock: { cidr: peer.cidr } };
  const podSelector = { matchLabels: peer.labels };
  return peer.namespace === undefined
    ? { podSelector }
    : { podSelector, namespaceSelector: { matchLabels: peer.namespace } };
}
