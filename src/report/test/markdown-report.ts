import type { TestReport } from '../../result.js';
import { markdownSections } from './markdown-sections.js';

/** The report as a Markdown file for people, as GitHub shows it: whole, with nothing folded but the list of what was read. */
export function* markdownReport(report: TestReport): Generator<string> {
  for (const { what, heading, items } of markdownSections(report, 'open')) {
    if (what !== '' && items.length === 0) continue;
    yield heading;
    yield* items;
  }
}
