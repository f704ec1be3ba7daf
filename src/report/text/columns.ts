import { screenWidth } from './layout.js';

/** A column of a table: its heading and its width on the screen. */
export interface Column {
  readonly heading: string;
  readonly width: number;
}

/** The lines of one row: cells side by side, two spaces apart, each broken over as many lines as it needs. */
export function rowLines(cells: readonly string[], columns: readonly Column[]): string[] {
  return rowsOf(columns)(cells);
}

/** As `rowLines`, for many rows: a cell that comes again is broken once. */
export function rowsOf(columns: readonly Column[]): (cells: readonly string[]) => string[] {
  const laid = columns.map(({ width }) => ({ width, known: new Map<string, readonly string[]>() }));
  return (cells) => {
    const broken = laid.map(({ width, known }, index) => {
      const cell = cells[index] ?? '';
      const lines = known.get(cell) ?? breakCell(cell, width).map((line) => pad(line, width));
      known.set(cell, lines);
      return lines;
    });
    const height = Math.max(...broken.map((lines) => lines.length));
    return Array.from({ length: height }, (_, row) =>
      laid
        .map(({ width }, index) => broken[index]?.[row] ?? ' '.repeat(width))
        .join('  ')
        .trimEnd(),
    );
  };
}

/** The heading of a table and the line below it. */
export function headingLines(columns: readonly Column[]): string[] {
  const rule = columns.map(({ width }) => '─'.repeat(width));
  return [
    ...rowLines(
      columns.map(({ heading }) => heading),
      columns,
    ),
    rule.join('  '),
  ];
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - screenWidth(text)));
}

/** Lines of at most `width` columns, broken after `/`, `-`, `.` or a space where there is one in time, else anywhere. */
function breakCell(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width)) {
    if (line !== '' && screenWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

function* pieces(text: string, width: number): Generator<string> {
  for (const piece of text.split(/(?<=[/ .-])/)) {
    if (screenWidth(piece) <= width) yield piece;
    else yield* piece;
  }
}
