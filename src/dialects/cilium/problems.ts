import { define, type Span } from '../../diagnostics/index.js';
import { type FieldProblem, fieldWords, type MapReader } from '../../parse/index.js';

/** A field that the API doesn't know. */
export const unknownField = define<FieldProblem>({
  code: 'cilium/unknown-field',
  severity: 'error',
  summary: 'an object of Cilium has a field that its API does not know',
  words: fieldWords,
});

/** A value that the API server refuses by the schema of the CRD, so that the object isn't there. */
export const invalidField = define<FieldProblem>({
  code: 'cilium/invalid-field',
  severity: 'error',
  summary: 'an object of Cilium has a value that the API server rejects',
  words: fieldWords,
});

/** What the API server takes and the agent refuses: the object is there and enforces nothing (cilium.md §2). */
export const agentRejects = define<FieldProblem>({
  code: 'cilium/rejected-by-agent',
  severity: 'error',
  summary: 'an object of Cilium has a rule that the agent rejects, and with it the whole object',
  words: (problem) => `${fieldWords(problem)}; Cilium's agent rejects the whole object for it and enforces none of it`,
});

/** Reports something that the agent refuses. */
export function reject(reader: MapReader, problem: string, span: Span = reader.span): void {
  reader.sink.add(agentRejects({ path: reader.path, problem }, span));
}

/** Another object that a policy names and no manifest holds. */
export const unresolved = define<{ readonly path: string; readonly what: string; readonly effect: string }>({
  code: 'cilium/unresolved',
  severity: 'warning',
  summary: 'a policy of Cilium names an object that no manifest holds',
  guardsTrust: true,
  words: ({ path, what, effect }) => `${path}: no manifest holds ${what}: ${effect}; add it to the manifests`,
});

/** A namespace that the agent overwrites with the policy's own (cilium.md §4). */
export const foreignNamespace = define<{ readonly path: string; readonly written: string; readonly own: string }>({
  code: 'cilium/foreign-namespace',
  severity: 'warning',
  summary: 'a CiliumNetworkPolicy names another namespace than its own in its `endpointSelector`',
  guardsTrust: true,
  words: ({ path, written, own }) =>
    `${path}: found the namespace \`${written}\`; the policy selects endpoints of its own namespace \`${own}\` alone, whatever is written here; write a CiliumClusterwideNetworkPolicy, or put the policy into \`${written}\``,
});

/** A namespace that is no other spelling of the policy's own: no endpoint is in both (cilium.md §4). */
export const selectsNobody = define<{ readonly path: string; readonly own: string | undefined }>({
  code: 'cilium/selects-nobody',
  severity: 'warning',
  summary: 'no endpoint can be one that the `endpointSelector` of a policy selects',
  guardsTrust: true,
  words: ({ path, own }) =>
    `${path}: no endpoint has all that this asks for${own === undefined ? '' : `, for the policy selects endpoints of its own namespace \`${own}\` alone`}: the rules do nothing; correct the selector, or remove the policy`,
});

/** One key in two spellings, of which the agent keeps either, a matter of chance. */
export const ambiguousKey = define<{ readonly path: string; readonly first: string; readonly second: string }>({
  code: 'cilium/ambiguous-key',
  severity: 'warning',
  summary: 'a selector of Cilium names one label twice, in two spellings',
  guardsTrust: true,
  words: ({ path, first, second }) =>
    `${path}: \`${first}\` and \`${second}\` are one label to the agent, which keeps one of them by chance; write one, or \`matchExpressions\``,
});
