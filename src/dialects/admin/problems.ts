import { define } from '../../diagnostics/index.js';
import { type FieldProblem, fieldWords } from '../../parse/index.js';

/** A field that the API doesn't know. */
export const unknownField = define<FieldProblem>({
  code: 'admin/unknown-field',
  severity: 'error',
  summary: 'an admin policy has a field that the API does not know',
  words: fieldWords,
});

/** A value that the API server would reject, by the schema of the CRD or by one of its CEL rules. */
export const invalidField = define<FieldProblem>({
  code: 'admin/invalid-field',
  severity: 'error',
  summary: 'an admin policy has a value that the API server rejects',
  words: fieldWords,
});

/** Something that is served by the experimental CRDs only: with the standard ones the API server drops the field (B.1). */
export const experimentalField = define<{ readonly path: string; readonly field: string }>({
  code: 'admin/experimental-field',
  severity: 'notice',
  summary: 'an admin policy uses a field of the experimental channel',
  words: ({ path, field }) =>
    `${path}: \`${field}\` needs the experimental channel of the API; where the standard CRDs are installed, the policy is rejected or means less`,
});

/** A rule that no traffic can match, valid as it is. */
export const matchesNothing = define<{ readonly path: string; readonly why: string }>({
  code: 'admin/matches-nothing',
  severity: 'warning',
  summary: 'a part of an admin policy can not match any traffic',
  guardsTrust: true,
  words: ({ path, why }) => `${path}: ${why}`,
});

/** Both versions of the API in one cluster, of which no implementation says how they stand to each other. */
export const mixedVersions = define<{ readonly id: string; readonly other: string }>({
  code: 'admin/mixed-versions',
  severity: 'error',
  summary: 'policies of both versions of the admin API are in use together',
  words: ({ id, other }) =>
    `${id} stands beside ${other}, of another version of its API: nobody defines how they are ordered; write all of them as ClusterNetworkPolicy, or all as AdminNetworkPolicy and BaselineAdminNetworkPolicy`,
});
