import { type Diagnostic, define } from '../../diagnostics/index.js';
import type { RefusedPatterns } from './ignore-lines.js';

/** Reports a pattern that a person asked for and that would take too long to match. */
export const patternLimit = define<{ readonly pattern: string; readonly problem: string }>({
  code: 'discover/pattern-limit',
  severity: 'error',
  summary: 'a pattern is longer, or has more stars or alternatives, than can be matched in time',
  words: ({ pattern, problem }) => `\`${beginningOf(pattern)}\`: ${problem}`,
});

const notFollowed = define<{ readonly problem: string; readonly others: number }>({
  code: 'discover/pattern-not-followed',
  severity: 'warning',
  summary: 'a pattern of .gitignore is longer, or has more stars, than can be matched in time, and leaves nothing out',
  guardsTrust: true,
  words: ({ problem, others }) =>
    `${problem}; this pattern${others === 0 ? ' is' : others === 1 ? ' and 1 more of the file are' : ` and ${others} more of the file are`} not followed`,
});

/** Reports patterns that aren't followed: an error where they are written for reachspec, git follows them in its own way. */
export function reportRefused({ span, by, problem, count }: RefusedPatterns): Diagnostic {
  const pattern = span.file.text.slice(span.start, span.end);
  if (by === 'git') return notFollowed({ problem, others: count - 1 }, span);
  const more = count === 1 ? '' : `; so do ${count - 1} more of the file`;
  return patternLimit({ pattern, problem: `${problem}${more}` }, span);
}

const mostShown = 40;

function beginningOf(pattern: string): string {
  return pattern.length <= mostShown ? pattern : `${pattern.slice(0, mostShown)}…`;
}
