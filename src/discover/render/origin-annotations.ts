import type { RenderedOrigin } from '../../parse/index.js';

/** A text without the annotations that tell origins, and what they told. */
export interface Unannotated {
  readonly text: string;
  readonly origins: readonly RenderedOrigin[];
}

/** Whether the annotations stay in the text, and the shown path for one that an annotation tells. */
export interface Named {
  readonly keep: boolean;
  readonly sourceOf: (path: string) => string | undefined;
}

/**
 * Reads `config.kubernetes.io/origin` in what kustomize printed, and takes it out: block style, two spaces a level,
 * documents apart by `---`.
 */
export function takeOrigins(text: string, { keep, sourceOf }: Named): Unannotated {
  const origins: RenderedOrigin[] = [];
  const documents: string[] = [];
  let start = 0;
  for (const document of text.split(/(?<=^---\n)/m)) {
    const found = annotations.exec(document);
    const { path, rest } = found === null ? { path: undefined, rest: document } : takeOne(document, found);
    origins.push({ start, source: path === undefined ? undefined : sourceOf(path) });
    const kept = keep ? document : rest;
    documents.push(kept);
    start += kept.length;
  }
  return { text: documents.join(''), origins };
}

// The metadata of the object itself: lines below it are indented, and so is the text of long values.
const annotations = /^metadata:\n(?: .*\n|\n)*? {2}annotations:\n(?: {4}.*\n|\n)*/m;
const origin = /^ {4}config\.kubernetes\.io\/origin: \|-?\n((?: {6}.*\n?)+)/m;

function takeOne(
  document: string,
  found: RegExpExecArray,
): { readonly path: string | undefined; readonly rest: string } {
  const [block] = found;
  const named = origin.exec(block);
  if (named === null) return { path: undefined, rest: document };
  const without = block.replace(named[0], '').replace(/ {2}annotations:\n$/, '');
  const rest = document.slice(0, found.index) + without + document.slice(found.index + block.length);
  const path = /^ {6}(?:path|configuredIn): (.+)$/m.exec(named[1] ?? '')?.[1];
  return { path: path?.replace(/^(["'])(.*)\1$/, '$2'), rest };
}
