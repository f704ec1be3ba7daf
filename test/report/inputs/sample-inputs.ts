import type { Inputs } from '../../../src/result.js';

export const noInputs: Inputs = {
  found: 0,
  files: 0,
  asideFiles: [],
  ignored: 0,
  documents: 0,
  kinds: [],
  hints: [],
  skipped: [],
  unreadFiles: [],
};

/** Something of every sort. */
export const fullInputs: Inputs = {
  ...noInputs,
  found: 16,
  files: 14,
  asideFiles: ['reachspec.yaml'],
  ignored: 3,
  documents: 27,
  hints: [{ kind: 'Deployment', count: 1 }],
  variables: [
    { name: 'REGION', source: 'flag', uses: 2 },
    { name: 'ZONE', source: 'settings', file: 'reachspec.yaml', line: 7, uses: 0 },
  ],
  roots: [
    { root: '<helm charts/web>', documents: 3, milliseconds: 20, cached: true },
    { root: '<kustomize deploy/prod>', documents: 12, milliseconds: 200 },
  ],
  kinds: [
    { kind: 'Deployment', count: 6 },
    { kind: 'NetworkPolicy', count: 7 },
    { kind: 'Service', count: 5 },
  ],
  skipped: [
    ...Array.from({ length: 7 }, (_, index) => ({
      file: `deploy/config-${index}.yaml`,
      line: 1,
      reason: 'irrelevant-kind',
      kind: index < 5 ? 'ConfigMap' : 'ServiceAccount',
    })),
    { file: 'deploy/secret.yaml', line: 12, reason: 'encrypted' },
    { file: 'deploy/future.yaml', line: 1, reason: 'a reason that has no words yet' },
  ],
  unreadFiles: [{ file: 'deploy/link.yaml', reason: 'outside-repository' }],
};
