import type { TestFile } from '../language/test-file.js';
import { type AnyPart, loadedLater } from '../parts/index.js';

/** What judges `onlyFrom` and its like. */
export const closedPart = loadedLater(() => import('./closed-cases.js'));

/** What judges `via: ingress`. */
export const viaPart = loadedLater(() => import('../ingress/judge-via.js'));

/** What the cases of some test files take. */
export function partsOfCases(files: readonly TestFile[]): readonly AnyPart[] {
  const assertions = files.flatMap(({ cases }) => cases.map(({ assertion }) => assertion));
  return [
    ...(assertions.some(({ kind }) => kind === 'closed') ? [closedPart] : []),
    ...(assertions.some((each) => each.kind === 'pairs' && each.via !== undefined) ? [viaPart] : []),
  ];
}
