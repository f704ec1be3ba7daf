import { readFileSync, writeFileSync } from 'node:fs';
import t from 'tap';
import { workloadKinds } from '../../src/model/index.js';

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

t.test('the page on workloads lists every kind, with the labels that its controller adds', async (t) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith('| ---')) + 1;
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('|'));
  if (process.env['REACHSPEC_GOLDEN'] === 'write')
    writeFileSync(file, [...lines.slice(0, start), ...rows, ...lines.slice(end)].join('\n'));
  else t.strictSame(lines.slice(start, end), rows);
});

t.test('the page on workloads names every kind that differs', async (t) => {
  const text = readFileSync(file, 'utf8').split('## What differs')[1] ?? '';
  const different = workloadKinds.filter(({ form, sorts }) => form !== 'pod' || sorts.length > 0);
  for (const { kind } of different) t.match(text, kind);
});
