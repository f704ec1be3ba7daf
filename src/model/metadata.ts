import type { Diagnostic } from '../diagnostics/index.js';
import { get, getIn, MapReader } from '../parse/index.js';
import type { Copy } from './duplicates.js';
import { makeSink } from './objects.js';

/** Kinds whose labels and annotations are read with the rest of them. */
const readElsewhere: readonly string[] = ['Namespace', 'Node', 'Pod'];

/**
 * What the API server rejects in the labels, annotations and selector of objects where they change no verdict: values that YAML 1.1
 * reads as booleans or numbers, for which it refuses the whole object.
 */
export function checkMetadata(copies: readonly Copy[]): readonly Diagnostic[] {
  const { sink, diagnostics } = makeSink();
  for (const { node, kind, group } of copies.map(({ document }) => document)) {
    const metadata = get(node, 'metadata');
    const isRead = group === '' && readElsewhere.includes(kind);
    if (metadata?.kind === 'map' && !isRead) {
      const reader = new MapReader(metadata, sink, 'metadata');
      for (const field of ['labels', 'annotations']) reader.stringMap(field);
    }
    const selector = getIn(node, ['spec', 'selector']);
    const labels = get(selector, 'matchLabels');
    if (labels?.kind === 'map') new MapReader(labels, sink, 'spec.selector.matchLabels').allStrings();
  }
  return diagnostics;
}
