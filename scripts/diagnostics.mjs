// The page of the diagnostics, from their table: the target of the links that reports for code scanning hold.

const intro = `<!-- Made by \`npm run generate\` from the diagnostics that src/ defines. Do not edit. -->

# Diagnostics

What reachspec says of files. An *error* means that the run can't be trusted: it exits with 2. A *warning* is likely a mistake, a
*notice* worth knowing; neither fails the run. Each message tells what was found, what was expected, and how to mend it.

\`severities\` in the [settings](settings.md) changes the severity of a code, or turns it off. What is *kept* guards the verdicts: without it
a wrong one could look right, so its severity can be raised and never lowered.

Reports for code scanning have two codes more, for the cases of tests: \`case/failed\` and \`case/errored\`.
[docs/guide/code-scanning.md](guide/code-scanning.md) tells of them.
`;

/** The page as Markdown: a table, then a section for each code, which links can name. */
export function diagnosticsPage(diagnostics) {
  const rows = diagnostics.map(({ code, severity, guardsTrust, summary }) => {
    return `| [\`${code}\`](#${anchor(code)}) | ${severity}${guardsTrust ? ', kept' : ''} | ${summary} |`;
  });
  const table = ['| code | severity | what it is |', '| --- | --- | --- |', ...rows].join('\n');
  return `${intro}\n${table}\n\n${caseSections}${diagnostics.map(section).join('')}`;
}

const caseSections = `## case/failed

A connectivity test failed. Its message names a connection that differs and the lines that decide it.

## case/errored

A connectivity test could not be judged: it proves nothing until what its message names is mended.
`;

function section({ code, severity, guardsTrust, summary }) {
  const kept = guardsTrust ? ' Its severity can be raised, never lowered.' : '';
  return `\n## ${code}\n\n${summary.charAt(0).toUpperCase()}${summary.slice(1)}. *${severity}.*${kept}\n`;
}

/** The name that GitHub gives a heading. */
function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}
