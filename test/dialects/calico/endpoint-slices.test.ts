import t from 'tap';
import { globalPolicy, pod, verdictOn } from './verdicts.js';

const slice = (fields: string, type = 'IPv4') =>
  `{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: s, namespace: shop, labels: {kubernetes.io/service-name: db}}, addressType: ${type}, ports: [{port: 5432}], endpoints: [${fields}]}`;
const objects = (fields: string, more = '') =>
  [pod('web', { status: 'podIP: 10.0.0.1' }), slice(fields), ...(more === '' ? [] : [more])].join('\n---\n');
const policy = globalPolicy(
  'types: [Egress], egress: [{action: Allow, destination: {services: {name: db, namespace: shop}}}]',
);
const source = globalPolicy(
  'types: [Ingress], ingress: [{action: Allow, source: {services: {name: db, namespace: shop}}}]',
);
const service = '{apiVersion: v1, kind: Service, metadata: {name: db, namespace: shop}, spec: {ports: [{port: 5432}]}}';
const out = (to: string, port: number) => `from: shop/web, to: ${to}, ports: [TCP/${port}]`;

t.test(
  'EndpointSlices are what is behind a Service, whoever is ready and whether it is declared (felix/calc)',
  async (t) => {
    const ready = '{addresses: [203.0.113.9]}';
    const unready = '{addresses: [203.0.113.9], conditions: {ready: false}}';
    for (const more of ['', service]) {
      for (const endpoint of [ready, unready]) {
        t.equal(verdictOn({ policy, objects: objects(endpoint, more), asks: out('203.0.113.9', 5432) }), 'allow');
        t.equal(verdictOn({ policy, objects: objects(endpoint, more), asks: out('203.0.113.9', 80) }), 'deny');
        t.equal(verdictOn({ policy, objects: objects(endpoint, more), asks: out('192.0.2.9', 5432) }), 'deny');
      }
    }
    const asks = 'from: 203.0.113.9, to: shop/web, ports: [TCP/80]';
    t.equal(verdictOn({ policy: source, objects: objects(ready), asks }), 'allow');
    t.equal(
      verdictOn({ policy: source, objects: objects(ready), asks: asks.replace('203.0.113.9', '192.0.2.9') }),
      'deny',
    );
  },
);

t.test('a slice that can not be read, or none, leaves a Service unknown', async (t) => {
  t.equal(verdictOn({ policy, objects: objects('{addresses: [lost]}'), asks: out('203.0.113.9', 5432) }), 'unknown');
  t.equal(verdictOn({ policy, objects: pod('web'), asks: out('203.0.113.9', 5432) }), 'unknown');
});
