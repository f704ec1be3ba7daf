import type { PeerMatch, PodMatch, PolicyRules } from '../compile/index.js';
import { byBytes, type Diagnostic, define, didYouMean, nearest, type Span } from '../diagnostics/index.js';
import {
  type Cluster,
  indexLabels,
  type LabelIndex,
  type Labels,
  labelStates,
  matchLabels,
  type Namespace,
  nameLabel,
  type Pod,
} from '../model/index.js';
import { hasState, type LabelRegion, type LabelStates, regionKey } from '../sets/index.js';

const selectsNothing = define<{ readonly id: string; readonly what: string; readonly why: string }>({
  code: 'policy/selects-nothing',
  severity: 'warning',
  summary: 'a selector of a policy matches nothing that manifests declare',
  words: ({ id, what, why }) =>
    `a selector of ${id} matches no ${what}${why}${why.includes('; did you mean') ? '' : '; correct it, or add the manifest that it means'}`,
});

const undeclared = define<{ readonly name?: string; readonly key?: string }>({
  code: 'policy/undeclared-namespace',
  severity: 'notice',
  summary: 'a policy selects a namespace that no manifest declares',
  words: ({ name, key }) =>
    name === undefined
      ? `no manifest declares a namespace with the label \`${key}\`; if the label is right, declare the Namespace or add it to \`spec.fixtures\``
      : `no manifest declares the namespace \`${name}\`; if the name is right, declare the Namespace or add it to \`spec.fixtures\``,
});

/** Namespaces that every cluster has, whose pods are in nobody's repository. */
const systemNamespaces: ReadonlySet<string> = new Set(['default', 'kube-node-lease', 'kube-public', 'kube-system']);

/** The objects that selectors are matched against. */
interface Declared {
  readonly namespaces: readonly Namespace[];
  /** By namespace; one that holds no pod isn't there. */
  readonly pods: ReadonlyMap<string, readonly Pod[]>;
  /** The same, to find those that a selector may hold. */
  readonly like: ReadonlyMap<string, LabelIndex<Pod>>;
  /** Those of every namespace. */
  readonly anywhere: LabelIndex<Pod>;
  /** The namespaces, to find those that a selector may hold. */
  readonly likeNamespaces: LabelIndex<Namespace>;
  /** The namespaces that selectors may hold, by selector. */
  readonly matching: Map<string, readonly Namespace[]>;
  /** What was found for the selectors of a namespace, by both. */
  readonly known: Map<string, boolean>;
  /** The labels in use among pods of some namespaces, by their names, and among namespaces. */
  readonly used: Map<string, LabelsInUse>;
}

/** The labels that some objects have, found once for all selectors that hold none of them. */
interface LabelsInUse {
  readonly keys: readonly string[];
  readonly valuesOf: (key: string) => ValuesInUse;
}

interface ValuesInUse {
  readonly listed: ReadonlySet<string>;
  /** States that others than listed values may be in too. */
  readonly open: readonly LabelStates[];
}

/**
 * A warning at each selector that matches nothing, where all that it could match is in the manifests, with the label or the name that
 * is nearest (A.10 rows 3, 4 and 24); a notice once for each name of a namespace that no manifest declares.
 */
export function reportDangling(
  ruleSets: readonly PolicyRules[],
  { namespaces, workloads }: Cluster,
): readonly Diagnostic[] {
  const pods = new Map<string, Pod[]>();
  for (const pod of workloads.flatMap((workload) => workload.pods)) {
    const known = pods.get(pod.namespace);
    if (known === undefined) pods.set(pod.namespace, [pod]);
    else known.push(pod);
  }
  const like = new Map([...pods].map(([name, own]) => [name, indexLabels(own, ({ labels }) => labels)] as const));
  const declared: Declared = {
    namespaces: [...namespaces.values()],
    likeNamespaces: indexLabels([...namespaces.values()], ({ labels }) => labels),
    pods,
    like,
    anywhere: indexLabels([...pods.values()].flat(), ({ labels }) => labels),
    matching: new Map(),
    known: new Map(),
    used: new Map(),
  };
  const found = ruleSets
    .filter(({ policy, separates }) => policy.isEvaluated && separates !== true)
    .flatMap((policyRules) => danglingIn(policyRules, declared));
  return firstOfEachName(found);
}

function danglingIn(policyRules: PolicyRules, declared: Declared): readonly Diagnostic[] {
  const { id, span } = policyRules.policy;
  const selectedPods = problemOf(policyRules.selectedPods, declared);
  const all = policyRules.rules.flatMap((rule) => rule.peers ?? []);
  const keyOf = (peer: PeerMatch) => `${peer.span.file.path} ${peer.span.start} ${peer.span.end}`;
  // a selector that holds addresses of other objects, such as network sets, matches something
  const held = new Set(all.filter((peer) => peer.kind === 'addresses' && peer.holds === undefined).map(keyOf));
  const peers = all.filter((peer) => peer.kind === 'pods').filter((peer) => !held.has(keyOf(peer)));
  const selected = { pods: policyRules.selectedPods, span: policyRules.selectedPodsSpan ?? span };
  return [
    ...reportProblem(id, selectedPods, selected),
    ...peers.flatMap((peer) => reportProblem(id, withElsewhere(problemOf(peer.pods, declared)), peer)),
  ];
}

/** A peer may name another namespace beside its labels, which is what was left out. */
function withElsewhere(problem: Problem): Problem {
  if (problem?.kind !== 'nothing' || problem.elsewhere === undefined) return problem;
  return {
    ...problem,
    why: `${problem.why}; did you mean ${problem.elsewhere}? Then name its namespace beside its labels`,
  };
}

type Problem =
  | {
      readonly kind: 'nothing';
      readonly what: string;
      readonly why: string;
      /** A workload of another namespace with all of its labels; missing where there is none, or no one namespace is meant. */
      readonly elsewhere?: string;
    }
  | { readonly kind: 'undeclared'; readonly names: readonly string[] }
  | { readonly kind: 'unlabelled'; readonly key: string }
  | undefined;

function reportProblem(
  id: string,
  problem: Problem,
  { pods, span }: { readonly pods: PodMatch; readonly span: Span },
): readonly Diagnostic[] {
  if (problem === undefined) return [];
  if (problem.kind === 'undeclared') return problem.names.map((name) => undeclared({ name }, span));
  if (problem.kind === 'unlabelled') return [undeclared({ key: problem.key }, span)];
  const { what, why } = problem;
  const given = [...(pods.fromKustomization ?? [])];
  const related = given.map(([key, place]) => ({
    message: `the kustomization adds \`${key}\` to the selector`,
    span: place,
  }));
  return [selectsNothing({ id, what, why }, span, related)];
}

/** One notice is enough for a name, wherever it is selected. */
function firstOfEachName(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const reported = new Set<string>();
  return found.filter(({ code, message, span }) => {
    const key = code === 'policy/undeclared-namespace' ? message : `${message} ${span?.file.path} ${span?.start}`;
    const isNew = !reported.has(key);
    reported.add(key);
    return isNew;
  });
}

function problemOf({ namespaces, labels }: PodMatch, declared: Declared): Problem {
  if (namespaces.kind === 'named') return missingPod(labels, [namespaces.name], declared);
  const region = namespaces.labels;
  const matching = matchingNamespaces(region, declared);
  if (matching.length === 0) return missingNamespace(region, declared);
  const names = matching.map(({ name }) => name);
  // Of namespaces that are chosen by no name there may be more than manifests state.
  const problem = missingPod(labels, names, declared);
  const isBounded = region.size > 0 && matching.every((each) => matchLabels(region, each.labels) === true);
  return isBounded || problem?.kind !== 'nothing' || problem.why.includes('did you mean') ? problem : undefined;
}

/** The namespaces that a selector may hold, found once for each that says the same. */
function matchingNamespaces(region: LabelRegion, { likeNamespaces, matching }: Declared): readonly Namespace[] {
  const key = regionKey(region);
  const found =
    matching.get(key) ?? likeNamespaces(region).filter((each) => matchLabels(region, each.labels) !== false);
  matching.set(key, found);
  return found;
}

/** A pod selector that matches nothing; namespaces whose pods may be in other repositories aren't reported. */
function missingPod(labels: LabelRegion, names: readonly string[], declared: Declared): Problem {
  if (labels.size === 0 || names.some((name) => systemNamespaces.has(name) || !declared.pods.has(name)))
    return undefined;
  const holdsMatch = names.some((name) => mayMatch(labels, name, declared));
  if (holdsMatch) return undefined;
  const place = names.length === 1 ? `namespace \`${names.join()}\`` : 'the namespaces that it selects';
  const used = usedAmong(`pods of ${names.join()}`, declared, () =>
    names.flatMap((name) => declared.pods.get(name) ?? []).map((pod) => pod.labels),
  );
  const why = reasonWords(labels, used);
  const [elsewhere] = names.length === 1 ? workloadsOf(labels, declared) : [];
  return { kind: 'nothing', what: `pod of ${place}`, why, ...(elsewhere === undefined ? {} : { elsewhere }) };
}

/** The workloads of any namespace whose pods have all labels that a selector asks for by their values. */
function workloadsOf(labels: LabelRegion, { anywhere }: Declared): readonly string[] {
  if (equalities(labels).length === 0) return [];
  return anywhere(labels)
    .filter((pod) => matchLabels(labels, pod.labels) === true)
    .map(({ workload }) => `\`${workload}\``);
}

function mayMatch(labels: LabelRegion, name: string, { like, known }: Declared): boolean {
  const key = `${name} ${regionKey(labels)}`;
  const candidates = () => like.get(name)?.(labels) ?? [];
  const found = known.get(key) ?? candidates().some((pod) => matchLabels(labels, pod.labels) !== false);
  known.set(key, found);
  return found;
}

/** A namespace selector that matches nothing: by name, or by labels that are all known. */
function missingNamespace(region: LabelRegion, declared: Declared): Problem {
  const { namespaces } = declared;
  const wanted = equalities(region).find(({ key }) => key === nameLabel)?.values ?? [];
  if (wanted.some((name) => systemNamespaces.has(name))) return undefined;
  const names = namespaces.map(({ name }) => name);
  const absent = wanted.filter((name) => !names.includes(name));
  if (absent.length > 0) {
    const misspelt = absent.find((name) => nearest(name, names) !== undefined);
    if (misspelt === undefined) return { kind: 'undeclared', names: absent };
    const why = `: no manifest declares \`${misspelt}\`${didYouMean(misspelt, names)}`;
    return { kind: 'nothing', what: 'namespace', why };
  }
  const isKnown = namespaces.length > 0 && namespaces.every(({ declaredAt }) => declaredAt !== undefined);
  if (!isKnown) return undefined;
  const used = usedAmong('namespaces', declared, () => namespaces.map((namespace) => namespace.labels));
  const why = reasonWords(region, used);
  const foreign = equalities(region).find(({ key }) => !used.keys.includes(key));
  if (foreign?.values.some((value) => names.includes(value))) {
    const meant = `: none has the label \`${foreign.key}\`; did you mean \`${nameLabel}\`?`;
    return { kind: 'nothing', what: 'namespace that is declared', why: meant };
  }
  // a label that no namespace here has is one of others, which another repository declares, unless it is misspelt
  if (foreign !== undefined && !why.includes('did you mean')) return { kind: 'unlabelled', key: foreign.key };
  return { kind: 'nothing', what: 'namespace that is declared', why };
}

interface Equality {
  readonly key: string;
  readonly values: readonly string[];
}

/** The keys that must have one of some values. */
function equalities(region: LabelRegion): readonly Equality[] {
  const isListed = ({ absent, others, values }: LabelStates) => !absent && !others && values.length > 0;
  return [...region].flatMap(([key, states]) => (isListed(states) ? [{ key, values: states.values }] : []));
}

/** Values that a label has, where they are few enough to be read. */
function usedWords(values: readonly string[]): string {
  if (values.length === 0 || values.length > 4) return '';
  return `; in use: ${[...values]
    .sort(byBytes)
    .map((value) => `\`${value}\``)
    .join(', ')}`;
}

function usedAmong(objects: string, { used }: Declared, find: () => readonly Labels[]): LabelsInUse {
  const known = used.get(objects) ?? labelsInUse(find());
  used.set(objects, known);
  return known;
}

function labelsInUse(all: readonly Labels[]): LabelsInUse {
  const found = new Map<string, ValuesInUse>();
  const find = (key: string): ValuesInUse => {
    const states = all.map((labels) => labelStates(labels, key));
    return {
      listed: new Set(states.flatMap((each) => (each.others ? [] : each.values))),
      open: states.filter(({ others }) => others),
    };
  };
  return {
    keys: [...new Set(all.flatMap(({ known }) => [...known.keys()]))],
    valuesOf: (key) => {
      const known = found.get(key) ?? find(key);
      found.set(key, known);
      return known;
    },
  };
}

/** The first label that nothing has, with the nearest that something has. */
function reasonWords(region: LabelRegion, { keys, valuesOf }: LabelsInUse): string {
  for (const { key, values } of equalities(region)) {
    if (!keys.includes(key)) return `: none has the label \`${key}\`${didYouMean(key, keys)}`;
    const { listed, open } = valuesOf(key);
    if (values.some((value) => listed.has(value) || open.some((each) => hasState(each, value)))) continue;
    const inUse = [...listed];
    const isFew = inUse.length <= mostCompared;
    const near = isFew ? values.flatMap((value) => nearest(value, inUse) ?? [])[0] : undefined;
    const hint = near === undefined ? usedWords(inUse) : `; did you mean \`${near}\`?`;
    return `: none has the label \`${key}: ${values.join(' or ')}\`${hint}`;
  }
  return ': none has all its labels together';
}

/** Among more values none is looked for that may be meant: there may be as many selectors. */
const mostCompared = 2_000;
