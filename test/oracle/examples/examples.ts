import type { Example } from './example.js';
import { openExamples } from './examples-open.js';
import { cellExamples, ciliumExamples } from './examples-profiles.js';
import { addedExamples, upstreamExamples } from './examples-upstream.js';
import { selectorExamples, shapeExamples, workedExamples } from './examples-worked.js';

/** Worlds with verdicts worked out by hand from the pages of semantics: the oracle and the engine are held to the same rows. */
export const examples: readonly Example[] = [
  ...workedExamples,
  ...shapeExamples,
  ...selectorExamples,
  ...upstreamExamples,
  ...addedExamples,
  ...openExamples,
  ...ciliumExamples,
  ...cellExamples,
];
