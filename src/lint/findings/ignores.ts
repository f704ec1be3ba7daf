import {
  type Diagnostic,
  define,
  definitions,
  didYouMean,
  locate,
  type SourceFile,
  type Span,
} from '../../diagnostics/index.js';
import { itemsOf, type Node, parseYaml, splitDocuments } from '../../parse/index.js';
import type { LintFinding } from '../../result.js';

const withoutReason = define<{ readonly code: string }>({
  code: 'lint/ignore-without-reason',
  severity: 'error',
  onlyIn: 'lint',
  summary: 'a comment that silences a finding gives no reason',
  words: ({ code }) =>
    `this comment silences nothing, for it gives no reason; expected \`# reachspec-ignore ${code}: why it is right as it is\``,
});

const unknownCode = define<{ readonly code: string; readonly near: string }>({
  code: 'lint/unknown-code',
  severity: 'error',
  onlyIn: 'lint',
  summary: 'a comment that silences a finding, or the baseline, names a code that there is not',
  words: ({ code, near }) =>
    `there is no code \`${code}\`${near || '; a code stands beside each finding, and docs/diagnostics.md has them all'}`,
});

const unusedIgnore = define<{ readonly code: string; readonly why: string }>({
  code: 'lint/unused-ignore',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a comment that silences a finding silences none',
  words: ({ code, why }) => `this comment silences nothing: ${why}; remove it, or mend what \`${code}\` is about`,
});

/** Says of a code that there is none, with the one that is near. */
export function reportUnknownCode(code: string, span: Span): Diagnostic {
  return unknownCode({ code, near: didYouMean(code, codes()) }, span);
}

/** Whether there is a diagnostic of a code. */
export function isCode(code: string): boolean {
  return codes().includes(code);
}

function codes(): readonly string[] {
  return definitions().map(({ code }) => code);
}

/** A comment `# reachspec-ignore CODE: reason`, with the line that it is about. */
export interface Ignore {
  readonly code: string;
  readonly reason: string;
  readonly file: string;
  readonly line: number;
  readonly span: Span;
}

const beginnings = ['# reachspec-ignore', '#reachspec-ignore'] as const;

/** The comments of a file, in order: each is about its own line, or about the next one that is no comment where it stands alone. */
export function ignoresIn(file: SourceFile): readonly Ignore[] {
  if (!file.text.includes('reachspec-ignore')) return [];
  const lines = file.text.split('\n');
  const nextLines = linesBelowComments(lines);
  const isInScalar = scalarFinder(splitDocuments(file).flatMap((span) => scalarsIn(parseYaml(span).node)));
  let offset = 0;
  return lines.flatMap((text, index): readonly Ignore[] => {
    const lineStart = offset;
    offset += text.length + 1;
    const found = commentIn(text);
    if (found === undefined) return [];
    const start = lineStart + found.at;
    if (isInScalar(start)) return [];
    const { words } = found;
    const colon = words.endsWith(':') ? words.length - 1 : words.indexOf(': ');
    const code = colon < 0 ? words : words.slice(0, colon).trim();
    const reason = colon < 0 ? '' : words.slice(colon + 1).trim();
    const line = text.slice(0, found.at).trim() === '' ? (nextLines[index] ?? index + 2) : index + 1;
    return [{ code, reason, file: file.path, line, span: { file, start, end: lineStart + text.trimEnd().length } }];
  });
}

/** Where such a comment begins in a line, and what it says behind its first word. */
function commentIn(line: string): { readonly at: number; readonly words: string } | undefined {
  for (const beginning of beginnings) {
    const at = line.indexOf(beginning);
    if (at < 0 || (at > 0 && !/[ \t]/.test(line.charAt(at - 1)))) continue;
    const rest = line.slice(at + beginning.length);
    if (rest === '' || /^\s/.test(rest)) return { at, words: rest.trim() };
  }
  return undefined;
}

/** For each line the one, from 1, that a comment there on a line of its own is about: the next one that is no comment. */
function linesBelowComments(lines: readonly string[]): readonly number[] {
  const below: number[] = [];
  let next = lines.length + 1;
  for (let index = lines.length - 1; index >= 0; index--) {
    below[index] = next;
    if (!(lines[index] ?? '').trimStart().startsWith('#')) next = index + 1;
  }
  return below;
}

/** Tells whether a place is in a scalar; asked for places from the first to the last. */
function scalarFinder(scalars: readonly Span[]): (start: number) => boolean {
  const sorted = scalars.toSorted((a, b) => a.start - b.start);
  let passed = 0;
  let end = 0;
  return (start) => {
    for (let next = sorted[passed]; next !== undefined && next.start <= start; next = sorted[++passed])
      end = Math.max(end, next.end);
    return start < end;
  };
}

function scalarsIn(node: Node | undefined): readonly Span[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return [node.span];
  if (node.kind === 'list') return itemsOf(node).flatMap(scalarsIn);
  return node.entries.flatMap(({ keySpan, value }) => [keySpan, ...scalarsIn(value)]);
}

/** Findings that are left, how many are silenced, and what is to be said of the comments. */
export interface Silenced<Finding> {
  readonly findings: readonly Finding[];
  readonly ignored: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A finding, with the severity that it is reported by. */
interface Silenceable {
  readonly diagnostic: Diagnostic;
  readonly finding: Pick<LintFinding, 'severity'>;
}

/** Takes out the warnings and notices that comments silence; errors stay, those that settings make such too. */
export function silence<Finding extends Silenceable>(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
): Silenced<Finding> {
  const all = new Set(codes());
  const known = new Map<string, Ignore[]>();
  for (const ignore of ignores) {
    if (!all.has(ignore.code) || ignore.reason === '') continue;
    const own = known.get(keyOf(ignore));
    if (own === undefined) known.set(keyOf(ignore), [ignore]);
    else own.push(ignore);
  }
  const used = new Set<Ignore>();
  const errors = new Set<Ignore>();
  const left = findings.filter(({ diagnostic, finding }) => {
    if (diagnostic.span === undefined) return true;
    const own = known.get(keyOf({ code: diagnostic.code, ...locate(diagnostic.span) })) ?? [];
    const isError = finding.severity === 'error';
    for (const each of own) (isError ? errors : used).add(each);
    return isError || own.length === 0;
  });
  const diagnostics = ignores.flatMap((ignore): readonly Diagnostic[] => {
    const { code, reason, span } = ignore;
    if (!all.has(code)) return [code === '' ? withoutReason({ code: 'CODE' }, span) : reportUnknownCode(code, span)];
    if (reason === '') return [withoutReason({ code }, span)];
    if (used.has(ignore)) return [];
    const why = errors.has(ignore)
      ? 'an error is never silenced'
      : `there is no finding of that code at line ${ignore.line}`;
    return [unusedIgnore({ code, why }, span)];
  });
  return { findings: left, ignored: findings.length - left.length, diagnostics };
}

function keyOf({ code, file, line }: Pick<Ignore, 'code' | 'file' | 'line'>): string {
  return `${code} ${line} ${file}`;
}
