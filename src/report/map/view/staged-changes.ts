import { type ConnectionChange, countConnections, type StagedChanges } from '../../../result.js';
import { blameWords, connectionLines, sectionsOf } from '../../text/diff-words.js';
import { count } from '../../text/layout.js';
import type { Paint } from '../../text/paint.js';
import { shownProse } from '../../text/visible.js';
import { locationText } from '../../text/words.js';

/** What staged policies change, by how much it matters, each with the policy that does; nothing where nobody asked. */
export function* stagedLines(staged: StagedChanges | undefined, paint: Paint): Generator<string> {
  if (staged === undefined) return;
  const { opened, closed, uncertain } = staged;
  if (opened.length + closed.length + uncertain.length === 0) {
    yield `${paint.bold('Staged policies change nothing')}\n\n`;
    return;
  }
  yield* changeLines('open', opened, paint.red, paint);
  yield* changeLines('close', closed, paint.green, paint);
  yield* changeLines('leave uncertain', uncertain, paint.yellow, paint);
}

function* changeLines(
  what: string,
  changes: readonly ConnectionChange[],
  colour: (text: string) => string,
  paint: Paint,
): Generator<string> {
  if (changes.length === 0) return;
  yield `${paint.bold(colour(`Staged policies ${what} ${count(countConnections(changes), 'connection')}`))}\n`;
  for (const { groups } of sectionsOf(changes)) {
    for (const { because, changes: alike } of groups) {
      for (const change of alike) {
        for (const line of connectionLines(change)) yield* paint.paragraph(line, ['  ', '      ']);
        for (const { reason } of change.unknown.slice(0, 1))
          yield* paint.paragraph(shownProse(reason), ['    ', '      ']);
      }
      for (const [index, blame] of because.entries())
        yield* paint.paragraph(
          `${index === 0 ? 'because' : 'and'} ${blameWords(blame)} (${locationText(blame)})`,
          ['    ', '      '],
          paint.dim,
        );
    }
  }
  yield '\n';
}
