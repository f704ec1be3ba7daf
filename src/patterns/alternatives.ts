/**
 * The patterns that a pattern with braces represents, `{a,b}.yaml` for `a.yaml` and `b.yaml`; `undefined` where there are more than
 * `most`. Ranges such as `{1..9}` are counted and stay as they are.
 */
export function alternativesOf(text: string, most: number): readonly string[] | undefined {
  let found: readonly string[] = [''];
  let ranges = 1;
  for (const part of partsOf(text)) {
    if (part.kind === 'range') ranges *= part.count;
    const own = part.kind === 'choice' ? listOf(part.of, most) : [part.text];
    if (own === undefined || found.length * own.length * ranges > most) return undefined;
    found = found.flatMap((before) => own.map((each) => before + each));
  }
  return found;
}

function listOf(texts: readonly string[], most: number): readonly string[] | undefined {
  const all: string[] = [];
  for (const text of texts) {
    const own = alternativesOf(text, most);
    if (own === undefined || all.length + own.length > most) return undefined;
    all.push(...own);
  }
  return all;
}

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'range'; readonly text: string; readonly count: number }
  | { readonly kind: 'choice'; readonly of: readonly string[] };

/** What stands between braces, and what is in them. A brace without its other half is a letter. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    if (text[at] !== '{') continue;
    const inside = insideBraces(text, at);
    if (inside === undefined) continue;
    parts.push({ kind: 'text', text: text.slice(start, at) }, choiceOf(inside.of));
    at = inside.end;
    start = at + 1;
  }
  return [...parts, { kind: 'text', text: text.slice(start) }];
}

function choiceOf(of: readonly string[]): Part {
  const [only = ''] = of;
  if (of.length > 1) return { kind: 'choice', of };
  const [, from, to, , step] = /^(-?\d+|.)\.\.(-?\d+|.)(\.\.-?(\d+))?$/s.exec(only) ?? [];
  if (from === undefined || to === undefined) return { kind: 'choice', of: [only] };
  const length = Math.abs(rankOf(to) - rankOf(from));
  return { kind: 'range', text: only, count: Math.floor(length / Math.max(1, Number(step ?? 1))) + 1 };
}

/** The number that an end of a range is, or that of its letter. */
function rankOf(end: string): number {
  return /^-?\d+$/.test(end) ? Number(end) : (end.codePointAt(0) ?? 0);
}

/** What commas divide between a brace and its other half, and where that is. */
function insideBraces(
  text: string,
  brace: number,
): { readonly of: readonly string[]; readonly end: number } | undefined {
  const of: string[] = [];
  let depth = 0;
  let start = brace + 1;
  for (let at = brace; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === '{') depth++;
    else if (letter === ',' && depth === 1) {
      of.push(text.slice(start, at));
      start = at + 1;
    } else if (letter === '}' && --depth === 0) return { of: [...of, text.slice(start, at)], end: at };
  }
  return undefined;
}
