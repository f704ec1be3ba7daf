import type {
  CoverageReport,
  Explanation,
  LintReport,
  MutationReport,
  ReachabilityDiff,
  ReachabilityMap,
  TestReport,
} from '../result.js';
import type { LintReportOptions } from './lint/lint-sarif.js';
import type { MapReportOptions } from './map/view/options.js';
import { pretty } from './test/pretty.js';
import type { Report, TestReportOptions } from './text/report.js';

/** The reports of `diff` and of `explain`, by the names that `--format` takes. */
export const diffReportNames = ['table', 'json', 'markdown'] as const;
export const explanationReportNames = ['tree', 'json'] as const;

/** The reports of `test` and of `map`, by the names that users choose; the large ones are loaded where they are named. */
export const testReportNames = ['pretty', 'json', 'junit', 'tap', 'sarif', 'markdown', 'github', 'html'] as const;
export const mapReportNames = ['table', 'json', 'csv', 'dot', 'mermaid', 'svg', 'html'] as const;

/** The reports of `lint`, by the name that `--format` takes. */
export const lintReportNames = ['table', 'json', 'sarif', 'github', 'gitlab'] as const;

export type LintReportName = (typeof lintReportNames)[number];
/** The reports of `coverage`, by the names that users choose. */
export const coverageReportNames = ['table', 'json', 'lcov', 'html'] as const;

export type CoverageReportName = (typeof coverageReportNames)[number];
export const mutationReportNames = ['table', 'json', 'sarif', 'github'] as const;

export type TestReportName = (typeof testReportNames)[number];
export type MapReportName = (typeof mapReportNames)[number];
export type MutationReportName = (typeof mutationReportNames)[number];
export type DiffReportName = (typeof diffReportNames)[number];
export type ExplanationReportName = (typeof explanationReportNames)[number];

/** A report of `test`; only what it takes is loaded. */
export async function loadTestReport(name: TestReportName): Promise<Report<TestReport, TestReportOptions>> {
  if (name === 'pretty') return pretty;
  if (name === 'html') return (await import('./html/index.js')).testHtml;
  return (await import('./test/index.js')).fileReports[name];
}

/** A report of `coverage`, likewise. */
export async function loadCoverageReport(name: CoverageReportName): Promise<Report<CoverageReport>> {
  if (name === 'html') return (await import('./html/index.js')).coverageHtml;
  return (await import('./coverage/index.js')).coverageReports[name];
}

/** What `init` writes and says, likewise. */
export async function loadInitialSuite(): Promise<typeof import('./init/initial-suite.js')> {
  return await import('./init/initial-suite.js');
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

/** A report of `lint`, likewise. */
export async function loadLintReport(name: LintReportName): Promise<Report<LintReport, LintReportOptions>> {
  return (await import('./lint/index.js')).lintReports[name];
}

/** A report of `mutate`, likewise. */
export async function loadMutationReport(name: MutationReportName): Promise<Report<MutationReport, TestReportOptions>> {
  return (await import('./mutation/index.js')).mutationReports[name];
}
