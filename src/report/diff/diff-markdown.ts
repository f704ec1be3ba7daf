import type { ConnectionChange, ReachabilityDiff } from '../../result.js';
import { notEvaluatedLine } from '../inputs/not-evaluated.js';
import { summaryLimit } from '../pull-request/summary.js';
import { cutToBytes, type Section } from '../text/cut.js';
import {
  blameLines,
  blameWords,
  type ChangeGroup,
  connectionLines,
  coverageWords,
  diffSummary,
  metadataWords,
  sectionsOf,
  sideWords,
} from '../text/diff-words.js';
import { count } from '../text/layout.js';
import { html, markdown } from '../text/markdown.js';
import type { ReportOptions } from '../text/report.js';
import { shownProse, visible } from '../text/visible.js';
import { locationText } from '../text/words.js';

/** The difference in Markdown, as a pull request shows it. */
export function* diffMarkdown(diff: ReachabilityDiff, _options: ReportOptions): Generator<string> {
  yield diffMarkdownText(diff);
}

/** The same in at most `limit` bytes; what was left out is counted where it is missing. */
export function diffMarkdownText(diff: ReachabilityDiff, limit: number = summaryLimit): string {
  return cutToBytes([...diffSections(diff)], limit);
}

function* diffSections(diff: ReachabilityDiff): Generator<Section> {
  const { base, head, opened, closed, uncertain, notes, diagnostics } = diff;
  const sides = `${markdown(sideWords(base))} → ${markdown(sideWords(head))}`;
  const notEvaluated = notEvaluatedLine(diagnostics).map((line) => `\n${markdown(line)}\n`);
  yield { what: '', heading: `### ${markdown(diffSummary(diff))}\n\n${sides}\n${notEvaluated.join('')}`, items: [] };
  yield* changeSections('Opened', opened);
  yield* changeSections('Closed', closed);
  yield* changeSections('Uncertain', uncertain);
  yield { what: 'notes', heading: '\n', items: notes.map((note) => `- ${markdown(shownProse(note))}\n`) };
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  yield {
    what: 'errors',
    heading: '\n#### Errors in the files\n\n',
    items: errors.map(({ side, file, line, message }) => {
      const place = file === undefined ? '' : `${markdown(locationText({ file, line }))}: `;
      const at = side === 'base' ? `at ${markdown(sideWords(base))} only: ` : '';
      return `- ${at}${place}${markdown(shownProse(message))}\n`;
    }),
  };
}

function* changeSections(what: string, changes: readonly ConnectionChange[]): Generator<Section> {
  for (const { words, connections, groups } of sectionsOf(changes)) {
    yield {
      what: 'changes',
      heading: `\n#### ${what} ${words}: ${count(connections, 'connection')}\n\n`,
      items: groups.map(groupItem),
    };
  }
}

function groupItem({ because, changes }: ChangeGroup): string {
  const rows = changes.flatMap((change) => {
    const covered = markdown(coverageWords(change.coveredBy));
    const words = change.coveredBy.length === 0 ? `**${covered}**` : covered;
    const reasons = [...new Set(change.unknown.map(({ reason }) => reason))].map((reason) =>
      markdown(shownProse(reason)),
    );
    const uncertainty = reasons.length === 0 ? '' : ` (was ${change.was}, is ${change.now}: ${reasons.join('; ')})`;
    const metadata =
      change.reasons.length > 1 && change.reasons.includes('cloud-metadata') ? ` (${metadataWords})` : '';
    return connectionLines(change).map((line) => `- ${markdown(line)}${metadata}${uncertainty}; ${words}\n`);
  });
  const causes = because.map((blame, index) => {
    const cited = blameLines(blame).map(
      ({ sign, place, excerpt }) => `${sign} ${html(visible(`${place}  ${excerpt}`))}`,
    );
    return `  ${index === 0 ? 'because' : 'and'} ${markdown(blameWords(blame))}\n  <pre>\n${cited.map((line) => `  ${line}\n`).join('')}  </pre>\n`;
  });
  return `${rows.join('')}${causes.length === 0 ? '' : `\n${causes.join('\n')}\n`}`;
}
