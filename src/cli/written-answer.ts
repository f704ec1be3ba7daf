import { readFileSync } from 'node:fs';
import { version } from './command-line/version.js';

/** The words behind `schema`, and the file beside the built command that is the answer. */
const schemas: Readonly<Record<string, string>> = {
  '': 'connectivity-test.schema.json',
  test: 'connectivity-test.schema.json',
  settings: 'settings.schema.json',
};

/**
 * What to print for words (those behind the name of the program) whose answer nothing has to be worked out for: `--version` and
 * `schema`. `undefined` for all others, and where the file isn't there; they go the long way, which gives the same.
 */
export function writtenAnswer(words: readonly string[]): string | undefined {
  const [first, second = '', ...others] = words;
  if (others.length > 0) return undefined;
  if (second === '' && (first === '--version' || first === '-v')) return `${version}\n`;
  if (first !== 'schema' || !Object.hasOwn(schemas, second)) return undefined;
  try {
    return readFileSync(new URL(`./${schemas[second]}`, import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}
