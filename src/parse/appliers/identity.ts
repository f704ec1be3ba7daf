import type { ManifestDocument } from '../objects/manifest-document.js';
import { getIn, stringOf } from '../yaml/node.js';

/** The addresses of Flux's sources, by `GitRepository/namespace/name`. */
export type Addresses = ReadonlyMap<string, string>;

/** `Kustomization/flux-system/shop`. */
export function idOf({ kind, namespace, name }: ManifestDocument): string {
  return [kind, ...(namespace === undefined ? [] : [namespace]), name ?? '?'].join('/');
}

/** The addresses that GitRepositories name among these objects. */
export function addressesIn(documents: readonly ManifestDocument[]): Addresses {
  return new Map(
    documents.flatMap(({ kind, namespace, name, node }) => {
      const url = kind === 'GitRepository' ? stringOf(getIn(node, ['spec', 'url'])) : undefined;
      return url === undefined ? [] : [[`${kind}/${namespace ?? ''}/${name ?? '?'}`, plainAddress(url)] as const];
    }),
  );
}

/** An address of a repository in the form in which equal ones are equal: `github.com/acme/shop`. */
export function plainAddress(url: string): string {
  return url
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^/:]+):(?:\d+\/)?\/?/, '$1/')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\.git$/, '')
    .toLowerCase();
}
