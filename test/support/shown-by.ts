import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Which of the items of a test showed each planted mistake, by the name of the mistake, when goldens were written. */
type ShownBy = Readonly<Record<string, number>>;

/**
 * Looks for the first item that shows a mistake, beginning with the one that did when goldens were written: the order of a search
 * changes no answer, and most mistakes show in few of hundreds of items. `suite` names the file of `testdata/shown-by/` that says so,
 * which no two test files share.
 */
export function findShown<Item, Found>(
  suite: string,
  mistake: string,
  items: readonly Item[],
  show: (item: Item) => Found | undefined,
): Found | undefined {
  const path = join('testdata/shown-by', `${suite}.json`);
  const writes = process.env['REACHSPEC_GOLDEN'] === 'write';
  const before = writes ? undefined : readShown(path)[mistake];
  const order = [...items.keys()].filter((index) => index !== before);
  for (const index of before === undefined || before >= items.length ? order : [before, ...order]) {
    const item = items[index];
    const found = item === undefined ? undefined : show(item);
    if (found === undefined) continue;
    if (writes) writeShown(path, { ...readShown(path), [mistake]: index });
    return found;
  }
  return undefined;
}

function readShown(path: string): ShownBy {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function writeShown(path: string, shown: ShownBy): void {
  mkdirSync(dirname(path), { recursive: true });
  const sorted = Object.entries(shown).sort(([one], [two]) => (one < two ? -1 : 1));
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}
