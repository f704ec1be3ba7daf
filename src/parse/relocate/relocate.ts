import type { SourceFile, Span } from '../../diagnostics/index.js';
import { wholeFile } from '../../diagnostics/index.js';
import type { ManifestDocument } from '../objects/manifest-document.js';
import { rootFileKindOf } from '../objects/origins.js';
import { readKustomization } from '../roots/read-kustomization.js';
import type { Rendered } from '../roots/rendered.js';
import type { MapNode } from '../yaml/node.js';
import { changesBy } from './changes.js';
import { placeMap } from './layers.js';
import { sourcesOf } from './sources.js';
import { placeInTemplate } from './template-lines.js';

/**
 * Objects that were read from a rendered text, with their spans in the files they were made from: each value where it is
 * written (in the source, in a patch, in the kustomization), else at the nearest place around it. Values stay as rendered.
 */
export function relocate(documents: readonly ManifestDocument[], rendered: Rendered): readonly ManifestDocument[] {
  const files = new Map(rendered.sources.map((file) => [file.path, file]));
  const kustomizations = rendered.sources
    .filter(({ path }) => rootFileKindOf(path) === 'kustomization')
    .map(readKustomization);
  const changesOf = changesBy(kustomizations, files);
  const sources = sourcesOf(rendered);
  const counts = new Map<string, number>();
  return documents.map((document) => {
    const origin = originOf(document.span, rendered);
    const path = origin === undefined || rootFileKindOf(origin) === undefined ? origin : undefined;
    const file = (origin === undefined ? undefined : files.get(origin)) ?? rendered.kustomizationOrChart;
    // An object that a generator makes has no source.
    const source = origin !== undefined && path === undefined ? undefined : sources.find(document, path);
    if (source === undefined && rendered.renderer === 'helm' && path !== undefined) {
      const key = `${path} ${document.kind}`;
      const index = counts.get(key) ?? 0;
      counts.set(key, index + 1);
      return moved(document, placeInTemplate(document, file, index), rendered);
    }
    const changes = changesOf(document, source);
    const layers = { source: source?.node, patches: changes.merged, pointer: '', fallback: wholeFile(file) };
    const node = placeMap(document.node, layers, changes);
    // Patches alone don't hold an object.
    return moved(document, source === undefined ? { ...node, span: wholeFile(file) } : node, rendered);
  });
}

/** The source file of a place in a rendered text: for findings about the text itself. */
export function relocateSpan(span: Span, rendered: Rendered): Span {
  if (span.file !== rendered.file) return span;
  const origin = originOf(span, rendered);
  const file: SourceFile | undefined = rendered.sources.find(({ path }) => path === origin);
  return wholeFile(file ?? rendered.kustomizationOrChart);
}

function moved(document: ManifestDocument, node: MapNode, { file }: Rendered): ManifestDocument {
  return { ...document, file: node.span.file, node, span: node.span, source: { kind: 'applied', by: file.path } };
}

/** The path of the source that a place in a rendered text comes from, as far as the renderer tells. */
export function originOf({ start }: Span, { origins }: Rendered): string | undefined {
  return origins.findLast((origin) => origin.start <= start)?.source;
}
