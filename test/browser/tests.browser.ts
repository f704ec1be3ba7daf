import { test } from 'tap';
import { testReports } from '../../src/report/index.js';
import { caseOf, plain, reportOf, suiteOf } from '../report/samples.js';
import { demo, testPageOf } from './pages.js';
import { visit } from './visit.js';

const broken = testPageOf(demo('shop-broken'));

test('every case is listed, what failed unfolded with what decided', async (t) => {
  await visit(t, broken, async ({ page }) => {
    t.equal(await page.locator('.case').count(), 4);
    t.equal(await page.locator('.case details[open]').count(), 3);
    const failed = page.locator('.case', { hasText: 'cart and backup reach the database' });
    const words = await failed.innerText();
    t.match(words, /expected allow, found deny: 1 of 2 pairs differs/);
    t.match(words, /policies\.yaml:40:18/);
    t.match(words, /nearest miss: NetworkPolicy\/shop\/cart spec\.egress\[0\] would admit it/);
  });
});

test('cases are filtered by status and by name', async (t) => {
  await visit(t, broken, async ({ page }) => {
    await page.getByLabel('failed (3)').uncheck();
    await page.getByText('1 shown of 1 that match, 4 in all').waitFor();
    t.match(await page.locator('.case').allInnerTexts(), [/web talks to the cart/]);
    await page.getByLabel('failed (3)').check();
    await page.getByRole('searchbox', { name: 'Case' }).fill('METRICS');
    await page.locator('.case', { hasText: 'metrics' }).waitFor();
    await page.getByText('1 shown of 1 that match').waitFor();
    t.match(await page.locator('.case').allInnerTexts(), [/nobody but scrapers reads metrics/]);
  });
});

test('thousands of cases come in portions', async (t) => {
  const cases = Array.from({ length: 2000 }, (_, index) => caseOf({ name: `case ${index}` }));
  const html = [...testReports.html(reportOf({ suites: [suiteOf({ cases })] }), plain)].join('');
  await visit(t, html, async ({ page }) => {
    t.equal(await page.locator('.case').count(), 300);
    await page.getByRole('button', { name: 'Show 1700 more cases' }).click();
    t.equal(await page.locator('.case').count(), 2000);
  });
});

test('places lead to the repository where the run knows it, and are plain text elsewhere', async (t) => {
  const report = reportOf({ suites: [suiteOf({ cases: [caseOf({ file: 'tests/a b#?.yaml', line: 7 })] })] });
  const links = {
    base: 'https://github.example/shop/deploy/blob/0123456789012345678901234567890123456789',
    prefix: 'k8s',
  };
  await visit(t, [...testReports.html(report, { ...plain, links })].join(''), async ({ page }) => {
    await page.locator('.case summary').click();
    t.equal(await page.locator('.case a.place').getAttribute('href'), `${links.base}/k8s/tests/a%20b%23%3F.yaml#L7`);
  });
  await visit(t, [...testReports.html(report, plain)].join(''), async ({ page }) => {
    t.equal(await page.locator('main a').count(), 0);
  });
});

test('hostile names are text', async (t) => {
  const name = `</script><img src=x onerror="document.title='owned'"><!--\u2028\u202e&lt;b&gt;`;
  const report = reportOf({
    suites: [suiteOf({ name, cases: [caseOf({ name, file: `${name}.yaml`, message: name })] })],
  });
  await visit(t, [...testReports.html(report, plain)].join(''), async ({ page }) => {
    t.equal(await page.locator('main img').count(), 0);
    t.notMatch(await page.title(), /owned/);
    t.match(await page.locator('.case-name').textContent(), '</script><img src=x');
  });
});
