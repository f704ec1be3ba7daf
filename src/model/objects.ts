import type { Diagnostic } from '../diagnostics/index.js';
import { get, getIn, itemsOf, type ManifestDocument, MapReader, type ReadSink, remedyFor } from '../parse/index.js';
import { absentState, anyState, type LabelStates, presentState, statesIn } from '../sets/index.js';
import type { Cluster, ClusterNode, Labels, Namespace, Pod } from './cluster.js';
import type { Copy } from './duplicates.js';
import { contradictoryName, invalidObject, unreadField } from './problems.js';
import { type ReadLabels, readLabels } from './workloads/pod-template.js';
import { addressesIn } from './workloads/workloads.js';

/** The label that the API server gives every namespace (A-DEF-4). */
export const nameLabel = 'kubernetes.io/metadata.name';

export interface Read<T> {
  readonly list: readonly T[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The Namespaces that manifests declare, each once: where copies differ, the labels that differ are unknown. */
export function readNamespaces(copies: readonly Copy[]): Read<Namespace> {
  const { sink, diagnostics } = makeSink();
  const byName = new Map<string, Namespace>();
  for (const { document } of copies.filter((copy) => isKind(copy, '', 'Namespace'))) {
    const name = document.name;
    if (name === undefined) continue;
    const { labels, others } = labelsOf(document, sink);
    const [written] = labels.get(nameLabel)?.values ?? [];
    if (written !== undefined && written !== name) sink.add(contradictoryName({ name, value: written }, document.span));
    const read: Namespace = { name, labels: namespaceLabels(name, labels, others), declaredAt: document.span };
    const known = byName.get(name);
    byName.set(name, known === undefined ? read : { ...known, labels: eitherLabels(known.labels, read.labels) });
  }
  return { list: [...byName.values()], diagnostics };
}

/** The labels of an object; unknown where something changes it on its way into the cluster. */
function labelsOf({ node, uncertainty }: ManifestDocument, sink: ReadSink): ReadLabels {
  const read = readLabels(new MapReader(node, sink).map('metadata'));
  return uncertainty === undefined ? read : { labels: new Map(), others: anyState };
}

/** The key under which the name of a ServiceAccount stands among its labels; no label has such a key. */
export const accountNameKey = 'name of the ServiceAccount';

/** The labels of the ServiceAccounts that manifests declare, each once, by `namespace/name`: where copies differ, the labels that differ are unknown. */
export function readAccounts(copies: readonly Copy[], defaultNamespace: string): Read<readonly [string, Labels]> {
  const { sink, diagnostics } = makeSink();
  const byId = new Map<string, Labels>();
  for (const { document } of copies.filter((copy) => isKind(copy, '', 'ServiceAccount'))) {
    const { name, namespace = defaultNamespace } = document;
    if (name === undefined) continue;
    const id = `${namespace}/${name}`;
    const { labels, others } = labelsOf(document, sink);
    const read = accountLabelsOf(id, name, { labels, others });
    const known = byId.get(id);
    byId.set(id, known === undefined ? read : eitherLabels(known, read));
  }
  return { list: [...byId], diagnostics };
}

/**
 * The labels of the ServiceAccount of a pod; of one that no manifest declares only the name is certain, and of one whose name holds
 * variables nothing.
 */
export function accountLabels(
  { accounts }: Pick<Cluster, 'accounts'>,
  { workload, namespace, serviceAccount: name, unresolvedServiceAccount: unresolved, mayHaveAnyAccount }: PodAccount,
): Labels {
  if (mayHaveAnyAccount) return unknownAccount(workload);
  const id = `${namespace}/${name}`;
  const labels = accounts.get(id) ?? accountLabelsOf(id, name, undefined);
  if (unresolved.length === 0) return labels;
  const known = new Map([[accountNameKey, presentState]]);
  return { known, others: anyState, owner: { ...labels.owner, remedy: remedyFor(unresolved) } };
}

type PodAccount = Pick<
  Pod,
  'workload' | 'namespace' | 'serviceAccount' | 'unresolvedServiceAccount' | 'mayHaveAnyAccount'
>;

/** Of the pods of an operator that chooses their account. */
function unknownAccount(workload: string): Labels {
  return {
    known: new Map([[accountNameKey, presentState]]),
    others: anyState,
    owner: {
      id: `serviceaccount of ${workload}`,
      words: `the ServiceAccount of the pods of ${workload}`,
      remedy: accountRemedy,
    },
  };
}

/** What settles the service account of pods that an operator makes. */
export const accountRemedy = 'select the pods by their labels, or add the exported Pods to the manifests';

function accountLabelsOf(id: string, name: string, read: ReadLabels | undefined): Labels {
  return {
    known: new Map([...(read?.labels ?? []), [accountNameKey, statesIn([name])]]),
    others: read?.others ?? anyState,
    owner: {
      id: `serviceaccount/${id}`,
      words: `ServiceAccount \`${id}\`${read === undefined ? ', which no manifest declares' : ''}`,
      remedy: `give ServiceAccount \`${id}\` one declaration with plain labels`,
    },
  };
}

/** A namespace that no manifest declares: only its automatic label is certain (`language.md` §6). */
export function undeclaredNamespace(name: string, others: LabelStates): Namespace {
  return {
    name,
    labels: {
      known: new Map([[nameLabel, statesIn([name])]]),
      others,
      owner: {
        id: `namespace/${name}`,
        words: `namespace \`${name}\`, which no manifest declares`,
        remedy: `declare the Namespace \`${name}\` with its labels, or add it to \`spec.fixtures\``,
      },
    },
    declaredAt: undefined,
  };
}

function namespaceLabels(name: string, labels: ReadonlyMap<string, LabelStates>, others: LabelStates): Labels {
  return {
    known: new Map([...labels, [nameLabel, statesIn([name])]]),
    others,
    owner: {
      id: `namespace/${name}`,
      words: `namespace \`${name}\``,
      remedy: `give namespace \`${name}\` one declaration with plain labels`,
    },
  };
}

/** The labels of one thing or of another. */
export function eitherLabels(a: Labels, b: Labels): Labels {
  const keys = new Set([...a.known.keys(), ...b.known.keys()]);
  const stateIn = (labels: Labels, key: string) => labels.known.get(key) ?? labels.others;
  const either = (x: LabelStates, y: LabelStates): LabelStates =>
    x.others || y.others
      ? anyState
      : { absent: x.absent || y.absent, others: false, values: [...new Set([...x.values, ...y.values])].sort() };
  return {
    known: new Map([...keys].map((key) => [key, either(stateIn(a, key), stateIn(b, key))])),
    others: either(a.others, b.others),
    owner: a.owner,
  };
}

/** The Nodes, with the addresses that their status gives. */
export function readNodes(copies: readonly Copy[]): Read<ClusterNode> {
  const { sink, diagnostics } = makeSink();
  const list = copies
    .filter((copy) => isKind(copy, '', 'Node'))
    .map(({ document }): ClusterNode => {
      const name = document.name ?? '?';
      const { labels, others } = readLabels(new MapReader(document.node, sink).map('metadata'));
      const addresses = itemsOf(getIn(document.node, ['status', 'addresses'])).map((each) => get(each, 'address'));
      const owner = { id: `node/${name}`, words: `node \`${name}\``, remedy: 'declare the Node with its labels' };
      return { name, labels: { known: labels, others, owner }, addresses: addressesIn(addresses), span: document.span };
    });
  return { list, diagnostics };
}

/** Whether a copy is of one kind of one API group. */
export function isKind({ document }: Copy, group: string, kind: string): boolean {
  return document.group === group && document.kind === kind;
}

/** Where what is wrong with objects of the model is reported. */
export function makeSink(): { readonly sink: ReadSink; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const sink: ReadSink = {
    unknownField: unreadField,
    invalidValue: invalidObject,
    add: (each) => diagnostics.push(each),
  };
  return { sink, diagnostics };
}

/** The labels of an undeclared namespace beyond its name: unknown, or none where the caller says so. */
export const undeclaredLabels = { unknown: anyState, unlabelled: absentState } as const;
