import type { Inputs, SkippedInput, VariableInput } from '../../result.js';
import { count } from '../text/layout.js';
import type { Paint } from '../text/paint.js';
import { shownName } from '../text/visible.js';
import { locationText } from '../text/words.js';
import { groups } from './group.js';
import { skipWords, variableSourceWords } from './input-words.js';

/** What was read, and what was passed over and why: nothing is left out of an evaluation without a line here. */
export function* prettyInputs(inputs: Inputs, paint: Paint): Generator<string> {
  const kinds = inputs.kinds.map(({ kind, count: number }) => `${number} ${shownName(kind)}`).join(', ');
  const read = `Read ${count(inputs.files, 'file')}, ${count(inputs.documents, 'document')}`;
  yield* paint.paragraph(kinds === '' ? read : `${read}: ${kinds}`, ['', '  ']);
  if (inputs.settings !== undefined) yield* paint.paragraph(`Settings: ${shownName(inputs.settings)}`, ['', '  ']);
  yield* variableLines(inputs.variables ?? [], paint);
  yield* applierLines(inputs, paint);
  yield* skippedLines(inputs.skipped, paint);
  yield* unreadLines(inputs.unreadFiles, paint);
  yield '\n';
}

/** Who gave values to which variables, and how often each was filled in. */
function* variableLines(variables: readonly VariableInput[], paint: Paint): Generator<string> {
  for (const [first, ...rest] of groups(variables, ({ source }) => source)) {
    const used = [first, ...rest].map(({ name, uses }) => `${shownName(name)} × ${uses}`);
    yield* paint.paragraph(`Variables ${variableSourceWords[first.source]}: ${used.join(', ')}`, ['', '  ']);
  }
}

/** The namespaces that Flux and Argo CD give objects, and what they deploy that isn't among what was read. */
function* applierLines({ placed = [], elsewhere = [] }: Inputs, paint: Paint): Generator<string> {
  const given = placed.map(({ namespace, documents }) => `${shownName(namespace)} × ${documents}`);
  if (given.length > 0) yield* paint.paragraph(`Namespaces by Flux and Argo CD: ${given.join(', ')}`, ['', '  ']);
  if (elsewhere.length === 0) return;
  yield `Not read here: what ${count(elsewhere.length, 'object')} of Flux and Argo CD ${elsewhere.length === 1 ? 'deploys' : 'deploy'}\n`;
  yield* placeLines(
    elsewhere.map(({ by, ...place }) => `${shownName(by)} ${locationText(place)}`),
    paint,
  );
}

function* skippedLines(skipped: readonly SkippedInput[], paint: Paint): Generator<string> {
  if (skipped.length === 0) return;
  yield `Skipped ${count(skipped.length, 'document')}\n`;
  for (const group of groups(skipped, ({ reason }) => reason)) {
    yield* paint.paragraph(`${group.length} × ${skipWords(group[0].reason)}${kindWords(group)}`, ['  ', '    ']);
    yield* placeLines(group.map(locationText), paint);
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
    yield* paint.paragraph(`${group.length} × ${skipWords(group[0].reason)}`, ['  ', '    ']);
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
  yield* paint.paragraph(text, ['    ', '    '], paint.dim);
}

const mostPlaces = 5;
