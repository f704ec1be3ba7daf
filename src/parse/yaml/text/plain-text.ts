import type { SourceFile, Span } from '../../../diagnostics/index.js';

/**
 * Letters that end a line for the YAML reader of Kubernetes' tools and for no editor. A carriage return is one where it was left alone:
 * beside a `---`, which kubectl finds only after a line feed.
 */
const foreignBreak = /[\u0085\u2028\u2029]|\r(?!\n)/;
/** The same, and a byte order mark at the start of a line, which counts as a letter there or as nothing. */
const foreignEnd = new RegExp(`${foreignBreak.source}|(?<=\n)\uFEFF`);
const foreign = new RegExp(`${foreignBreak.source}|\uFEFF`);

/** Letters that the same reader refuses wherever they stand (https://yaml.org/spec/1.1/#c-printable). A lone surrogate represents bytes that are no UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const refused = /[\0-\x08\v\f\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF\uD800-\uDFFF]/u;

interface Letters {
  readonly text: string;
  readonly refused: number;
}

const known = new WeakMap<SourceFile, Letters>();

/** The text of a file with a line feed for each line end that Kubernetes' tools know, as long as the file's own. */
export function plainText(file: SourceFile): string {
  return lettersOf(file).text;
}

/** Where a letter stands in a file that no tool of Kubernetes reads; undefined where there is none. */
export function refusedLetter(file: SourceFile): number | undefined {
  const { refused: at } = lettersOf(file);
  return at < 0 ? undefined : at;
}

/** Where a line ends in a document for Kubernetes' tools and for no editor; undefined where that is nowhere. */
export function foreignLineEnd({ file, start, end }: Span): number | undefined {
  if (plainText(file) === file.text) return undefined;
  const at = file.text.slice(start, end).search(foreignEnd);
  return at < 0 ? undefined : start + at;
}

function lettersOf(file: SourceFile): Letters {
  const found = known.get(file);
  if (found !== undefined) return found;
  const { text } = file;
  const letters = { text: foreign.test(text) ? withLineFeeds(text) : text, refused: text.search(refused) };
  known.set(file, letters);
  return letters;
}

function withLineFeeds(text: string): string {
  return text.replaceAll(new RegExp(foreignBreak, 'g'), '\n').replaceAll('\uFEFF', ' ');
}
