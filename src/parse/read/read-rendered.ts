import type { Diagnostic, SourceFile, Span } from '../../diagnostics/index.js';
import type { ManifestDocument } from '../objects/manifest-document.js';
import { relocate, relocateSkipped, relocateSpan } from '../relocate/index.js';
import type { Rendered } from '../roots/rendered.js';
import { type Manifests, type ReadOptions, readManifests } from './manifests.js';

/** What a rendered text holds, with every place led back to the files that it was made from. */
export function readRendered(rendered: Rendered, options: ReadOptions): Manifests {
  const manifests = readManifests([rendered.file], { ...options, kustomizationsAndCharts: [] });
  const plain = { ...options, kustomizationsAndCharts: [], variables: undefined, fluxFiles: undefined };
  const skippedIn = (file: SourceFile) => readManifests([file], plain).skipped;
  const at = (span: Span) => relocateSpan(span, rendered);
  const moved = (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    span: diagnostic.span === undefined ? undefined : at(diagnostic.span),
    related: diagnostic.related.map((each) => ({ ...each, span: at(each.span) })),
  });
  return {
    ...manifests,
    documents: relocate(manifests.documents, rendered).map((each) => placed(each, rendered)),
    hints: relocate(manifests.hints, rendered),
    unreadable: (manifests.unreadable ?? []).map((each) => ({ ...each, span: at(each.span) })),
    skipped: relocateSkipped(manifests.skipped, rendered, skippedIn),
    diagnostics: manifests.diagnostics.map(moved),
  };
}

/** Helm installs what names no namespace into that of its release. */
function placed(document: ManifestDocument, { namespace }: Rendered): ManifestDocument {
  return namespace === undefined || document.namespace !== undefined ? document : { ...document, namespace };
}
