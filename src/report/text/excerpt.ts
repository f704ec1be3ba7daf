import { pageWidth, screenWidth } from './layout.js';
import { visible } from './visible.js';

/** A source line to show, with the part that is meant; columns from 1, the end column not included. */
export interface Cited {
  readonly line: number;
  readonly column?: number | undefined;
  /** Up to the end of the line where it is missing or lies on a later line. */
  readonly endColumn?: number | undefined;
  readonly excerpt: string;
  /** The column of its first character; 1 where it is missing. */
  readonly excerptColumn?: number | undefined;
}

/** The source line behind its number, and below it carets under the cited columns; what is over the width is cut. */
export function excerptLines(cited: Cited, indent: string, width = pageWidth): string[] {
  const number = String(cited.line);
  const { before, marked, after } = windowOn(parts(cited), width - indent.length - number.length - 3);
  const shown = `${indent}${number} | ${before}${marked}${after}`.trimEnd();
  if (cited.column === undefined) return [shown];
  const margin = `${indent}${' '.repeat(number.length)} | `;
  return [
    shown,
    `${margin}${' '.repeat(screenWidth(before))}${'^'.repeat(Math.max(1, screenWidth(marked.trimEnd())))}`,
  ];
}

interface Parts {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

function parts({ column = 1, endColumn, excerpt, excerptColumn = 1 }: Cited): Parts {
  const start = Math.min(Math.max(0, column - excerptColumn), excerpt.length);
  const isToEnd = endColumn === undefined || endColumn < column;
  const end = isToEnd ? excerpt.length : Math.min(endColumn - excerptColumn, excerpt.length);
  const near = Math.max(0, start - longestContext);
  return {
    before: visible(excerpt.slice(near, start)),
    marked: visible(excerpt.slice(start, Math.min(end, start + longestContext))),
    after: visible(excerpt.slice(end, end + longestContext)),
  };
}

/** Beyond this much text on either side nothing would be shown anyway. */
const longestContext = 400;

/** The parts cut to `room` columns: the indentation goes first, then what follows the cited part, then its own end. */
function windowOn({ before, marked, after }: Parts, room: number): Parts {
  const total = screenWidth(before + marked + after);
  if (total <= room) return { before, marked, after };
  const keptBefore = keepEnd(before, Math.max(room - screenWidth(marked + after), Math.floor(room / 4)));
  const keptMarked = keepStart(marked, room - screenWidth(keptBefore));
  const left = room - screenWidth(keptBefore + keptMarked);
  return { before: keptBefore, marked: keptMarked, after: left > 0 ? keepStart(after, left) : '' };
}

function keepStart(text: string, room: number): string {
  if (screenWidth(text) <= room) return text;
  let kept = '';
  for (const character of text) {
    if (screenWidth(kept + character) > room - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

function keepEnd(text: string, room: number): string {
  if (screenWidth(text) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && screenWidth(characters.join('')) > room - 1) characters.shift();
  return `…${characters.join('')}`;
}
