import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Test } from 'tap';

/**
 * Compares a text with an expected file, named from `testdata/`. The file is written only by `npm run golden`; where it is
 * missing the test fails, so that a misspelt name can't pass.
 */
export function matchesGolden(t: Pick<Test, 'equal' | 'fail'>, file: string, text: string): void {
  const path = join('testdata', file);
  if (process.env['REACHSPEC_GOLDEN'] === 'write') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (existsSync(path)) t.equal(text, readFileSync(path, 'utf8'), path);
  else t.fail(`${path} is missing: write it with \`npm run golden\` and read it`);
}

/** The same for what was said of several things, each by its name: the words of a table of inputs, which nothing else pins. */
export function matchesGoldenTable(
  t: Pick<Test, 'equal' | 'fail'>,
  file: string,
  rows: readonly (readonly [name: string, said: string])[],
): void {
  const texts = rows.map(([name, said]) => `${name}\n${said.replace(/^/gm, '  ')}\n`);
  matchesGolden(t, file, texts.join('\n'));
}
