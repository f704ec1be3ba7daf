import type { KindRow } from './kind-class.js';

/** Finds the row of a group and kind: one that names the kind goes before one of all kinds, and a whole group before a domain. */
export type FindRow<Row extends KindRow> = (group: string, kind: string) => Row | undefined;

/** Makes a table of rows that can be asked quickly. */
export function findIn<Row extends KindRow>(rows: readonly Row[]): FindRow<Row> {
  const byGroup = new Map<string, Row[]>();
  for (const row of rows) byGroup.set(row.group, [...(byGroup.get(row.group) ?? []), row]);
  return (group, kind) => {
    const named = byGroup.get(group) ?? [];
    return (
      named.find(({ kinds }) => kinds !== '*' && kinds.includes(kind)) ??
      named.find(({ kinds }) => kinds === '*') ??
      domainsOf(group)
        .flatMap((domain) => byGroup.get(domain) ?? [])
        .find(({ kinds }) => kinds === '*' || kinds.includes(kind))
    );
  };
}

/** `*.b.c` and `*.c` of `a.b.c`, the closest first. */
function domainsOf(group: string): readonly string[] {
  const labels = group.split('.');
  return labels.slice(1).map((_, index) => `*.${labels.slice(index + 1).join('.')}`);
}

/** Rows of one reason: the kinds of each group, or `*`. */
export function rowsOf(why: string, kindsOf: Readonly<Record<string, readonly string[] | '*'>>): readonly KindRow[] {
  return Object.entries(kindsOf).map(([group, kinds]) => ({ group, kinds, why }));
}
