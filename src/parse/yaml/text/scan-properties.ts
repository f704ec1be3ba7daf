import type { Cursor } from './cursor.js';
import { isGap, isNameLetter } from './letters.js';
import type { Token } from './tokens.js';

/** Reads `&name` or `*name`, the cursor being at the sign. */
export function scanAnchor(cursor: Cursor, kind: 'alias' | 'anchor'): Token {
  const start = cursor.at;
  cursor.at++;
  while (isNameLetter(cursor.code())) cursor.at++;
  const text = cursor.text.slice(start + 1, cursor.at);
  const code = cursor.code();
  const isEnded = isGap(code) || '?:,]}%@`'.includes(String.fromCharCode(code));
  if (text === '' || !isEnded) cursor.fail('alias-name', start, cursor.at + 1);
  return { kind, text, start, end: cursor.at };
}

const ownTags = 'tag:yaml.org,2002:';

/** Reads a tag, the cursor being at its `!`; the text is its full name, `!` alone for the one that means "no plain value". */
export function scanTag(cursor: Cursor): Token {
  const start = cursor.at;
  const text = cursor.code(1) === 0x3c ? takeVerbatim(cursor) : takeShorthand(cursor);
  if (!isGap(cursor.code())) cursor.fail('tag', start, cursor.at + 1);
  return { kind: 'tag', text, start, end: cursor.at };
}

function takeVerbatim(cursor: Cursor): string {
  const start = cursor.at;
  cursor.at += 2;
  const name = takeUri(cursor, start);
  if (name === '' || cursor.code() !== 0x3e) cursor.fail('tag', start, cursor.at + 1);
  cursor.at++;
  return name;
}

/** `!name`, or `!!name` of YAML's own; no other handle is known without a directive, which isn't read. */
function takeShorthand(cursor: Cursor): string {
  const start = cursor.at;
  cursor.at++;
  const from = cursor.at;
  while (isNameLetter(cursor.code())) cursor.at++;
  if (cursor.code() !== 0x21) {
    cursor.at = from;
    return `!${takeUri(cursor, start)}`;
  }
  const isOwn = cursor.at === from;
  cursor.at++;
  const name = takeUri(cursor, start);
  if (!isOwn || name === '') cursor.fail('tag', start, cursor.at);
  return `${ownTags}${name}`;
}

const uriCharacters = ";/?:@&=+$,.!~*'()[]%";

function takeUri(cursor: Cursor, start: number): string {
  const from = cursor.at;
  for (let code = cursor.code(); code >= 0; code = cursor.code()) {
    if (!isNameLetter(code) && !uriCharacters.includes(String.fromCharCode(code))) break;
    cursor.at++;
  }
  const written = cursor.text.slice(from, cursor.at);
  if (!written.includes('%')) return written;
  try {
    return decodeURIComponent(written);
  } catch {
    return cursor.fail('tag', start, cursor.at);
  }
}
