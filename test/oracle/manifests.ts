import type { Container, Workload, WorldFacts } from './cluster.js';

/** The objects a user would write for these facts. */
export const renderManifests = (facts: WorldFacts): readonly object[] => [
  ...facts.namespaces.flatMap(({ name, labels }) =>
    labels === undefined ? [] : [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } }],
  ),
  ...facts.workloads.map(renderWorkload),
  ...facts.policies,
];

function renderWorkload(workload: Workload): object {
  const { kind, name, namespace, labels } = workload;
  // The namespace `default` is what an object without a namespace gets.
  const metadata = { name, ...(namespace === 'default' ? {} : { namespace }) };
  // Labels of the owner are bait: selectors see those of the template only.
  const owner = { ...metadata, labels: { app: 'a', owner: name } };
  const template = { metadata: { labels }, spec: renderPodSpec(workload) };
  const selector = { matchLabels: labels };
  switch (kind) {
    case 'Pod': {
      const pod = { apiVersion: 'v1', kind, metadata: { ...metadata, labels }, spec: renderPodSpec(workload) };
      return { ...pod, ...renderStatus(workload) };
    }
    case 'Deployment':
    case 'StatefulSet':
    case 'DaemonSet':
    case 'ReplicaSet':
      return { apiVersion: 'apps/v1', kind, metadata: owner, spec: { selector, template } };
    case 'ReplicationController':
      return { apiVersion: 'v1', kind, metadata: owner, spec: { selector: labels, template } };
    case 'Job':
      return { apiVersion: 'batch/v1', kind, metadata: owner, spec: { template } };
    case 'CronJob':
      return {
        apiVersion: 'batch/v1',
        kind,
        metadata: owner,
        spec: { schedule: '0 * * * *', jobTemplate: { spec: { template } } },
      };
  }
}

function renderPodSpec({ containers, hostNetwork, kind, node }: Workload): object {
  const main = containers.filter(({ role }) => role === 'container');
  const init = containers.filter(({ role }) => role !== 'container');
  return {
    ...(hostNetwork ? { hostNetwork } : {}),
    ...(node === undefined ? {} : { nodeName: node }),
    ...(kind === 'Job' || kind === 'CronJob' ? { restartPolicy: 'OnFailure' } : {}),
    ...(init.length === 0 ? {} : { initContainers: init.map((it, i) => renderContainer(it, `init${i}`)) }),
    containers: (main.length === 0 ? [emptyContainer] : main).map((it, i) => renderContainer(it, `c${i}`)),
  };
}

const emptyContainer: Container = { role: 'container', ports: [] };

const renderContainer = ({ role, ports }: Container, name: string): object => ({
  name,
  image: 'example.com/app:1',
  ...(role === 'sidecar' ? { restartPolicy: 'Always' } : {}),
  ...(ports.length === 0 ? {} : { ports }),
});

/** A pod on its node's network has its node's addresses. */
function renderStatus({ addresses, hostNetwork }: Workload): object {
  const ips = [addresses.IPv4, addresses.IPv6].flatMap((ip) => (ip === undefined ? [] : [ip]));
  const [first] = ips;
  if (first === undefined) return {};
  const list = ips.map((ip) => ({ ip }));
  return { status: hostNetwork ? { hostIP: first, hostIPs: list } : { phase: 'Running', podIP: first, podIPs: list } };
}
