import t from 'tap';
import { discoverGiven, takeGiven } from '../../src/discover/index.js';

const paths = [
  'Chart.yaml',
  'apps/shop/deploy/.hidden.yaml',
  'apps/shop/deploy/db.yaml',
  'apps/shop/deploy/kustomization.yaml',
  'apps/shop/deploy/web/web.yaml',
  'apps/shop/tests/[a]/test.yaml',
  'apps/shop/tests/test.yaml',
  'other/kustomization.yaml',
  'other/x.yaml',
];
const files = paths.map((path) => ({ path, text: '' }));

function found(folder: string, patterns: readonly string[]) {
  const wanted = patterns.map((text) => ({ text, span: undefined }));
  const {
    files: chosen,
    kustomizationsAndCharts,
    diagnostics,
  } = discoverGiven({ patterns: wanted, folder }, takeGiven(files));
  return {
    files: chosen.map(({ path }) => paths.indexOf(path)),
    kustomizationsAndCharts: kustomizationsAndCharts.map(({ path }) => paths.indexOf(path)),
    codes: diagnostics.map(({ code }) => code),
  };
}

t.test('given files are taken as they would be read', async (t) => {
  const { files: taken } = takeGiven([
    { path: './b.yaml', text: '\ufeffa\rb\r\n' },
    { path: 'x/../a.yaml', text: '' },
  ]);
  t.strictSame(taken, [
    { path: 'a.yaml', text: '' },
    { path: 'b.yaml', text: 'a\nb\r\n' },
  ]);
});

t.test('a test file chooses among the given files as it would on disk', async (t) => {
  const tests = 'apps/shop/tests';
  const table = [
    { folder: tests, patterns: ['../deploy/db.yaml'], files: [2], kustomizationsAndCharts: [0, 3] },
    { folder: tests, patterns: ['../deploy'], files: [1, 2, 3, 4], kustomizationsAndCharts: [0] },
    { folder: tests, patterns: ['../deploy/'], files: [1, 2, 3, 4], kustomizationsAndCharts: [0] },
    { folder: tests, patterns: ['../deploy/*.yaml'], files: [1, 2, 3], kustomizationsAndCharts: [0] },
    { folder: tests, patterns: ['../deploy/**/*.yaml'], files: [1, 2, 3, 4], kustomizationsAndCharts: [0] },
    { folder: tests, patterns: ['../*/web'], files: [4], kustomizationsAndCharts: [0, 3] },
    {
      folder: tests,
      patterns: ['../deploy/{db,web/web}.yaml', './test.yaml'],
      files: [2, 4, 6],
      kustomizationsAndCharts: [0, 3],
    },
    { folder: `${tests}/[a]`, patterns: ['test.yaml'], files: [5], kustomizationsAndCharts: [0] },
    { folder: `${tests}/[a]`, patterns: ['*.yaml'], files: [5], kustomizationsAndCharts: [0] },
    { folder: '.', patterns: ['other/*.yaml'], files: [7, 8], kustomizationsAndCharts: [0] },
    { folder: '.', patterns: ['**'], files: [0, 1, 2, 3, 4, 5, 6, 7, 8], kustomizationsAndCharts: [] },
    {
      folder: '.',
      patterns: ['*/x.yaml', 'none.yaml'],
      files: [8],
      kustomizationsAndCharts: [0, 7],
      codes: ['discover/no-match'],
    },
    {
      folder: tests,
      patterns: ['deploy/*.yaml'],
      files: [],
      kustomizationsAndCharts: [],
      codes: ['discover/no-match'],
    },
    {
      folder: tests,
      patterns: ['../../../../**'],
      files: [],
      kustomizationsAndCharts: [],
      codes: ['discover/no-match'],
    },
  ];
  for (const { folder, patterns, codes = [], ...expect } of table) {
    t.strictSame(found(folder, patterns), { ...expect, codes }, `${folder}: ${patterns.join(' ')}`);
  }
});
