/** A stretch of a text: letters that mean themselves, or a variable. */
export type Piece = { readonly kind: 'letters'; readonly text: string } | VariablePiece;

/** A variable as it is written. */
export interface VariablePiece {
  readonly kind: 'variable';
  readonly text: string;
  readonly name: string;
  /** What stands in where nothing gives a value: `x` of `${NAME:-x}` and `${NAME:=x}`. */
  readonly fallback: string | undefined;
  /** `other` for forms that have a meaning of their own, such as `${NAME:?words}`: they aren't evaluated. */
  readonly form: 'plain' | 'other';
}

const opening = /\$\{#?([A-Za-z_][A-Za-z0-9_]*)/y;

/**
 * The variables of a text as Flux reads them (https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution):
 * braces are needed, and `$${` escapes one. An escape is kept as it is written: no field that decides may hold either.
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const braces = closingBraces(text);
  let from = 0;
  for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at)) {
    const variable = text[at - 1] === '$' ? undefined : variableAt(text, at, braces);
    if (variable === undefined) {
      at += 2;
      continue;
    }
    if (at > from) pieces.push({ kind: 'letters', text: text.slice(from, at) });
    pieces.push(variable);
    at += variable.text.length;
    from = at;
  }
  return from < text.length ? [...pieces, { kind: 'letters', text: text.slice(from) }] : pieces;
}

/** Whether a text holds a variable that a later tool fills in: `${NAME}`, `${NAME:-default}`. */
export function hasVariable(text: string): boolean {
  return text.includes('${') && piecesOf(text).some(({ kind }) => kind === 'variable');
}

/** The names of the variables of a text, each once. */
export function variableNames(text: string): readonly string[] {
  return [...new Set(piecesOf(text).flatMap((piece) => (piece.kind === 'variable' ? [piece.name] : [])))];
}

function variableAt(text: string, start: number, braces: ReadonlyMap<number, number>): VariablePiece | undefined {
  opening.lastIndex = start;
  const [head, name] = opening.exec(text) ?? [];
  if (head === undefined || name === undefined) return undefined;
  const end = braces.get(start);
  if (end === undefined || end < start + head.length) return undefined;
  const rest = text.slice(start + head.length, end);
  const written = { kind: 'variable', text: text.slice(start, end + 1), name } as const;
  if (head.startsWith('${#')) return { ...written, fallback: undefined, form: 'other' };
  const hasFallback = rest.startsWith(':-') || rest.startsWith(':=');
  const form = rest === '' || hasFallback ? 'plain' : 'other';
  return { ...written, fallback: hasFallback ? rest.slice(2) : undefined, form };
}

/** Longer ones are none. */
const maximumLength = 4096;

/** The brace that closes each `${`, by the offset of its `$`; those of variables inside it are passed over. */
function closingBraces(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const openBraces: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/\$\{|\}/g)) {
    if (mark === '${') {
      openBraces.push(index);
      continue;
    }
    const start = openBraces.pop();
    if (start !== undefined && index - start <= maximumLength) found.set(start, index);
  }
  return found;
}
