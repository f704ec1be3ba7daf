/** The definitions that a JSON Schema needs whose fields list roots: `{ $ref: '#/$defs/roots' }`. */
export const rootDefinitions = {
  roots: {
    description: 'roots, each a cluster or a part of one as it is applied',
    type: 'array',
    minItems: 1,
    items: { $ref: '#/$defs/root' },
  },
  root: {
    description:
      'a file, a folder, a glob, `-` for standard input, or a map: `{kustomize: DIR}`, `{helm: {chart: DIR}}`, `{raw: DIR}`, `{git: REF, path: DIR}`; paths are relative to this file and stay inside the repository',
    type: ['string', 'object'],
    pattern: '\\S',
    minProperties: 1,
    additionalProperties: false,
    dependentRequired: { enableHelm: ['kustomize'], git: ['path'], path: ['git'] },
    properties: {
      kustomize: {
        description: 'the folder of a kustomization, which the installed `kustomize` or `kubectl` builds',
        $ref: '#/$defs/rootFolder',
      },
      enableHelm: { description: 'kustomize may run helm for `helmCharts`', type: 'boolean' },
      helm: { $ref: '#/$defs/chart' },
      raw: {
        description: 'a folder whose documents are taken as they stand, kustomization and chart or not',
        $ref: '#/$defs/rootFolder',
      },
      git: { description: 'a commit, branch or tag of this checkout', type: 'string', pattern: '\\S' },
      path: { description: 'a file or a folder at that ref', $ref: '#/$defs/rootFolder' },
    },
  },
  rootFolder: { description: 'a path relative to this file, inside the repository', type: 'string', pattern: '\\S' },
  chart: {
    description: 'a chart, which the installed `helm` renders',
    type: 'object',
    additionalProperties: false,
    required: ['chart'],
    properties: {
      chart: { description: 'the folder of the chart', $ref: '#/$defs/rootFolder' },
      release: {
        description: 'the name of the release; the default is `release-name`',
        type: 'string',
        pattern: '\\S',
      },
      namespace: {
        description: 'the namespace of the release; the default is `default`',
        type: 'string',
        pattern: '\\S',
      },
      values: {
        description: 'values files, and maps of values; a later one wins',
        type: 'array',
        items: { description: 'a values file, or a map of values', type: ['string', 'object'], pattern: '\\S' },
      },
      set: {
        description: 'values by path, like `image.tag`, which win over `values`; a string stays one',
        type: 'object',
        additionalProperties: { description: 'a value', type: ['string', 'number', 'boolean', 'null'] },
      },
      kubeVersion: {
        description: 'the version of the cluster in quotes, like `"1.34"`',
        type: 'string',
        pattern: '\\S',
      },
    },
  },
} as const;
