import { type Diagnostic, define } from '../../diagnostics/index.js';
import { type AddressEnd, type End, type NodeEnd, unknownNodeLabels } from '../../evaluate/index.js';
import type { Pod, Service } from '../../model/index.js';
import { type Family, intersectTraffic, isNoTraffic, portRange } from '../../sets/index.js';
import type { Linted } from './linted.js';
import { holdsPod, numberOf } from './service-ports.js';

const notAdmitted = define<{
  readonly service: string;
  readonly type: string;
  readonly workload: string;
  readonly port: string;
  readonly policies: readonly string[];
}>({
  code: 'cilium/nodes-not-admitted',
  severity: 'notice',
  onlyIn: 'lint',
  summary:
    'pods behind a NodePort or LoadBalancer Service admit the internet, and not the nodes that pass its traffic on',
  words: ({ service, type, workload, port, policies }) =>
    `${service} has the type ${type}, by which every node passes traffic on to ${workload} ${port}, which ${policies.join(', ')} ${policies.length === 1 ? 'lets' : 'let'} addresses outside reach and not other nodes: where a node puts its own address in the place of the client's, as kube-proxy does, it is kept out; add \`remote-node\` to \`fromEntities\`, or set \`externalTrafficPolicy: Local\``,
});

/** A notice at each Service that opens a port at every node, whose pods admit addresses outside and certainly no other node (cilium.md §14). */
export function reportNodePorts(linted: Linted): readonly Diagnostic[] {
  const { cluster, evaluation } = linted;
  if (!evaluation.tellsOwnNode) return [];
  const pods = cluster.workloads.flatMap((workload) => workload.pods).filter(({ isHostNetwork }) => !isHostNetwork);
  const found = cluster.services
    .filter(isAtEveryNode)
    .flatMap((service) =>
      pods
        .filter((pod) => pod.namespace === service.namespace && holdsPod(service.selector ?? new Map(), pod))
        .flatMap((pod) => ofPod(pod, service, linted)),
    );
  return [...new Map(found.map((each) => [each.message, each])).values()];
}

function isAtEveryNode({ type, externalTrafficPolicy, selector, copies, unresolved }: Service): boolean {
  const isThere = type === 'NodePort' || type === 'LoadBalancer';
  return (
    isThere &&
    externalTrafficPolicy === 'Cluster' &&
    selector !== undefined &&
    selector.size > 0 &&
    copies === 1 &&
    unresolved.length === 0
  );
}

function ofPod(pod: Pod, service: Service, { evaluation, families, nodePool }: Linted): readonly Diagnostic[] {
  const node: NodeEnd = { kind: 'node', pool: nodePool, labels: unknownNodeLabels, isOwn: false, isAsOther: true };
  const partsOf = (
    end: End,
    family: Family,
    port: { readonly protocol: 'TCP' | 'UDP' | 'SCTP'; readonly target: number },
  ) =>
    evaluation
      .connect(end, evaluation.endOf(pod), family)
      .filter(
        ({ traffic }) => !isNoTraffic(intersectTraffic(traffic, portRange(port.protocol, port.target, port.target))),
      );
  return service.ports.flatMap((each) => {
    const target = numberOf(each, pod);
    if (target === undefined) return [];
    const port = { protocol: each.protocol, target };
    const fromNodes = families.flatMap((family) => partsOf(node, family, port));
    const fromOutside = families.flatMap((family) => partsOf(outside(family), family, port));
    const isKeptOut = fromNodes.length > 0 && fromNodes.every(({ verdict }) => verdict === 'deny');
    if (!isKeptOut || fromOutside.length === 0 || fromOutside.some(({ verdict }) => verdict !== 'allow')) return [];
    const policies = new Set(
      fromNodes.flatMap(({ ingress }) => ingress.by.map(({ policyRules }) => policyRules.policy.id)),
    );
    const facts = {
      service: `\`${service.namespace}/service/${service.name}\``,
      type: service.type,
      workload: pod.workload,
      port: `${each.protocol}/${target}`,
      policies: [...policies],
    };
    return [notAdmitted(facts, service.span)];
  });
}

/** An address of the internet. */
function outside(family: Family): AddressEnd {
  const address = family === 'IPv4' ? 0x01_00_00_00n : 0x2000n << 112n;
  return { kind: 'address', family, address };
}
