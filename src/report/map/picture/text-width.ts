import { screenWidth } from '../../text/layout.js';

/** About how wide a text is in a sans-serif font of a size, in its unit; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text)
    width += screenWidth(character) * (narrow.test(character) ? 0.4 : broad.test(character) ? 0.9 : 0.63);
  return width * size;
}

const narrow = /[ ijl.,:;'|!()[\]{}/tfr-]/;
const broad = /[mwMW@%—…]/;
