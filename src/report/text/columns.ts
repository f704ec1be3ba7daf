import { screenWidth } from './layout.js';

/** A column of a table: its heading, and the width on the screen at which the next one begins. */
export interface Column {
  readonly heading: string;
  readonly width: number;
}

/** Makes the lines of a row of a table. */
export type RowLines = (cells: readonly string[]) => string[];

/**
 * The lines of the rows of a table that is as wide as a terminal: cells side by side, two spaces apart, broken at spaces alone, so
 * that a name or a port can be searched and copied. What is wider than its column stands whole, further left where it has to, and what
 * follows it begins a line below. Without a width every row is one line.
 */
export function rowsOf(columns: readonly Column[], width: number | undefined): RowLines {
  return width === undefined ? (cells) => [oneLine(cells, columns)] : brokenRows(columns);
}

function oneLine(cells: readonly string[], columns: readonly Column[]): string {
  const padded = columns.map((column, index) => pad(cells[index] ?? '', column.width));
  return padded.join('  ').trimEnd();
}

/** A cell that comes again is broken once. */
function brokenRows(columns: readonly Column[]): RowLines {
  const scenario = columns.map(({ width }, index) => {
    const lead = columns.slice(0, index).reduce((sum, each) => sum + each.width + 2, 0);
    return { lead, width, known: new Map<string, readonly string[]>() };
  });
  const total = columns.reduce((sum, { width }) => sum + width + 2, -2);
  return (cells) => {
    const lines: string[] = [];
    let top = 0;
    for (const [index, { lead, width, known }] of scenario.entries()) {
      const cell = cells[index] ?? '';
      const broken = known.get(cell) ?? breakCell(cell, width);
      known.set(cell, broken);
      const indent = Math.max(0, Math.min(lead, total - Math.max(...broken.map(screenWidth))));
      while (broken.some((_, row) => screenWidth(lines[top + row] ?? '') > Math.max(0, indent - 2))) top++;
      for (const [row, piece] of broken.entries()) lines[top + row] = pad(lines[top + row] ?? '', indent) + piece;
    }
    return Array.from(lines, (line = '') => line.trimEnd());
  };
}

/** The heading of a table and the line below it. */
export function headingLines(columns: readonly Column[]): string[] {
  const headings = columns.map(({ heading }) => heading);
  return [oneLine(headings, columns), columns.map(({ width }) => '─'.repeat(width)).join('  ')];
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - screenWidth(text)));
}

/** Lines of at most `width` columns where spaces allow it. */
function breakCell(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && screenWidth(`${line} ${word}`) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** The width of the widest word of a text: what it takes at least. */
export function widestWord(text: string): number {
  return text.split(' ').reduce((widest, word) => Math.max(widest, screenWidth(word)), 0);
}
