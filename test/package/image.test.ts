import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { runNode } from '../support/run-node.js';

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** The instructions of the Dockerfile, by stage; a stage without a name has that of its base. */
const stages = new Map<string, Instruction[]>();
for (const { word, rest } of instructionsOf(readFileSync('Dockerfile', 'utf8'))) {
  if (word !== 'FROM') [...stages.values()].at(-1)?.push({ word, rest });
  else stages.set(/ AS (\S+)$/.exec(rest)?.[1] ?? 'default', [{ word, rest }]);
}

t.test('an image is for every platform: nothing is run while it is built', async (t) => {
  const words = [...stages.values()].flat().map(({ word }) => word);
  t.strictSame(
    words.filter((word) => !['FROM', 'LABEL', 'COPY', 'USER', 'WORKDIR', 'ENTRYPOINT'].includes(word)),
    [],
  );
});

t.test('bases are pinned to digests, and to Node 24 without a shell', async (t) => {
  const bases = [...stages.values()].map(([first]) => first?.rest.split(' ')[0] ?? '');
  for (const base of bases) t.ok(stages.has(base) || /:[\w.-]+@sha256:[0-9a-f]{64}$/.test(base), base);
  t.match(bases[0], /^gcr\.io\/distroless\/nodejs24-debian\d+:nonroot@/);
  t.match(stages.get('default')?.[0]?.rest, /^slim$/, 'what is built where no target is named');
});

t.test('nobody is root, in either flavour', async (t) => {
  for (const name of ['slim', 'renderers']) {
    const users = [...(stages.get('slim') ?? []), ...(stages.get(name) ?? [])].filter(({ word }) => word === 'USER');
    t.match(users.at(-1)?.rest, /^[1-9]\d*:[1-9]\d*$/, name);
  }
  t.match(stages.get('renderers')?.[0]?.rest, /^slim AS renderers$/);
  const copied = stages
    .get('renderers')
    ?.flatMap(({ word, rest }) => (word === 'COPY' ? [rest.split('/').at(-1)] : []));
  t.strictSame(copied, ['helm', 'kustomize']);
});

t.test('the files of the image run the command', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'reachspec-image-'));
  t.teardown(() => rmSync(root, { recursive: true }));
  const kept = readFileSync('.dockerignore', 'utf8').trim().split('\n');
  t.equal(kept[0], '*');
  for (const { word, rest } of stages.get('slim') ?? []) {
    if (word !== 'COPY') continue;
    const paths = rest.split(' ');
    const target = join(root, paths.at(-1) ?? '');
    for (const source of paths.slice(0, -1)) {
      t.ok(kept.includes(`!${source}`), `${source} is in the context`);
      const isFolder = paths.at(-1)?.endsWith('/');
      mkdirSync(isFolder ? target : dirname(target), { recursive: true });
      cpSync(source, isFolder ? join(target, source) : target, { recursive: true });
    }
  }
  const entry = stages.get('slim')?.find(({ word }) => word === 'ENTRYPOINT')?.rest ?? '[]';
  const [node, script = '']: readonly string[] = JSON.parse(entry);
  t.equal(node, '/nodejs/bin/node');
  const { status, stdout } = runNode([join(root, script), 'test', '.'], { cwd: 'testdata/demo/shop', env: {} });
  t.equal(status, 0);
  t.match(stdout, '12 passed, 0 failed');
});

t.test('the hook for pre-commit runs the command that is committed, with no argument that hides a file', async (t) => {
  const hooks: readonly Readonly<Record<string, unknown>>[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  t.strictSame(
    hooks.map(({ id, language, pass_filenames }) => ({ id, language, pass_filenames })),
    [{ id: 'reachspec', language: 'script', pass_filenames: false }],
  );
  const [script = '', ...args] = String(hooks[0]?.['entry']).split(' ');
  t.ok(existsSync(script));
  const { status } = runNode([resolve(script), ...args], { cwd: 'testdata/demo/shop-broken' });
  t.equal(status, 1);
  const files = new RegExp(String(hooks[0]?.['files']));
  t.strictSame(
    ['deploy/a.yaml', 'b.yml', 'c.json', 'README.md'].map((name) => files.test(name)),
    [true, true, true, false],
  );
});

/** One a line; lines that end in `\` go on. */
function instructionsOf(text: string): readonly Instruction[] {
  const lines = text.replace(/\\\n\s*/g, '').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ word: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }));
}
