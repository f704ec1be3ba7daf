import { define } from '../diagnostics/index.js';

/** Something in a settings file that its schema doesn't allow. */
export const invalidSettings = define<{ readonly path: string; readonly problem: string }>({
  code: 'settings/invalid',
  severity: 'error',
  summary: 'a settings file says something that settings do not know',
  words: ({ path, problem }) => (path === '' ? problem : `${path}: ${problem}`),
});

/** Diagnostics that guard trust can't be lowered (`design.md` §4). */
export const loweredSeverity = define<{
  readonly code: string;
  readonly own: string;
  readonly wanted: string;
  readonly allowed: readonly string[];
}>({
  code: 'settings/lowered-severity',
  severity: 'error',
  summary: 'settings lower a diagnostic without which a verdict could not be trusted',
  words: ({ code, own, wanted, allowed }) =>
    `severities.${code}: found \`${wanted}\`; expected ${allowed.map((each) => `\`${each}\``).join(' or ')}: ${own === 'error' ? "an error can't be lowered" : 'without it a wrong verdict could look right'}; mend what it tells of, and remove this line`,
});
