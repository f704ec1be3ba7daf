/**
 * What a terminal, a log or a reviewer would act on or not see: control characters, bidirectional and other invisible format
 * characters, line and paragraph separators, private use, halves of surrogate pairs and what is no character at all.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Text with every character that could hide or do something spelt out, as in `\u{1b}`. */
export function visible(text: string): string {
  return text.replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A text of at most `length` UTF-16 units; one that was cut ends with `…`. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${withoutHalfPair(text.slice(0, Math.max(0, length - 1)))}…`;
}

/** A name as it is shown: made visible, and cut where nobody would read on. */
export function shownName(name: string): string {
  return shorten(visible(shorten(name, 2 * longestName)), longestName);
}

/** A sentence as it is shown. */
export function shownProse(text: string): string {
  return shorten(visible(shorten(text, 2 * longestProse)), longestProse);
}

const longestName = 320;
const longestProse = 2000;

function withoutHalfPair(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
