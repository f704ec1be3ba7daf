import type { ReportOptions } from '../../text/report.js';
import type { MapGrouping } from './groups.js';

export interface MapReportOptions extends ReportOptions {
  /** How workloads are put together; what suits the report where it is missing. */
  readonly groupBy?: MapGrouping | undefined;
  /** Draws what is written in the DOT language; needed by `svg` alone. */
  readonly drawDot?: DrawDot | undefined;
}

/** The SVG document for a graph in the DOT language. */
export type DrawDot = (dot: string) => string;
