import { type Diagnostic, didYouMean, type SourceFile, type Span } from '../../diagnostics/index.js';
import { get, type MapNode, type Node, parseYaml, reportRemarks, splitDocuments, stringOf } from '../../parse/index.js';
import { type Baseline, invalidBaseline, type PlacedEntry } from './baseline.js';
import { isCode, reportUnknownCode } from './ignores.js';

/** What is known of the files that a baseline names. */
export interface BaselinePaths {
  readonly toShown: (path: string) => string;
  readonly exists: (path: string) => boolean;
}

/** The kind of a baseline file. */
export const baselineKind = 'LintBaseline';

/**
 * Reads a baseline; never fails: what is wrong is reported at its place, and the entries that can be read count. `toShown` gives the
 * path as it is shown of the file of an entry, `exists` tells of such a path whether there is a file.
 */
export function readBaseline(file: SourceFile, { toShown, exists }: BaselinePaths): Baseline {
  const diagnostics: Diagnostic[] = [];
  const report = (path: string, problem: string, span: Span) =>
    diagnostics.push(invalidBaseline({ path, problem }, span));
  const [first, second] = splitDocuments(file);
  const parsed = first === undefined ? undefined : parseYaml(first);
  for (const { message, span } of parsed?.problems ?? []) report('', message, span);
  diagnostics.push(...reportRemarks(parsed?.remarks ?? []));
  if (second !== undefined) report('', 'found a second document; expected one', second);
  const root = parsed?.node;
  if (root === undefined || root.kind !== 'map') {
    if (parsed === undefined || parsed.problems.length === 0)
      report('', `found no baseline; expected \`kind: ${baselineKind}\` and \`findings\``, { file, start: 0, end: 0 });
    return { file, entries: [], diagnostics };
  }
  checkFields(root, '', ['apiVersion', 'kind', 'findings'], report);
  checkConstant(root, 'apiVersion', 'reachspec.dev/v1alpha1', report);
  checkConstant(root, 'kind', baselineKind, report);
  const findings = get(root, 'findings');
  if (findings?.kind !== 'list') {
    report(
      'findings',
      'found no list; expected the findings that are known, `[]` for none',
      findings?.span ?? root.span,
    );
    return { file, entries: [], diagnostics };
  }
  const entries = findings.items.flatMap((item, index) => {
    const before = diagnostics.length;
    const entry = readEntry(item, `findings[${index}]`, { report, diagnostics });
    if (entry === undefined || diagnostics.length > before) return [];
    const path = entry.file === undefined ? undefined : toShown(entry.file);
    const placed: PlacedEntry = {
      ...entry,
      ...(path === undefined ? {} : { file: path }),
      span: item.span,
      isGone: path !== undefined && !exists(path),
    };
    return [placed];
  });
  return { file, entries, diagnostics };
}

type Reporter = (path: string, problem: string, span: Span) => void;

const texts = ['object', 'field', 'file'] as const;

function readEntry(
  item: Node,
  path: string,
  { report, diagnostics }: { readonly report: Reporter; readonly diagnostics: Diagnostic[] },
) {
  if (item.kind !== 'map') {
    report(
      path,
      `found a ${item.kind}; expected a map with \`code\`, \`object\`, \`field\`, \`file\` and \`count\``,
      item.span,
    );
    return undefined;
  }
  checkFields(item, path, ['code', ...texts, 'count'], report);
  const code = get(item, 'code');
  const codeText = stringOf(code);
  if (codeText === undefined)
    report(`${path}.code`, 'found no text; expected the code of a finding', code?.span ?? item.span);
  else if (!isCode(codeText)) diagnostics.push(reportUnknownCode(codeText, code?.span ?? item.span));
  const textOf = (name: (typeof texts)[number]) => {
    const node = get(item, name);
    const text = stringOf(node);
    if (node !== undefined && (text === undefined || text === ''))
      report(`${path}.${name}`, 'found no text; expected what `--write-baseline` wrote', node.span);
    return text;
  };
  const [object, field, file] = [textOf('object'), textOf('field'), textOf('file')];
  const count = get(item, 'count');
  const number = count?.kind === 'scalar' && typeof count.value === 'number' ? count.value : undefined;
  if (number === undefined || !Number.isSafeInteger(number) || number < 1)
    report(`${path}.count`, 'expected a whole number from 1 on', count?.span ?? item.span);
  return {
    code: codeText ?? '',
    count: number ?? 1,
    ...(object === undefined ? {} : { object }),
    ...(field === undefined ? {} : { field }),
    ...(file === undefined ? {} : { file }),
  };
}

function checkFields(node: MapNode, path: string, known: readonly string[], report: Reporter): void {
  for (const { key, keySpan } of node.entries)
    if (!known.includes(key)) report(path, `found the unknown field \`${key}\`${didYouMean(key, known)}`, keySpan);
}

function checkConstant(root: MapNode, key: string, wanted: string, report: Reporter): void {
  const node = get(root, key);
  if (stringOf(node) !== wanted) report(key, `expected \`${wanted}\``, node?.span ?? root.span);
}
