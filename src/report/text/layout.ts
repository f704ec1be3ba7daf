/** The width of a page that isn't a terminal's: of help, and of reports in files with a format of their own. */
export const pageWidth = 80;

export interface Indents {
  /** Before the first line; what it holds counts by its width on the screen. */
  readonly first: string;
  /** Before the other lines. */
  readonly rest: string;
}

/**
 * The lines of a paragraph, broken at spaces so that they stay within a width; one line without a width. A word that is longer
 * than a line (an id, a path) stands whole on a line of its own: it is there to be copied.
 */
export function wrap(text: string, { first, rest }: Indents, width: number | undefined): string[] {
  const most = width ?? Number.POSITIVE_INFINITY;
  const lines: string[] = [];
  let line = first;
  let isFresh = true;
  for (const word of text.split(' ').filter((each) => each !== '')) {
    if (!isFresh && screenWidth(line) + 1 + screenWidth(word) > most) {
      lines.push(line);
      line = rest;
      isFresh = true;
    }
    line += isFresh ? word : ` ${word}`;
    isFresh = false;
  }
  return [...lines, line];
}

/** `1 pair`, `2 pairs`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** How many columns of a terminal a text takes: none for a combining mark, two for a wide character. */
export function screenWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}
