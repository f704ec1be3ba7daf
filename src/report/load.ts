import type { Explanation, ReachabilityDiff, ReachabilityMap, TestReport } from '../result.js';
import type { MapReportOptions } from './map/view/options.js';
import type { Report, TestReportOptions } from './text/report.js';

/** The reports by the names that users choose, in the order in which they are told. */
export const testReportNames = ['pretty', 'json', 'junit', 'tap', 'sarif', 'markdown', 'github', 'html'] as const;
export const mapReportNames = ['table', 'json', 'csv', 'dot', 'mermaid', 'svg', 'html'] as const;
export const diffReportNames = ['table', 'json', 'markdown'] as const;
export const explanationReportNames = ['tree', 'json'] as const;

export type TestReportName = (typeof testReportNames)[number];
export type MapReportName = (typeof mapReportNames)[number];
export type DiffReportName = (typeof diffReportNames)[number];
export type ExplanationReportName = (typeof explanationReportNames)[number];

/** A report of `test`; only what it takes is loaded. */
export async function loadTestReport(name: TestReportName): Promise<Report<TestReport, TestReportOptions>> {
  if (name === 'pretty') return (await import('./test/pretty.js')).pretty;
  if (name === 'html') return (await import('./html/index.js')).testHtml;
  return (await import('./test/index.js')).fileReports[name];
}

/** A report of `map`, likewise. */
export async function loadMapReport(name: MapReportName): Promise<Report<ReachabilityMap, MapReportOptions>> {
  if (name === 'html') return (await import('./html/index.js')).mapHtml;
  return (await import('./map/index.js')).drawnReports[name];
}

/** A report of `diff`, likewise. */
export async function loadDiffReport(name: DiffReportName): Promise<Report<ReachabilityDiff>> {
  return (await import('./diff/index.js')).diffReports[name];
}

/** A report of `explain`, likewise. */
export async function loadExplanationReport(name: ExplanationReportName): Promise<Report<Explanation>> {
  return (await import('./explanation/index.js')).explanationReports[name];
}
