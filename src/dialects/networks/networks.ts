import {
  type CompileContext,
  type CompiledPolicy,
  evaluatedOrigin,
  type ObjectCopy,
  type PolicyOrigin,
  separate,
} from '../../compile/index.js';
import type { Diagnostic } from '../../diagnostics/index.js';
import { matchLabels, nameLabel, workloadKindsWith } from '../../model/index.js';
import type { ManifestDocument, Node, ReadSink } from '../../parse/index.js';
import {
  allOf,
  anyLabels,
  binaryChoice,
  type ChoiceFact,
  type Condition,
  type LabelRegion,
  statesIn,
} from '../../sets/index.js';
import { networkKinds, ovnGroup } from './kinds.js';
import { type Network, readNetwork } from './network.js';
import { invalidNetwork } from './problems.js';

/** Translates an object of any of the kinds. */
export function compileNetwork(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  const diagnostics: Diagnostic[] = [];
  const sink: ReadSink = {
    unknownField: invalidNetwork,
    invalidValue: invalidNetwork,
    add: (each) => diagnostics.push(each),
  };
  const network = readNetwork(document, { ...context, sink });
  const nothing = { ruleSets: [], namedFamilies: [], diagnostics };
  if (network === undefined) return nothing;
  const all = networksIn(context);
  if (isReportedElsewhere(document, network, all)) return nothing;
  const members = jointMembers(document, network, all);
  const policy = originOf(document, context);
  const uncertainties = [
    ...(network.isCertain && network.members !== undefined ? [] : [shapeUncertainty(policy)]),
    ...rivalUncertainties({ document, network, members }, all, context),
    ...(context.objectsOf(ovnGroup, 'ClusterNetworkConnect').length === 0 ? [] : [connectUncertainty(policy)]),
  ];
  const ruleSets = separate({
    policy,
    members,
    path: network.path,
    span: network.span,
    inForce: allOf([context.presence, ...uncertainties]),
    closedToDefault: mayOpenDefaultPorts(context) ? holdsIn(defaultPortsFact(policy)) : true,
  });
  const addresses = { members, addresses: network.addresses };
  return { ...nothing, ruleSets, addresses };
}

interface Declared {
  readonly document: ManifestDocument;
  readonly network: Network;
}

/** Every primary network that objects declare, in their order. */
function networksIn({ objectsOf, defaultNamespace }: CompileContext): readonly Declared[] {
  const silent: ReadSink = { unknownField: invalidNetwork, invalidValue: invalidNetwork, add: () => undefined };
  const copies = networkKinds.flatMap(({ group, kind }) => objectsOf(group, kind));
  return copies.flatMap(({ document }: ObjectCopy) => {
    const network = readNetwork(document, { defaultNamespace, sink: silent });
    return network === undefined ? [] : [{ document, network }];
  });
}

/** Attachments of one name are one network: the first of them represents all. */
function isReportedElsewhere(document: ManifestDocument, network: Network, all: readonly Declared[]): boolean {
  const [first] = joinedWith(document, network, all);
  return first !== undefined && first.document !== document;
}

/** The attachments that are one network with an object, itself among them; none where it is no attachment. */
function joinedWith({ kind }: ManifestDocument, network: Network, all: readonly Declared[]): readonly Declared[] {
  if (kind !== 'NetworkAttachmentDefinition' || !network.isCertain || network.members === undefined) return [];
  return all.filter(
    (each) =>
      each.document.kind === kind &&
      each.network.name === network.name &&
      each.network.isCertain &&
      each.network.members !== undefined,
  );
}

function jointMembers(document: ManifestDocument, network: Network, all: readonly Declared[]): LabelRegion | undefined {
  const { members } = network;
  const joint = joinedWith(document, network, all);
  if (joint.length <= 1) return members;
  const names = joint.flatMap((each) => each.network.members?.get(nameLabel)?.values ?? []);
  return new Map([...(members ?? []), [nameLabel, statesIn(names)]]);
}

function originOf(document: ManifestDocument, { defaultNamespace }: CompileContext): PolicyOrigin {
  const isClusterWide = document.kind === 'ClusterUserDefinedNetwork';
  return evaluatedOrigin(document, isClusterWide ? 'cluster' : { namespace: document.namespace ?? defaultNamespace });
}

/** Holds where a network that can't be read in full keeps its pods apart as it was read. */
function shapeUncertainty(policy: PolicyOrigin): Condition {
  return holdsIn(
    binaryChoice({
      id: `network/${policy.id}/shape`,
      words: `what ${policy.id} does, of which not all can be read`,
      remedy: 'write its `topology`, its `role` and, where it is cluster-wide, its `namespaceSelector`',
    }),
  );
}

/** Holds where nothing joins the network to others. */
function connectUncertainty(policy: PolicyOrigin): Condition {
  return holdsIn(
    binaryChoice({
      id: `network/${policy.id}/connect`,
      words: `whether a ClusterNetworkConnect joins ${policy.id} to other networks, which is not evaluated`,
      remedy:
        'leave the ClusterNetworkConnect out of the manifests of the test (`spec.manifests`), if it does not join it',
    }),
  );
}

/** A namespace has one primary network: where several networks hold one, holds where this is it. */
function rivalUncertainties(
  { document, network, members }: Declared & { readonly members: LabelRegion | undefined },
  all: readonly Declared[],
  { cluster }: CompileContext,
): readonly Condition[] {
  const holders = [...cluster.namespaces.values()].filter(
    ({ declaredAt, labels }) => declaredAt !== undefined && matchLabels(members ?? anyLabels, labels) !== false,
  );
  const isRival = (other: Declared) =>
    other.document !== document &&
    !(other.document.kind === document.kind && other.network.name === network.name) &&
    holders.some(({ labels }) => matchLabels(other.network.members ?? anyLabels, labels) !== false);
  const rivals = all.filter((each) => each.document === document || isRival(each));
  if (rivals.length <= 1) return [];
  const names = rivals.map((each) => `${each.document.kind} ${each.network.name}`);
  const fact: ChoiceFact = {
    kind: 'choice',
    id: `network/rivals/${names.join(' ')}`,
    words: `which of ${names.join(' and ')} is the primary network of the namespaces that they share`,
    remedy: 'declare one primary network for each namespace',
    count: rivals.length,
  };
  return [{ kind: 'choice', fact, within: [rivals.findIndex((each) => each.document === document)] }];
}

const defaultPortsAnnotation = 'k8s.ovn.org/open-default-ports';

/** Whether any workload opens ports of its pods to the default network. */
function mayOpenDefaultPorts({ objectsOf }: CompileContext): boolean {
  return workloadKindsWith([]).some(({ group, kind }) =>
    objectsOf(group, kind).some(({ document }) => hasKey(document.node, defaultPortsAnnotation)),
  );
}

function hasKey(node: Node, sought: string): boolean {
  if (node.kind === 'list') return node.items.some((item) => hasKey(item, sought));
  if (node.kind === 'scalar') return false;
  return node.entries.some(({ key, value }) => key === sought || hasKey(value, sought));
}

function defaultPortsFact(policy: PolicyOrigin): ChoiceFact {
  return binaryChoice({
    id: `network/${policy.id}/open-ports`,
    words: `which ports the annotation \`${defaultPortsAnnotation}\` opens to pods of the default network`,
    remedy: 'ask about pods of another network, or remove the annotation',
  });
}

function holdsIn(fact: ChoiceFact): Condition {
  return { kind: 'choice', fact, within: [1] };
}
