import type { Diagnostic } from '../../diagnostics/index.js';
import type { ManifestDocument, ObjectUncertainty } from '../../parse/index.js';
import type { Resolved } from './resolve-object.js';

/**
 * Turns outcomes into objects: those with a problem are uncertain, and each problem is reported once for all of its
 * objects.
 */
export function withUncertainties(all: readonly Resolved[]): (resolved: Resolved) => readonly ManifestDocument[] {
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
  const reports = new Map<string, readonly Diagnostic[]>();
  for (const { key, report } of all.flatMap(({ problems }) => problems)) {
    if (!reports.has(key)) reports.set(key, report(objects.get(key) ?? []));
  }
  return ({ documents, problems }) => {
    const [first] = problems;
    if (first === undefined) return documents;
    const uncertainty: ObjectUncertainty = {
      reach: problems.every(({ reach }) => reach === 'labels') ? 'labels' : 'anything',
      mayAdd: problems.some(({ mayAdd }) => mayAdd),
      isNamespaceKnown: problems.every(({ isNamespaceKnown }) => isNamespaceKnown),
      words: [...new Set(problems.map(({ words }) => words))].join(' and '),
      remedy: first.remedy,
      diagnostics: problems.flatMap(({ key }) => reports.get(key) ?? []),
    };
    return documents.map((document) => ({ ...document, uncertainty }));
  };
}
