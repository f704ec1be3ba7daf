import type { TestReport } from '../result.js';
import { cutToBytes } from './cut.js';
import { markdownSections } from './markdown-sections.js';

/** GitHub drops a summary of more than 1 MiB whole; some room is kept. */
export const summaryLimit = 1_048_576 - 4_096;

/** The job summary: the Markdown report with its explanations folded, in at most `limit` bytes; what is left out is counted there. */
export function summary(report: TestReport, limit: number = summaryLimit): string {
  return cutToBytes([...markdownSections(report, 'folded')], limit);
}
