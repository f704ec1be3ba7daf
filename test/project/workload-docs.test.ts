import { readFileSync, writeFileSync } from 'node:fs';
import t, { type Test } from 'tap';
import { workloadKinds } from '../../src/model/index.js';
import type { OperatedPods } from '../../src/model/operators/operated-kind.js';
import { operatedKinds } from '../../src/model/operators/operated-kinds.js';

const file = 'docs/workloads.md';
const code = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join(', ');

/** The rows that the table of the page must have: one a kind, in the order of the sources. */
const rows = workloadKinds.map((each) => {
  const template = each.template.length === 0 ? 'the object' : code([each.template.join('.')]);
  const some = [...each.addedLabels, ...each.defaultLabels, ...Object.keys(each.fixedLabels)];
  const perhaps = [...each.possibleNameLabels, ...each.possibleLabels];
  const labels = [each.nameLabels, some, perhaps].map(code);
  return `| ${[each.kind, code([each.group || 'v1']), template, ...labels].join(' | ')} |`.replaceAll('  ', ' ');
});

/** What is certain of the pods of one sort. */
function certainOf({
  each = [],
  labels = {},
  someLabels = [],
  copied = [],
  template,
}: OperatedPods): readonly string[] {
  const fixed = Object.entries(labels).map(([key, value]) => `${key}=${value.replace('{name}', 'NAME')}`);
  return [
    ...fixed,
    ...someLabels.map((key) => `${key}=*`),
    ...[...copied, ...(template === undefined ? [] : [template])].map((path) => [...each, ...path].join('.')),
  ];
}

/** A kind once, with what is certain of each sort of its pods. */
const operatedRows = operatedKinds.map(({ group, kind, pods }) => {
  const sorts = [...new Set(pods.map((each) => code(certainOf(each)) || 'nothing'))];
  return `| ${kind} | \`${group}\` | ${sorts.join('; ')} |`;
});

/** The table whose first column is called so must have these rows. */
function checkTable(t: Test, column: string, expected: readonly string[]): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${column} |`)) + 2;
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('|'));
  if (process.env['REACHSPEC_GOLDEN'] === 'write')
    writeFileSync(file, [...lines.slice(0, start), ...expected, ...lines.slice(end)].join('\n'));
  else t.strictSame(lines.slice(start, end), expected);
}

t.test('the page on workloads lists every kind, with the labels that its controller adds', async (t) => {
  checkTable(t, 'kind', rows);
});

t.test(
  'the page on workloads lists every kind whose pods an operator makes, with what is certain of them',
  async (t) => {
    checkTable(t, 'custom resource', operatedRows);
  },
);

t.test('the page on workloads names every kind that differs', async (t) => {
  const text = readFileSync(file, 'utf8').split('## What differs')[1] ?? '';
  const different = workloadKinds.filter(({ form, sorts }) => form !== 'pod' || sorts.length > 0);
  for (const { kind } of different) t.match(text, kind);
});
