import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'tap';
import { runNode } from '../support/run-node.js';
import { columnsFor } from '../testdata/run-here.js';

/** A fenced block of a page that is a file of an example, or a command with what it prints. */
interface Block {
  readonly kind: 'file' | 'console';
  readonly name: string;
  readonly lines: readonly string[];
  /** Where the block's own lines begin and end in the README, from 0. */
  readonly start: number;
  readonly end: number;
}

const guide = readdirSync('docs/guide').filter((name) => name.endsWith('.md'));
/** Pages with examples. */
const pages = ['README.md', ...guide.map((name) => `docs/guide/${name}`)].filter((page) =>
  /^```console$/m.test(readFileSync(page, 'utf8')),
);

test('most pages of the manual have examples', async (t) => {
  t.ok(pages.length > 10);
});

for (const page of pages) {
  test(`every example of ${page} prints what the page says`, async (t) => {
    const lines = readFileSync(page, 'utf8').split('\n');
    const sections = sectionsOf(lines).map((section) =>
      section.filter(({ kind }) => kind === 'file' || kind === 'console'),
    );
    const commands = sections.flatMap((section) => section.filter(({ kind }) => kind === 'console'));
    t.ok(commands.length >= 1, 'there are examples');
    const written: { readonly block: Block; readonly printed: readonly string[] }[] = [];
    for (const section of sections) {
      const folder = mkdtempSync(join(tmpdir(), 'reachspec-readme-'));
      for (const { kind, name, lines: text } of section) if (kind === 'file') writeExample(folder, name, text);
      for (const block of section.filter(({ kind }) => kind === 'console')) {
        const [command = '', ...expected] = block.lines;
        const printed = run(folder, command);
        written.push({ block, printed: [command, ...printed] });
        if (process.env['REACHSPEC_GOLDEN'] !== 'write') t.strictSame(printed, expected, command);
      }
      rmSync(folder, { recursive: true });
    }
    if (process.env['REACHSPEC_GOLDEN'] === 'write') writeFileSync(page, replaced(lines, written));
  });
}

function run(folder: string, command: string): readonly string[] {
  const [, program = '', words = ''] = /^\$ (?:npx )?(reachspec|node) (.+)$/.exec(command) ?? [];
  if (program === '') throw new Error(`${command} can't be run`);
  const script = program === 'reachspec' ? [resolve('dist/cli.js')] : [];
  const { stdout, stderr } = runNode([...script, ...wordsOf(words)], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...columnsFor(wordsOf(words)[0]) },
  });
  const text = `${stdout}${stderr}`.trimEnd();
  return text === '' ? [] : text.split('\n');
}

/** The words of a command line as a shell has them; single quotes hold one together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
}

function writeExample(folder: string, name: string, lines: readonly string[]): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
  if (!/\.[cm]?js$/.test(name)) return;
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(resolve('.'), join(folder, 'node_modules/reachspec'));
}

/** The blocks of each second-level section: one repository a section. */
function sectionsOf(lines: readonly string[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [[]];
  let open: { readonly info: string; readonly start: number } | undefined;
  for (const [index, line] of lines.entries()) {
    if (open === undefined && line.startsWith('## ')) sections.push([]);
    if (!line.startsWith('```')) continue;
    if (open === undefined) {
      open = { info: line.slice(3), start: index + 1 };
      continue;
    }
    const file = /file=(\S+)/.exec(open.info)?.[1];
    const kind = file === undefined ? (open.info === 'console' ? 'console' : undefined) : 'file';
    const block = { name: file ?? '', lines: lines.slice(open.start, index), start: open.start, end: index };
    if (kind !== undefined) sections.at(-1)?.push({ kind, ...block });
    open = undefined;
  }
  return sections;
}

function replaced(
  lines: readonly string[],
  written: readonly { readonly block: Block; readonly printed: readonly string[] }[],
): string {
  const result = [...lines];
  for (const { block, printed } of [...written].reverse())
    result.splice(block.start, block.end - block.start, ...printed);
  return result.join('\n');
}
