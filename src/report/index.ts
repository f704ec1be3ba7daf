import type { Explanation, ReachabilityDiff, ReachabilityMap, TestReport } from '../result.js';
import { diffJson } from './diff/diff-json.js';
import { diffMarkdown } from './diff/diff-markdown.js';
import { diffTable } from './diff/diff-table.js';
import { explanationJson } from './explanation/explanation-json.js';
import { explanationTree } from './explanation/explanation-tree.js';
import { mapHtml, testHtml } from './html/index.js';
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

export { diffMarkdownText } from './diff/diff-markdown.js';
export { explainInputs } from './inputs/explain-inputs.js';
export { loadLayOut } from './map/picture/layout.js';
export type { MapGrouping } from './map/view/groups.js';
export type { MapReportOptions } from './map/view/options.js';
export * from './pull-request/index.js';
export * from './pull-request/summary.js';
export type { Annotation, AnnotationLevel } from './test/annotation.js';
export { changedFirst } from './test/changed-first.js';
export * from './test/github.js';
export type { ChangedLines, LineRange } from './text/changed-lines.js';
export { diffSummary } from './text/diff-words.js';
export { count, pageWidth, wrap } from './text/layout.js';
export type { LineLinks } from './text/line-links.js';
export * from './text/neutralise.js';
export * from './text/report.js';
export * from './text/visible.js';
export { summaryLine } from './text/words.js';

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
