import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { test } from 'tap';
import { demo, largeCluster, mapPageOf, testPageOf } from './pages.js';
import { visit } from './visit.js';

const pages = [
  { name: 'the map of the demonstration', html: mapPageOf(demo('shop')) },
  { name: 'the tests of the broken demonstration', html: testPageOf(demo('shop-broken')) },
  { name: 'a large map', html: mapPageOf(largeCluster(), { podCidrs: ['10.244.0.0/16'] }) },
];

const sizes = [
  { width: 360, height: 800 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const { name, html } of pages) {
  test(`${name} fits every screen, and everybody can use it, in light and dark`, async (t) => {
    await visit(t, html, async ({ page }) => {
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const size of sizes) {
          await page.setViewportSize(size);
          t.strictSame(await overflow(page), 0, `${size.width} pixels`);
        }
        t.strictSame(await violations(page), [], colorScheme);
        await openFirstCell(page);
        t.strictSame(await violations(page), [], `${colorScheme}, with an explanation`);
      }
    });
  });
}

test('the switch turns the page dark and light, whatever the system says, and stays so', async (t) => {
  await visit(
    t,
    pages[0]?.html ?? '',
    async ({ page }) => {
      const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      const toggle = page.getByRole('switch', { name: 'Dark' });
      t.equal(await toggle.getAttribute('aria-checked'), 'true');
      const dark = await background();
      await toggle.click();
      t.equal(await toggle.getAttribute('aria-checked'), 'false');
      t.not(await background(), dark);
      await page.reload();
      t.equal(await toggle.getAttribute('aria-checked'), 'false');
    },
    { colorScheme: 'dark' },
  );
});

test('on paper the filters are gone and every case is unfolded', async (t) => {
  await visit(t, pages[1]?.html ?? '', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    t.notOk(await page.locator('.controls').isVisible());
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    t.equal(await page.locator('.case details:not([open])').count(), 0);
  });
});

/** By how many pixels the page is wider than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
}

/** What a checker of the accessibility guidelines finds: rule and place. */
function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`)))',
  );
}

async function openFirstCell(page: Page): Promise<void> {
  const cell = page.locator('[role=gridcell]').first();
  if ((await cell.count()) > 0) await cell.click();
}
