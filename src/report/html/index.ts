import { type CoverageReport, mapConnections, type ReachabilityMap, type TestReport } from '../../result.js';
import { coverageSummary } from '../text/coverage-words.js';
import { count } from '../text/layout.js';
import type { ReportOptions } from '../text/report.js';
import { summaryLine } from '../text/words.js';
import { pageDocument } from './document.js';
import { coveragePage, mapPage, testPage } from './page-data.js';

/** The map as a page for a browser: one file that needs no network. */
export function* mapHtml(map: ReachabilityMap, { links }: ReportOptions): Generator<string> {
  let connections = 0;
  for (const _ of mapConnections(map)) connections++;
  const headline = `${count(map.workloads.length, 'workload')}, ${count(connections, 'connection')}`;
  yield* pageDocument(mapPage(map, links), headline);
}

/** The results of tests as a page for a browser: one file that needs no network. */
export function* testHtml(report: TestReport, { links }: ReportOptions): Generator<string> {
  yield* pageDocument(testPage(report, links), summaryLine(report));
}

/** What tests speak of as a page for a browser: one file that needs no network. */
export function* coverageHtml(report: CoverageReport, { links }: ReportOptions): Generator<string> {
  yield* pageDocument(coveragePage(report, links), coverageSummary(report.summary));
}
