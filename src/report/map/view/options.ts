import type { ReportOptions } from '../../text/report.js';
import type { LayOut } from '../picture/layout.js';
import type { MapGrouping } from './groups.js';

export interface MapReportOptions extends ReportOptions {
  /** How workloads are put together; what suits the report where it is missing. */
  readonly groupBy?: MapGrouping | undefined;
  /** Lays pictures out; needed by `svg` alone. */
  readonly layOut?: LayOut | undefined;
}
