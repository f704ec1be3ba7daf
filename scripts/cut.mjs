// Makes the working tree a version to be tagged: `node scripts/cut.mjs 0.2.0 2027-01-31`. It writes the version wherever it stands,
// dates what is new in the changelog, and takes the mark of what isn't published yet out of the README. What it changes is for a
// commit of its own, after `npm run bundle`.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What stands around the sentences that hold only until the first version is published. */
const mark = /<!-- until-published -->\n[\s\S]*?<!-- \/until-published -->\n\n?/;

/** The texts of a version, by path, from those of the working tree; throws where one doesn't hold what it should. */
export function cut(read, version, date) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version} isn't a version like 0.2.0`);
  const { version: before } = JSON.parse(read('package.json'));
  const inJson = [`"version": "${before}"`, `"version": "${version}"`];
  const own = `"name": "reachspec",\n`;
  return {
    'package.json': replace(read('package.json'), ...inJson),
    'package-lock.json': read('package-lock.json').replace(
      new RegExp(`(${own} +)"version": "[^"]+"`, 'g'),
      `$1"version": "${version}"`,
    ),
    'src/cli/command-line/version.ts': replace(read('src/cli/command-line/version.ts'), `'${before}'`, `'${version}'`),
    'CHANGELOG.md': replace(
      read('CHANGELOG.md'),
      '## [Unreleased]\n',
      `## [Unreleased]\n\n## [${version}] - ${date}\n`,
    ),
    'README.md': read('README.md').replace(mark, '').replaceAll(`v${before}`, `v${version}`),
  };
}

/** Whether a text says that something isn't published yet. */
export function isMarked(text) {
  return mark.test(text);
}

function replace(text, from, to) {
  if (!text.includes(from)) throw new Error(`\`${from.trim()}\` isn't there`);
  return text.replace(from, to);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '..');
  const [version = '', date = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
  const texts = cut((file) => readFileSync(join(root, file), 'utf8'), version, date);
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(root, file), text);
}
