import picocolors from 'picocolors';

type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Colours a text, or leaves it as it is. */
export type Paint = Readonly<Record<Colour, (text: string) => string>>;

export function paintFor(colour: 'always' | 'never'): Paint {
  return picocolors.createColors(colour === 'always');
}
