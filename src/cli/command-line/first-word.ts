import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '../../diagnostics/index.js';
import { shownName } from '../../report/index.js';
import { UsageError } from '../../run/index.js';

/**
 * Refuses a first word that stands where a command could and is neither a command nor a path: a misspelt command must not
 * be read as a path that isn't there.
 */
export function checkFirstWord(word: string | undefined, commands: readonly string[], cwd: string): void {
  if (word === undefined) return;
  if (commands.includes(word)) throw new UsageError(`the command comes first: \`reachspec ${word} …\``);
  if (word === '-' || /[/\\.*?[\]{}!]/.test(word) || existsSync(resolve(cwd, word))) return;
  throw new UsageError(`\`${shownName(word)}\` is neither a command nor a path; ${hint(word, commands)}`);
}

function hint(word: string, commands: readonly string[]): string {
  const near = nearest(word, commands);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return `for the commands see \`reachspec --help\`; a path is written \`./${shownName(word)}\``;
}
