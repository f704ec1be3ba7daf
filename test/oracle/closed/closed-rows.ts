import t from 'tap';
import { reportOn, rowsOf } from '../../answer/run-files.js';

/** A sentence of language.md §5 with a world and a case in which it holds, and the near opposite beside it. */
export interface Row {
  readonly says: string;
  readonly world: string;
  /** Cases in flow style with the status that each comes to. */
  readonly cases: readonly (readonly [test: string, status: string])[];
  readonly spec?: string;
}

/** A case about who reaches `shop/db`; `more` are further fields. */
export const onlyFrom = (items: string, more = ''): string => `{to: shop/db, onlyFrom: [${items}]${more}}`;

/** A case about whom `shop/db` reaches. */
export const onlyTo = (items: string, more = ''): string => `{from: shop/db, onlyTo: [${items}]${more}}`;

/** A test a row, under the name of its table; every case is judged by itself. */
export function checkTables(tables: Readonly<Record<string, readonly Row[]>>): void {
  for (const [table, rows] of Object.entries(tables)) {
    for (const { says, world, cases, spec = '' } of rows) {
      t.test(`${table}: ${says}`, async (t) => {
        for (const [test, status] of cases) {
          const [row] = rowsOf(reportOn({ manifests: world, cases: [test], spec }));
          t.equal(row?.status, status, `${test}: ${row?.message}`);
        }
      });
    }
  }
}
