import { type Diagnostic, define, didYouMean } from '../diagnostics/index.js';
import { goOn } from '../limit/index.js';
import { entryRole, isClusterWide, isEndpoints, isNamespaceName, isObjectName } from '../model/index.js';
import {
  type DocumentRule,
  getIn,
  isAbsent,
  type ManifestDocument,
  type Manifests,
  type Node,
  nameSpan,
  type SkipReason,
  unresolvedIn,
  variableWords,
} from '../parse/index.js';
import type { Result } from '../result.js';
import { testGroup } from './inputs.js';
import { unknownTestKind, unreadTest, unusedSettings } from './problems.js';

const unknownApi = define<{ readonly apiVersion: string; readonly kind: string; readonly near: string }>({
  code: 'model/unknown-api',
  severity: 'error',
  summary: 'an object of a known kind is of an API group that does not serve it',
  words: ({ apiVersion, kind, near }) =>
    `found \`${kind}\` of \`${apiVersion}\`, an API that Kubernetes doesn't have: the object is left out${near === '' ? '; correct `apiVersion`' : near}`,
});

const otherApi = define<{ readonly apiVersion: string; readonly kind: string }>({
  code: 'model/other-api',
  severity: 'notice',
  summary: 'an object shares its kind with one that counts, and is of another API',
  guardsTrust: true,
  words: ({ apiVersion, kind }) =>
    `\`${kind}\` of \`${apiVersion}\` isn't evaluated: it only shares its name with a kind that is; where it runs pods, name its pod template in \`podTemplatePaths\` of the settings`,
});

const invalidIdentity = define<{ readonly field: string; readonly problem: string }>({
  code: 'model/invalid-identity',
  severity: 'error',
  summary: 'an object has no name or namespace that can be read',
  words: ({ field, problem }) => `${field}: ${problem}; the object is left out`,
});

const mixedNamespaces = define<{ readonly kind: string; readonly namespace: string }>({
  code: 'model/no-namespace',
  severity: 'warning',
  summary: 'an object names no namespace, beside others that do',
  guardsTrust: true,
  words: ({ kind, namespace }) =>
    `this ${kind} names no namespace, and others do: it is taken to be in \`${namespace}\`; write \`metadata.namespace\`, or give \`--namespace\``,
});

/**
 * Leaves out, with the reason, what shares its kind with objects that count and isn't one, or can't be distinguished.
 */
export function takeKnown(manifests: Manifests, rule: DocumentRule): Manifests {
  const kept: ManifestDocument[] = [];
  const skipped = [...manifests.skipped];
  const diagnostics = [...manifests.diagnostics];
  for (const document of manifests.documents) {
    goOn();
    const uncertainty = uncertaintyOf(document, rule);
    if (uncertainty === undefined) kept.push(document);
    else {
      skipped.push({ span: document.span, reason: uncertainty.reason, kind: document.kind });
      if (uncertainty.diagnostic !== undefined) diagnostics.push(uncertainty.diagnostic);
    }
  }
  return { ...manifests, documents: kept, skipped, diagnostics: [...diagnostics, ...lostTests(manifests)] };
}

/** A warning at each policy and workload that names no namespace while others name another than it gets. */
export function reportMixedNamespaces(
  documents: readonly ManifestDocument[],
  defaultNamespace: string,
): readonly Diagnostic[] {
  const isNamespaceKnown = (document: ManifestDocument) => {
    if (document.holds !== undefined) return false;
    const { kind, group } = document;
    const isPlain = group === '' && (kind === 'Namespace' || kind === 'Node' || kind === 'Service');
    return !isPlain && !isEndpoints(document) && entryRole(group, kind) === undefined;
  };
  const placed = documents.filter(isNamespaceKnown);
  if (placed.every(({ namespace = defaultNamespace }) => namespace === defaultNamespace)) return [];
  return placed
    .filter(({ namespace, kind, isUnreadable }) => namespace === undefined && !isClusterWide(kind) && !isUnreadable)
    .map((document) => mixedNamespaces({ kind: document.kind, namespace: defaultNamespace }, nameSpan(document)));
}

interface Uncertainty {
  readonly reason: SkipReason;
  readonly diagnostic: Diagnostic | undefined;
}

/** The kinds of our own reports, which lie beside tests where somebody wrote them there. */
const reportKinds = {
  CoverageReport: true,
  Explanation: true,
  InitialSuite: true,
  LintBaseline: true,
  LintReport: true,
  MutationReport: true,
  ReachabilityDiff: true,
  ReachabilityMap: true,
  TestReport: true,
} satisfies Record<Result['kind'] | 'LintBaseline', true>;

/** Why a document is none of the objects that count, where it isn't. */
export function uncertaintyOf(document: ManifestDocument, rule: DocumentRule): Uncertainty | undefined {
  const { group, kind, apiVersion, span } = document;
  if (group === testGroup && Object.hasOwn(reportKinds, kind))
    return { reason: 'irrelevant-kind', diagnostic: undefined };
  if (group === testGroup && kind === 'Settings')
    return { reason: 'irrelevant-kind', diagnostic: unusedSettings({}, span) };
  if (group === testGroup || kind === 'ConnectivityTest') {
    if (group === testGroup && kind === 'ConnectivityTest') return undefined;
    const isOurs = group === testGroup || group.includes('reachspec') || !group.includes('.');
    const diagnostic = isOurs ? unknownTestKind({ apiVersion, kind }, span) : otherApi({ apiVersion, kind }, span);
    return { reason: 'unknown-api', diagnostic };
  }
  const { class: kindClass } = rule.becomes(group, kind);
  if (kindClass === 'unevaluated-policy' && !rule.groupsOf(kind).includes(group) && isMistaken(document, rule))
    return { reason: 'unknown-api', diagnostic: wrongApi(document, rule) };
  if (kindClass === 'unknown' && rule.holdsPods(document)) return undefined;
  if (kindClass === 'unknown') return { reason: 'unknown-api', diagnostic: wrongApi(document, rule) };
  const isPart = kindClass === 'model' || kindClass === 'workload';
  const diagnostic = isPart ? identityProblem(document) : undefined;
  return diagnostic === undefined ? undefined : { reason: 'invalid', diagnostic };
}

/**
 * A group that is close to the right one is a mistake, and so is a built-in one for a kind that Kubernetes itself has; any other is
 * somebody else's kind.
 */
function wrongApi(document: ManifestDocument, rule: DocumentRule): Diagnostic | undefined {
  const { group, kind, apiVersion, span } = document;
  const groups = rule.groupsOf(kind);
  if (didYouMean(group, groups) === '' && isCommonName(kind, groups)) return undefined;
  const near = didYouMean(group, groups);
  if (!isMistaken(document, rule)) return otherApi({ apiVersion, kind }, span);
  const hint =
    near || `; expected ${groups.map((each) => (each === '' ? '`v1`' : `a version of \`${each}\``)).join(' or ')}`;
  return unknownApi({ apiVersion, kind, near: hint }, span);
}

/** Whether the group of an object is a misspelling of one in which its kind counts. */
function isMistaken({ group, kind }: ManifestDocument, { groupsOf }: DocumentRule): boolean {
  const groups = groupsOf(kind);
  if (didYouMean(group, groups) !== '') return true;
  return groups.some(isBuiltInGroup) && (isBuiltInGroup(group) || group.includes('k8s'));
}

/** A `Profile`, a `Tier` or an `IPPool` of somebody else's has nothing to do with policies. */
function isCommonName(kind: string, groups: readonly string[]): boolean {
  return !kind.endsWith('Policy') && groups.every((group) => group.endsWith('projectcalico.org'));
}

function isBuiltInGroup(group: string): boolean {
  return !group.includes('.') || group.endsWith('.k8s.io');
}

function identityProblem(document: ManifestDocument): Diagnostic | undefined {
  const { node, kind } = document;
  const isNamespaceKind = kind === 'Namespace';
  const name = getIn(node, ['metadata', 'name']);
  const generateName = getIn(node, ['metadata', 'generateName']);
  const isRight = isNamespaceKind ? isNamespaceName : isObjectName;
  const nameProblem =
    isAbsent(name) && !isAbsent(generateName) && !isNamespaceKind ? undefined : textProblem(name, isRight);
  if (nameProblem !== undefined) {
    return invalidIdentity({ field: 'metadata.name', problem: nameProblem }, name?.span ?? document.span);
  }
  const namespace = getIn(node, ['metadata', 'namespace']);
  const problem = isClusterWide(kind) || isAbsent(namespace) ? undefined : textProblem(namespace, isNamespaceName);
  return problem === undefined
    ? undefined
    : invalidIdentity({ field: 'metadata.namespace', problem }, namespace?.span ?? document.span);
}

function textProblem(node: Node | undefined, isRight: (text: string) => boolean): string | undefined {
  if (node === undefined || isAbsent(node)) return 'found nothing; expected a name';
  if (node.kind !== 'scalar') return `found a ${node.kind}; expected a name`;
  if (typeof node.value !== 'string')
    return `found \`${node.text}\`, which YAML reads as a ${typeof node.value}; expected a name: quote it`;
  const unresolved = unresolvedIn(node.value, node.unresolved);
  if (unresolved.length > 0) return `${variableWords(unresolved)}; without it the object's namespace is unknown`;
  return isRight(node.value)
    ? undefined
    : `\`${node.value}\` is no name that the API server takes; expected lower case alphanumeric characters and \`-\``;
}

/** Tests in documents that couldn't be read: their cases are lost, which is never a pass. */
function lostTests({ skipped }: Manifests): readonly Diagnostic[] {
  return skipped
    .filter(({ kind, reason }) => kind === 'ConnectivityTest' && (reason === 'template' || reason === 'encrypted'))
    .map(({ span, reason }) => unreadTest({ reason }, span));
}
