import type { Explanation, ReachabilityDiff, ReachabilityMap, TestReport } from '../result.js';
import { diffJson } from './diff-json.js';
import { diffMarkdown } from './diff-markdown.js';
import { diffTable } from './diff-table.js';
import { explanationJson } from './explanation-json.js';
import { explanationTree } from './explanation-tree.js';
import { githubCommands } from './github-commands.js';
import { mapHtml, testHtml } from './html/index.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { mapCsv } from './map-csv.js';
import { mapDot } from './map-dot.js';
import { mapJson } from './map-json.js';
import { mapMermaid } from './map-mermaid.js';
import { mapSvg } from './map-svg.js';
import { mapTable } from './map-table.js';
import type { MapReportOptions } from './map-view/options.js';
import { markdownReport } from './markdown-report.js';
import { pretty } from './pretty.js';
import type { Report, TestReportOptions } from './report.js';
import { sarif } from './sarif.js';
import { tap } from './tap.js';

export type { Annotation, AnnotationLevel } from './annotation.js';
export type { ChangedLines, LineRange } from './changed-lines.js';
export { diffMarkdownText } from './diff-markdown.js';
export { diffSummary } from './diff-words.js';
export { loadDrawDot } from './draw-dot.js';
export { explainInputs } from './explain-inputs.js';
export * from './github.js';
export { count, pageWidth, wrap } from './layout.js';
export type { LineLinks } from './line-links.js';
export type { MapGrouping } from './map-view/groups.js';
export type { MapReportOptions } from './map-view/options.js';
export * from './neutralise.js';
export * from './pull-request/index.js';
export * from './report.js';
export * from './summary.js';
export * from './visible.js';
export { summaryLine } from './words.js';

/** The reports of `test`, by the name that `--reporter` takes. */
export const testReports = {
  pretty,
  json,
  junit,
  tap,
  sarif,
  markdown: markdownReport,
  github: githubCommands,
  html: testHtml,
} as const satisfies Record<string, Report<TestReport, TestReportOptions>>;

/** The reports of `map`, by the name that `--format` takes. */
export const mapReports = {
  table: mapTable,
  json: mapJson,
  csv: mapCsv,
  dot: mapDot,
  mermaid: mapMermaid,
  svg: mapSvg,
  html: mapHtml,
} as const satisfies Record<string, Report<ReachabilityMap, MapReportOptions>>;

/** The reports of `diff`, by the name that `--format` takes. */
export const diffReports = { table: diffTable, json: diffJson, markdown: diffMarkdown } as const satisfies Record<
  string,
  Report<ReachabilityDiff>
>;

/** The reports of `explain`, by the name that `--format` takes. */
export const explanationReports = { tree: explanationTree, json: explanationJson } as const satisfies Record<
  string,
  Report<Explanation>
>;

export type TestReportName = keyof typeof testReports;
export type MapReportName = keyof typeof mapReports;
export type DiffReportName = keyof typeof diffReports;
export type ExplanationReportName = keyof typeof explanationReports;
