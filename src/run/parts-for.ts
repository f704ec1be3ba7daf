import { partsOf } from '../dialects/index.js';
import { testValidatorPart } from '../language/schema-errors.js';
import type { AnyPart } from '../parts/index.js';
import type { Found } from './find.js';
import type { Inputs } from './read.js';

/** What reading takes: without it a run would read all anew where it meets the first test. */
export function partsForReading(found: readonly Found[]): readonly AnyPart[] {
  const hasTests = found.some(({ roots }) =>
    roots.some(
      (each) => each.kind === 'files' && each.discovery.files.some(({ text }) => text.includes('ConnectivityTest')),
    ),
  );
  return hasTests ? [testValidatorPart] : [];
}

/** What the kinds of the documents that were read take: without it a run would begin again where it meets the first of them. */
export function partsFor(inputs: Inputs): readonly AnyPart[] {
  const kinds = new Map<string, { readonly group: string; readonly kind: string }>();
  for (const { manifests } of inputs.values())
    for (const { group, kind } of manifests.documents) kinds.set(`${kind}.${group}`, { group, kind });
  return partsOf([...kinds.values()]);
}
