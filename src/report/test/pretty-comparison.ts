import type { Comparison } from '../../result.js';
import { count } from '../text/layout.js';
import type { Paint } from '../text/paint.js';
import { nameInEnvironment } from '../text/suite-title.js';
import { shownName, shownProse } from '../text/visible.js';
import { statuses } from '../text/words.js';

/**
 * The cases of a test document that its CNI plugins distinguish: who gives which outcome, and what makes the
 * difference.
 */
export function* prettyComparison(comparison: Comparison, paint: Paint): Generator<string> {
  const { file, cnis, alike, cases } = comparison;
  const whose = comparison.staged === true ? 'without and with staged policies' : count(cnis.length, 'CNI plugin');
  const about = `Side by side: ${shownName(nameInEnvironment(comparison))} · ${shownName(file)} · ${whose}`;
  for (const line of paint.wrap(about, { first: '', rest: '  ' })) yield `${paint.bold(line)}\n`;
  for (const { name: title, outcomes } of cases) {
    for (const line of paint.wrap(shownName(title), { first: '  ', rest: '  ' })) yield `${line}\n`;
    for (const { status, cnis: some, why } of outcomes) {
      const { symbol, word, colour } = statuses[status];
      const lines = paint.wrap(`${word}: ${some.map(shownName).join(', ')}`, {
        first: `    ${symbol} `,
        rest: '      ',
      });
      for (const line of lines) yield `${paint[colour](line)}\n`;
      if (why === '') continue;
      for (const line of paint.wrap(shownProse(why), { first: '      ', rest: '      ' })) yield `${paint.dim(line)}\n`;
    }
  }
  yield `  ${count(alike, 'case')} ${alike === 1 ? 'comes' : 'come'} out alike\n\n`;
}
