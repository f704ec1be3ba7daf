import type { LintReport, TestReport } from '../../result.js';
import { markdownSections } from '../test/markdown-sections.js';
import { cutToBytes, type Section } from '../text/cut.js';
import { prose } from '../text/markdown.js';
import { shownProse } from '../text/visible.js';
import { changeSections } from './change-sections.js';
import { type CoverageFacts, coverageSections } from './coverage.js';
import { type Compared, comparisonFacts } from './facts.js';
import type { Links } from './links.js';
import { lintFacts, lintSection } from './lint-section.js';
import { type Mutated, mutationFacts, mutationSections } from './mutation-section.js';

/** GitHub drops a summary of more than 1 MiB whole; some room is kept. */
export const summaryLimit = 1_048_576 - 4_096;

export interface SummaryOptions {
  readonly compared: Compared;
  readonly mutated?: Mutated;
  readonly links: Links;
  /** Missing where nothing was linted. */
  readonly linted?: LintReport | undefined;
  readonly coverage?: CoverageFacts | undefined;
  readonly limit?: number;
}

/**
 * The job summary: the Markdown report with its explanations folded, behind its first lines what the comparison found, in at most
 * `limit` bytes; what is left out is counted there.
 */
export function summary(
  report: TestReport,
  { compared, mutated = { kind: 'none' }, links, linted, coverage, limit = summaryLimit }: SummaryOptions = {
    compared: { kind: 'none' },
    links: noLinks,
  },
): string {
  const [title, ...rest] = markdownSections(report, 'folded');
  const head = title === undefined ? [] : [title];
  const lint = linted === undefined ? [] : [lintSection(lintFacts(linted), links)];
  const covered = coverage === undefined ? [] : coverageSections(coverage, links);
  return cutToBytes(
    [
      ...head,
      ...covered,
      ...comparedSections(compared, links),
      ...mutationSections(mutationFacts(mutated), links),
      ...lint,
      ...rest,
    ],
    limit,
  );
}

const noLinks: Links = { repository: undefined, commits: { base: undefined, head: undefined }, prefix: '' };

function comparedSections(compared: Compared, links: Links): readonly Section[] {
  switch (compared.kind) {
    case 'none':
      return [];
    case 'problem':
      return [{ what: '', heading: `\n### Not compared\n\n${prose(shownProse(compared.message))}\n`, items: [] }];
    case 'diff': {
      const { overview, opened, others } = changeSections(comparisonFacts(compared.ref, compared.diff), links);
      return [...overview, ...opened, ...others];
    }
    default:
      return compared satisfies never;
  }
}
