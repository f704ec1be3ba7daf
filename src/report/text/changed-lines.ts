/** The lines that a pull request adds or changes, by path from the root of the repository. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/** Lines from 1, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

interface Located {
  readonly file?: string | undefined;
  readonly startLine?: number | undefined;
  /** The last line; the first where it is missing. */
  readonly endLine?: number | undefined;
}

/**
 * The items in three groups, each in its old order: on changed lines, in changed files, elsewhere. Reviewers see only the
 * first without a click.
 */
export function byRelevance<Item>(
  items: readonly Item[],
  changed: ChangedLines | undefined,
  lineOf: (item: Item) => Located,
): readonly Item[] {
  if (changed === undefined) return items;
  const ranked = items.map((item) => ({ item, rank: relevance(lineOf(item), changed) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

function relevance(place: Located, changed: ChangedLines): 0 | 1 | 2 {
  if (place.file === undefined || !changed.has(place.file)) return 2;
  return firstChanged(place, changed) === undefined ? 1 : 0;
}

/** The first line of a place that is changed. */
export function firstChanged(
  { file, startLine = 1, endLine = startLine }: Located,
  changed: ChangedLines | undefined,
): number | undefined {
  const ranges = file === undefined ? [] : (changed?.get(file) ?? []);
  const lines = ranges.filter(({ from, to }) => from <= endLine && startLine <= to);
  return lines.length === 0 ? undefined : Math.min(...lines.map(({ from }) => Math.max(from, startLine)));
}
