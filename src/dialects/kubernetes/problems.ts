import { define } from '../../diagnostics/index.js';
import { type FieldProblem, fieldWords } from '../../parse/index.js';

/** A field that the API doesn't know: `kubectl apply` rejects it, and what it was meant to restrict stays open. */
export const unknownField = define<FieldProblem>({
  code: 'kubernetes/unknown-field',
  severity: 'error',
  summary: 'a NetworkPolicy has a field that the API does not know',
  words: fieldWords,
});

/** A value that the API server would reject. */
export const invalidField = define<FieldProblem>({
  code: 'kubernetes/invalid-field',
  severity: 'error',
  summary: 'a NetworkPolicy has a value that the API server rejects',
  words: fieldWords,
});

/** A range that API servers accept only without strict validation (KEP-4858), which is on from 1.36: there it is an error (A.9). */
const legacy = define<{
  readonly mode: CidrValidation;
  readonly path: string;
  readonly cidr: string;
  readonly oddities: string;
  readonly canonical: string;
}>({
  code: 'kubernetes/legacy-cidr',
  severity: 'warning',
  summary: 'a range is written in a way that newer API servers reject',
  guardsTrust: true,
  words: ({ mode, path, cidr, oddities, canonical }) => {
    const found = `${path}: \`${cidr}\` has ${oddities}, which API servers with strict validation reject`;
    return mode === 'strict'
      ? `${found}, as they do from 1.36 on; write \`${canonical}\``
      : `${found}; here it means \`${canonical}\`: write that`;
  },
});

/** How an API server reads ranges: `strict` rejects what it otherwise takes with a warning. */
export type CidrValidation = 'strict' | 'lenient';

/** Reports a range that is written as only older API servers take it. */
export const legacyCidr: typeof legacy = (facts, span, related) => {
  const found = legacy(facts, span, related);
  return facts.mode === 'strict' ? { ...found, severity: 'error' } : found;
};

/** `ingress: [null]`, `from: null` and the like: the API server reads them as if they admitted everything (A.4). */
export const emptyRule = define<{ readonly path: string; readonly field?: 'from' | 'to' | 'ports' | 'port' }>({
  code: 'kubernetes/null-rule',
  severity: 'warning',
  summary: 'a null rule, or a null field of one, admits everything',
  words: ({ path, field }) =>
    field !== undefined
      ? `${path}: found \`${field}\` without a value, which the API reads as if it were left out: it admits every ${field.startsWith('port') ? 'port' : 'peer'}; write what is meant, or remove the field`
      : `${path}: found an empty list item, which the API reads as \`{}\`: it admits everything; write \`{}\` if that is meant, or remove the item`,
});

/** The API server reads a missing spec as `{}`, which isolates every pod of the namespace. */
export const missingSpec = define<{ readonly id: string }>({
  code: 'kubernetes/no-spec',
  severity: 'warning',
  summary: 'a NetworkPolicy has no spec',
  words: ({ id }) =>
    `${id} has no \`spec\`: the API reads that as \`{}\`, which denies all ingress to every pod of its namespace; write the \`spec\` that is meant`,
});
