import { locate, type SourceFile, type Span } from '../../../src/diagnostics/index.js';
import type { ManifestDocument, Node, Rendered } from '../../../src/parse/index.js';
import { readManifests, relocate } from '../../../src/parse/index.js';

const kinds = ['Deployment', 'Job', 'Namespace', 'NetworkPolicy', 'Pod'];

/** The objects of a rendered text, as they were read, with the places of their sources. */
export function relocated(rendered: Rendered): readonly ManifestDocument[] {
  const options = { kinds, groups: [], policyKinds: [], kustomizationsAndCharts: [] };
  return relocate(readManifests([rendered.file], options).documents, rendered);
}

/** Where each scalar and each empty list or map of an object lies, by its path: `deploy/db.yaml:3`. */
export function placesOf({ node }: Pick<ManifestDocument, 'node'>): Readonly<Record<string, string>> {
  return Object.fromEntries(leaves(node, ''));
}

/** `file:line` of a span. */
export function lineOf(span: Span): string {
  const { file, line } = locate(span);
  return `${file}:${line}`;
}

function leaves(node: Node, path: string): readonly (readonly [string, string])[] {
  const children =
    node.kind === 'map'
      ? node.entries.map(({ key, value }) => leaves(value, `${path}/${key}`))
      : node.kind === 'list'
        ? node.items.map((item, index) => leaves(item, `${path}/${index}`))
        : [];
  return children.length === 0 ? [[path, lineOf(node.span)]] : children.flat();
}

/** Files by their paths. */
export function filesFrom(texts: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}
