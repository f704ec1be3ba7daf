import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import type { Inputs } from '../../src/result.js';
import { execute } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { holds } from '../support/holds.js';

/** A document, what it is counted as, and how many objects it holds. */
interface Written {
  readonly text: string;
  readonly row: 'taken' | 'hint' | 'skipped';
  readonly objects: number;
}

const object = (kind: string, apiVersion: string, rest = '') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a, namespace: shop}\n${rest}`;
const podText = object('Pod', 'v1');

const documents: readonly Written[] = [
  { text: podText, row: 'taken', objects: 1 },
  { text: object('Service', 'v1', 'spec: {}\n'), row: 'taken', objects: 1 },
  { text: object('NetworkPolicy', 'networking.k8s.io/v1', 'spec: {}\n'), row: 'taken', objects: 1 },
  { text: object('Pod', 'v1', '# ${A} and more\n'), row: 'taken', objects: 1 },
  {
    text: 'kind: List\napiVersion: v1\nitems: [{apiVersion: v1, kind: Pod, metadata: {name: b}}, null, {apiVersion: v1, kind: Service, metadata: {name: b}}]\n',
    row: 'taken',
    objects: 2,
  },
  { text: 'kind: PodList\napiVersion: v1\nitems: null\n', row: 'taken', objects: 0 },
  {
    text: object('ConfigMap', 'v1', 'data: {net-conf.json: "{\\"Network\\": \\"10.244.0.0/16\\"}"}\n').replace(
      'name: a',
      'name: kube-flannel-cfg',
    ),
    row: 'hint',
    objects: 1,
  },
  { text: object('Secret', 'v1', 'data: {}\n'), row: 'skipped', objects: 1 },
  { text: object('Pod', 'apps/v1'), row: 'skipped', objects: 1 },
  { text: object('Pod', 'v1').replace('name: a', 'name: A_'), row: 'skipped', objects: 1 },
  { text: object('Pod', 'v1', 'sops: {}\n'), row: 'skipped', objects: 1 },
  { text: `{{ if .x }}\n${podText}{{ end }}\n`, row: 'skipped', objects: 1 },
  { text: `${podText}spec: [\n`, row: 'skipped', objects: 1 },
  { text: '- a\n- b\n', row: 'skipped', objects: 1 },
  { text: 'just words\n', row: 'skipped', objects: 1 },
  { text: '# nothing\n', row: 'skipped', objects: 0 },
];

interface WrittenFile {
  readonly folder: string;
  readonly extension: string;
  readonly content: readonly Written[] | 'binary' | 'link' | 'other name' | 'ignored';
}

const file = fc.record({
  folder: fc.constantFrom('', 'a', 'a/b', 'c'),
  extension: fc.constantFrom('yaml', 'yml'),
  content: fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.constantFrom(...documents), { maxLength: 5 }) },
    { weight: 1, arbitrary: fc.constantFrom('binary', 'link', 'other name', 'ignored') },
  ),
}) satisfies fc.Arbitrary<WrittenFile>;

t.test('whatever a folder holds, every file and every document is counted once, in its row', async (t) => {
  const prove = () =>
    fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 12 }), fc.boolean(), async (files, hasSettings) => {
        const folder = mkdtempSync(join(tmpdir(), 'reachspec-'));
        try {
          write(folder, files, hasSettings);
          compare(await inputsOf(folder), files, hasSettings);
        } finally {
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: 60 },
    );
  await holds(t, prove);
});

async function inputsOf(folder: string): Promise<Inputs> {
  const request = {
    ...defaults,
    command: 'map',
    paths: ['.'],
    workingDirectory: folder,
    env: {},
    stdin: async () => '',
  } as const;
  return (await execute(request)).inputs;
}

function write(folder: string, files: readonly WrittenFile[], hasSettings: boolean): void {
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.gitignore'), 'ignored-*\n');
  if (hasSettings) writeFileSync(join(folder, 'reachspec.yaml'), 'cni: calico\n');
  for (const [index, { folder: name, extension, content }] of files.entries()) {
    const stem = content === 'ignored' ? 'ignored' : 'file';
    const path = join(folder, name, `${stem}-${index}.${content === 'other name' ? 'txt' : extension}`);
    mkdirSync(dirname(path), { recursive: true });
    if (content === 'link') symlinkSync('nowhere', path);
    else if (content === 'binary') writeFileSync(path, Buffer.from([0x61, 0, 0x61, 0x62, 0x63]));
    else writeFileSync(path, typeof content === 'string' ? podText : content.map(({ text }) => text).join('---\n'));
  }
}

function compare(inputs: Inputs, files: readonly WrittenFile[], hasSettings: boolean): void {
  const of = (wanted: string) => files.filter(({ content }) => content === wanted).length;
  const read = files.flatMap(({ content }) => (typeof content === 'string' ? [] : [content]));
  const objects = (row: Written['row']) =>
    read.flat().reduce((sum, each) => sum + (each.row === row ? each.objects : 0), 0);
  const counted = {
    found: inputs.found,
    rows: inputs.files + inputs.asideFiles.length + inputs.unreadFiles.length,
    read: inputs.files,
    unread: inputs.unreadFiles.length,
    ignored: inputs.ignored,
    documents: inputs.documents,
    taken: sumOf(inputs.kinds) - sumOf(inputs.hints),
    hints: sumOf(inputs.hints),
    skipped: inputs.skipped.length,
  };
  const unread = of('binary') + of('link');
  const expected = {
    found: read.length + unread + (hasSettings ? 1 : 0),
    rows: read.length + unread + (hasSettings ? 1 : 0),
    read: read.length,
    unread,
    ignored: of('ignored'),
    documents: objects('taken') + objects('hint') + objects('skipped'),
    taken: objects('taken'),
    hints: objects('hint'),
    skipped: objects('skipped'),
  };
  for (const [name, number] of Object.entries(expected)) {
    const found = Object.entries(counted).find(([each]) => each === name)?.[1];
    if (found !== number) throw new Error(`${name}: counted ${found}, expected ${number}`);
  }
}

function sumOf(kinds: Inputs['kinds']): number {
  return kinds.reduce((sum, { count }) => sum + count, 0);
}
