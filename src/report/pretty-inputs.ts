import { byBytes } from '../diagnostics/index.js';
import type { Inputs, SkippedInput, VariableInput } from '../result.js';
import { count, wrap } from './layout.js';
import type { Paint } from './paint.js';
import { shownName, shownProse } from './visible.js';
import { placeOf } from './words.js';

/** What was read, and what was passed over and why: nothing is left out of an evaluation without a line here. */
export function* prettyInputs(inputs: Inputs, paint: Paint): Generator<string> {
  const kinds = inputs.kinds.map(({ kind, count: number }) => `${number} ${shownName(kind)}`).join(', ');
  const read = `Read ${count(inputs.files, 'file')}, ${count(inputs.documents, 'document')}`;
  yield* lines(kinds === '' ? read : `${read}: ${kinds}`, { first: '', rest: '  ' });
  if (inputs.settings !== undefined) yield* lines(`Settings: ${shownName(inputs.settings)}`, { first: '', rest: '  ' });
  yield* variableLines(inputs.variables ?? []);
  yield* skippedLines(inputs.skipped, paint);
  yield* unreadLines(inputs.unreadFiles, paint);
  yield '\n';
}

/** Who gave values to which variables, and how often each was filled in. */
function* variableLines(variables: readonly VariableInput[]): Generator<string> {
  for (const [first, ...rest] of groups(variables, ({ source }) => source)) {
    const used = [first, ...rest].map(({ name, uses }) => `${shownName(name)} × ${uses}`);
    yield* lines(`Variables ${sourceWords[first.source]}: ${used.join(', ')}`, { first: '', rest: '  ' });
  }
}

const sourceWords = {
  flag: 'by --var',
  file: 'by --var-file',
  settings: 'by the settings',
  flux: 'by Flux Kustomizations',
  default: 'by their defaults',
} as const satisfies Record<VariableInput['source'], string>;

function* skippedLines(skipped: readonly SkippedInput[], paint: Paint): Generator<string> {
  if (skipped.length === 0) return;
  yield `Skipped ${count(skipped.length, 'document')}\n`;
  for (const group of groups(skipped, ({ reason }) => reason)) {
    yield* lines(`${group.length} × ${skipWords(group[0].reason)}${kindWords(group)}`, { first: '  ', rest: '    ' });
    yield* placeLines(group.map(placeOf), paint);
  }
}

/** `: 2 ConfigMap, 7 Secret`, as far as the documents name their kinds. */
function kindWords(skipped: readonly SkippedInput[]): string {
  const named = skipped.flatMap(({ kind }) => (kind === undefined ? [] : [kind]));
  const words = groups(named, (kind) => kind).map((group) => `${group.length} ${shownName(group[0])}`);
  return words.length === 0 ? '' : `: ${words.join(', ')}`;
}

function* unreadLines(files: Inputs['unreadFiles'], paint: Paint): Generator<string> {
  if (files.length === 0) return;
  yield `Not read: ${count(files.length, 'file')}\n`;
  for (const group of groups(files, ({ reason }) => reason)) {
    yield* lines(`${group.length} × ${skipWords(group[0].reason)}`, { first: '  ', rest: '    ' });
    yield* placeLines(
      group.map(({ file }) => shownName(file)),
      paint,
    );
  }
}

/** What the reasons mean; one that isn't listed speaks for itself. */
const reasonWords: ReadonlyMap<string, string> = new Map([
  ['irrelevant-kind', 'kinds that play no part in connectivity'],
  ['no-kind', 'no Kubernetes object'],
  ['template', 'templates'],
  ['encrypted', 'encrypted'],
  ['unparsable', 'no valid YAML'],
  ['invalid', 'objects without a usable name or namespace'],
  ['unknown-api', 'kinds of another API group'],
  ['patch', 'patches for kustomize'],
  ['kustomization', 'source for kustomize'],
  ['chart', 'chart descriptions'],
  ['binary', 'binary'],
  ['utf-16', 'UTF-16 text'],
  ['too-large', 'too large'],
  ['unreadable', 'unreadable'],
  ['outside-repository', 'links that lead out of the repository'],
  ['broken-link', 'broken links'],
]);

function skipWords(reason: string): string {
  return reasonWords.get(reason) ?? shownProse(reason);
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
