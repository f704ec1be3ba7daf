import { didYouMean } from '../../../diagnostics/index.js';
import { allSelector, both, has, isIn, isNotIn, not, type Selector } from './selector.js';
import { readTokens, type Token, type TokenKind } from './tokens.js';

/** A selector, or the first thing that is wrong with its text. */
export type ParsedSelector =
  | { readonly kind: 'selector'; readonly selector: Selector }
  | ({ readonly kind: 'problem' } & SelectorProblem);

export interface SelectorProblem {
  /** What was found, what was expected, and how to mend it. */
  readonly problem: string;
  /** Offsets in the text, `start` included, `end` not. */
  readonly start: number;
  readonly end: number;
}

/** How many letters a selector may have. */
export const longestSelector = 1024;

/** Parses Calico's selector language (calico.md §11); a blank text is `all()`. */
export function parseSelector(text: string): ParsedSelector {
  if (text.length > longestSelector) {
    const problem = `found ${text.length} letters; expected ${longestSelector} at most; split the policy or the rule`;
    return { kind: 'problem', problem, start: 0, end: text.length };
  }
  const tokens = readTokens(text);
  if (tokens[0]?.kind === 'end') return { kind: 'selector', selector: allSelector };
  const parsed = parseOr({ tokens, at: 0 });
  if (parsed.kind === 'problem') return parsed;
  const after = tokenAt(parsed.rest);
  return after.kind === 'end' ? parsed : surplus(after);
}

/** Where the parser is. */
interface Cursor {
  readonly tokens: readonly Token[];
  readonly at: number;
}

type Parsed =
  | { readonly kind: 'selector'; readonly selector: Selector; readonly rest: Cursor }
  | ({ readonly kind: 'problem' } & SelectorProblem);

function parseOr(cursor: Cursor): Parsed {
  return parseChain(cursor, '||', parseAnd, (of) => ({ kind: 'or', of }));
}

function parseAnd(cursor: Cursor): Parsed {
  return parseChain(cursor, '&&', parseUnary, (of) => ({ kind: 'and', of }));
}

function parseChain(
  cursor: Cursor,
  operator: '||' | '&&',
  parsePart: (cursor: Cursor) => Parsed,
  join: (parts: readonly Selector[]) => Selector,
): Parsed {
  const parts: Selector[] = [];
  let rest = cursor;
  for (;;) {
    const part = parsePart(rest);
    if (part.kind === 'problem') return part;
    parts.push(part.selector);
    rest = part.rest;
    if (tokenAt(rest).kind !== operator)
      return { kind: 'selector', selector: parts.length === 1 ? both(parts) : join(parts), rest };
    rest = next(rest);
  }
}

/** `!` binds to the whole comparison that follows. */
function parseUnary(cursor: Cursor): Parsed {
  if (tokenAt(cursor).kind !== '!') return parsePrimary(cursor);
  const negated = parseUnary(next(cursor));
  return negated.kind === 'problem' ? negated : { ...negated, selector: not(negated.selector) };
}

function parsePrimary(cursor: Cursor): Parsed {
  const token = tokenAt(cursor);
  const leaf = (selector: Selector): Parsed => ({ kind: 'selector', selector, rest: next(cursor) });
  switch (token.kind) {
    case '(':
      return parseParentheses(cursor);
    case 'has':
      return leaf(has(token.value));
    case 'all':
    case 'global':
      return leaf({ kind: token.kind });
    case 'label':
      return parseComparison(token, next(cursor));
    case 'string':
      return found(token, 'a label, which has no quotes', 'write the label first and the value after the operator');
    default:
      return found(
        token,
        `a comparison${afterWords(cursor)}`,
        "write one, such as `app == 'web'`, or remove what is left over",
      );
  }
}

function parseParentheses(cursor: Cursor): Parsed {
  const inner = parseOr(next(cursor));
  if (inner.kind === 'problem') return inner;
  const close = tokenAt(inner.rest);
  if (close.kind === ')') return { ...inner, rest: next(inner.rest) };
  if (close.kind !== 'end') return surplus(close);
  return found(close, `\`)\` for the \`(\` in column ${tokenAt(cursor).start + 1}`, 'add it');
}

function parseComparison(label: Token, cursor: Cursor): Parsed {
  const { kind } = tokenAt(cursor);
  const key = label.value;
  switch (kind) {
    case '==':
    case '!=':
      return parseValue(next(cursor), (value) => (kind === '==' ? isIn(key, [value]) : isNotIn(key, [value])));
    case 'contains':
    case 'starts with':
    case 'ends with':
      return parseValue(next(cursor), (text) => ({ kind: 'pattern', pattern: { key, operator: kind, text } }));
    case 'in':
    case 'not in':
      return parseSet(next(cursor), (values) => (kind === 'in' ? isIn(key, values) : isNotIn(key, values)));
    default:
      return bareLabel(label, tokenAt(cursor));
  }
}

function parseValue(cursor: Cursor, make: (value: string) => Selector): Parsed {
  const token = tokenAt(cursor);
  if (token.kind === 'string') return { kind: 'selector', selector: make(token.value), rest: next(cursor) };
  if (token.kind === 'label')
    return found(token, 'a value in quotes', `write \`'${token.value}'\``, `\`${token.value}\` without quotes`);
  return found(token, `a value in quotes${afterWords(cursor)}`, "write one, such as `'web'`");
}

/** `{'a', 'b'}`; the last value may have a comma behind it. */
function parseSet(cursor: Cursor, make: (values: readonly string[]) => Selector): Parsed {
  const brace = tokenAt(cursor);
  if (brace.kind !== '{') return found(brace, `a set in braces${afterWords(cursor)}`, "write `{'a', 'b'}`");
  const values: string[] = [];
  let rest = next(cursor);
  while (tokenAt(rest).kind === 'string') {
    values.push(tokenAt(rest).value);
    rest = next(rest);
    if (tokenAt(rest).kind !== ',') break;
    rest = next(rest);
  }
  const close = tokenAt(rest);
  if (close.kind === '}') return { kind: 'selector', selector: make(values), rest: next(rest) };
  if (close.kind === 'label')
    return found(close, 'values in quotes', `write \`'${close.value}'\``, `\`${close.value}\` without quotes`);
  return found(close, '`,` or `}`', "write the set as `{'a', 'b'}`");
}

function bareLabel(label: Token, after: Token): Parsed {
  if (after.kind === 'wrong') return found(after, '', '');
  const { start } = label;
  if (after.kind === '(') {
    const isFunction = ['has', 'all', 'global'].includes(label.value);
    const mend = isFunction
      ? `found a space between \`${label.value}\` and \`(\`; expected none; write \`${label.value}(\``
      : `found \`${label.value}(\`; expected \`has(\`, \`all(\` or \`global(\`${didYouMean(label.value, ['has', 'all', 'global'])}`;
    return { kind: 'problem', problem: mend, start, end: after.end };
  }
  const problem = `found the label \`${label.value}\` alone; expected a comparison; write \`has(${label.value})\` or \`${label.value} == '…'\``;
  return { kind: 'problem', problem, start, end: label.end };
}

/** A token after a whole comparison that doesn't join it to another. */
function surplus(token: Token): Parsed & { readonly kind: 'problem' } {
  const word = token.value.toLowerCase();
  if (token.kind === ')') return found(token, 'a `(` before it', 'remove it');
  if (token.kind === ',' || word === 'and') return found(token, '`&&`', 'write `&&`');
  if (word === 'or') return found(token, '`||`', 'write `||`');
  return found(token, '`&&` or `||` between two comparisons', 'add one of them');
}

function found(
  token: Token,
  expected: string,
  mend: string,
  what = wordsOf(token),
): Parsed & { readonly kind: 'problem' } {
  const { start, end } = token;
  if (token.kind === 'wrong') return { kind: 'problem', problem: token.value, start, end };
  return { kind: 'problem', problem: `found ${what}; expected ${expected}; ${mend}`, start, end };
}

function wordsOf({ kind, value }: Token): string {
  switch (kind) {
    case 'end':
      return 'the end of the selector';
    case 'string':
      return `the value \`'${value}'\``;
    case 'has':
      return `\`has(${value})\``;
    case 'all':
    case 'global':
      return `\`${kind}()\``;
    default:
      return `\`${value}\``;
  }
}

/** ` after `&&``, where a token comes before. */
function afterWords({ tokens, at }: Cursor): string {
  const before = tokens[at - 1];
  const shown: readonly TokenKind[] = ['label', 'wrong', 'end'];
  return before === undefined || shown.includes(before.kind) ? '' : ` after ${wordsOf(before)}`;
}

const nothing: Token = { kind: 'end', value: '', start: 0, end: 0 };

function tokenAt({ tokens, at }: Cursor): Token {
  return tokens[at] ?? tokens.at(-1) ?? nothing;
}

function next({ tokens, at }: Cursor): Cursor {
  return { tokens, at: at + 1 };
}
