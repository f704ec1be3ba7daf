import { visible } from './visible.js';

const invisibleBreak = '\u200b';

/**
 * A line of output that GitHub's runner can't take for a command. The runner reads stdout and stderr alike: `::name …::` at the
 * start of a line, leading white space aside, and `##[name …]` anywhere. A carriage return begins a line for it too.
 */
export function neutralise(line: string): string {
  return line
    .split('\t')
    .map(visible)
    .join('\t')
    .replace(/^([\s\u0085]*)::/u, `$1${invisibleBreak}::`)
    .replaceAll('##[', `#${invisibleBreak}#[`);
}

/** The lines of a text, each neutralised. */
export function neutraliseLines(text: string): string {
  return text.split('\n').map(neutralise).join('\n');
}

/** Pieces of a text as neutralised lines; the last one may lack its line break. */
export function* neutralised(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield `${neutralise(line)}\n`;
  }
  if (rest !== '') yield neutralise(rest);
}
