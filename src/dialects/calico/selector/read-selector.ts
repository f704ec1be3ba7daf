import { define, type Span } from '../../../diagnostics/index.js';
import { type FieldProblem, fieldWords, hasVariable, type MapReader, type ValueReader } from '../../../parse/index.js';
import { parseSelector, type SelectorProblem } from './parse-selector.js';
import { type Selector, someLeaf } from './selector.js';

/** A selector that Calico can't parse: its API server rejects the object. */
const syntax = define<FieldProblem>({
  code: 'calico/selector-syntax',
  severity: 'error',
  summary: 'a selector of Calico can not be parsed',
  words: fieldWords,
});

/** A selector that is written; `unread` where it can't be read, which is reported; `undefined` where there is none. */
export type WrittenSelector = Selector | 'unread' | undefined;

/** Reads a selector; an empty text is none. `global()` may be the whole of the `namespaceSelector` of a rule, and nowhere else. */
export function readSelector(
  reader: MapReader,
  field: string,
  global: 'global' | 'no global' = 'no global',
): WrittenSelector {
  const value = reader.value(field);
  if (value === undefined) return undefined;
  const written = value.string();
  if (written === undefined) return 'unread';
  const text = written.value;
  if (text === '') return undefined;
  if ((written.unresolved ?? []).length > 0 || hasVariable(text)) return 'unread';
  const parsed = parseSelector(text);
  if (parsed.kind === 'problem') {
    reader.sink.add(
      syntax({ path: value.path, problem: placedWords(parsed, value, text) }, spanOf(parsed, value, text)),
    );
    return 'unread';
  }
  const { selector } = parsed;
  const isMisplaced = selector.kind !== 'global' || global === 'no global';
  if (!isMisplaced || !someLeaf(selector, ({ kind }) => kind === 'global')) return selector;
  value.problem(
    global === 'global'
      ? 'found `global()` beside something else; expected it alone; write the rest as `selector`'
      : 'found `global()`; expected it in the `namespaceSelector` of a rule only; write `!has(projectcalico.org/namespace)`',
  );
  return 'unread';
}

/** The place in the file; that of the whole value where YAML writes it otherwise than it reads. */
function spanOf({ start, end }: SelectorProblem, { span }: ValueReader, text: string): Span {
  const offset = offsetOf(span, text);
  if (offset === undefined) return span;
  const from = span.start + offset;
  return { file: span.file, start: from + start, end: from + Math.max(end, start + 1) };
}

/** The words, with the column inside the selector where the file doesn't show it. */
function placedWords({ problem, start }: SelectorProblem, { span }: ValueReader, text: string): string {
  return offsetOf(span, text) === undefined ? `${problem} (column ${start + 1} of the selector)` : problem;
}

/** Where the text of a scalar begins within its span; `undefined` where it is folded, escaped or taken from elsewhere. */
function offsetOf({ file, start, end }: Span, text: string): number | undefined {
  const source = file.text.slice(start, end);
  if (source === text) return 0;
  return source.length === text.length + 2 && source.slice(1, -1) === text ? 1 : undefined;
}
