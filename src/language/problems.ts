import { define } from '../diagnostics/index.js';

/** Something in a test file that the test language doesn't allow. */
export const invalidTest = define<{ readonly path: string; readonly problem: string }>({
  code: 'test/invalid',
  severity: 'error',
  summary: 'a test file says something that the test language does not know',
  words: ({ path, problem }) => (path === '' ? problem : `${path}: ${problem}`),
});

export const repeatedName = define<{ readonly name: string }>({
  code: 'test/repeated-name',
  severity: 'warning',
  summary: 'two cases of one file have the same name',
  words: ({ name }) => `another case of this file is named \`${name}\` too: reports can't tell them apart; rename one`,
});
