import type { Assembled } from '../assemble/assemble.js';
import type { Relay } from '../assemble/build-scenario.js';
import { applyEdits, areApart, type Edit, type SourceFile } from '../diagnostics/index.js';
import { areEquivalent } from '../diff/compare-sides.js';
import { goOn } from '../limit/index.js';
import { type ManifestDocument, toPlain } from '../parse/index.js';

export interface FixContext {
  readonly state: Assembled;
  /** The files that were read directly, and not rendered. */
  readonly files: readonly SourceFile[];
  readonly relay: Relay;
  /** Reads a file anew, as it was read. */
  readonly reread: (file: SourceFile) => readonly ManifestDocument[];
}

/**
 * Chooses the fixes before and after which the policies mean the same, all of those that are chosen together. Only files count that
 * were read directly, and hold nothing that something else changes on its way into the cluster.
 */
export function chooseSafe(fixes: readonly (readonly Edit[])[], context: FixContext): ReadonlySet<readonly Edit[]> {
  const direct = new Map<SourceFile, boolean>();
  const possible = fixes.filter((edits) =>
    edits.every(({ span: { file } }) => {
      const known = direct.get(file) ?? isDirect(file, context);
      direct.set(file, known);
      return known;
    }),
  );
  const chosen: (readonly Edit[])[] = [];
  const choose = (some: readonly (readonly Edit[])[]): void => {
    if (some.length === 0) return;
    goOn();
    const edits = [...chosen, ...some].flat();
    if (isApart(edits) && isSafe(edits, context)) chosen.push(...some);
    else if (some.length > 1) {
      const middle = some.length >> 1;
      choose(some.slice(0, middle));
      choose(some.slice(middle));
    }
  };
  choose(possible);
  return new Set(chosen);
}

function isApart(edits: readonly Edit[]): boolean {
  const files = new Set(edits.map(({ span }) => span.file));
  return [...files].every((file) => areApart(inFile(edits, file)));
}

function inFile(edits: readonly Edit[], file: SourceFile) {
  return edits.filter(({ span }) => span.file === file).map(({ span: { start, end }, text }) => ({ start, end, text }));
}

function isDirect(file: SourceFile, { state, files, reread }: FixContext): boolean {
  // Bytes that are no UTF-8, and line breaks that only some programs know, would not stay as they are.
  if (!files.includes(file) || /[\uDC80\uFFFD]|\r(?!\n)/.test(file.text)) return false;
  const own = state.scenarioSources.documents.filter((each) => each.file === file);
  const isPlain = own.every(
    ({ source, placedBy, uncertainty, isUnreadable }) =>
      source.kind === 'applied' &&
      source.by === undefined &&
      placedBy === undefined &&
      uncertainty === undefined &&
      isUnreadable !== true,
  );
  return isPlain && JSON.stringify(own.map(textOf)) === JSON.stringify(reread(file).map(textOf));
}

function textOf({ apiVersion, kind, name, namespace, node }: ManifestDocument): unknown {
  return [apiVersion, kind, name, namespace, toPlain(node)];
}

function isSafe(edits: readonly Edit[], { state, relay, reread }: FixContext): boolean {
  const changed = new Map(
    [...new Set(edits.map(({ span }) => span.file))].map((file) => {
      const after = { path: file.path, text: applyEdits(file.text, inFile(edits, file)) };
      return [file, reread(after)] as const;
    }),
  );
  const { scenarioSources } = state;
  const placed = new Map<SourceFile, number>();
  const documents = scenarioSources.documents.flatMap((document) => {
    const others = changed.get(document.file);
    if (others === undefined) return [document];
    const index = placed.get(document.file) ?? 0;
    placed.set(document.file, index + 1);
    const other = others[index];
    return other === undefined ? [] : [{ ...other, source: document.source }];
  });
  const isWhole = [...changed].every(([file, others]) => placed.get(file) === others.length);
  return isWhole && areEquivalent({ base: state, head: relay({ ...scenarioSources, documents }) }) === true;
}
