import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Test } from 'tap';

/** The browser that the tests drive, as `scripts/test.mjs` found it. */
const executablePath = process.env['REACHSPEC_BROWSER'] ?? 'chromium';

const quietly = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Visit {
  readonly page: Page;
  /** Milliseconds until the page was built. */
  readonly loading: number;
}

/**
 * Opens a page as a user does who has saved it: from a file, in a fresh profile. In the end the page must have asked for nothing
 * but itself and have said nothing on the console.
 */
export async function visit(
  t: Pick<Test, 'strictSame'>,
  html: string,
  look: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reachspec-page-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    args: quietly,
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(15_000);
    const [asked, said]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
    const started = Date.now();
    await page.goto(address);
    await page.locator('main').waitFor();
    await look({ page, loading: Date.now() - started });
    t.strictSame(
      asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:')),
      [],
      'nothing is asked for but the page',
    );
    t.strictSame(said, [], 'nothing is said on the console');
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
