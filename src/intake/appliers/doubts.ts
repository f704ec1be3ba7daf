import type { Diagnostic } from '../../diagnostics/index.js';
import type { ManifestDocument, ObjectDoubt } from '../../parse/index.js';
import type { Resolved } from './resolve-object.js';

/** Turns what objects come to into objects: those with a problem are doubtful, and each problem is told once for all of its objects. */
export function withDoubts(all: readonly Resolved[]): (resolved: Resolved) => readonly ManifestDocument[] {
  const objects = new Map<string, string[]>();
  for (const { documents, problems } of all) {
    const [document] = documents;
    if (document === undefined) continue;
    for (const { key } of problems) {
      const known = objects.get(key);
      const words = `${document.kind} \`${document.name ?? '?'}\``;
      if (known === undefined) objects.set(key, [words]);
      else known.push(words);
    }
  }
  const told = new Map<string, readonly Diagnostic[]>();
  for (const { key, report } of all.flatMap(({ problems }) => problems)) {
    if (!told.has(key)) told.set(key, report(objects.get(key) ?? []));
  }
  return ({ documents, problems }) => {
    const [first] = problems;
    if (first === undefined) return documents;
    const doubt: ObjectDoubt = {
      reach: problems.every(({ reach }) => reach === 'labels') ? 'labels' : 'anything',
      mayAdd: problems.some(({ mayAdd }) => mayAdd),
      isPlaced: problems.every(({ isPlaced }) => isPlaced),
      words: [...new Set(problems.map(({ words }) => words))].join(' and '),
      remedy: first.remedy,
      diagnostics: problems.flatMap(({ key }) => told.get(key) ?? []),
    };
    return documents.map((document) => ({ ...document, doubt }));
  };
}
