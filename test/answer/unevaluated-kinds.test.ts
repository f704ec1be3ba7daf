import t from 'tap';
import { unevaluatedKinds } from '../../src/dialects/index.js';
import { type Connection, mapConnections } from '../../src/result.js';
import { run } from '../../src/run.js';
import { namespace, pod } from '../oracle/closed/closed-manifests.js';
import { defaults, reportOn, rowsOf } from './run-files.js';

/** What makes an object of a kind count that counts for its text alone, by its group and kind; such rows without one are left out. */
const evidence: Readonly<Record<string, string>> = {
  'kubeovn.io Subnet': '{private: true}',
  'network.alibabacloud.com PodNetworking': '{securityGroupIDs: [sg-1]}',
  'eks.amazonaws.com NodeClass': '{networkPolicy: DefaultDeny}',
  'security.kubearmor.com KubeArmorPolicy': '{network: {matchProtocols: [{protocol: tcp}]}}',
  'security.kubearmor.com KubeArmorClusterPolicy': '{network: {matchProtocols: [{protocol: tcp}]}}',
  'security.kubearmor.com KubeArmorHostPolicy': '{network: {matchProtocols: [{protocol: tcp}]}}',
  'cilium.io TracingPolicy': '{kprobes: [{selectors: [{matchActions: [{action: Sigkill}]}]}]}',
  'cilium.io TracingPolicyNamespaced': '{kprobes: [{selectors: [{matchActions: [{action: Override}]}]}]}',
  'security.istio.io PeerAuthentication': '{mtls: {mode: STRICT}}',
  'networking.istio.io Sidecar': '{outboundTrafficPolicy: {mode: REGISTRY_ONLY}}',
  'networking.istio.io EnvoyFilter': '{configPatches: [{patch: {value: {name: envoy.filters.network.rbac}}}]}',
  'kuma.io Mesh': '{mtls: {enabledBackend: ca-1}}',
  'consul.hashicorp.com Mesh': '{transparentProxy: {meshDestinationsOnly: true}}',
};

const ends = namespace('x') + pod('x', 'a') + pod('x', 'b') + namespace('z') + pod('z', 'a') + pod('z', 'b');

const objectOf = ({ group, kind }: { readonly group: string; readonly kind: string }, spec: string) =>
  `---\napiVersion: ${group}/v1\nkind: ${kind}\nmetadata: {name: p, namespace: x}\nspec: ${spec}\n`;

const allow = (place: string) => `{from: ${place}/a, to: ${place}/b, ports: [TCP/80], expect: allow}`;

/** What becomes of one case in the namespace of the object, and of one in another. */
const statuses = (manifests: string) =>
  rowsOf(reportOn({ manifests, cases: [allow('x'), allow('z')] })).map(({ status }) => status);

t.test('no row is certain where a policy that is not evaluated may hold, and every other one is', async (t) => {
  for (const row of unevaluatedKinds) {
    const name = `${row.group} ${row.kind}`;
    const spec = evidence[name];
    // A Profile of Kubeflow holds for the namespace that it is named after; a ClusterNetworkConnect joins networks, and none is here.
    const isElsewhere = ['kubeflow.org Profile', 'k8s.ovn.org ClusterNetworkConnect'].includes(name);
    if ((row.only !== undefined && spec === undefined) || isElsewhere) continue;
    const elsewhere = row.isNamespaced ? 'passed' : 'errored';
    t.strictSame(statuses(ends + objectOf(row, spec ?? '{anything: true}')), ['errored', elsewhere], name);
    if (row.only === undefined) continue;
    t.strictSame(statuses(ends + objectOf(row, '{anything: true}')), ['passed', 'passed'], `${name} without its text`);
  }
});

const nameOf = (end: Connection['from']) => ('workload' in end ? end.workload : undefined);

t.test('a map leaves open what such a policy may allow or deny', async (t) => {
  for (const group of ['networking.k8s.aws', 'nobody.example.com']) {
    const text = ends + objectOf({ group, kind: 'ApplicationNetworkPolicy' }, '{anything: true}');
    const map = run([{ path: 'm.yaml', text }], { ...defaults, command: 'map' });
    if (map.kind !== 'ReachabilityMap') throw new Error(`map gave a ${map.kind}`);
    const between = (place: string) =>
      [...mapConnections(map)].filter(
        ({ from, to }) => nameOf(from) === `${place}/Pod/a` && nameOf(to) === `${place}/Pod/b`,
      );
    t.strictSame(
      between('x').map(({ allow, unknown }) => [allow.length > 0, unknown.length > 0]),
      [[false, true]],
    );
    t.strictSame(
      between('z').map(({ allow, unknown }) => [allow.length > 0, unknown.length > 0]),
      [[true, false]],
    );
  }
});
