import type { CompileContext, ObjectCopy } from '../../../compile/index.js';
import {
  type Cluster,
  type LabelOwner,
  type Labels,
  type NamedPort,
  nameLabel,
  readLabels,
  undeclaredNamespace,
} from '../../../model/index.js';
import { hasVariable, type ManifestDocument, MapReader, type ReadSink } from '../../../parse/index.js';
import { absentState, allOf, anyState, type Condition, stateOf } from '../../../sets/index.js';
import { type Comparison, keyOf, matchComparison, matchSelector, type Selector, withKey } from '../selector/index.js';
import { type ReadRanges, readExpectedIps, readHostPorts, readSetNets } from './object-fields.js';
import { calicoLabels, namespacePrefix } from './pod-space.js';

/** An object that selectors of rules can hold beside pods: what it holds is at its addresses (calico.md §5.4). */
export interface AddressObject extends ReadRanges {
  /** `NetworkSet.projectcalico.org/shop/partners`. */
  readonly id: string;
  readonly document: ManifestDocument;
  /** Holds where this copy is the one that counts. */
  readonly presence: Condition;
  /** Whether its labels satisfy a comparison. */
  readonly matches: (comparison: Comparison) => Condition;
  /** Ports that it names; only HostEndpoints do. */
  readonly ports: readonly NamedPort[];
}

/** The API groups of Calico's objects, the one that counts first. */
export const calicoGroups = ['projectcalico.org', 'crd.projectcalico.org'] as const;

const known = new WeakMap<Cluster, readonly AddressObject[]>();

/** The NetworkSets, GlobalNetworkSets and HostEndpoints of a cluster. */
export function addressObjects(compile: CompileContext): readonly AddressObject[] {
  const found = known.get(compile.cluster) ?? [
    ...calicoObjects('NetworkSet', compile).map((copy) => networkSet(copy, compile)),
    ...calicoObjects('GlobalNetworkSet', compile).map((copy) => globalNetworkSet(copy)),
    ...hostEndpoints(compile),
  ];
  known.set(compile.cluster, found);
  return found;
}

/** The HostEndpoints of a cluster. */
export function hostEndpoints(compile: CompileContext): readonly AddressObject[] {
  return calicoObjects('HostEndpoint', compile).map((copy) => hostEndpoint(copy, compile));
}

/** Whether an object satisfies a selector, and is the copy that counts. */
export function matchObject(selector: Selector, { presence, matches }: AddressObject): Condition {
  return allOf([presence, matchSelector(selector, matches)]);
}

/** The objects of a kind in both groups; one that is written in both counts as `projectcalico.org` has it (calico.md §2). */
export function calicoObjects(kind: string, { objectsOf, defaultNamespace }: CompileContext): readonly ObjectCopy[] {
  const idOf = ({ document }: ObjectCopy) => `${document.namespace ?? defaultNamespace}/${document.name ?? '?'}`;
  const [users, stored] = calicoGroups.map((group) => objectsOf(group, kind));
  const written = new Set((users ?? []).map(idOf));
  return [...(users ?? []), ...(stored ?? []).filter((copy) => !written.has(idOf(copy)))];
}

function networkSet({ document, presence }: ObjectCopy, compile: CompileContext): AddressObject {
  const { namespace = compile.defaultNamespace } = document;
  const id = `NetworkSet.${calicoGroups[0]}/${namespace}/${document.name ?? '?'}`;
  const own = ownLabels(document, id);
  const precedence = namespaceLabels(namespace, compile);
  const matches = (comparison: Comparison): Condition => {
    const key = keyOf(comparison);
    if (key === calicoLabels.namespace) return matchComparison(withKey(comparison, nameLabel), precedence);
    if (!key.startsWith(namespacePrefix) || own.known.has(key)) return matchComparison(comparison, own);
    const label = key.slice(namespacePrefix.length);
    return matchComparison(withKey(comparison, label === calicoLabels.name ? nameLabel : label), precedence);
  };
  return { id, document, presence, matches, ports: [], ...readSetNets(document, silentSink) };
}

function globalNetworkSet({ document, presence }: ObjectCopy): AddressObject {
  const id = `GlobalNetworkSet.${calicoGroups[0]}/${document.name ?? '?'}`;
  const own = ownLabels(document, id);
  const matches = (comparison: Comparison) => matchComparison(comparison, own);
  return { id, document, presence, matches, ports: [], ...readSetNets(document, silentSink) };
}

function hostEndpoint({ document, presence }: ObjectCopy, compile: CompileContext): AddressObject {
  const id = `HostEndpoint.${calicoGroups[0]}/${document.name ?? '?'}`;
  const profiles = readerOf(document).map('spec')?.strings('profiles') ?? [];
  const labels = profiles.reduceRight<Labels>(
    (inherited, { value }) => inherit(profileLabels(value, compile), inherited),
    noLabels,
  );
  const all = inherit(ownLabels(document, id), labels);
  const matches = (comparison: Comparison) => matchComparison(comparison, all);
  const spec = readerOf(document).map('spec');
  return { id, document, presence, matches, ports: readHostPorts(spec), ...readExpectedIps(document, silentSink) };
}

/** Own labels shadow inherited ones. */
function inherit(own: Labels, inherited: Labels): Labels {
  const isUnknown = own.others.others;
  const owner = own.owner === noLabels.owner ? inherited.owner : own.owner;
  if (isUnknown) return { known: own.known, others: anyState, owner };
  const both = inherited.others.others ? inherited.owner : owner;
  return { known: new Map([...inherited.known, ...own.known]), others: inherited.others, owner: both };
}

/** What endpoints of a profile inherit from it (calico.md §7). */
function profileLabels(name: string, compile: CompileContext): Labels {
  if (name === 'projectcalico-default-allow') return noLabels;
  if (name.startsWith('kns.')) return prefixed(namespaceLabels(name.slice('kns.'.length), compile), namespacePrefix);
  const [copy, ...more] = calicoObjects('Profile', compile).filter(({ document }) => document.name === name);
  const labels = copy === undefined ? undefined : readerOf(copy.document).map('spec')?.stringMap('labelsToApply');
  const isSure = copy !== undefined && more.length === 0;
  return {
    known: new Map(isSure ? [...(labels ?? [])].map(([key, { value }]) => [key, stateOf(value)]) : []),
    others: isSure ? absentState : anyState,
    owner: {
      id: `profile/${name}`,
      words: `Profile \`${name}\``,
      remedy: `give the Profile \`${name}\` one declaration with its \`labelsToApply\``,
    },
  };
}

function prefixed({ known: labels, others, owner }: Labels, prefix: string): Labels {
  return { known: new Map([...labels].map(([key, states]) => [`${prefix}${key}`, states])), others, owner };
}

const noLabels: Labels = {
  known: new Map(),
  others: absentState,
  owner: { id: 'nobody', words: 'nobody', remedy: '' },
};

function namespaceLabels(namespace: string, { cluster }: CompileContext): Labels {
  if (!hasVariable(namespace))
    return (cluster.namespaces.get(namespace) ?? undeclaredNamespace(namespace, cluster.undeclaredLabels)).labels;
  const remedy = 'write the namespace, or give the variable its value (`--var`)';
  return {
    known: new Map(),
    others: anyState,
    owner: { id: `namespace/${namespace}`, words: `namespace \`${namespace}\`, which a later tool names`, remedy },
  };
}

function ownLabels(document: ManifestDocument, id: string): Labels {
  const { labels, others } = readLabels(readerOf(document).map('metadata'));
  const owner: LabelOwner = { id, words: id, remedy: `give ${id} one declaration with plain labels` };
  return { known: labels, others, owner };
}

function readerOf(document: ManifestDocument): MapReader {
  return new MapReader(document.node, silentSink);
}

/** What is wrong with an object is reported where it is compiled itself. */
export const silentSink: ReadSink = {
  unknownField: () => nothing,
  invalidValue: () => nothing,
  add: () => {},
};
const nothing = { code: '', severity: 'notice', message: '', span: undefined, related: [] } as const;
