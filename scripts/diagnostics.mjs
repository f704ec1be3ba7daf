// The page of the diagnostics, from their table and from testdata/diagnostics: the target of the links that reports for code
// scanning hold.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';

const intro = `<!-- Made by \`npm run generate\` from the diagnostics that src/ defines. Do not edit. -->

# Diagnostics

What reachspec says of files. An *error* means that the run can't be trusted: it exits with 2. A *warning* is likely a mistake, a
*notice* worth knowing; neither fails a run, except that of \`lint\`, by what \`--fail-on\` names. Each message tells what was found, what was expected, and how to mend it.

\`severities\` in the [settings](settings.md) changes the severity of a code, or turns it off. What is *kept* guards the verdicts: without it
a wrong one could look right, so its severity can be raised and never lowered. What is marked *lint* only \`reachspec lint\` tells of: no
verdict depends on it. \`lint\` tells of everything else about objects too.

Below, each code has an example: the smallest input that shows it, what is printed, and what mends it, as a difference. Unless something
else is said, the command is \`reachspec test .\`, and beside what is shown lie a test and two pods that are in order. The tests of
reachspec run every example, before and after.

Reports for code scanning have two codes more, for the cases of tests: \`case/failed\` and \`case/errored\`.
[docs/guide/code-scanning.md](guide/code-scanning.md) tells of them.
`;

/** The page as Markdown: a table, then a section for each code, which links can name. */
export function diagnosticsPage(root, diagnostics) {
  const rows = diagnostics.map(({ code, severity, guardsTrust, onlyIn, summary }) => {
    const about = [severity, ...(guardsTrust ? ['kept'] : []), ...(onlyIn === undefined ? [] : [onlyIn])];
    return `| [\`${code}\`](#${anchor(code)}) | ${about.join(', ')} | ${summary} |`;
  });
  const table = ['| code | severity | what it is |', '| --- | --- | --- |', ...rows].join('\n');
  return `${intro}\n${table}\n\n${caseSections}${diagnostics.map((each) => section(each, exampleOf(root, each.code))).join('')}`;
}

const caseSections = `## case/failed

A connectivity test failed. Its message names a connection that differs and the lines that decide it.

## case/errored

A connectivity test could not be judged: it proves nothing until what its message names is mended.
`;

function section({ code, severity, guardsTrust, onlyIn, summary }, example) {
  const command = onlyIn === undefined ? '' : ` Only \`reachspec ${onlyIn}\` tells of it.`;
  const kept = guardsTrust ? ' Its severity can be raised, never lowered.' : '';
  return `\n## ${code}\n\n${summary.charAt(0).toUpperCase()}${summary.slice(1)}. *${severity}.*${kept}${command}\n${example}`;
}

/** What shows a diagnostic, what is printed, and what mends it, as Markdown; empty where testdata/ has nothing of it. */
function exampleOf(root, code) {
  const folder = join(root, 'testdata/diagnostics', code.replace('/', '-'));
  const output = textOf(join(folder, 'output.txt'));
  if (output === undefined) return '';
  const printed = messageOf(code, output);
  const command = textOf(join(folder, 'command.txt'))?.trim();
  const before = existsSync(join(folder, 'bad')) ? inputsOf(folder, printed) : [];
  const lead = command === undefined ? [] : [`By \`reachspec ${command}\`:\n`];
  return [
    '',
    ...before,
    ...lead,
    fence('text', printed),
    ...(before.length > 0 ? ['Mended:\n', ...mendingOf(folder)] : []),
  ].join('\n');
}

/** The files that are mended, and those that the message names with a line. */
function inputsOf(folder, printed) {
  const names = filesBelow(join(folder, 'bad'));
  const shown = names.filter((name) => printed.includes(`${name}:`) || isMended(folder, name));
  return (shown.length > 0 ? shown : names).map((name) => inputOf(join(folder, 'bad', name), name));
}

function inputOf(file, name) {
  const text = readableText(file);
  if (text === undefined) return `\`${name}\` holds bytes that are no UTF-8.\n`;
  return `\`${name}\`:\n\n${fence(extname(name) === '.yaml' || extname(name) === '.yml' ? 'yaml' : 'text', text)}`;
}

/** The differences of each file that is mended; of one that goes away its name alone. */
function mendingOf(folder) {
  const names = new Set([...filesBelow(join(folder, 'bad')), ...filesBelow(join(folder, 'good'))]);
  return [...names].sort().flatMap((name) => {
    const [before, after] = ['bad', 'good'].map((side) => join(folder, side, name));
    if (!existsSync(after)) return [`\`${name}\` is taken away.\n`];
    if (!isMended(folder, name)) return [];
    const text = readableText(after) ?? '';
    if (!existsSync(before)) return [`\`${name}\` is added:\n\n${fence('yaml', text)}`];
    if (readableText(before) === undefined) return [`\`${name}\`:\n\n${fence('yaml', text)}`];
    return [fence('diff', differences(before, after))];
  });
}

function isMended(folder, name) {
  const [before, after] = ['bad', 'good'].map((side) => join(folder, side, name));
  return !existsSync(before) || !existsSync(after) || !readFileSync(before).equals(readFileSync(after));
}

/** The lines that differ, with one around them, as git tells. */
function differences(before, after) {
  const args = [
    'diff',
    '--no-index',
    '--no-color',
    '--no-ext-diff',
    '--diff-algorithm=myers',
    '--text',
    '-U1',
    before,
    after,
  ];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 1) throw new Error(`git can't compare ${before} with ${after}`);
  return stdout
    .slice(stdout.indexOf('\n@@') + 1)
    .replace(/^@@.*\n/, '')
    .replace(/^@@.*$/gm, ' …');
}

/** What is printed of one diagnostic: its place and code, its words, the line. */
function messageOf(code, output) {
  const lines = output.split('\n');
  const start = lines.findIndex((line) => line === `  ${code}` || line.endsWith(` ${code}`));
  if (start < 0) throw new Error(`testdata/ shows no ${code}`);
  const end = lines.findIndex((line, index) => index > start && (!line.startsWith('    ') || line.trim() === ''));
  return lines
    .slice(start, end)
    .map((line) => line.slice(2))
    .join('\n');
}

function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => posix.relative(folder, posix.join(entry.parentPath ?? entry.path, entry.name))).sort();
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The text of a file; undefined where it isn't UTF-8 without control characters. */
function readableText(file) {
  const text = readFileSync(file, 'utf8');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /[\ufffd\x00-\x08]/.test(text) ? undefined : text;
}

function fence(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
}

/** The name that GitHub gives a heading. */
function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}
