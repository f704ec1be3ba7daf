import type { VariableInput } from '../../result.js';
import { shownProse } from '../text/visible.js';

/** What the reasons mean; one that isn't listed speaks for itself. */
const reasonWords: ReadonlyMap<string, string> = new Map([
  ['irrelevant-kind', 'kinds that play no part in connectivity'],
  ['unknown-kind', 'unknown kinds'],
  ['holds-objects', 'objects that hold others, not evaluated'],
  ['deploys', 'kinds that have other files applied'],
  ['no-kind', 'no Kubernetes object'],
  ['template', 'templates'],
  ['encrypted', 'encrypted'],
  ['unparsable', 'no valid YAML'],
  ['invalid', 'objects without a usable name or namespace'],
  ['unknown-api', 'kinds of another API group'],
  ['patch', 'patches for kustomize'],
  ['kustomization', 'source for kustomize'],
  ['chart', 'chart descriptions'],
  ['ended', 'not read before the run ended'],
  ['binary', 'binary'],
  ['utf-16', 'UTF-16 text'],
  ['too-large', 'too large'],
  ['unreadable', 'unreadable'],
  ['outside-repository', 'links that lead out of the repository'],
  ['broken-link', 'broken links'],
]);

/** Why something was passed over. */
export function skipWords(reason: string): string {
  return reasonWords.get(reason) ?? shownProse(reason);
}

/** Who gives a variable its value. */
export const variableSourceWords = {
  flag: 'by --var',
  file: 'by --var-file',
  settings: 'by the settings',
  flux: 'by Flux Kustomizations',
  default: 'by their defaults',
} as const satisfies Record<VariableInput['source'], string>;
