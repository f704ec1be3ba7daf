import { type Diagnostic, define, type Span } from '../../diagnostics/index.js';
import { type NodeEnd, unknownNodeLabels } from '../../evaluate/index.js';
import type { Pod } from '../../model/index.js';
import { get, type ManifestDocument, type Node } from '../../parse/index.js';
import { intersectTraffic, isNoTraffic, portRange } from '../../sets/index.js';
import { documentAround } from '../findings/documents-at.js';
import type { Linted } from './linted.js';

const blocked = define<{ readonly workload: string; readonly port: number; readonly policies: readonly string[] }>({
  code: 'policy/probe-blocked',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'policies keep the kubelet from a port that a probe of a pod asks',
  words: ({ workload, port, policies }) =>
    `a probe of ${workload} asks TCP/${port}, and ${policies.length === 0 ? 'no policy admits it' : `${policies.join(', ')} keeps it`} from the node that the pod runs on: the pod never gets ready, or is made anew again and again; admit the own node`,
});

/**
 * A warning at each probe whose port the pod's own node may not reach. Under most CNI plugins the kubelet always may (A-NODE-1): only
 * where policies tell the own node from others is there anything to say.
 */
export function reportProbes({ cluster, evaluation, documents, families, nodePool }: Linted): readonly Diagnostic[] {
  if (!evaluation.tellsOwnNode) return [];
  const node: NodeEnd = { kind: 'node', pool: nodePool, labels: unknownNodeLabels, isOwn: true, isAsOther: false };
  const found = new Map<string, Diagnostic>();
  for (const pod of cluster.workloads.flatMap((workload) => workload.pods)) {
    if (pod.isHostNetwork) continue;
    for (const { port, span } of probesOf(pod, documents)) {
      const wanted = portRange('TCP', port, port);
      const parts = families.flatMap((family) =>
        evaluation
          .connect(node, evaluation.endOf(pod), family)
          .filter(({ traffic }) => !isNoTraffic(intersectTraffic(traffic, wanted))),
      );
      if (parts.length === 0 || parts.some(({ verdict }) => verdict !== 'deny')) continue;
      const policies = [
        ...new Set(parts.flatMap(({ ingress }) => ingress.by.map(({ policyRules }) => policyRules.policy.id))),
      ];
      found.set(`${span.file.path} ${span.start}`, blocked({ workload: pod.workload, port, policies }, span));
    }
  }
  return [...found.values()];
}

interface ProbedPort {
  readonly port: number;
  readonly span: Span;
}

/** The TCP ports that the kubelet asks on a pod, with their places. */
function probesOf(pod: Pod, documents: readonly ManifestDocument[]): readonly ProbedPort[] {
  const { span } = pod;
  const document = documentAround(documents, { ...span, end: span.start });
  return document === undefined ? [] : portsIn(document.node, pod);
}

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const ways = ['httpGet', 'tcpSocket', 'grpc'] as const;

function portsIn(node: Node, pod: Pod): readonly ProbedPort[] {
  if (node.kind === 'list') return node.items.flatMap((each) => portsIn(each, pod));
  if (node.kind === 'scalar') return [];
  const own = probes.flatMap((probe) => ways.flatMap((way) => get(get(get(node, probe), way), 'port') ?? []));
  return [
    ...own.flatMap((port) => {
      if (port.kind !== 'scalar') return [];
      const named = pod.namedPorts.find(({ name, protocol }) => name === port.value && protocol === 'TCP');
      const number = typeof port.value === 'number' ? port.value : named?.port;
      return number === undefined ? [] : [{ port: number, span: port.span }];
    }),
    ...node.entries.flatMap(({ value }) => portsIn(value, pod)),
  ];
}
