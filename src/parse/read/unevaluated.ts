import { posix } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.js';
import { define } from '../../diagnostics/index.js';
import type { SkippedDocument } from '../objects/skipped.js';
import { kindsNamed } from '../objects/unreadable.js';
import type { ChartSuggestion } from '../roots/chart-suggestions.js';

interface Unevaluated {
  readonly documents: number;
  readonly kinds: readonly string[];
}

const chart = define<Unevaluated & { readonly folder: string; readonly suggestions: readonly ChartSuggestion[] }>({
  code: 'parse/unevaluated-chart',
  severity: 'warning',
  summary: 'a Helm chart holds templates of policies, which are not evaluated until they are rendered',
  guardsTrust: true,
  words: ({ folder, documents, kinds, suggestions }) =>
    `found ${templates(documents)} of ${kinds.join(', ')} in the chart \`${folder}\`, not evaluated; expected rendered manifests; add ${suggestionWords(suggestions)} to \`spec.manifests\` or the settings' \`roots\`, or run \`helm template ${folder} | reachspec test - …\``,
});

const mostSuggestions = 3;

function suggestionWords(suggestions: readonly ChartSuggestion[]): string {
  const shown = suggestions.slice(0, mostSuggestions).map(({ text }) => `\`${text}\``);
  const more = suggestions.length > mostSuggestions ? ` and ${suggestions.length - mostSuggestions} more` : '';
  const unknown = [...new Set(suggestions.flatMap((each) => each.unknown))];
  const uncertainty = unknown.length === 0 ? '' : `, which lacks ${unknown.join(' and ')}`;
  return `${shown.length === 1 ? 'the root' : 'the roots that you apply of'} ${shown.join(', ')}${more}${uncertainty}${suggestions.every((each) => each.isReleased) ? '' : ' with its values'}`;
}

/** Whether a diagnostic refers to a chart that isn't rendered, as far as its file alone tells. */
export function isUnevaluatedChart({ code }: Diagnostic): boolean {
  return code === 'parse/unevaluated-chart';
}

const template = define<Unevaluated>({
  code: 'parse/unevaluated-template',
  severity: 'warning',
  summary: 'a file holds templates of policies, which are not evaluated until they are rendered',
  guardsTrust: true,
  words: ({ documents, kinds }) =>
    `found ${templates(documents)} of ${kinds.join(', ')}, not evaluated; expected rendered manifests; render the file and pass the result`,
});

const encrypted = define<Unevaluated>({
  code: 'parse/unevaluated-encrypted',
  severity: 'warning',
  summary: 'an encrypted file holds policies, which are not evaluated until it is decrypted',
  guardsTrust: true,
  words: ({ documents, kinds }) =>
    `found ${documents} encrypted ${documents === 1 ? 'document' : 'documents'} of ${kinds.join(', ')}, not evaluated; expected plain text; decrypt the file and pass the result`,
});

interface UnreadPolicies {
  readonly document: SkippedDocument;
  readonly kinds: readonly string[];
}

interface Surroundings {
  readonly chartOf: (path: string) => string | undefined;
  /** The roots that render the chart of a folder. */
  readonly suggestionsOf: (folder: string) => readonly ChartSuggestion[];
  readonly policyKinds: readonly string[];
}

/** Warns of the policies lost in templates and encrypted documents: once a chart, elsewhere once a file. */
export function reportUnevaluated(
  skipped: readonly SkippedDocument[],
  surroundings: Surroundings,
): readonly Diagnostic[] {
  const { chartOf, policyKinds } = surroundings;
  const groups = new Map<string, UnreadPolicies[]>();
  for (const document of skipped) {
    if (document.reason !== 'template' && document.reason !== 'encrypted') continue;
    const kinds = kindsNamedIn(document, policyKinds);
    if (kinds.length === 0) continue;
    const { path } = document.span.file;
    const key = `${document.reason} ${document.reason === 'template' ? (chartOf(path) ?? path) : path}`;
    groups.set(key, [...(groups.get(key) ?? []), { document, kinds }]);
  }
  return [...groups.values()].flatMap((missingRoots) => report(missingRoots, surroundings));
}

function report(
  missingRoots: readonly UnreadPolicies[],
  { chartOf, suggestionsOf }: Surroundings,
): readonly Diagnostic[] {
  const [first] = missingRoots;
  if (first === undefined) return [];
  const { span, reason } = first.document;
  const facts = {
    documents: missingRoots.length,
    kinds: [...new Set(missingRoots.flatMap((loss) => loss.kinds))].sort(),
  };
  if (reason === 'encrypted') return [encrypted(facts, span)];
  const kustomizationOrChart = chartOf(span.file.path);
  if (kustomizationOrChart === undefined) return [template(facts, span)];
  const folder = posix.dirname(kustomizationOrChart);
  return [chart({ ...facts, folder, suggestions: suggestionsOf(folder) }, span)];
}

/** The policy kinds that stand as the value of some `kind` in the text of a document that isn't parsed. */
function kindsNamedIn({ span }: SkippedDocument, policyKinds: readonly string[]): readonly string[] {
  const named = kindsNamed(span.file.text.slice(span.start, span.end));
  return policyKinds.filter((kind) => named.includes(kind));
}

function templates(documents: number): string {
  return documents === 1 ? '1 template' : `${documents} templates`;
}
