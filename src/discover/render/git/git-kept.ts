import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SourceFile } from '../../../diagnostics/index.js';
import { type Node, parseYaml, splitDocuments } from '../../../parse/index.js';
import type { KustomizeTree } from '../kustomize-tree.js';
import { linkOut } from '../links-out.js';

/** What may lead a build to what git keeps: a file that names it, or a link. */
export type GitAccess =
  | { readonly kind: 'named'; readonly file: SourceFile }
  | { readonly kind: 'link'; readonly path: string };

/**
 * The way by which building a kustomization may read what git keeps, credentials of a checkout among it. kustomize reads files only at or
 * below the kustomization that names them, so there is none unless one of them lies in a folder with `.git`. Undefined where there is none.
 */
export function gitAccess({ kustomizations, plugins, top }: KustomizeTree, here: string): GitAccess | undefined {
  const above = kustomizations.filter(({ file }) => existsSync(join(resolve(here, dirname(file.path)), '.git')));
  if (above.length === 0) return undefined;
  const file = [...kustomizations.map((each) => each.file), ...plugins].find(namesGit);
  if (file !== undefined) return { kind: 'named', file };
  const path = linkOut(top, top, 'what git keeps');
  return path === undefined ? undefined : { kind: 'link', path };
}

/** Whether a text of a file names what git keeps, be it in YAML that the text itself is. */
function namesGit(file: SourceFile): boolean {
  return splitDocuments(file).some((span) => {
    const { node, problems } = parseYaml(span);
    return problems.length > 0 ? gitFolder.test(file.text) : node !== undefined && holdsGit(node);
  });
}

const gitFolder = /(?<![\w.-])\.git(?![\w-])/i;

function holdsGit(node: Node): boolean {
  switch (node.kind) {
    case 'scalar':
      return gitFolder.test(node.text) || (node.text.includes('\n') && namesGit({ path: '', text: node.text }));
    case 'list':
      return node.items.some(holdsGit);
    case 'map':
      return node.entries.some(({ value }) => holdsGit(value));
    default:
      return node satisfies never;
  }
}
