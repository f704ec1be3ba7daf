import { readFileSync } from 'node:fs';
import t from 'tap';
import { definitions } from '../../src/diagnostics/index.js';
import { mutationReports } from '../../src/report/mutation/index.js';
import { type MutationReport, mutationOperators } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { matchesGolden } from '../golden.js';

const names = ['deploy.yaml', 'policies.yaml', 'tests.yaml'];
const files = names.map((path) => ({ path, text: readFileSync(`testdata/mutate/shop/${path}`, 'utf8') }));
const report: MutationReport = run(files, { ...defaults, command: 'mutate' });
const options = {
  colour: 'never',
  detail: 'full',
  width: 80,
  today: defaults.today,
  review: { prefix: 'apps', changedLines: undefined },
  tool: { version: '0.0.0', diagnostics: definitions().slice(0, 1) },
} as const;

const goldens = { table: 'shop.txt', json: 'shop.json', sarif: 'shop.sarif', github: 'shop.github.txt' } as const;

for (const [name, file] of Object.entries(goldens))
  t.test(`what survived is told as ${name}`, async (t) => {
    const print = mutationReports[name as keyof typeof goldens];
    matchesGolden(t, `mutate/${file}`, [...print(report, options)].join(''));
  });

t.test('of many changes the first of each policy is told whole, and the others are counted by policy', async (t) => {
  const many = Array.from({ length: 30 }, (_, index) =>
    report.survived.slice(0, 3).map((each) => ({ ...each, policy: `NetworkPolicy/shop/p${index}` })),
  ).flat();
  const lines = [...mutationReports.table({ ...report, survived: many }, options)].join('').split('\n');
  t.equal(lines.filter((line) => line.includes('a case that would notice')).length, 10);
  t.ok(lines.includes('80 more changes that no case notices, by policy (each with its case: --format'));
  t.equal(lines.filter((line) => /^ {2}policies\.yaml:\d+:\d+ .*: \d changes?$/.test(line)).length, 20);
  t.ok(lines.includes('  and of 10 more policies'));
  t.ok(
    lines.every((line) => line.length <= 80 || line.includes('0.0.0.0')),
    'in 80 columns',
  );
});

t.test('the JSON has what programs rely on', async (t) => {
  const { summary, survived } = JSON.parse([...mutationReports.json(report)].join(''));
  t.equal(summary.mutants, summary.killed + summary.survived + summary.equivalent);
  t.equal(summary.score, summary.killed / (summary.killed + summary.survived));
  for (const each of survived) {
    t.ok(mutationOperators.includes(each.operator));
    for (const field of ['policy', 'rule', 'file', 'from', 'to']) t.type(each[field], 'string');
    t.ok(each.line > 0 && each.column > 0);
    t.ok(each.opens.length + each.closes.length > 0);
    if (each.case !== undefined) t.match(each.case, /^- name: /);
  }
});

t.test('the same files give the same bytes', async (t) => {
  const again = run(files, { ...defaults, command: 'mutate' });
  t.strictSame(again, report);
});
