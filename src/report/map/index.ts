import type { ReachabilityMap } from '../../result.js';
import type { Report } from '../text/report.js';
import { mapCsv } from './map-csv.js';
import { mapDot } from './map-dot.js';
import { mapJson } from './map-json.js';
import { mapMermaid } from './map-mermaid.js';
import { mapSvg } from './map-svg.js';
import { mapTable } from './map-table.js';
import type { MapReportOptions } from './view/options.js';

/** The reports of `map` but for the page. */
export const drawnReports = {
  table: mapTable,
  json: mapJson,
  csv: mapCsv,
  dot: mapDot,
  mermaid: mapMermaid,
  svg: mapSvg,
} as const satisfies Record<string, Report<ReachabilityMap, MapReportOptions>>;
