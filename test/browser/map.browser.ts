import { test } from 'tap';
import { demo, largeCluster, mapPageOf } from './pages.js';
import { visit } from './visit.js';

const shop = mapPageOf(demo('shop'));
const large = mapPageOf(largeCluster(), { podCidrs: ['10.244.0.0/16'] });

/** A policy of pods that no manifest here holds. */
const policyOfNobody = `apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  podSelector: {matchLabels: {app: db}}
  ingress: [{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 5432}]}]
`;

const cell = (from: string, to: string) => `[role=gridcell][aria-label^="${from} to ${to}:"]`;

test('a cell says its verdict, and a click on it explains what decided, with file and line', async (t) => {
  await visit(t, shop, async ({ page }) => {
    const web = page.locator(cell('monitoring/prometheus', 'shop/web'));
    t.equal(
      await web.getAttribute('aria-label'),
      'monitoring/prometheus to shop/web: partly allowed: TCP/8080, TCP/9090',
    );
    await web.click();
    const panel = page.getByRole('complementary');
    t.equal(await panel.locator('h2').textContent(), 'monitoring/prometheus → shop/web');
    const words = await panel.innerText();
    t.match(words, /allowed TCP\/9090/);
    t.match(words, /NetworkPolicy\/shop\/metrics spec\.ingress\[0\]\s+shop\/policies\.yaml:95:7/);
    t.match(words, /denied TCP\/1-8079, TCP\/8081-9089, TCP\/9091-65535, UDP, SCTP/);
    t.match(words, /NetworkPolicy\/shop\/default-deny, isolated, and no rule admits it/);
  });
});

test('a page tells which pods that no manifest holds could get in, by which rule, and which only policies know', async (t) => {
  await visit(t, shop, async ({ page }) => {
    const section = page.locator('#exposure');
    await section.locator('summary', { hasText: 'shop/db' }).click();
    t.match(
      await section.locator('details[open]').innerText(),
      /could be reached by\s+any pod of namespace shop[^\n]*: TCP\/5432; NetworkPolicy\/shop\/\S+ spec\.ingress\[0\]\s+shop\/policies\.yaml:\d+/,
    );
    await page.locator(cell('monitoring/prometheus', 'shop/web')).click();
    t.match(await page.locator('.panel .exposure').innerText(), /shop\/web could be reached by\s+any pod/);
  });
  const known = mapPageOf([{ path: 'policies.yaml', text: policyOfNobody }]);
  await visit(t, known, async ({ page }) => {
    t.equal(await page.locator('#matrix .tally').textContent(), '2 rows, 2 columns');
    await page.locator(cell('addresses outside', 'shop/pods(app=db)')).click();
    t.match(await page.locator('.panel').innerText(), /addresses outside → shop\/pods\(app=db\)[\s\S]*denied/);
    t.match(
      await page.locator('.panel .exposure').innerText(),
      /any pod of namespace shop that has app=web: TCP\/5432/,
    );
  });
});

test('the keyboard does what the mouse does: arrows move, Enter explains, Escape goes back', async (t) => {
  await visit(t, shop, async ({ page }) => {
    const focused = () => page.evaluate<string>('document.activeElement.getAttribute("aria-label")');
    await page.locator('[role=gridcell][tabindex="0"]').focus();
    t.equal(await focused(), 'monitoring/node-exporter to monitoring/node-exporter: nothing to judge');
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'Control+End', 'ArrowUp'])
      await page.keyboard.press(key);
    t.equal(await focused(), 'shop/db to addresses outside: denied');
    t.equal(await page.locator('[role=gridcell][tabindex="0"]').count(), 1, 'one cell is in the order of tabs');
    const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
    t.equal(outline, 'solid', 'the focus is visible');
    await page.keyboard.press('Enter');
    t.equal(await page.evaluate('document.activeElement.id'), 'explanation-title', 'the explanation has the focus');
    await page.keyboard.press('Escape');
    t.notOk(await page.locator('.panel').isVisible());
    t.equal(await focused(), 'shop/db to addresses outside: denied', 'the focus is back');
  });
});

test('namespace, workload, port and verdict filter the matrix and the graph', async (t) => {
  await visit(t, shop, async ({ page }) => {
    const tally = page.locator('#matrix .tally');
    const lines = page.locator('#graph .tally');
    t.equal(await tally.textContent(), '9 rows, 9 columns');
    t.equal(await lines.textContent(), '4 nodes, 6 lines');
    const [from, to] = [page.getByRole('group', { name: 'From' }), page.getByRole('group', { name: 'To' })];
    await from.getByLabel('Namespace').selectOption('shop');
    await page.getByText('4 rows, 9 columns').waitFor();
    await to.getByLabel('Workload').fill('DB');
    await page.getByText('3 rows, 1 column', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Denied' }).uncheck();
    await page.getByText('2 rows, 1 column', { exact: true }).waitFor();
    t.equal(await page.locator(cell('shop/cart', 'shop/db')).count(), 1);
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByText('9 rows, 9 columns').waitFor();
    await page.getByRole('textbox', { name: 'Port' }).fill('tcp/8443');
    await lines.filter({ hasNotText: '6 lines' }).waitFor();
    t.match(await page.locator(cell('shop/cart', 'payments/gateway')).getAttribute('aria-label'), /: allowed$/);
    t.match(await page.locator(cell('shop/cart', 'shop/db')).getAttribute('aria-label'), /: denied$/);
    await page.getByRole('textbox', { name: 'Port' }).fill('http');
    await page.getByText('Expected a port such as').waitFor();
    t.equal(await page.getByRole('textbox', { name: 'Port' }).getAttribute('aria-invalid'), 'true');
  });
});

test('the graph opens a namespace and explains a line, by mouse and by keyboard', async (t) => {
  await visit(t, shop, async ({ page }) => {
    await page
      .locator('#graph')
      .getByRole('button', { name: /^shop 4 workloads/ })
      .click();
    await page
      .locator('#graph')
      .getByRole('button', { name: /^shop\/db 1 workload/ })
      .waitFor();
    const line = page.locator('#graph').getByRole('button', { name: 'shop/cart to shop/db: partly allowed: TCP/5432' });
    await line.focus();
    await page.keyboard.press('Enter');
    t.match(await page.locator('.panel').innerText(), /shop\/cart → shop\/db[\s\S]*allowed TCP\/5432/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    t.ok(await page.evaluate('document.activeElement.closest("#graph") !== null'));
  });
});

test('1,000 workloads are shown and filtered without a freeze', async (t) => {
  await visit(t, large, async ({ page, loading }) => {
    t.ok(loading < 5000, `loaded in ${loading} ms`);
    t.match(await page.locator('#matrix .tally').textContent(), /^51 rows, 51 columns$/);
    t.match(
      await page.locator('#graph .tally').textContent(),
      /^\d+ nodes, \d+ lines$/,
      'the graph shows one namespace',
    );
    const timed = async (words: string, act: () => Promise<unknown>) => {
      const started = Date.now();
      await act();
      const took = Date.now() - started;
      t.ok(took < 3000, `${words}: ${took} ms`);
    };
    await timed('single workloads', async () => {
      await page.locator('#grouping').selectOption('workload');
      await page.getByText('1001 rows, 1001 columns').waitFor();
    });
    await timed('port', async () => {
      await page.getByRole('textbox', { name: 'Port' }).fill('TCP/5432');
      await page.getByRole('checkbox', { name: 'Denied' }).uncheck();
      await page.getByText('1000 rows, 201 columns').waitFor();
    });
    await timed('to the last cell', async () => {
      await page.locator('[role=gridcell][tabindex="0"]').focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.locator('.panel').waitFor();
    });
    const cells = await page.locator('[role=gridcell]').count();
    t.ok(cells < 4000, `${cells} of a million cells are in the document`);
  });
});

test('the opened cell is marked, and the panel moves nothing', async (t) => {
  for (const width of [1100, 1400, 1440]) {
    await visit(
      t,
      shop,
      async ({ page }) => {
        const opened = page.locator(cell('monitoring/prometheus', 'shop/web'));
        await opened.scrollIntoViewIfNeeded();
        const before = await opened.boundingBox();
        t.equal(await opened.getAttribute('aria-selected'), 'false');
        await opened.click();
        t.strictSame(await opened.boundingBox(), before, `at ${width}`);
        t.equal(await page.locator('[role=gridcell][aria-selected=true]').count(), 1);
        t.equal(await opened.getAttribute('aria-selected'), 'true');
        t.strictSame(await page.locator('.side.marked').allTextContents(), ['monitoring/prometheus']);
        await page.keyboard.press('Escape');
        t.equal(await page.locator('[role=gridcell][aria-selected=true]').count(), 0);
      },
      { viewport: { width, height: 900 } },
    );
  }
});
