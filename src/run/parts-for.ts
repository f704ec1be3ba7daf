import { partsOf } from '../dialects/index.js';
import type { AnyPart } from '../parts/index.js';
import type { Inputs } from './read.js';

/** What the kinds of the documents that were read take: without it a run would begin again where it meets the first of them. */
export function partsFor(inputs: Inputs): readonly AnyPart[] {
  const kinds = new Map<string, { readonly group: string; readonly kind: string }>();
  for (const { manifests } of inputs.values())
    for (const { group, kind } of manifests.documents) kinds.set(`${kind}.${group}`, { group, kind });
  return partsOf([...kinds.values()]);
}
