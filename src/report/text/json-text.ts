/** Characters that JSON may hold as they are, but that a terminal would act on or nobody would see. */
const hidden = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;

/**
 * A value as JSON on one line. Hidden characters are escaped, and so is `##[`, which GitHub's runner would obey: the value
 * that is read back is the same.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value).replaceAll('##[', '#\\u0023[');
  return /^[\x20-\x7e]*$/.test(text) ? text : text.replace(hidden, escaped);
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** A JSON array, one item a line; made piece by piece, since the whole may not fit into one string. */
export function* jsonList<Item>(
  items: Iterable<Item>,
  write: (item: Item) => Iterable<string> = (item) => [jsonText(item)],
): Generator<string> {
  let separator = '[\n';
  for (const item of items) {
    yield separator;
    yield* write(item);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]' : '\n]';
}
