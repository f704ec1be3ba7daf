import { screenWidth } from './layout.js';

/** A column of a table: its heading and its width on the screen. */
export interface Column {
  readonly heading: string;
  readonly width: number;
}

/** The lines of one row: cells side by side, two spaces apart, each broken over as many lines as it needs. */
export function rowLines(cells: readonly string[], columns: readonly Column[]): string[] {
  const broken = columns.map(({ width }, index) => breakCell(cells[index] ?? '', width));
  const height = Math.max(...broken.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map(({ width }, index) => pad(broken[index]?.[row] ?? '', width))
      .join('  ')
      .trimEnd(),
  );
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
