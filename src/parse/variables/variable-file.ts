import { type Diagnostic, define, type SourceFile, type Span } from '../../diagnostics/index.js';
import { describe } from '../yaml/describe.js';
import { splitDocuments } from '../yaml/documents.js';
import { parseYaml } from '../yaml/yaml.js';
import type { GivenVariable } from './values.js';

const invalidFile = define<{ readonly problem: string }>({
  code: 'variables/invalid-file',
  severity: 'error',
  summary: 'a file of variables holds something else than names and values',
  words: ({ problem }) => problem,
});

/** The variables of a file, in the order written, and what in it is none. */
export interface VariableFile {
  readonly variables: readonly GivenVariable[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file of variables: lines `NAME=VALUE` as in a `.env`, or a flat map in YAML. */
export function readVariableFile(file: SourceFile): VariableFile {
  return /\.(ya?ml|json)$/.test(file.path) ? readYaml(file) : readLines(file);
}

const assignment = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;

function readLines(file: SourceFile): VariableFile {
  const variables: GivenVariable[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { 0: line, index } of file.text.matchAll(/^.*$/gm)) {
    const text = line.trimEnd();
    const span: Span = { file, start: index, end: index + text.length };
    if (/^\s*(#|$)/.test(text)) continue;
    const [, name, value] = assignment.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      const problem = `found \`${text.trim()}\`; expected \`NAME=VALUE\`; mend the line, or name the file \`.yaml\` where it is a map`;
      diagnostics.push(invalidFile({ problem }, span));
    } else variables.push({ name, text: unquoted(value), source: 'file', span });
  }
  return { variables, diagnostics };
}

/** Quotes are taken off, and a comment after a blank where there are none. */
function unquoted(value: string): string {
  const quoted = /^\s*(?:'([^']*)'|"((?:[^"\\]|\\.)*)")\s*(?:#.*)?$/.exec(value);
  if (quoted === null) return value.replace(/(?<!\s)\s+#.*$/, '').trim();
  return quoted[1] ?? quoted[2]?.replaceAll(/\\(["\\$])/g, '$1').replaceAll('\\n', '\n') ?? '';
}

function readYaml(file: SourceFile): VariableFile {
  const variables: GivenVariable[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const document of splitDocuments(file)) {
    const { node, problems } = parseYaml(document);
    diagnostics.push(...problems.map(({ message, span }) => invalidFile({ problem: message }, span)));
    if (node !== undefined && node.kind !== 'map') {
      const problem = `found ${describe(node)}; expected a flat map of variables; write \`NAME: VALUE\``;
      diagnostics.push(invalidFile({ problem }, node.span));
    }
    for (const { key, keySpan, value } of node?.kind === 'map' ? node.entries : []) {
      if (value.kind === 'scalar' && /^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) {
        const text = value.style === 'plain' && value.value === null ? '' : value.text;
        variables.push({ name: key, text, source: 'file', span: keySpan });
        continue;
      }
      const found = value.kind === 'scalar' ? `the name \`${key}\`` : `${describe(value)} as the value of \`${key}\``;
      const problem = `found ${found}; expected a variable of letters, digits and \`_\` with one value; mend or remove it`;
      diagnostics.push(invalidFile({ problem }, value.kind === 'scalar' ? keySpan : value.span));
    }
  }
  return { variables, diagnostics };
}
