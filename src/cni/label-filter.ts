/** Which labels a plugin sees: those that no prefix leaves out, or, as a list of what to keep, those alone that a prefix keeps. */
export interface LabelFilter {
  readonly prefixes: readonly LabelPrefix[];
  /** Nothing is kept that no prefix keeps. */
  readonly isWhitelist: boolean;
}

interface LabelPrefix {
  /** Where a label comes from: `k8s` of a pod; `''` is anywhere. */
  readonly source: string;
  readonly leavesOut: boolean;
  /** A regular expression that matches from the key's first letter on. */
  readonly pattern: RegExp;
}

/** Expressions that Go and JavaScript read alike: letters, digits, escaped signs, `.`, and `*`, `+`, `?` behind one of them. */
const plainPattern = /^(?:(?:[\w/-]|\\[.\-/]|\.)[*+?]?)+$/;

/** The list that Cilium begins with (cilium/cilium pkg/labelsfilter/filter.go). */
const usualList = [
  'reserved:.*',
  'io\\.kubernetes\\.pod\\.namespace',
  'io\\.cilium\\.k8s\\.namespace\\.labels',
  'app\\.kubernetes\\.io',
  'io\\.cilium\\.k8s\\.policy\\.cluster',
  'io\\.cilium\\.k8s\\.policy\\.serviceaccount',
  '!io\\.kubernetes',
  '!kubernetes\\.io',
  '!statefulset\\.kubernetes\\.io/pod-name',
  '!apps\\.kubernetes\\.io/pod-index',
  '!batch\\.kubernetes\\.io/job-completion-index',
  '!batch\\.kubernetes\\.io/controller-uid',
  '!.*beta\\.kubernetes\\.io',
  '!k8s\\.io',
  '!pod-template-generation',
  '!pod-template-hash',
  '!controller-revision-hash',
  '!controller-uid',
  '!annotation.*',
  '!etcd_node',
  '!topology\\.kubernetes\\.io',
];

const usualPrefixes = usualList.flatMap((text) => readPrefix(text) ?? []);

/** Cilium's filter where nothing is configured. */
export const usualLabelFilter: LabelFilter = { prefixes: usualPrefixes, isWhitelist: false };

/**
 * Cilium's filter with the prefixes of its `labels`, which come beside the usual ones; `undefined` where one of them can't be read for
 * certain.
 */
export function readLabelFilter(text: string): LabelFilter | undefined {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const added = words.map(readPrefix);
  const known = added.filter((prefix) => prefix !== undefined);
  if (known.length < added.length) return undefined;
  return { prefixes: [...usualPrefixes, ...known], isWhitelist: known.some(({ leavesOut }) => !leavesOut) };
}

/** Whether selectors see the label of a pod. */
export function keepsPodLabel(filter: LabelFilter, key: string): boolean {
  return keepsKey(filter, key);
}

/** Whether selectors see the label of a namespace. */
export function keepsNamespaceLabel(filter: LabelFilter, key: string): boolean {
  return keepsKey(filter, `io.cilium.k8s.namespace.labels.${key}`);
}

/** The longest match that keeps a key counts against the shortest that leaves it out. */
function keepsKey({ prefixes, isWhitelist }: LabelFilter, key: string): boolean {
  const lengths = (leavesOut: boolean) =>
    prefixes
      .filter((prefix) => prefix.leavesOut === leavesOut && ['', 'k8s'].includes(prefix.source))
      .flatMap(({ pattern }) => matchedLength(pattern, key) ?? []);
  const kept = Math.max(0, ...lengths(false));
  const leftOut = lengths(true).filter((length) => length > 0);
  if (leftOut.length === 0) return !isWhitelist || kept > 0;
  return kept > Math.min(...leftOut);
}

function matchedLength(pattern: RegExp, key: string): number | undefined {
  const found = pattern.exec(key);
  return found?.index === 0 ? found[0].length : undefined;
}

function readPrefix(text: string): LabelPrefix | undefined {
  const colon = text.indexOf(':');
  const [source, rest] = colon < 0 ? ['', text] : [text.slice(0, colon), text.slice(colon + 1)];
  const leavesOut = rest.startsWith('!');
  const written = leavesOut ? rest.slice(1) : rest;
  if (!plainPattern.test(written)) return undefined;
  return { source, leavesOut, pattern: new RegExp(written) };
}
