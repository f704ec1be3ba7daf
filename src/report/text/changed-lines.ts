/** The lines that a pull request adds or changes, by path from the root of the repository. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/** Lines from 1, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

interface Located {
  readonly file?: string;
  readonly startLine?: number;
}

/**
 * The items in three groups, each in its old order: on changed lines, in changed files, elsewhere. Reviewers see only the
 * first without a click.
 */
export function byRelevance<Item extends Located>(
  items: readonly Item[],
  changed: ChangedLines | undefined,
): readonly Item[] {
  if (changed === undefined) return items;
  return [...items].sort((a, b) => relevance(a, changed) - relevance(b, changed));
}

function relevance({ file, startLine = 1 }: Located, changed: ChangedLines): 0 | 1 | 2 {
  const ranges = file === undefined ? undefined : changed.get(file);
  if (ranges === undefined) return 2;
  return ranges.some(({ from, to }) => from <= startLine && startLine <= to) ? 0 : 1;
}
