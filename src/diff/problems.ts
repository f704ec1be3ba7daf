import { define } from '../diagnostics/index.js';

export const nothingToCompare = define<Record<string, never>>({
  code: 'diff/no-manifests',
  severity: 'error',
  summary: 'there is nothing to compare',
  words: () =>
    'found no manifest at either side: there is nothing to compare; name the folder of the manifests (`reachspec diff BASE HEAD deploy`)',
});
