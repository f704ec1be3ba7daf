import type { SourceFile, Span } from '../../diagnostics/index.js';
import { wholeFile } from '../../diagnostics/index.js';
import { rootFileKindOf } from '../objects/origins.js';
import type { SkippedDocument } from '../objects/skipped.js';
import type { Rendered } from '../roots/rendered.js';
import { originOf } from './relocate.js';

/**
 * What was skipped of a rendered text, at the documents that it was made from as far as their kinds and names tell; else at the
 * file that it comes from, which other documents of the rendering may come from too. `skippedIn` tells what is skipped of a source
 * that is read as it stands: its documents, and the items of its lists.
 */
export function relocateSkipped(
  skipped: readonly SkippedDocument[],
  rendered: Rendered,
  skippedIn: (file: SourceFile) => readonly SkippedDocument[],
): readonly SkippedDocument[] {
  const known = new Map<SourceFile, readonly Named[]>();
  const documentsIn = (file: SourceFile) => {
    const found = known.get(file) ?? skippedIn(file).map(named);
    known.set(file, found);
    return found;
  };
  const used = new Set<Span>();
  return skipped.map((each): SkippedDocument => {
    if (each.span.file !== rendered.file) return each;
    const path = originOf(each.span, rendered);
    const file = rendered.sources.find((source) => source.path === path) ?? rendered.kustomizationOrChart;
    const isPlain = rendered.renderer === 'kustomize' && rootFileKindOf(file.path) === undefined;
    const source = isPlain ? sourceAmong(documentsIn(file), named(each), used) : undefined;
    if (source !== undefined) used.add(source);
    const by = { name: rendered.file.path, isSource: source !== undefined };
    return { ...each, span: source ?? wholeFile(file), by };
  });
}

/** A document with the words behind `name` and `namespace` in its metadata, as far as the text tells: a guess to find a source by. */
interface Named {
  readonly span: Span;
  readonly kind: string | undefined;
  readonly name: string;
  readonly namespace: string;
}

function named({ span, kind }: SkippedDocument): Named {
  const text = metadataIn(span.file.text.slice(span.start, span.end));
  return { span, kind, name: wordOf('name', text), namespace: wordOf('namespace', text) };
}

/** The likeliest of the documents of the same kind; of two that are alike the first that nothing was made from yet. */
function sourceAmong(documents: readonly Named[], made: Named, used: ReadonlySet<Span>): Span | undefined {
  const alike = documents.filter(({ kind }) => kind === made.kind);
  const close = preferred(alike, ({ name }) => made.name.includes(name));
  const same = preferred(close, ({ name }) => name === made.name);
  const placed = preferred(same, ({ namespace }) => namespace === made.namespace);
  return preferred(placed, ({ span }) => !used.has(span))[0]?.span;
}

function preferred(documents: readonly Named[], test: (document: Named) => boolean): readonly Named[] {
  const found = documents.filter(test);
  return found.length > 0 ? found : documents;
}

/** The text from the outermost line `metadata:` on; all of it where there is no such line. */
function metadataIn(text: string): string {
  const lines = Array.from(text.matchAll(/^([ ]*)metadata:[ \t]*$/gm));
  const [outermost] = lines.sort((a, b) => (a[1]?.length ?? 0) - (b[1]?.length ?? 0));
  return outermost === undefined ? text : text.slice(outermost.index);
}

function wordOf(key: string, text: string): string {
  return new RegExp(`(?:^|[\\s{,"])${key}["']?\\s*:\\s*["']?([\\w.-]+)`, 'm').exec(text)?.[1] ?? '';
}
