import type { KindRow } from './kind-class.js';

/** Finds the row of a group and kind: one that names the kind goes before one of all kinds, and a whole group before a domain. */
export type FindRow = (group: string, kind: string) => KindRow | undefined;

/** Makes a table of rows that can be asked quickly. */
export function findIn(rows: readonly KindRow[]): FindRow {
  const byGroup = new Map<string, KindRow[]>();
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
