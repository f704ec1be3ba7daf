import { createHash } from 'node:crypto';
import { test } from 'tap';
import { mapReports, testReports } from '../../../src/report/index.js';
import { matchesGolden } from '../../golden.js';
import { caseOf, fullReport, plain, reportOf, sampleMap, suiteOf } from '../samples.js';

const mapPage = [...mapReports.html(sampleMap, plain)].join('');

test('the data of a page are parts of the result, each reach written once', async (t) => {
  matchesGolden(t, 'report/html/map-data.json', `${JSON.stringify(dataIn(mapPage), undefined, 2)}\n`);
  const { tests, diagnostics, inputs } = dataIn([...testReports.html(fullReport, plain)].join(''));
  const { summary, suites, comparisons } = JSON.parse(JSON.stringify(fullReport));
  t.strictSame(tests, { summary, comparisons, suites });
  t.strictSame(
    { diagnostics, inputs },
    JSON.parse(JSON.stringify({ diagnostics: fullReport.diagnostics, inputs: fullReport.inputs })),
  );
});

test('a page allows its own script and style, by their hashes, and nothing else', async (t) => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(mapPage) ?? [];
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const scripts = [...mapPage.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => hashOf(text));
  const styles = [...mapPage.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => hashOf(text));
  t.equal(scripts.length, 1);
  t.equal(styles.length, 1);
  t.strictSame(policy.split('; '), [
    "default-src 'none'",
    `script-src ${scripts[0]}`,
    `style-src ${styles[0]}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('a page names no address but its empty icon', async (t) => {
  const outside = mapPage.replace(/<script[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');
  t.strictSame(
    [...outside.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address),
    ['data:,'],
  );
  t.notMatch(mapPage, /@import|url\(\s*["']?http/);
});

test('hostile names neither end the data nor begin a comment in them', async (t) => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '\u2028\u2029\u202e',
    '##[error]',
    '&lt;',
    '\ud800',
  ];
  for (const name of hostile) {
    const report = reportOf({ suites: [suiteOf({ name, cases: [caseOf({ name })] })] });
    const page = [...testReports.html(report, plain)].join('');
    t.equal(dataIn(page).tests.suites[0].cases[0].name, name);
    t.notMatch(dataText(page), /[<>&\u2028\u2029\u202e]|##\[/u);
    t.equal(page.split('</script>').length, 3, 'the data, and the script of the page');
  }
});

test('the same result gives the same bytes, with links only where the edge gives them', async (t) => {
  t.equal([...mapReports.html(sampleMap, plain)].join(''), mapPage);
  const links = { base: 'https://github.example/o/r/blob/0', prefix: 'k8s' };
  t.equal(dataIn(mapPage).links, undefined);
  t.strictSame(dataIn([...mapReports.html(sampleMap, { ...plain, links })].join('')).links, links);
});

function dataText(page: string): string {
  return /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
}

function dataIn(page: string) {
  return JSON.parse(dataText(page));
}
