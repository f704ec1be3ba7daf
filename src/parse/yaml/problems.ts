import type { Diagnostic, Span } from '../../diagnostics/index.js';
import { define } from '../../diagnostics/index.js';
import { shorten } from './describe.js';
import type { YamlFlaw } from './text/flaw.js';

/** Why a document can't be read: what was found, what was expected, how to mend it, and where. */
export interface YamlProblem {
  readonly message: string;
  readonly span: Span;
}

/** Something that is read, but perhaps not as it was meant. */
export type YamlRemark =
  | { readonly kind: 'duplicate-key'; readonly key: string; readonly span: Span; readonly earlier: Span }
  | { readonly kind: 'merge-order'; readonly key: string; readonly span: Span; readonly earlier: Span };

/** Reports a document that could matter and can't be read. */
export const invalidYaml = define<{ readonly problem: string }>({
  code: 'parse/invalid-yaml',
  severity: 'error',
  summary: 'a document that could hold a policy, a workload or a test is YAML that Kubernetes tools read differently',
  words: ({ problem }) => problem,
});

const duplicateKey = define<{ readonly key: string; readonly isStart: boolean }>({
  code: 'parse/duplicate-key',
  severity: 'error',
  summary: 'a key is written twice in one map; kubectl takes the last, kustomize refuses the file',
  words: ({ key, isStart }) =>
    isStart
      ? `found the key \`${key}\` a second time in one document, as where another object begins; expected \`---\` between objects; here of every key the last one counts: write \`---\` above this object, or remove one of them`
      : `found the key \`${key}\` a second time in this map; expected each key once; here the last one counts: remove one`,
});

const mergeOrder = define<{ readonly key: string }>({
  code: 'parse/merge-order',
  severity: 'warning',
  summary: 'a merge key overrides a key written before it for kubectl, but not for kustomize',
  guardsTrust: true,
  words: ({ key }) =>
    `found \`<<\` after the key \`${key}\`, which it sets too: kubectl takes the merged value, as here, and kustomize the written one; move \`<<\` to the top of the map`,
});

/** The diagnostics of the remarks of a document, which name both places; one where another object begins without `---`. */
export function reportRemarks(remarks: readonly YamlRemark[]): readonly Diagnostic[] {
  const first = remarks.find(isStart);
  return remarks.flatMap((remark) => {
    const { kind, key, span, earlier } = remark;
    const isOfNextObject =
      kind === 'duplicate-key' && isAtTop(remark) && span.start >= (first?.span.start ?? Number.POSITIVE_INFINITY);
    if (isOfNextObject && key !== first?.key) return [];
    const related = [{ span: earlier, message: `\`${key}\` was written here first` }];
    if (kind === 'merge-order') return [mergeOrder({ key }, span, related)];
    return [duplicateKey({ key, isStart: isOfNextObject }, span, related)];
  });
}

/** Whether a key is one of the two with which objects begin, written twice at the top of a document. */
function isStart(remark: YamlRemark): boolean {
  return remark.kind === 'duplicate-key' && startKeys.includes(remark.key) && isAtTop(remark);
}

const startKeys = ['apiVersion', 'kind'];

/** Whether both keys stand at the start of a line, as those of an object do. */
function isAtTop({ span, earlier }: YamlRemark): boolean {
  return [span, earlier].every(({ file, start }) => start === 0 || file.text[start - 1] === '\n');
}

// `{}` represents the text at the place of the flaw, `{indents}` how far it and the line above are indented.
const words: Readonly<Record<YamlFlaw, string>> = {
  'alias-in-itself': 'found the alias {} inside its own anchor; expected an end; remove the alias',
  'alias-name':
    'found {} where an anchor or an alias should be named; expected letters, digits, `-` and `_` behind `&` or `*`; name it or quote the text',
  'alias-unknown':
    'found the alias {} with no anchor of that name above it; expected the anchor first; move or name it',
  aliases:
    'found aliases that expand to more than 400000 values; expected fewer; write the values out or split the document',
  'behind-end':
    'found {}, after which kubectl and kustomize read nothing up to the next `---`; expected `---` between documents; write it in its place',
  'block-header':
    'found {} as the head of a block of text; expected `|` or `>`, a sign, a digit from 1 to 9 and the end of the line; write the text below',
  'block-tab': 'found a tab as indentation of a block of text; expected spaces; replace the tab',
  character: 'found a value that begins with {}, which is reserved; expected plain text; quote the value',
  'collection-as-key':
    'found a list or a map as a key; expected a string; quote it, or render the template it comes from',
  directive: 'found {}, a directive, which kubectl refuses; expected a document; remove it or quote the text',
  'end-of-document': 'found the end of the text or of a block too early; expected a value before it; add it',
  escape:
    'found the escape {} in double quotes; expected one that kubectl knows; double the backslash or use single quotes',
  indentation:
    'found {} at an indentation that fits nothing above it{indents}; expected that of its siblings; align it',
  'key-here': 'found {} as a key in the middle of a line; expected it at the start; break the line or quote the value',
  letter: 'found the letter {}, which kubectl refuses with all of its file; expected text in UTF-8; remove it',
  'line-end':
    'found {}, at which kubectl ends a line and editors do not; expected line feeds; replace it, or write its escape in double quotes',
  'list-here':
    'found {} as a list in the middle of a line; expected it on a line of its own; break the line or quote the value',
  'marker-in-quotes':
    'found {} inside a text in quotes; expected the closing quote before it; add it or indent the line',
  merge: 'found `<<` with a value that is no map; expected a map or an alias of one; name one',
  'missing-colon':
    'found {} where a key should be; expected `key: value` on one line, the key within 1024 letters; add the `:` or indent the text',
  'missing-comma': 'found {} too early; expected a closing bracket or a comma before it; add it',
  'missing-dash':
    'found {} among the items of a list, and not as one; expected a list item, which begins with `- `; add the `-`, or indent it as a part of the item above',
  nesting: 'found more nesting than can be read; expected a manifest; simplify the document',
  'no-value': 'found {} where it fits nothing; expected a key or a value before it; add it or quote the text',
  'null-as-key': 'found a null key; expected a string; quote it or name the key',
  number: 'found {}, a number that no Kubernetes object can hold; expected a finite one; quote it where it is text',
  'number-as-key': 'found {} as a key, a number that kubectl refuses; expected a string; quote it',
  'quote-open': 'found {} inside a text in quotes; expected the closing quote before it; add it',
  'second-document': 'found {} after the end of the document; expected `---` between documents; add it',
  separator:
    'found {}, a line that kubectl takes for a damaged separator; expected `---` alone on its line; break or indent it',
  tab: 'found a tab as indentation; expected spaces; replace the tab',
  tag: 'found the tag {}, which can not be read; expected a YAML tag; remove it',
  'tag-value': 'found {}, which does not fit its tag; expected a value of that type; correct it or remove the tag',
  'value-here': 'found {} as a second key on one line; expected one key a line; break the line or quote the value',
  values: 'found more than 1500000 values in one document; expected fewer; split it into several documents',
};

/** Our words for a flaw at a place. */
export function wordsOf(flaw: YamlFlaw, { file, start, end }: Span): string {
  const quoted = quote(file.text, start, end);
  const text = isInvisible(quoted) ? codeOf(quoted) : shorten(quoted.trim());
  return words[flaw]
    .replace('{}', () => (text === '' ? 'the end' : `\`${text}\``))
    .replace('{indents}', () => indentWords(file.text, start));
}

/** ` (3 spaces; the line above has 4)`; nothing where no line is above. */
function indentWords(text: string, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const above = text.slice(Math.max(0, lineStart - farthestAbove), lineStart).split('\n');
  const last = above.findLast((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  const spaces = (line: string) => line.length - line.trimStart().length;
  const own = start - lineStart;
  return last === undefined ? '' : ` (${own} ${own === 1 ? 'space' : 'spaces'}; the line above has ${spaces(last)})`;
}

const farthestAbove = 4_000;

const longestQuote = 200;

/** What stands at a place; the rest of its line where the place has no width. */
function quote(text: string, start: number, end: number): string {
  const quoted = text.slice(start, Math.min(Math.max(end, start), start + longestQuote));
  return quoted === '' ? (text.slice(start, start + longestQuote).split('\n', 1)[0] ?? '') : quoted;
}

/** Whether a text is one letter that nobody sees. */
function isInvisible(text: string): boolean {
  return /^[\p{C}\u2028\u2029]$/u.test(text) && !/[\n\t]/.test(text);
}

/** `U+2028`; what replaces bytes that are no UTF-8 has none. */
function codeOf(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff ? 'no UTF-8' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
