import { type Diagnostic, define, locate } from '../diagnostics/index.js';
import type { LeftOut } from './walk.js';

const leavesOut = define<{ readonly pattern: string; readonly manifests: number }>({
  code: 'discover/left-out',
  severity: 'notice',
  summary: 'a pattern of .reachspecignore or of the settings leaves out manifests that git tracks',
  guardsTrust: true,
  words: ({ pattern, manifests }) =>
    `\`${pattern}\` leaves out ${manifests === 1 ? '1 manifest' : `${manifests} manifests`} of the repository; expected nothing that is applied among them: what they would change isn't shown`,
});

/** Reports that manifests may be missing which git tracks. */
export const trackedUnknown = define<Record<never, never>>({
  code: 'discover/tracked-unknown',
  severity: 'warning',
  summary: 'git could not say which files it tracks, so a tracked manifest that an ignore file names may be unread',
  guardsTrust: true,
  words: () =>
    "found entries that are left out as git's ignore files say, and no git that tells which of them it tracks all the same; expected git and a readable `.git`, since what is tracked is read; install git, or mend the checkout",
});

/** Names each pattern that leaves out manifests which git tracks, with their number, in the order of the patterns. */
export function reportLeftOut(leftOut: readonly LeftOut[]): readonly Diagnostic[] {
  const byPlace = new Map<string, { readonly first: LeftOut; readonly paths: Set<string> }>();
  for (const each of leftOut) {
    if (each.pattern === undefined) continue;
    const { file, line } = locate(each.pattern.span);
    const key = `${file}:${line} ${each.pattern.text}`;
    const known = byPlace.get(key) ?? { first: each, paths: new Set() };
    known.paths.add(each.path);
    byPlace.set(key, known);
  }
  return [...byPlace.values()].flatMap(({ first: { pattern }, paths }) =>
    pattern === undefined ? [] : [leavesOut({ pattern: pattern.text, manifests: paths.size }, pattern.span)],
  );
}
