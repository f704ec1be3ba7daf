/** What a module holds for its readers: the names in its code, its comments, and its texts (strings and templates). */
export interface SourceText {
  readonly identifiers: readonly string[];
  readonly comments: readonly string[];
  readonly texts: readonly string[];
}

const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const text = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y;
const pattern = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const name = /[A-Za-z_$][\w$]*/y;
const templatePart = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y;

/** Reads a module of TypeScript, far enough to tell its names, comments and texts from one another. */
export function readSource(code: string): SourceText {
  const found = { identifiers: [] as string[], comments: [] as string[], texts: [] as string[] };
  const braces: ('block' | 'template')[] = [];
  let at = 0;
  let before = '';
  const take = (expression: RegExp): string | undefined => {
    expression.lastIndex = at;
    const [match] = expression.exec(code) ?? [];
    if (match !== undefined) at += match.length;
    return match;
  };
  const template = (): void => {
    found.texts.push(take(templatePart) ?? '');
    if (code.startsWith('${', at)) braces.push('template');
    at += code[at] === '`' ? 1 : 2;
    before = ')';
  };
  while (at < code.length) {
    const commented = take(comment);
    if (commented !== undefined) {
      found.comments.push(commented.replaceAll(/\s+\*?\s*/g, ' '));
      continue;
    }
    const written = take(text);
    if (written !== undefined) found.texts.push(written.slice(1, -1));
    const identifier = written === undefined ? take(name) : undefined;
    if (identifier !== undefined) found.identifiers.push(identifier);
    const letter = code[at] ?? '';
    if (written !== undefined || identifier !== undefined) before = identifier === 'return' ? '(' : ')';
    else if (letter === '/' && !/[)\]]/.test(before) && take(pattern) !== undefined) before = ')';
    else {
      at += 1;
      if (/\S/.test(letter)) before = letter;
      if (letter === '{') braces.push('block');
      if (letter === '`' || (letter === '}' && braces.pop() === 'template')) template();
    }
  }
  return found;
}

/** The words of a name, in lower case: `readPodLabels` is `read`, `pod`, `labels`. */
export function wordsOf(identifier: string): readonly string[] {
  const known = wordsOfNames.get(identifier);
  if (known !== undefined) return known;
  const words = identifier
    .split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_$\d]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
  wordsOfNames.set(identifier, words);
  return words;
}

const wordsOfNames = new Map<string, readonly string[]>();
