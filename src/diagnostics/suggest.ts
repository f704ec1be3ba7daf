import damerau from 'damerau-levenshtein';
import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to a misspelt one, where one is near enough to be meant: two letters that changed places are one step, like
 * one that is wrong, missing or too many. What has slashes is compared part by part with what has as many: `ns/name` is never taken
 * for a namespace. Of words as near as another the first that begins like it.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > longest) return undefined;
  const wanted = word.toLowerCase();
  let best: { readonly text: string; readonly rank: number } | undefined;
  for (const text of known) {
    const other = text.toLowerCase();
    const rank = rankOf(wanted, other) + (other[0] === wanted[0] ? 0 : 0.5);
    if (rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { text, rank };
  }
  return best?.text;
}

/** What is longer is no word that somebody misspelt. */
const longest = 256;

/** What lacks a part comes behind all that has as many as the word. */
const lacksPart = longest;

function rankOf(word: string, other: string): number {
  const [parts, others] = [word.split('/'), other.split('/')];
  if (parts.length > others.length) return Number.POSITIVE_INFINITY;
  if (parts.length < others.length)
    return parts.length === 1 ? Number.POSITIVE_INFINITY : lacksPart + stepsBetween(word, other);
  return parts.reduce((sum, part, index) => sum + stepsBetween(part, others[index] ?? ''), 0);
}

/** Infinite where it is more than is taken for a slip. The quick measure sorts most out; in it a change of places is two steps. */
function stepsBetween(word: string, other: string): number {
  const allowed = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  if (Math.abs(word.length - other.length) > allowed) return Number.POSITIVE_INFINITY;
  const plain = distance(word, other);
  const steps = plain > 1 && plain <= 2 * allowed ? Math.min(plain, damerau(word, other).steps) : plain;
  return steps <= allowed ? steps : Number.POSITIVE_INFINITY;
}

/** The words `; did you mean \`x\`?`, or nothing where no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const found = nearest(word, known);
  return found === undefined ? '' : `; did you mean \`${found}\`?`;
}
