import { type Family, intersectTraffic, isNoTraffic, type Traffic } from '../../sets/index.js';
import type { CellSide } from './cell-side.js';

/**
 * Tells where nothing of the traffic that is asked about can pass two sides, one of them uncertain, whatever their conditions come to: of
 * two sides that depend on an address each that is most pairs, and none of them needs to be looked at.
 */
export function disjointSides(
  trafficIn: (family: Family) => Traffic,
): (egress: CellSide, ingress: CellSide, family: Family) => boolean {
  const known: Record<Family, boolean[][]> = { IPv4: [], IPv6: [] };
  return (egress, ingress, family) => {
    if (!egress.isUncertain && !ingress.isUncertain) return false;
    // With more, a connection may depend on too much for an answer, which then is unknown.
    if (egress.statements + ingress.statements > mostStatements) return false;
    const [out, into] = [egress.loose, ingress.loose];
    const row = known[family][out.number] ?? [];
    known[family][out.number] = row;
    const isDisjoint =
      row[into.number] ??
      isNoTraffic(intersectTraffic(intersectTraffic(out.possible, into.possible), trafficIn(family)));
    row[into.number] = isDisjoint;
    return isDisjoint;
  };
}

/** So many have at most 256 assignments, as many as are tried (`assignmentLimit`). */
const mostStatements = 8;
