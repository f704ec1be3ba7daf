import { didYouMean } from '../../../diagnostics/index.js';
import { patternOperators } from '../../../sets/index.js';

const signs = ['==', '!=', '&&', '||', '!', '(', ')', '{', '}', ','] as const;
const wordOperators = [...patternOperators, 'in', 'not in'] as const;
const functions = ['has', 'all', 'global'] as const;

export type TokenKind =
  | (typeof signs)[number]
  | (typeof wordOperators)[number]
  | (typeof functions)[number]
  | 'label'
  | 'string'
  | 'end'
  /** What no token begins with: it ends the list, and `value` says what is wrong. */
  | 'wrong';

export interface Token {
  readonly kind: TokenKind;
  /** The name of a label, also of the one in `has(…)`; the content of a string; the words on what is wrong. */
  readonly value: string;
  /** Offsets in the text, `start` included, `end` not. */
  readonly start: number;
  readonly end: number;
}

/** Letters of a label (calico.md §11). */
const letters = 'A-Za-z0-9_./-';
const longestLabel = 512;

/**
 * The tokens of a selector, the last one `end` or `wrong` (calico.md §11). `has(`, `all(` and `global(` are read in one, up to their `)`;
 * operators that are words count directly after a label only.
 */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (;;) {
    const start = matchAt(/[ \t]*/y, text, tokens.at(-1)?.end ?? 0).end;
    const last = tokens.at(-1);
    const token = readToken(text, start, last?.kind === 'label' ? last : undefined);
    tokens.push(token);
    if (token.kind === 'end' || token.kind === 'wrong') return tokens;
  }
}

function readToken(text: string, start: number, label: Token | undefined): Token {
  if (start >= text.length) return { kind: 'end', value: '', start, end: start };
  const sign = signs.find((each) => text.startsWith(each, start));
  if (sign !== undefined) return { kind: sign, value: sign, start, end: start + sign.length };
  const first = text.charAt(start);
  if (first === "'" || first === '"') return readString(text, start, first);
  if (!new RegExp(`[${letters}]`).test(first)) return wrongLetter(text, start);
  if (label !== undefined) return readOperator(text, start, label);
  return readFunction(text, start) ?? readLabel(text, start);
}

function readString(text: string, start: number, quote: string): Token {
  const close = text.indexOf(quote, start + 1);
  if (close >= 0) return { kind: 'string', value: text.slice(start + 1, close), start, end: close + 1 };
  const end = start + 1;
  return wrong(`found \`${quote}\` and no second one; expected it at the end of the value; add it`, { start, end });
}

function readOperator(text: string, start: number, label: Token): Token {
  const word = matchAt(new RegExp(`(?:starts|ends)[ \\t]*with|not[ \\t]*in|[${letters}]+`, 'y'), text, start);
  const more = matchAt(new RegExp(`[${letters}]*`, 'y'), text, word.end);
  const spelt = word.text.replace(/^(starts|ends|not)[ \t]*(with|in)$/, '$1 $2');
  const operator = wordOperators.find((each) => each === spelt);
  if (operator !== undefined && more.text === '') return { kind: operator, value: operator, ...word };
  const written = word.text + more.text;
  const near = didYouMean(/^(starts|ends)$/.test(written) ? `${written} with` : written, wordOperators);
  return wrong(
    `found \`${written}\` after the label \`${label.value}\`; expected \`==\`, \`!=\`, \`in\`, \`not in\`, \`contains\`, \`starts with\` or \`ends with\`${near}`,
    { start, end: more.end },
  );
}

function readFunction(text: string, start: number): Token | undefined {
  const name = functions.find((each) => text.startsWith(`${each}(`, start));
  if (name === undefined) return undefined;
  const openParenthesis = matchAt(/[ \t]*/y, text, start + name.length + 1);
  const label = matchAt(new RegExp(`[${letters}]*`, 'y'), text, openParenthesis.end);
  const close = matchAt(/[ \t]*\)?/y, text, label.end);
  const cursor = { start, end: close.end };
  const isClosed = close.text.endsWith(')');
  if (name !== 'has') {
    if (isClosed && label.text === '') return { kind: name, value: '', ...cursor };
    return wrong(`found \`${name}(\` without its \`)\`; expected \`${name}()\``, cursor);
  }
  if (label.text === '') return wrong('found no label in `has(`; expected one, without quotes: `has(app)`', cursor);
  if (!isClosed) return wrong(`found \`has(${label.text}\` without its \`)\`; expected \`has(${label.text})\``, cursor);
  return tooLong(label) ?? { kind: 'has', value: label.text, ...cursor };
}

function readLabel(text: string, start: number): Token {
  const label = matchAt(new RegExp(`[${letters}]+`, 'y'), text, start);
  return tooLong(label) ?? { kind: 'label', value: label.text, start: label.start, end: label.end };
}

function tooLong({ text, ...cursor }: Match): Token | undefined {
  if (text.length <= longestLabel) return undefined;
  return wrong(`found a label of ${text.length} letters; expected ${longestLabel} at most`, cursor);
}

/** What to write in the place of letters that begin no token. */
const mends: ReadonlyMap<string, string> = new Map([
  ['=', 'found `=`; expected `==`; write `==`'],
  ['&', 'found `&`; expected `&&`; write `&&`'],
  ['|', 'found `|`; expected `||`; write `||`'],
  ['[', 'found `[`; expected a set in braces; write `{…}`'],
  [':', 'found `:`; expected an operator; write `==`'],
  ...['“', '”', '‘', '’', '`'].map((quote) => [quote, `found ${quote}; expected a plain quote; write \`'\``] as const),
]);

function wrongLetter(text: string, start: number): Token {
  const letter = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const end = start + letter.length;
  if (letter === '\n' || letter === '\r') {
    return wrong(
      'found a line break; expected the selector in one line; in YAML write `>-` before it, not `|` or `>`, or put it in quotes on one line',
      { start, end },
    );
  }
  return wrong(mends.get(letter) ?? `found \`${letter}\`; expected a label, a quoted value or an operator`, {
    start,
    end,
  });
}

function wrong(words: string, { start, end }: Pick<Token, 'start' | 'end'>): Token {
  return { kind: 'wrong', value: words, start, end };
}

interface Match {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a sticky pattern matches at an offset; empty where it doesn't. */
function matchAt(pattern: RegExp, text: string, start: number): Match {
  pattern.lastIndex = start;
  const found = pattern.exec(text)?.[0] ?? '';
  return { text: found, start, end: start + found.length };
}
