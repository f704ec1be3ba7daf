import { type LineLinks, lineAddress } from '../../text/line-links.js';
import { visible } from '../../text/visible.js';
import { locationText, type Place } from '../../text/words.js';
import { element } from './dom.js';

/** How a place in a file is shown: a link where the page knows the repository, else `file:line:column`. */
export type ShowPlace = (place: Place) => HTMLElement;

export function placesWith(links: LineLinks | undefined): ShowPlace {
  return (place) => {
    const words = locationText(place);
    const href = lineAddress(links, place.file, place.line);
    if (href === undefined) return element('code', { class: 'place' }, words);
    return element('a', { class: 'place', href, rel: 'noreferrer' }, element('code', {}, words));
  };
}

/** A line of a file, with the part that is meant. */
export interface Quoted {
  readonly line: number;
  readonly column?: number | undefined;
  readonly endColumn?: number | undefined;
  readonly excerpt: string;
  readonly excerptColumn?: number | undefined;
}

/** The line behind its number; long lines scroll. */
export function quote({ line, column, endColumn, excerpt, excerptColumn = 1 }: Quoted): HTMLElement {
  const start = column === undefined ? 0 : column - excerptColumn;
  const end = column === undefined ? 0 : endColumn === undefined ? excerpt.length : endColumn - excerptColumn;
  return element(
    'pre',
    { class: 'quote', tabindex: 0, role: 'group', 'aria-label': `line ${line}` },
    element('span', { class: 'line-number' }, `${line} `),
    visible(excerpt.slice(0, start)),
    element('mark', {}, visible(excerpt.slice(start, end))),
    visible(excerpt.slice(end)),
  );
}
