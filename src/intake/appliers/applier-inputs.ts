import { byBytes, locate } from '../../diagnostics/index.js';
import type { Inputs, PlacedInput } from '../../result.js';
import { coverageOf } from '../coverage.js';
import type { ReadInput } from '../read-input.js';

/** What inputs say of Flux and Argo CD: the namespaces that they give, and what they deploy that isn't read. */
export function applierInputs(sources: readonly ReadInput[]): Pick<Inputs, 'placed' | 'elsewhere'> {
  const placed = placedIn(sources);
  const elsewhere = new Map(
    sources.flatMap((source) =>
      (source.elsewhere ?? []).map(({ id, span }) => {
        const { file, line } = locate(span);
        return [`${id} ${file} ${line}`, { by: id, file, line }] as const;
      }),
    ),
  );
  return {
    ...(placed.length === 0 ? {} : { placed }),
    ...(elsewhere.size === 0 ? {} : { elsewhere: [...elsewhere.values()].sort(byPlace) }),
  };
}

/** A document that two sources hold counts once. */
function placedIn(sources: readonly ReadInput[]): readonly PlacedInput[] {
  const rows = new Map<string, { readonly row: Omit<PlacedInput, 'documents'>; readonly documents: Set<string> }>();
  const isRendered = coverageOf(sources).coversDocument;
  for (const document of sources.flatMap(({ manifests }) => manifests.documents)) {
    const { file: path, span, source, placedBy } = document;
    if (placedBy === undefined || isRendered(document)) continue;
    const { namespace, id } = placedBy;
    const { file, line } = locate(placedBy.span);
    const key = `${namespace} ${id} ${file} ${line}`;
    const known = rows.get(key) ?? { row: { namespace, by: id, file, line }, documents: new Set<string>() };
    known.documents.add(`${path.path}:${span.start} ${source.kind === 'applied' ? (source.by ?? '') : ''}`);
    rows.set(key, known);
  }
  return [...rows.values()]
    .map(({ row, documents }) => ({ ...row, documents: documents.size }))
    .sort((a, b) => byBytes(a.namespace, b.namespace) || byPlace(a, b));
}

interface Placed {
  readonly file: string;
  readonly line: number;
}

function byPlace(a: Placed, b: Placed): number {
  return byBytes(a.file, b.file) || a.line - b.line;
}
