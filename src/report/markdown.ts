import { visible } from './visible.js';

const invisibleBreak = '&#8203;';

/**
 * Text that Markdown and HTML show as it is: every mark is written as an entity, which no parser takes for syntax. Behind `@`
 * and `#` stands an invisible break, because GitHub looks for mentions and issues in what is shown.
 */
export function markdown(text: string): string {
  return visible(text).replace(/[!-,.:-@[-`{-~]/g, (mark) => entity(mark));
}

/** Text for the inside of an HTML element such as `pre`, where Markdown doesn't look. */
export function html(text: string): string {
  return text.replace(/[&<>"@]/g, (mark) => entity(mark));
}

function entity(mark: string): string {
  return `&#${mark.charCodeAt(0)};${mark === '@' || mark === '#' ? invisibleBreak : ''}`;
}
