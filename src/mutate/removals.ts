import { objectId } from '../model/index.js';
import { findMutations } from './edits/find-mutations.js';
import { shapeOf } from './edits/shapes.js';
import type { Documents } from './mutants.js';

export interface Removal {
  /** The id of the policy. */
  readonly policy: string;
  /** The path of one rule of it; the whole policy where it is missing. */
  readonly path: string | undefined;
  readonly defaultNamespace: string;
}

/** Documents without one policy, or without one rule of it; `undefined` where nobody knows how it is applied, or there is no such rule. */
export function removalOf(documents: Documents, { policy, path, defaultNamespace }: Removal): Documents | undefined {
  const copies = documents.filter(
    (each) => shapeOf(each.group, each.kind) !== undefined && objectId(each, defaultNamespace) === policy,
  );
  const [document, copy] = copies;
  if (document === undefined || copy !== undefined) return undefined;
  if (document.isUnreadable === true || document.uncertainty !== undefined) return undefined;
  if (path === undefined) return documents.filter((each) => each !== document);
  const shape = shapeOf(document.group, document.kind);
  const removal =
    shape === undefined
      ? undefined
      : findMutations(document.node, shape).find(
          ({ operator, rule, node }) => operator === 'remove-rule' && rule === path && node !== undefined,
        );
  const node = removal?.node?.();
  return node === undefined ? undefined : documents.map((each) => (each === document ? { ...each, node } : each));
}
