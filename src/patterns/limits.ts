import { alternativesOf } from './alternatives.js';

/** What is matched: paths by a glob, paths by a line of an ignore file, or names of cases, in which a slash is a letter like others. */
export type PatternKind = 'glob' | 'ignore' | 'name';

/**
 * What a pattern may hold. Matching tries the places at which each star may end, so that every further star multiplies the time
 * that a name may take; alternatives multiply with one another.
 */
export const patternLimits = {
  letters: 1024,
  stars: 3,
  deepStars: 3,
  alternatives: 256,
  patterns: 2000,
  matchingAny: 500,
} as const;

/**
 * Why a pattern is not accepted, in words that say what was found, what was expected, and what to split; `undefined` for one that
 * is within `patternLimits`, and for a plain path, whatever its length.
 */
export function patternProblem(text: string, kind: PatternKind): string | undefined {
  if (!wildcard.test(text)) return undefined;
  if (text.length > patternLimits.letters)
    return `found a pattern of ${text.length} letters; expected at most ${patternLimits.letters}: split it into several patterns`;
  const alternatives = kind === 'ignore' ? [text] : alternativesOf(text, patternLimits.alternatives);
  if (alternatives === undefined)
    return `found a pattern of more than ${patternLimits.alternatives} alternatives; expected at most as many: write several patterns, or stars in place of a range`;
  return alternatives.map((each) => starProblem(each, kind)).find((problem) => problem !== undefined);
}

const wildcard = /[*?[\]{}()!+@\\]/;

function starProblem(text: string, kind: PatternKind): string | undefined {
  const bare = withoutLetters(text);
  if (kind !== 'ignore' && hasNestedRepetition(bare))
    return 'found a repetition of alternatives or stars in a pattern; expected `+(…)` and `*(…)` to hold plain letters: write several patterns';
  const segments = kind === 'name' ? [bare] : bare.split('/');
  const deep = segments.filter((segment) => segment === '**').length;
  if (deep > patternLimits.deepStars)
    return `found ${deep} times \`**\` in a pattern; expected at most ${patternLimits.deepStars}: write several patterns, or the folders by name`;
  const many = segments.filter((segment) => segment !== '**').map((segment) => starsIn(segment, kind));
  const further = many.reduce((sum, stars) => sum + Math.max(0, stars - 1), 0);
  if (kind === 'glob' && Math.max(...many) <= patternLimits.stars && further >= patternLimits.stars)
    return `found ${further} stars beside others between the same slashes of a pattern; expected at most ${patternLimits.stars - 1}: write several patterns, or the folders by name`;
  const most = Math.max(...many);
  if (most <= patternLimits.stars) return undefined;
  const where = kind === 'name' ? 'in a pattern' : 'between two slashes of a pattern';
  return `found ${most} stars ${where}; expected at most ${patternLimits.stars}: write several patterns, each with fewer of them`;
}

/** A pattern in which what means itself is a letter `x`: what is escaped, and what is in brackets. */
function withoutLetters(text: string): string {
  const last = text.lastIndexOf(']');
  let bare = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    // A bracket that closes at once is one of the letters in it.
    const close = letter === '[' && at < last ? text.indexOf(']', text[at + 1] === ']' ? at + 2 : at + 1) : -1;
    bare += letter === '\\' || close > 0 ? 'x' : letter;
    if (letter === '\\') at++;
    else if (close > 0) at = close;
  }
  return bare;
}

/** What has no end of its own: stars, and where there are such, `+(…)` and `!(…)`. */
function starsIn(segment: string, kind: PatternKind): number {
  return (segment.match(kind === 'ignore' ? /\*+/g : /\*+\(?|[+!]\(/g) ?? []).length;
}

/** Whether something is repeated that may be taken apart in more than one way. */
function hasNestedRepetition(text: string): boolean {
  const opened: boolean[] = [];
  for (const [index, letter] of [...text].entries()) {
    const isRepeated = opened.includes(true);
    if (isRepeated && (letter === '*' || letter === '|' || letter === '(')) return true;
    if (letter === '(') opened.push(/[*+!]/.test(text[index - 1] ?? ''));
    if (letter === ')') opened.pop();
  }
  return false;
}
