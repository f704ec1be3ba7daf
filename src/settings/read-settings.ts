import { ciliumSettings } from '../cni/index.js';
import type { Diagnostic, SourceFile, Span } from '../diagnostics/index.js';
import {
  type GivenVariable,
  get,
  itemsOf,
  type MapNode,
  type Node,
  parseYaml,
  pathText,
  reportRemarks,
  schemaProblems,
  splitDocuments,
  stringOf,
  toPlain,
} from '../parse/index.js';
import { readAddresses, readCni, readRanges, readStrings, report, type Sink } from './fields.js';
import { invalidSettings } from './problems.js';
import { problemsAt, readEnvironments, readRoots } from './read-roots.js';
import { schemaErrors } from './schema-errors.js';
import {
  type IngressController,
  type KubernetesVersion,
  noSettings,
  type PodTemplatePath,
  type Settings,
} from './settings.js';
import { readSeverities, withWords } from './severities.js';

/**
 * Reads a settings file by its schema; never fails: what can be read counts, and everything else is reported at its
 * place. `isKnownKind` tells of a group and kind whether they need no path to their pod template.
 */
export function readSettings(file: SourceFile, isKnownKind: (group: string, kind: string) => boolean): Settings {
  const { node, diagnostics } = readRoot(file);
  const isError = ({ severity }: Diagnostic) => severity === 'error';
  const unread = diagnostics.find(isError);
  if (node === undefined) return { ...noSettings, file, cniProblem: unread, diagnostics };
  const written = withWords(node);
  const sink: Sink = { broken: new Set(), isKnownKind, diagnostics: [...diagnostics] };
  for (const { path, problem, span } of schemaProblems(written, schemaErrors(toPlain(written)))) {
    sink.broken.add(pathText(path));
    report(sink, pathText(path), problem, span);
  }
  const fields = readFields(written, sink);
  // a field that nobody knows may be a misspelt `cni`
  const uncertainty = unread ?? (sink.broken.has('') ? sink.diagnostics.find(isError) : undefined);
  const cniProblem = fields.cniProblem ?? (fields.cni === undefined ? uncertainty : undefined);
  return { ...fields, cniProblem, file, diagnostics: sink.diagnostics };
}

/** The map that a settings file is; nothing where it is empty or can't be read. */
function readRoot(file: SourceFile): {
  readonly node: MapNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const [first, second] = splitDocuments(file);
  if (first === undefined) return { node: undefined, diagnostics: [] };
  const { node, problems, remarks } = parseYaml(first);
  const reports = [
    ...problems.map(({ message, span }) => ({ problem: message, span })),
    ...(node === undefined || node.kind === 'map'
      ? []
      : [{ problem: `found a ${node.kind}; expected a map of settings; write \`key: value\``, span: node.span }]),
    ...(second === undefined
      ? []
      : [{ problem: 'found a second document; expected one; move its settings into the first', span: second }]),
  ];
  const diagnostics = reports.map(({ problem, span }) => invalidSettings({ path: '', problem }, span));
  return {
    node: node?.kind === 'map' ? node : undefined,
    diagnostics: [...diagnostics, ...reportRemarks(remarks)],
  };
}

function readFields(root: MapNode, sink: Sink): Omit<Settings, 'file' | 'diagnostics'> {
  const undeclared = stringOf(get(root, 'undeclaredNamespaces'));
  return {
    paths: get(root, 'paths') === undefined ? undefined : readStrings(get(root, 'paths'), 'paths', sink),
    ignores: readStrings(get(root, 'ignores'), 'ignores', sink),
    roots: readRoots(get(root, 'roots'), 'roots', sink),
    rootProblems: problemsAt('roots', sink),
    environments: readEnvironments(get(root, 'environments'), sink),
    ...readCni(get(root, 'cni'), 'cni', sink),
    calicoVersion: sink.broken.has('calicoVersion') ? undefined : stringOf(get(root, 'calicoVersion')),
    cilium: isBroken('cilium', sink) ? [] : ciliumSettings(get(root, 'cilium')),
    podCidrs: readRanges(get(root, 'podCIDRs'), 'podCIDRs', sink),
    serviceCidrs: readRanges(get(root, 'serviceCIDRs'), 'serviceCIDRs', sink),
    nodeCidrs: readRanges(get(root, 'nodeCIDRs'), 'nodeCIDRs', sink),
    kubeApiServer: readAddresses(get(root, 'kubeAPIServer'), 'kubeAPIServer', sink),
    kubernetesVersion: readVersion(get(root, 'kubernetesVersion')),
    namespace: sink.broken.has('namespace') ? undefined : stringOf(get(root, 'namespace')),
    undeclaredNamespaces: undeclared === 'unknown' || undeclared === 'unlabelled' ? undeclared : undefined,
    variables: readVariables(get(root, 'variables'), sink),
    ingressControllers: readControllers(get(root, 'ingressControllers'), sink),
    podTemplatePaths: readTemplatePaths(get(root, 'podTemplatePaths'), sink),
    severities: readSeverities(get(root, 'severities'), (diagnostic) => sink.diagnostics.push(diagnostic)),
  };
}

/** Whether the schema refuses a value, or something in it. */
function isBroken(path: string, { broken }: Sink): boolean {
  return [...broken].some((each) => each === path || each.startsWith(`${path}.`));
}

function readVersion(node: Node | undefined): KubernetesVersion | undefined {
  const text = stringOf(node);
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)(?:\.(\d+))?$/.exec(text ?? '') ?? [];
  if (node === undefined || text === undefined || major === undefined) return undefined;
  return {
    major: Number(major),
    minor: Number(minor),
    patch: patch === undefined ? undefined : Number(patch),
    text,
    span: node.span,
  };
}

/** Items that the schema refuses are left out, and of two with one key the second. */
function readItems<Item extends { readonly span: Span }>(
  { node, path, sink }: { readonly node: Node | undefined; readonly path: string; readonly sink: Sink },
  read: (node: Node) => Item | undefined,
  keyOf: (item: Item) => string,
): readonly Item[] {
  const known = new Set<string>();
  return itemsOf(node).flatMap((each, index) => {
    const place = `${path}[${index}]`;
    const isBroken = [...sink.broken].some((other) => other === place || other.startsWith(`${place}.`));
    const item = isBroken ? undefined : read(each);
    if (item === undefined) return [];
    const key = keyOf(item);
    if (known.has(key)) report(sink, place, `\`${key}\` is listed twice; expected each once`, item.span);
    const isNew = !known.has(key);
    known.add(key);
    return isNew ? [item] : [];
  });
}

function readVariables(node: Node | undefined, sink: Sink): readonly GivenVariable[] {
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, keySpan, value }): readonly GivenVariable[] => {
    const text = stringOf(value);
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(key))
      return text === undefined ? [] : [{ name: key, text, source: 'settings', span: keySpan }];
    report(sink, 'variables', `found the name \`${key}\`; expected letters, digits and \`_\``, keySpan);
    return [];
  });
}

function readControllers(node: Node | undefined, sink: Sink): readonly IngressController[] {
  const read = (each: Node): IngressController | undefined => {
    const name = stringOf(get(each, 'name'));
    const namespace = stringOf(get(each, 'namespace'));
    const labels = get(each, 'podLabels');
    const hostNetwork = get(each, 'hostNetwork');
    if (name === undefined || namespace === undefined || labels?.kind !== 'map') return undefined;
    return {
      name,
      namespace,
      podLabels: Object.fromEntries(labels.entries.map(({ key, value }) => [key, stringOf(value) ?? ''])),
      ...classesOf(each, 'ingressClasses'),
      ...classesOf(each, 'gatewayClasses'),
      hostNetwork: hostNetwork?.kind === 'scalar' && hostNetwork.value === true,
      span: each.span,
    };
  };
  return readItems({ node, path: 'ingressControllers', sink }, read, ({ name }) => name);
}

/** A list of classes under its field, where it is written. */
function classesOf(
  node: Node,
  field: 'ingressClasses' | 'gatewayClasses',
): Pick<IngressController, 'ingressClasses' | 'gatewayClasses'> {
  const list = get(node, field);
  return list === undefined ? {} : { [field]: itemsOf(list).flatMap((each) => stringOf(each) ?? []) };
}

function readTemplatePaths(node: Node | undefined, sink: Sink): readonly PodTemplatePath[] {
  const read = (each: Node): PodTemplatePath | undefined => {
    const group = stringOf(get(each, 'group'));
    const kind = stringOf(get(each, 'kind'));
    const path = stringOf(get(each, 'path'));
    if (group === undefined || kind === undefined || path === undefined) return undefined;
    if (sink.isKnownKind(group, kind)) {
      report(
        sink,
        'podTemplatePaths',
        `${kind} of \`${group}\` needs no path: reachspec knows it; remove it`,
        each.span,
      );
      return undefined;
    }
    return { group, kind, version: stringOf(get(each, 'version')), path: path.split('.'), span: each.span };
  };
  const keyOf = ({ group, version, kind, path }: PodTemplatePath) =>
    `${[group, ...(version === undefined ? [] : [version]), kind].join('/')} ${path.join('.')}`;
  return readItems({ node, path: 'podTemplatePaths', sink }, read, keyOf);
}
