import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to a misspelt one, where one is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length === 0) return undefined;
  const best = closest(
    word.toLowerCase(),
    known.map((each) => each.toLowerCase()),
  );
  const original = known.find((each) => each.toLowerCase() === best);
  const allowed = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  return original !== undefined && distance(word.toLowerCase(), best) <= allowed ? original : undefined;
}

/** The words `; did you mean \`x\`?`, or nothing where no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const found = nearest(word, known);
  return found === undefined ? '' : `; did you mean \`${found}\`?`;
}
