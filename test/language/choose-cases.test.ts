import t from 'tap';
import { type LibraryOptions, run, UsageError } from '../../src/index.js';
import { matchesGoldenTable } from '../golden.js';

const pod =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec: {containers: [{name: a, image: a}]}\n';

function testFile(name: string, labels: string, cases: readonly string[]): string {
  const lines = cases.map((each) => `    - {${each}, from: internet, to: shop/web, ports: [TCP/80], expect: allow}\n`);
  return `apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nmetadata: {name: ${name}, labels: {${labels}}}\nspec:\n  cases:\n${lines.join('')}`;
}

const files = [
  { path: 'deploy/web.yaml', text: pod },
  {
    path: 'tests/shop.yaml',
    text: testFile('shop', 'tier: pci', [
      'name: web is open',
      'name: "a/b (c)", labels: {tier: none}',
      'name: "line\\nbreak"',
    ]),
  },
  { path: 'tests/bank.yaml', text: testFile('bank', 'env: prod', ['name: web is open', 'name: .hidden, cni: calico']) },
];

const all = ['bank/web is open', 'bank/.hidden', 'shop/web is open', 'shop/a/b (c)', 'shop/line\nbreak'];

function chosen(options: LibraryOptions): readonly string[] {
  const { suites, diagnostics, summary } = run(files, { ...options, command: 'test' });
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(diagnostics));
  const rows = suites.flatMap((suite) => suite.cases.map((each) => `${suite.name}/${each.name}`));
  if (summary.cases !== rows.length || suites.some(({ cases }) => cases.length === 0)) throw new Error('empty rows');
  return rows;
}

t.test('cases are chosen by the labels of suite and case, by name and by file', async (t) => {
  const table: readonly { options: LibraryOptions; selected: readonly number[] }[] = [
    { options: {}, selected: [0, 1, 2, 3, 4] },
    { options: { selector: 'tier=pci' }, selected: [2, 4] },
    { options: { selector: 'tier!=pci' }, selected: [0, 1, 3] },
    { options: { selector: 'env' }, selected: [0, 1] },
    { options: { filters: ['shop/*'] }, selected: [2, 3, 4] },
    { options: { filters: ['*/web*'] }, selected: [0, 2] },
    { options: { filters: ['*ak'] }, selected: [4] },
    { options: { filters: ['*a/b*'] }, selected: [3] },
    { options: { filters: ['{bank,x}/*', 'shop/?/b *'] }, selected: [0, 1, 3] },
    { options: { filters: ['!shop/*'] }, selected: [0, 1] },
    { options: { filters: ['shop/a/b (c)'] }, selected: [3] },
    { options: { filters: ['bank/*hidden'] }, selected: [1] },
    { options: { files: ['tests/bank.yaml'] }, selected: [0, 1] },
    { options: { files: ['tests/bank.yaml', 'tests/shop.yaml'], filters: ['*open'] }, selected: [0, 2] },
    { options: { selector: 'tier', filters: ['*open'], files: ['tests/shop.yaml'] }, selected: [2] },
  ];
  for (const { options, selected } of table) {
    t.strictSame(
      chosen(options),
      selected.map((index) => all[index]),
      JSON.stringify(options),
    );
  }
});

t.test('choosing nothing is refused, with what there was', async (t) => {
  const table: readonly LibraryOptions[] = [
    { filters: [''] },
    { selector: 'tier=web' },
    { filters: ['shop'], files: ['tests/bank.yaml'] },
    { selector: 'env', filters: ['shop/*'] },
    { files: ['tests/bank.yaml', 'deploy/web.yaml'] },
  ];
  const rows = table.map((options) => {
    const refused = refusalOf(options);
    t.type(refused, UsageError, JSON.stringify(options));
    return [JSON.stringify(options), refused?.message ?? 'nothing'] as const;
  });
  matchesGoldenTable(t, 'language/choosing-nothing.txt', rows);
});

/** What a run that chooses so throws. */
function refusalOf(options: LibraryOptions): Error | undefined {
  try {
    run(files, options);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  return undefined;
}

t.test('a filter that would take too long is refused', async (t) => {
  for (const filter of ['*a'.repeat(20), '{a,b}'.repeat(30), '{1..99999999}'])
    t.throws(() => run(files, { filters: [filter] }), {
      name: 'UsageError',
      message: /^`--filter .*`: found.*may be repeated$/,
    });
});

t.test('a run without tests says so, whatever was to be chosen', async (t) => {
  const { diagnostics } = run(files.slice(0, 1), { selector: 'tier=web', files: ['tests/x.yaml'] });
  t.match(
    diagnostics.map(({ code }) => code),
    ['test/no-tests'],
  );
});

t.test('a test file in which no case can be read is told about, whatever is chosen', async (t) => {
  const text = testFile('broken', '', []).replace('cases:', 'casses:');
  const { diagnostics } = run([...files, { path: 'tests/broken.yaml', text }], { selector: 'env' });
  t.ok(diagnostics.some(({ severity, file }) => severity === 'error' && file === 'tests/broken.yaml'));
  const others = run([...files, { path: 'tests/broken.yaml', text }], { files: ['tests/bank.yaml'] });
  t.notOk(
    others.diagnostics.some(({ file }) => file === 'tests/broken.yaml'),
    'unless its file is not',
  );
});
