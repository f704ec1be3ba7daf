import { shownProse } from '../../text/visible.js';
import { type Box, cornersOf, type Point, rounded } from './shapes.js';

export type Attributes = Readonly<Record<string, string | number>>;

/** An element without content, on a line of its own. */
export function tag(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}/>\n`;
}

export function rectangle(box: Box, attributes: Attributes): string {
  return tag('rect', { ...cornersOf(box)[0], width: box.width, height: box.height, ...attributes });
}

/** A line of text; the point is where its letters stand. */
export function words(text: string, { x, y }: Point, attributes: Attributes): string {
  const escaped = shownProse(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<text${written({ x, y, ...attributes })}>${escaped}</text>\n`;
}

/** A line of text in the middle of a box, on a ground that hides what is below it. */
export function wordsOn(ground: string, box: Box, { text, size, colour }: Label): string {
  const looks = { 'font-size': size, 'text-anchor': 'middle', fill: colour };
  return `${rectangle(box, { rx: 3, fill: ground })}${words(text, { x: box.x, y: box.y + size * 0.36 }, looks)}`;
}

export interface Label {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? rounded(value) : value}"`)
    .join('');
}
