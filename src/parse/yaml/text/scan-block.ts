import type { Cursor } from './cursor.js';
import { isBlank, isBreak, isDigit } from './letters.js';
import type { ScalarToken } from './tokens.js';

interface Header {
  readonly chomping: 'clip' | 'keep' | 'strip';
  /** How much deeper than its parent the content is indented; 0 where the first line tells. */
  readonly increment: number;
}

/** Reads a block scalar, the cursor being at its `|` or `>`. `parentIndent` is -1 at the root. */
export function scanBlock(cursor: Cursor, parentIndent: number): ScalarToken {
  const start = cursor.at;
  const isLiteral = cursor.code() === 0x7c;
  cursor.at++;
  const { chomping, increment } = takeHeader(cursor, start);
  let end = cursor.at;
  const given = increment === 0 ? 0 : Math.max(parentIndent, 0) + increment;
  const gap = takeBreaks(cursor, given, parentIndent, start);
  const { indent } = gap;
  const parts: string[] = [];
  let breaks = gap.breaks;
  let lineBreak = '';
  let startsBlank = false;
  while (cursor.column === indent && cursor.code() >= 0) {
    const isMore = isBlank(cursor.code());
    const isFolded = !isLiteral && lineBreak === '\n' && !startsBlank && !isMore;
    if (!isFolded) parts.push(lineBreak);
    else if (breaks === '') parts.push(' ');
    parts.push(breaks);
    startsBlank = isMore;
    const from = cursor.at;
    cursor.skipLine();
    parts.push(cursor.text.slice(from, cursor.at));
    // Kubernetes' tools end the last line where nobody else did.
    lineBreak = isBreak(cursor.code()) ? cursor.takeBreak() : '\n';
    end = cursor.at;
    breaks = takeBreaks(cursor, indent, parentIndent, start).breaks;
  }
  if (chomping !== 'strip') parts.push(lineBreak);
  if (chomping === 'keep') parts.push(breaks);
  return { kind: 'scalar', text: parts.join(''), style: 'block', start, end };
}

/** The signs behind `|` or `>`, in either order, and the rest of that line. */
function takeHeader(cursor: Cursor, start: number): Header {
  let chomping = takeChomping(cursor);
  let increment = 0;
  if (isDigit(cursor.code())) {
    increment = cursor.code() - 0x30;
    if (increment === 0) cursor.fail('block-header', start, cursor.at + 1);
    cursor.at++;
    if (chomping === undefined) chomping = takeChomping(cursor);
  }
  cursor.skipBlanks();
  cursor.skipComment();
  if (isBreak(cursor.code())) cursor.takeBreak();
  else if (cursor.code() >= 0) cursor.fail('block-header', start, cursor.at + 1);
  return { chomping: chomping ?? 'clip', increment };
}

function takeChomping(cursor: Cursor): 'keep' | 'strip' | undefined {
  const code = cursor.code();
  if (code !== 0x2b && code !== 0x2d) return undefined;
  cursor.at++;
  return code === 0x2b ? 'keep' : 'strip';
}

/** Steps over empty lines and the indentation behind them; an indentation of 0 is found out: the deepest of these lines. */
function takeBreaks(cursor: Cursor, indent: number, parentIndent: number, start: number) {
  let deepest = 0;
  const breaks: string[] = [];
  const { line } = cursor;
  const isLineStart = cursor.column === 0;
  for (;;) {
    while ((indent === 0 || cursor.column < indent) && cursor.code() === 0x20) cursor.at++;
    deepest = Math.max(deepest, cursor.column);
    if ((indent === 0 || cursor.column < indent) && cursor.code() === 0x09) cursor.fail('block-tab', cursor.at, start);
    if (cursor.code() < 0 && cursor.column > 0 && (isLineStart || cursor.line > line)) breaks.push('\n');
    if (!isBreak(cursor.code())) break;
    breaks.push(cursor.takeBreak());
  }
  return { breaks: breaks.join(''), indent: indent === 0 ? Math.max(deepest, parentIndent + 1, 1) : indent };
}
