import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import t from 'tap';

/** The built files that a run has loaded when it ends, by their names, as the imports in them and `lazy` say. */
function loadedFrom(entry: string, lazy: RegExp): readonly string[] {
  const seen = new Set([entry]);
  for (const file of seen) {
    const text = readFileSync(join('dist', file), 'utf8');
    for (const [, atOnce, later] of text.matchAll(/(?:\bfrom|\bimport) ?"(\.\/[^"]+)"|\bimport\("(\.\/[^"]+)"\)/g)) {
      const path = normalize(join(dirname(file), atOnce ?? later ?? ''));
      if (atOnce !== undefined || lazy.test(path)) seen.add(path);
    }
  }
  return [...seen];
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + readFileSync(join('dist', file)).length, 0);
}

const table: readonly { name: string; entry: string; lazy: RegExp; kilobytes: number; not: RegExp }[] = [
  {
    name: '`--version` and `schema`',
    entry: 'cli.js',
    lazy: /^$/,
    kilobytes: 4,
    not: /^(lazy|shared-(?!cli|esbuild))/,
  },
  {
    name: '`test`',
    entry: 'cli.js',
    lazy: /cli-process|language-generated-validate/,
    kilobytes: 900,
    not: /html|report-(?:map|diff|test)|glob|picomatch|dagre|completion|settings|lint-checks|dialects|closed|ingress|settings-generated|render|shared-(?:init|mutate|diff)/,
  },
  {
    name: '`map`',
    entry: 'cli.js',
    lazy: /cli-process|cli-map|report-map-index|answer-cluster-answers|language-generated-validate/,
    kilobytes: 1050,
    not: /html|report-test|glob|picomatch|dagre|completion|settings|lint-checks|dialects|settings-generated|render|shared-(?:init|mutate)/,
  },
  { name: 'the library', entry: 'index.js', lazy: /^$/, kilobytes: 1335, not: /report-(?!map|test)|cli|glob|dagre/ },
];

for (const { name, entry, lazy, kilobytes, not } of table) {
  t.test(`${name} loads what it takes, and no more than ${kilobytes} kB`, async (t) => {
    const files = loadedFrom(entry, lazy);
    t.strictSame(
      files.filter((file) => not.test(file)),
      [],
    );
    t.ok(bytesOf(files) <= kilobytes * 1000, `${bytesOf(files)} bytes: ${files.join(' ')}`);
  });
}
