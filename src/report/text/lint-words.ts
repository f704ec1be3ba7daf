import type { LintSummary } from '../../result.js';
import { count } from './layout.js';

/** The sum of a lint in one line. */
export function lintSummary({ errors, warnings, notices, ignored, baseline }: LintSummary): string {
  const found = [count(errors, 'error'), count(warnings, 'warning'), count(notices, 'notice')].join(', ');
  const left = [
    ...(ignored === 0 ? [] : [`${ignored} ignored by comments`]),
    ...(baseline === 0 ? [] : [`${baseline} known by the baseline`]),
  ];
  return left.length === 0 ? found : `${found}; ${left.join(', ')}`;
}
