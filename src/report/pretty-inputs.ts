import { byBytes } from '../diagnostics/index.js';
import type { Inputs, SkippedInput } from '../result.js';
import { count, wrap } from './layout.js';
import type { Paint } from './paint.js';
import { shownName, shownProse } from './visible.js';
import { placeOf } from './words.js';

/** What was read, and what was passed over and why: nothing is left out of an evaluation without a line here. */
export function* prettyInputs(inputs: Inputs, paint: Paint): Generator<string> {
  const kinds = inputs.kinds.map(({ kind, count: number }) => `${number} ${shownName(kind)}`).join(', ');
  const read = `Read ${count(inputs.files, 'file')}, ${count(inputs.documents, 'document')}`;
  yield* lines(kinds === '' ? read : `${read}: ${kinds}`, { first: '', rest: '  ' });
  yield* skippedLines(inputs.skipped, paint);
  yield* unreadLines(inputs.unreadFiles, paint);
  yield '\n';
}

function* skippedLines(skipped: readonly SkippedInput[], paint: Paint): Generator<string> {
  if (skipped.length === 0) return;
  yield `Skipped ${count(skipped.length, 'document')}\n`;
  for (const group of groups(skipped, ({ reason, kind = '' }) => `${reason}\n${kind}`)) {
    const { reason, kind } = group[0];
    const what = kind === undefined ? '' : `${shownName(kind)}, `;
    yield* lines(`${group.length} × ${what}${shownProse(reason)}`, { first: '  ', rest: '    ' });
    yield* placeLines(group.map(placeOf), paint);
  }
}

function* unreadLines(files: Inputs['unreadFiles'], paint: Paint): Generator<string> {
  if (files.length === 0) return;
  yield `Not read: ${count(files.length, 'file')}\n`;
  for (const group of groups(files, ({ reason }) => reason)) {
    yield* lines(`${group.length} × ${shownProse(group[0].reason)}`, { first: '  ', rest: '    ' });
    yield* placeLines(
      group.map(({ file }) => shownName(file)),
      paint,
    );
  }
}

function* placeLines(places: readonly string[], paint: Paint): Generator<string> {
  const more = places.length - mostPlaces;
  const shown = places.slice(0, mostPlaces).join(', ');
  const text = more > 0 ? `${shown}, … and ${more} more` : shown;
  for (const line of wrap(text, { first: '    ', rest: '    ' })) yield `${paint.dim(line)}\n`;
}

const mostPlaces = 5;

function* lines(text: string, indents: { first: string; rest: string }): Generator<string> {
  for (const line of wrap(text, indents)) yield `${line}\n`;
}

type Group<Item> = readonly [Item, ...Item[]];

/** The items with one key together, in byte order of the key. */
function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Group<Item>[] {
  const found = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group === undefined) found.set(key, [item]);
    else group.push(item);
  }
  return [...found].sort(([a], [b]) => byBytes(a, b)).map(([, group]) => group);
}
