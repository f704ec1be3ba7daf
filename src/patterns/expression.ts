/**
 * A regular expression that stands in a manifest, where a program written in Go reads it: `undefined` where it is none, and where matching could
 * take longer than the text is worth, which is so where more than one thing repeats in a long text, or what repeats is a group.
 */
export function matchExpression(source: string, text: string): boolean | undefined {
  if (source.length > 1024 || !isSimple(source, text.length)) return undefined;
  try {
    return new RegExp(source).test(text);
  } catch {
    return undefined;
  }
}

/** Whether all ways in which a text of that length may be divided among what repeats can be tried. */
function isSimple(source: string, length: number): boolean {
  // What is escaped or in brackets repeats nothing; a reference to a group, which Go doesn't know, may.
  const bare = source.replace(/\\.|\[\^?\]?[^\]]*/gs, (piece) => (/^\\[1-9k]/.test(piece) ? ')*' : 'x'));
  const repeated = bare.match(/[*+{]|(?<!\()\?/g)?.length ?? 0;
  return !/\)[*+{]/.test(bare) && Math.max(2, length) ** repeated <= mostCombinations;
}

const mostCombinations = 300_000;
