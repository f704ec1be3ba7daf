import type { Exposure, Reach, ReachabilityMap } from '../../result.js';
import { joinExposure } from '../map/view/join-exposure.js';

/** What pods that no manifest holds could send and be sent, a row for each rule, written once for all workloads that share it. */
export interface ExposureData {
  readonly rows: readonly ExposureRow[];
  /** By class, the places of its rows, those that could reach it first. */
  readonly byClass: readonly (readonly number[])[];
}

/** The pods that one rule admits, or everything that is open where no policy isolates the workload. */
export interface ExposureRow {
  /** As seen from the workload. */
  readonly direction: Exposure['direction'];
  /** `any pod of namespace shop that has app=web`. */
  readonly pods: string;
  /** A place among the reaches of the map. */
  readonly reach: number;
  readonly by?: NonNullable<Exposure['by']>;
}

/** The exposure of a map for a page; nothing where the map tells none. `placeOf` gives a reach its place. */
export function exposureData(
  { exposure }: ReachabilityMap,
  indexOfReach: (reach: Reach) => number,
): ExposureData | undefined {
  if (exposure === undefined) return undefined;
  const rows: ExposureRow[] = [];
  const places = new Map<string, number>();
  const placeOfRow = (row: ExposureRow): number => {
    const key = JSON.stringify([row.direction, row.pods, row.reach, row.by?.policy, row.by?.rule]);
    const known = places.get(key) ?? rows.push(row) - 1;
    places.set(key, known);
    return known;
  };
  const byClass = exposure.map((own) =>
    joinExposure(own).map(({ direction, pods, reach, by }) =>
      placeOfRow({ direction, pods, reach: indexOfReach(reach), ...(by === undefined ? {} : { by }) }),
    ),
  );
  return { rows, byClass };
}
