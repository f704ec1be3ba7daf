import type { SourceFile, Span } from '../../diagnostics/index.js';
import { wholeFile } from '../../diagnostics/index.js';
import { splitDocuments } from '../documents.js';
import { markerKindOf } from '../origins.js';
import type { Rendered } from '../rendered.js';
import type { SkippedDocument } from '../skipped.js';
import { originOf } from './relocate.js';

/**
 * What was skipped of a rendered text, at the documents that it was made from as far as their kinds and names tell; else at the
 * file that it comes from, which other documents of the rendering may come from too.
 */
export function relocateSkipped(skipped: readonly SkippedDocument[], rendered: Rendered): readonly SkippedDocument[] {
  const documents = new Map<SourceFile, readonly Span[]>();
  const documentsIn = (file: SourceFile) => {
    const found = documents.get(file) ?? splitDocuments(file);
    documents.set(file, found);
    return found;
  };
  return skipped.map((each): SkippedDocument => {
    if (each.span.file !== rendered.file) return each;
    const path = originOf(each.span, rendered);
    const file = rendered.sources.find((source) => source.path === path) ?? rendered.marker;
    const isPlain = rendered.renderer === 'kustomize' && markerKindOf(file.path) === undefined;
    const source = isPlain ? sourceAmong(documentsIn(file), each) : undefined;
    const by = { name: rendered.file.path, isSource: source !== undefined };
    return { ...each, span: source ?? wholeFile(file), by };
  });
}

function sourceAmong(documents: readonly Span[], { span, kind }: SkippedDocument): Span | undefined {
  const alike = documents.filter((document) => wordOf('kind', textOf(document)) === kind);
  const name = wordOf('name', textOf(span)) ?? '';
  const named = alike.filter((document) => name.includes(wordOf('name', textOf(document)) ?? '\n'));
  const [first, second] = alike.length === 1 ? alike : named;
  return second === undefined ? first : undefined;
}

/** The first word behind a key, which for a name is that of the metadata in nearly every manifest; a guess to find a source by. */
function wordOf(key: string, text: string): string | undefined {
  return new RegExp(`(?:^|[\\s{,"])${key}["']?\\s*:\\s*["']?([\\w.-]+)`, 'm').exec(text)?.[1];
}

function textOf({ file, start, end }: Span): string {
  return file.text.slice(start, end);
}
