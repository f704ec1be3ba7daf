import { byBytes, type Diagnostic, define, type SourceFile, type Span } from '../../diagnostics/index.js';
import type { BaselineEntry, LintFinding } from '../../result.js';

export const invalidBaseline = define<{ readonly path: string; readonly problem: string }>({
  code: 'lint/invalid-baseline',
  severity: 'error',
  onlyIn: 'lint',
  summary: 'a baseline says something that baselines do not know',
  words: ({ path, problem }) => (path === '' ? problem : `\`${path}\`: ${problem}`),
});

const paid = define<{
  readonly code: string;
  readonly object: string | undefined;
  readonly file: string | undefined;
  readonly count: number;
  readonly left: number;
}>({
  code: 'lint/baseline-paid',
  severity: 'error',
  onlyIn: 'lint',
  summary: 'a finding that the baseline holds is there no more',
  words: ({ code, object, file, count, left }) => {
    const about = [`\`${code}\``, ...(object === undefined ? [] : [`about ${object}`])].join(' ');
    const where = file === undefined ? '' : ` in ${file}`;
    return left === 0
      ? `no finding ${about} is${where || ' there'} any more: remove this entry, so that none comes back unseen`
      : `of ${count} findings ${about}${where} ${left} ${left === 1 ? 'is' : 'are'} left: write \`count: ${left}\`, so that none comes back unseen`;
  },
});

/** A baseline file, read. */
export interface Baseline {
  readonly file: SourceFile;
  readonly entries: readonly PlacedEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An entry where it is written; its file by the path that findings have. */
export interface PlacedEntry extends BaselineEntry {
  readonly span: Span;
  /** Its file isn't there any more. */
  readonly isGone: boolean;
}

/** Findings that no entry holds, how many some do, and entries that hold too few. */
export interface Compared<Finding> {
  readonly findings: readonly Finding[];
  readonly known: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes out the findings that a baseline holds, errors never. An entry that holds fewer findings than it says is an error, where its
 * file was read or is gone.
 */
export function compareBaseline<Finding extends { readonly finding: LintFinding }>(
  findings: readonly Finding[],
  { entries }: Pick<Baseline, 'entries'>,
  isRead: (path: string) => boolean,
): Compared<Finding> {
  const room = new Map<string, number>();
  for (const entry of entries) room.set(keyOf(entry), (room.get(keyOf(entry)) ?? 0) + entry.count);
  const left = findings.filter(({ finding }) => {
    const own = finding.severity === 'error' ? 0 : (room.get(keyOf(finding)) ?? 0);
    if (own > 0) room.set(keyOf(finding), own - 1);
    return own === 0;
  });
  const diagnostics = entries.flatMap((entry): readonly Diagnostic[] => {
    const { code, object, file, count, span, isGone } = entry;
    const unused = Math.min(count, room.get(keyOf(entry)) ?? 0);
    if (unused === 0 || (file !== undefined && !isGone && !isRead(file))) return [];
    room.set(keyOf(entry), (room.get(keyOf(entry)) ?? 0) - unused);
    return [paid({ code, object, file, count, left: count - unused }, span)];
  });
  return { findings: left, known: findings.length - left.length, diagnostics };
}

/** The entries that hold some findings, errors left out; files by the paths that `fromShown` gives. In byte order. */
export function baselineOf(
  findings: readonly LintFinding[],
  fromShown: (path: string) => string,
): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const { code, severity, object, field, file } of findings) {
    if (severity === 'error') continue;
    const entry = {
      code,
      ...(object === undefined ? {} : { object }),
      ...(field === undefined ? {} : { field }),
      ...(file === undefined ? {} : { file: fromShown(file) }),
    };
    const key = keyOf(entry);
    entries.set(key, { ...entry, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.entries()].sort(([a], [b]) => byBytes(a, b)).map(([, entry]) => entry);
}

/** Files first, so that entries of one stand together. */
function keyOf({ code, object, field, file }: Omit<BaselineEntry, 'count'>): string {
  return JSON.stringify([file ?? '', object ?? '', field ?? '', code]);
}
