import type { Inputs, KindCount, SkippedInput, VariableInput } from '../../result.js';
import { count, type Indents, wrap } from '../text/layout.js';
import { shownName } from '../text/visible.js';
import { locationText } from '../text/words.js';
import { type Group, groups } from './group.js';
import { skipWords, variableSourceWords } from './input-words.js';

/**
 * All that was read as a table, and what became of it: every file and every document is in exactly one row, and the rows of a heading
 * add up to its number.
 */
export function* explainInputs(inputs: Inputs, options: ExplainInputsOptions = {}): Generator<string> {
  const { mostPlaces = Number.POSITIVE_INFINITY, width } = options;
  for (const { text, ...indents } of rowsOf(inputs, mostPlaces))
    for (const line of wrap(text, indents, width)) yield `${line}\n`;
}

interface ExplainInputsOptions {
  /** Of each kind that was skipped at most as many places are named. */
  readonly mostPlaces?: number;
  /** The columns of a terminal; without them every row is one line. */
  readonly width?: number | undefined;
}

interface Row extends Indents {
  readonly text: string;
}

function* rowsOf(inputs: Inputs, mostPlaces: number): Generator<Row> {
  const { found, files, asideFiles, ignored, unreadFiles } = inputs;
  yield paragraph(`${count(found, 'file')} found`);
  yield row(files, 'read');
  if (asideFiles.length > 0) yield row(asideFiles.length, `settings: ${list(asideFiles)}`);
  for (const group of groups(unreadFiles, ({ reason }) => reason)) {
    yield row(group.length, `not read, ${skipWords(group[0].reason)}: ${list(group.map(({ file }) => file))}`);
  }
  if (ignored > 0) yield paragraph(`${count(ignored, 'entry', 'entries')} left out by ignore files`);
  yield* documentRows(inputs, mostPlaces);
  if (inputs.settings !== undefined) yield paragraph(`Settings: ${shownName(inputs.settings)}`);
  yield* variableRows(inputs.variables ?? []);
  for (const { namespace, by, documents, ...place } of inputs.placed ?? [])
    yield paragraph(
      `Namespace ${shownName(namespace)} by ${shownName(by)} ${locationText(place)}: ${count(documents, 'object')}`,
    );
  for (const { by, ...place } of inputs.elsewhere ?? [])
    yield paragraph(`Deploys what isn't read here: ${shownName(by)} ${locationText(place)}`);
  for (const { root, documents, milliseconds, cached } of inputs.roots ?? []) {
    const from = cached === true ? ', from the cache' : '';
    yield paragraph(`Rendered ${shownName(root)}: ${count(documents, 'document')}, ${milliseconds} ms${from}`);
  }
}

function* documentRows({ documents, kinds, hints, skipped }: Inputs, mostPlaces: number): Generator<Row> {
  yield paragraph(`${count(documents, 'document')} found`);
  const hintsOf = new Map(hints.map(({ kind, count: number }) => [kind, number]));
  const taken = kinds
    .map(({ kind, count: number }) => ({ kind, count: number - (hintsOf.get(kind) ?? 0) }))
    .filter((each) => each.count > 0);
  yield* kindRow(taken, 'taken');
  yield* kindRow(hints, 'telling of the network alone');
  for (const group of groups(skipped, ({ reason }) => reason)) {
    yield row(group.length, `skipped, ${skipWords(group[0].reason)}`);
    for (const same of groups(group, ({ kind = '' }) => kind)) yield* placesRow(same, mostPlaces);
  }
}

function* placesRow(same: Group<SkippedInput>, mostPlaces: number): Generator<Row> {
  const kind = same[0].kind ?? 'no kind';
  const more = same.length > mostPlaces ? `, … and ${same.length - mostPlaces} more` : '';
  const places = same.slice(0, mostPlaces).map(locationText).join(', ');
  yield paragraph(`${same.length} ${shownName(kind)}: ${places}${more}`, '      ');
}

function* kindRow(kinds: readonly KindCount[], what: string): Generator<Row> {
  const sum = kinds.reduce((total, each) => total + each.count, 0);
  const words = kinds.map(({ kind, count: number }) => `${number} ${shownName(kind)}`).join(', ');
  if (sum > 0) yield row(sum, `${what}: ${words}`);
}

function* variableRows(variables: readonly VariableInput[]): Generator<Row> {
  if (variables.length > 0) yield paragraph(`${count(variables.length, 'variable')} given or used`);
  for (const { name, source, file, line, uses } of variables) {
    const place = file === undefined ? '' : ` (${locationText({ file, line })})`;
    const used = uses === 0 ? 'not used' : `used ${count(uses, 'time')}`;
    yield paragraph(`${shownName(name)}: ${variableSourceWords[source]}${place}, ${used}`, '      ');
  }
}

function list(files: readonly string[]): string {
  return files.map(shownName).join(', ');
}

/** A number at the right of its column, and what it counts. */
function row(number: number, text: string): Row {
  return { text, first: `${String(number).padStart(5)} `, rest: '      ' };
}

function paragraph(text: string, indent = ''): Row {
  return { text, first: indent, rest: `${indent}  ` };
}
