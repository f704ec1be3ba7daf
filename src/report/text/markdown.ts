import { visible } from './visible.js';

const invisibleBreak = '&#8203;';

/**
 * Text that Markdown and HTML show as it is: every mark that could begin something is written as an entity, which no parser takes for
 * syntax. Behind `@` and `#` stands an invisible break, because GitHub looks for mentions and issues in what is shown.
 */
export function markdown(text: string): string {
  return visible(text)
    .replace(/[#$&*<>@[-`|~]|:(?=\S)/g, (mark) => entity(mark))
    .replace(/^(\d{1,9})([.)])/, (_, number: string, mark: string) => `${number}${entity(mark)}`)
    .replace(/^[\s+=-]|\s$|(?<=www)\./gi, (mark) => entity(mark));
}

/** Text as code, outside a table: nothing in it means anything, to Markdown or to GitHub. */
export function code(text: string): string {
  const shown = visible(text);
  if (shown.trim() === '') return markdown(shown);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const needsSpaces = /^[` ]|[` ]$/.test(shown);
  return needsSpaces ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/** A sentence, outside a table, with what stands between backticks as code. */
export function prose(text: string): string {
  const parts = visible(text).split('`');
  const isPaired = parts.length % 2 === 1;
  const written = parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const text = inner(part, { isFirst: index === 0, isLast });
    if (isPaired && index % 2 === 1) return part.trim() === '' ? `${tick}${text}${tick}` : code(part);
    return isPaired && part === '' && index > 0 && !isLast ? invisibleBreak : text;
  });
  return written.join(isPaired ? '' : tick);
}

/** Lines that are shown as they stand, in a block that none of them can close; each behind `indent`. */
export function codeBlock(lines: readonly string[], indent: string, language: 'text' | 'diff' = 'text'): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}${language}`, ...lines.map(visible), fence].map((line) => `${indent}${line}\n`).join('');
}

/** Text for the inside of an HTML element such as `pre`, where Markdown doesn't look. */
export function html(text: string): string {
  return text.replace(/[&<>"@]/g, (mark) => entity(mark));
}

/** A part of a sentence: what its ends would begin they begin only where the sentence does. */
function inner(text: string, { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }): string {
  const [lead, tail] = [isFirst ? '' : 'x', isLast ? '' : 'x'];
  const whole = markdown(`${lead}${text}${tail}`);
  return whole.slice(lead.length, whole.length - tail.length);
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

const tick = entity('`');

function entity(mark: string): string {
  return `&#${mark.charCodeAt(0)};${mark === '@' || mark === '#' ? invisibleBreak : ''}`;
}
