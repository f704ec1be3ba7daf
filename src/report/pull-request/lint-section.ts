import type { LintReport, LintSummary } from '../../result.js';
import type { Section } from '../text/cut.js';
import { count } from '../text/layout.js';
import { lintSummary } from '../text/lint-words.js';
import { code, prose } from '../text/markdown.js';
import { shownName, shownProse } from '../text/visible.js';
import { type Links, placeLink } from './links.js';

/** What a comment says of a lint. */
export interface LintFacts extends LintSummary {
  /** The first errors and warnings. */
  readonly findings: readonly FoundMistake[];
}

export interface FoundMistake {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Findings beyond these are counted only. */
const mostFindings = 10;

/** The facts of a lint, for a comment. */
export function lintFacts({ summary, findings }: LintReport): LintFacts {
  const grave = [...findings.filter(isOf('error')), ...findings.filter(isOf('warning'))];
  return {
    ...summary,
    findings: grave.slice(0, mostFindings).map(({ code: own, message, file, line }) => ({
      code: own,
      message,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    })),
  };
}

function isOf(severity: string) {
  return (finding: LintReport['findings'][number]) => finding.severity === severity;
}

/** A short block: how much was found, and the first errors and warnings with their lines. */
export function lintSection({ findings, ...summary }: LintFacts, links: Links): Section {
  const more = summary.errors + summary.warnings - findings.length;
  const items = findings.map(({ code: own, message, file, line }) => {
    const place = file === undefined || line === undefined ? '' : ` ${placeLink({ file, line }, 'head', links)}`;
    return `- ${code(shownName(own))}${place}: ${prose(shownProse(message))}\n`;
  });
  const rest = more > 0 ? [`- … and ${count(more, 'more error or warning', 'more errors and warnings')}\n`] : [];
  return { what: 'findings', heading: `\n### Lint: ${lintSummary(summary)}\n\n`, items: [...items, ...rest] };
}
