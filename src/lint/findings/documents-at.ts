import type { Span } from '../../diagnostics/index.js';
import type { ManifestDocument } from '../../parse/index.js';

/** The documents that hold a place, in their order: looked for among those of its file, and at once where none is within another. */
export function documentsAt(
  documents: readonly ManifestDocument[],
  { file, start, end }: Pick<Span, 'file' | 'start' | 'end'>,
): readonly ManifestDocument[] {
  const own = byFile(documents).get(file.path);
  if (own === undefined) return [];
  const near = own.areApart ? lastBefore(own.documents, start) : own.documents;
  return near.filter(({ span }) => span.start <= start && end <= span.end);
}

/** The first document of the very file that holds a place. */
export function documentAround(
  documents: readonly ManifestDocument[],
  place: Pick<Span, 'file' | 'start' | 'end'>,
): ManifestDocument | undefined {
  return documentsAt(documents, place).find(({ file }) => file === place.file);
}

interface OfFile {
  readonly documents: ManifestDocument[];
  /** Whether each starts behind the end of the one before. */
  areApart: boolean;
}

const filesOf = new WeakMap<readonly ManifestDocument[], ReadonlyMap<string, OfFile>>();

/** Found once for a list of documents. */
function byFile(documents: readonly ManifestDocument[]): ReadonlyMap<string, OfFile> {
  const known = filesOf.get(documents);
  if (known !== undefined) return known;
  const found = new Map<string, OfFile>();
  for (const document of documents) {
    const { path } = document.file;
    const own = found.get(path) ?? { documents: [], areApart: true };
    const before = own.documents.at(-1);
    own.areApart &&= before === undefined || before.span.end < document.span.start;
    own.documents.push(document);
    found.set(path, own);
  }
  filesOf.set(documents, found);
  return found;
}

/** Of documents one behind the other, the last that starts no later. */
function lastBefore(documents: readonly ManifestDocument[], start: number): readonly ManifestDocument[] {
  let [low, high] = [0, documents.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle]?.span.start ?? start) <= start) low = middle + 1;
    else high = middle;
  }
  return documents.slice(Math.max(0, low - 1), low);
}
