import { didYouMean } from '../../diagnostics/index.js';
import { shownName } from '../../report/index.js';
import { type DiffThreshold, diffThresholds } from '../../result.js';
import { UsageError } from '../../run/index.js';

/** Reads lists such as `opened:internet,closed`; `never` is none. Throws a UsageError that names what is allowed. */
export function readThresholds(lists: readonly string[]): readonly DiffThreshold[] {
  const words = lists
    .flatMap((list) => list.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (lists.length > 0 && words.length === 0) throw new UsageError(`\`--fail-on\` names nothing; ${allowed}`);
  if (words.includes('never')) {
    if (words.length === 1) return [];
    throw new UsageError('`--fail-on`: `never` excludes every other value');
  }
  return words.map((word) => {
    const known = diffThresholds.find((each) => each === word);
    if (known !== undefined) return known;
    throw new UsageError(
      `\`--fail-on\`: unknown value \`${shownName(word)}\`; ${allowed}${didYouMean(word, [...diffThresholds, 'never'])}`,
    );
  });
}

const allowed = `allowed are ${[...diffThresholds, 'never'].map((each) => `\`${each}\``).join(', ')}`;
