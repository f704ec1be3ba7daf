import picocolors from 'picocolors';
import { type Indents, wrap } from './layout.js';
import type { ReportOptions } from './report.js';

export type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** How a report is printed: a colour colours a text, or leaves it as it is. */
export interface Paint extends Readonly<Record<Colour, (text: string) => string>> {
  /** The columns of the terminal; `undefined` where there is none. */
  readonly width: number | undefined;
  /** The lines of a paragraph, which keep to the width; one line where there is none. */
  readonly wrap: (text: string, indents: Indents) => readonly string[];
  /** The same as what is printed: each line in a colour, with its end. What comes before the first line, and before the others. */
  readonly paragraph: (
    text: string,
    indents: readonly [string, string],
    colour?: (line: string) => string,
  ) => readonly string[];
}

export function paintFor({ colour, width }: Pick<ReportOptions, 'colour' | 'width'>): Paint {
  const { bold, dim, red, green, yellow, cyan } = picocolors.createColors(colour === 'always');
  return {
    ...{ bold, dim, red, green, yellow, cyan, width },
    wrap: (text, indents) => wrap(text, indents, width),
    paragraph: (text, [first, rest], colour = (line) => line) =>
      wrap(text, { first, rest }, width).map((line) => `${colour(line)}\n`),
  };
}
