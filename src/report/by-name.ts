import type { ReachabilityMap, TestReport } from '../result.js';
import { mapHtml, testHtml } from './html/index.js';
import type { MapReportName, TestReportName } from './load.js';
import { mapCsv } from './map/map-csv.js';
import { mapDot } from './map/map-dot.js';
import { mapJson } from './map/map-json.js';
import { mapMermaid } from './map/map-mermaid.js';
import { mapSvg } from './map/map-svg.js';
import { mapTable } from './map/map-table.js';
import type { MapReportOptions } from './map/view/options.js';
import { githubCommands } from './test/github-commands.js';
import { json } from './test/json.js';
import { junit } from './test/junit.js';
import { markdownReport } from './test/markdown-report.js';
import { pretty } from './test/pretty.js';
import { sarif } from './test/sarif.js';
import { tap } from './test/tap.js';
import type { Report, TestReportOptions } from './text/report.js';

/** The reports of `test`, by the name that `--reporter` takes; who needs one of them takes `loadTestReport`. */
export const testReports = {
  pretty,
  json,
  junit,
  tap,
  sarif,
  markdown: markdownReport,
  github: githubCommands,
  html: testHtml,
} as const satisfies Record<TestReportName, Report<TestReport, TestReportOptions>>;

/** The reports of `map`, by the name that `--format` takes; who needs one of them takes `loadMapReport`. */
export const mapReports = {
  table: mapTable,
  json: mapJson,
  csv: mapCsv,
  dot: mapDot,
  mermaid: mapMermaid,
  svg: mapSvg,
  html: mapHtml,
} as const satisfies Record<MapReportName, Report<ReachabilityMap, MapReportOptions>>;
