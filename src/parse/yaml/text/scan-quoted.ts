import type { Cursor } from './cursor.js';
import { Folding } from './folding.js';
import { isBreak, isGap } from './letters.js';
import type { ScalarToken } from './tokens.js';

const singleQuote = 0x27;
const doubleQuote = 0x22;
const backslash = 0x5c;

/** Reads a scalar in single or double quotes, the cursor being at the first one. */
export function scanQuoted(cursor: Cursor): ScalarToken {
  const start = cursor.at;
  const quote = cursor.code();
  const folding = new Folding();
  cursor.at++;
  for (;;) {
    if (cursor.atRootFile()) cursor.fail('marker-in-quotes', cursor.at, cursor.at + 3);
    if (cursor.code() < 0) cursor.fail('quote-open');
    const isBroken = quote === singleQuote ? takeSingle(cursor, folding) : takeDouble(cursor, folding);
    if (!isBroken && cursor.code() === quote) break;
    folding.takeGap(cursor);
    folding.flush();
  }
  cursor.at++;
  return { kind: 'scalar', text: folding.text(), style: 'quoted', start, end: cursor.at };
}

/** Letters up to a gap or the closing quote; two quotes represent one. */
function takeSingle(cursor: Cursor, folding: Folding): boolean {
  let from = cursor.at;
  for (let code = cursor.code(); !isGap(code); code = cursor.code()) {
    if (code === singleQuote && cursor.code(1) !== singleQuote) break;
    if (code === singleQuote) {
      folding.add(cursor.text.slice(from, cursor.at + 1));
      cursor.at += 2;
      from = cursor.at;
    } else cursor.at++;
  }
  if (cursor.at > from) folding.add(cursor.text.slice(from, cursor.at));
  return false;
}

/** The same between double quotes, with escapes; tells whether it ended at an escaped line break. */
function takeDouble(cursor: Cursor, folding: Folding): boolean {
  let from = cursor.at;
  const addLetters = () => {
    if (cursor.at > from) folding.add(cursor.text.slice(from, cursor.at));
  };
  for (let code = cursor.code(); !isGap(code) && code !== doubleQuote; code = cursor.code()) {
    if (code !== backslash) {
      cursor.at++;
      continue;
    }
    addLetters();
    if (isBreak(cursor.code(1))) {
      cursor.at++;
      cursor.takeBreak();
      folding.breakSilently();
      return true;
    }
    folding.add(takeEscape(cursor));
    from = cursor.at;
  }
  addLetters();
  return false;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ...([
    ['0', '\0'],
    ['a', '\x07'],
    ['b', '\b'],
    ['t', '\t'],
    ['\t', '\t'],
    ['n', '\n'],
    ['v', '\v'],
  ] as const),
  ...([
    ['f', '\f'],
    ['r', '\r'],
    ['e', '\x1b'],
    [' ', ' '],
    ['"', '"'],
    ["'", "'"],
    ['\\', '\\'],
  ] as const),
  ...([
    ['N', '\x85'],
    ['_', '\xa0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
  ] as const),
]);

const codeLengths: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function takeEscape(cursor: Cursor): string {
  const start = cursor.at;
  const letter = cursor.text.slice(start + 1, Math.min(start + 2, cursor.end));
  cursor.at += 2;
  const known = escapes.get(letter);
  if (known !== undefined) return known;
  const length = codeLengths.get(letter) ?? cursor.fail('escape', start, start + 2);
  const digits = cursor.text.slice(cursor.at, Math.min(cursor.at + length, cursor.end));
  const code = Number.parseInt(digits, 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (digits.length < length || !/^[0-9a-f]+$/i.test(digits) || isSurrogate || code > 0x10ffff)
    cursor.fail('escape', start, start + 2 + length);
  cursor.at += length;
  return String.fromCodePoint(code);
}
