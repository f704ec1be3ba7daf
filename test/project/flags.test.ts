import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'tap';
import { runNode } from '../support/run-node.js';

const guide = readdirSync('docs/guide').map((name) => `docs/guide/${name}`);

test('every flag that the manual names is one of the command', async (t) => {
  const { stdout } = runNode([resolve('dist/cli.js'), '--help']);
  const known = new Set([...stdout.matchAll(/--[a-z][a-z-]*/g)].map(([flag]) => flag));
  const found = ['README.md', ...guide].flatMap((page) =>
    flagsOf(readFileSync(page, 'utf8')).map((flag) => ({ page, flag })),
  );
  t.ok(found.length > 50);
  t.strictSame(
    found.filter(({ flag }) => !known.has(flag)),
    [],
  );
});

test('flags of other programs are none of ours', async (t) => {
  const text =
    '`--cni calico`, `flux build --dry-run`, `npx reachspec map --focus shop`\n```sh\n$ reachspec test --raw\n```';
  t.strictSame(flagsOf(text), ['--raw', '--cni', '--focus']);
});

/** The flags in code that begins with one, or with the command. */
function flagsOf(markdown: string): readonly string[] {
  const blocks = [...markdown.matchAll(/^(?:\$ )?((?:npx )?reachspec .*)$/gm)].map(([, line = '']) => line);
  const spans = [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const own = [...blocks, ...spans].filter((code) => /^(?:--|(?:npx )?reachspec )/.test(code));
  return own.flatMap((code) => [...code.matchAll(/(?<!\S)--[a-z][a-z-]*/g)].map(([flag]) => flag));
}
