import type { Family } from '../addresses.js';
import { addressCandidates, elementaryStarts, labelCandidates } from '../candidates.js';
import { type ClusterState, idOf, portsUnder, seenLabels, type Workload } from '../cluster.js';
import type { Labels } from '../kubernetes/kubernetes-objects.js';
import type { End, OracleWorld } from '../packets.js';
import type { QuestionEnd } from '../questions.js';

/** One way an end may be. */
export interface Completion {
  readonly end: End;
  /** Holds the labels of the end's namespace, and of no other. */
  readonly world: OracleWorld;
  /** `undefined` for what isn't a workload. */
  readonly namespace: string | undefined;
  /** Which of the candidates for the labels of the namespace this is; the same for all workloads in it. */
  readonly variant: number;
}

/** Every way an end may be in a family that policies can tell from the others; at least one. */
export function completionsOf(world: ClusterState, end: QuestionEnd, family: Family): readonly Completion[] {
  switch (end.kind) {
    case 'workload':
      return completionsOfWorkload(world, end.workload, family);
    case 'addresses':
      return [withoutNamespace(world, { kind: 'address', address: { family, value: end.range.first } })];
    case 'node':
      return elementaryStarts(world, family).map((value) =>
        withoutNamespace(world, { kind: 'node', name: end.name, address: { family, value } }),
      );
  }
}

function completionsOfWorkload(world: ClusterState, workload: Workload, family: Family): readonly Completion[] {
  const { namespace, labels, hostNetwork, node, kind } = workload;
  const addresses = addressCandidates(world, workload, family);
  const fixed = {
    namespace,
    name: idOf(workload),
    labels: seenLabels(labels, world.plugin),
    writtenLabels: labels,
    hostNetwork,
    isBare: kind === 'Pod',
    ports: portsUnder(workload, world.plugin),
    ...(node === undefined ? {} : { node }),
  };
  const declared = world.namespaces.find(({ name }) => name === namespace);
  return labelCandidates(world, declared ?? { name: namespace, labels: undefined }).flatMap((candidate, variant) =>
    addresses.map((value) => ({
      namespace,
      variant,
      world: concreteWorld(world, new Map([[namespace, candidate]])),
      end: { kind: 'pod', pod: { ...fixed, addresses: new Map([[family, value]]) } },
    })),
  );
}

const withoutNamespace = (world: ClusterState, end: End): Completion => ({
  end,
  world: concreteWorld(world, new Map()),
  namespace: undefined,
  variant: 0,
});

const concreteWorld = (
  { policies, plugin, pods }: ClusterState,
  namespaces: ReadonlyMap<string, Labels>,
): OracleWorld => ({
  namespaces,
  policies,
  plugin,
  pods,
});
