import type { CoverageReport } from '../../result.js';
import type { Report } from '../text/report.js';
import { coverageJson } from './coverage-json.js';
import { coverageTable } from './coverage-table.js';
import { lcov } from './lcov.js';

/** The reports of `coverage` but for the page. */
export const coverageReports = { table: coverageTable, json: coverageJson, lcov } as const satisfies Record<
  string,
  Report<CoverageReport>
>;
