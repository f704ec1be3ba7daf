import type { BaselineEntry } from '../../result.js';
import { baselineKind } from './read-baseline.js';

/** The text of a baseline file. Strings are written as JSON writes them, which YAML reads alike. */
export function* baselineText(entries: readonly BaselineEntry[]): Generator<string> {
  yield '# What `reachspec lint` found when this file was written: it is known, and does not fail. The file only shrinks:\n';
  yield '# remove an entry, or lower its count, when what it tells of is mended.\n';
  yield `apiVersion: reachspec.dev/v1alpha1\nkind: ${baselineKind}\nfindings:${entries.length === 0 ? ' []' : ''}\n`;
  for (const { code, object, field, file, count } of entries) {
    yield `  - code: ${code}\n`;
    for (const [key, text] of Object.entries({ object, field, file }))
      if (text !== undefined) yield `    ${key}: ${JSON.stringify(text)}\n`;
    yield `    count: ${count}\n`;
  }
}
