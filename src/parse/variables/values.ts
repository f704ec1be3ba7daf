import type { Span } from '../../diagnostics/index.js';
import type { UnresolvedVariable } from '../yaml/node.js';
import type { VariablePiece } from './syntax.js';
import { piecesOf } from './syntax.js';

/** Who gives a variable its value, from what goes first to what goes last. */
export const variableSources = ['flag', 'file', 'settings', 'flux', 'default'] as const;

export type VariableSource = (typeof variableSources)[number];

/** A value that somebody gives to a variable, and where; a flag stands nowhere. */
export interface GivenVariable {
  readonly name: string;
  readonly text: string;
  readonly source: 'flag' | 'file' | 'settings';
  readonly span: Span | undefined;
}

/** What is known of a variable: a value, that nothing gives one, or that something may and nobody knows what. */
export type Answer =
  | { readonly kind: 'value'; readonly text: string; readonly source: VariableSource; readonly span: Span | undefined }
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly why: string };

/** Tells what is known of the variables of one file. */
export type LookUp = (name: string) => Answer;

/** A variable that got its value, from whom. */
export interface FilledVariable {
  readonly name: string;
  readonly source: VariableSource;
  readonly span: Span | undefined;
}

/** A text with its variables filled in; those that stay are in it as they were written. */
export interface Substituted {
  readonly text: string;
  readonly unresolved: readonly UnresolvedVariable[];
  readonly filled: readonly FilledVariable[];
}

/** Looks variables up among those that were given: of several values the first in the order of `variableSources`, of one source the last. */
export function lookUpGiven(given: readonly GivenVariable[]): LookUp {
  const byName = new Map<string, GivenVariable>();
  for (const each of given) {
    const known = byName.get(each.name);
    const isFirst = known === undefined || rank(each) <= rank(known);
    if (isFirst) byName.set(each.name, each);
  }
  return (name) => {
    const found = byName.get(name);
    return found === undefined ? { kind: 'none' } : { kind: 'value', ...found };
  };
}

function rank({ source }: GivenVariable): number {
  return variableSources.indexOf(source);
}

/** Fills in the variables of a text. */
export function substituteText(text: string, lookUp: LookUp): Substituted {
  const parts = piecesOf(text).map((piece): Substituted => {
    return piece.kind === 'letters' ? { text: piece.text, unresolved: [], filled: [] } : fill(piece, lookUp);
  });
  return {
    text: parts.map((part) => part.text).join(''),
    unresolved: parts.flatMap(({ unresolved }) => unresolved),
    filled: parts.flatMap(({ filled }) => filled),
  };
}

function fill(variable: VariablePiece, lookUp: LookUp): Substituted {
  const { name, text, fallback, form } = variable;
  const stays = (why: string): Substituted => ({ text, unresolved: [{ name, why }], filled: [] });
  if (form === 'other') return stays(`\`${text}\` has a form that isn't evaluated`);
  const answer = lookUp(name);
  if (answer.kind === 'open') return stays(answer.why);
  // An empty value counts as none where there is a default.
  const isGiven = answer.kind === 'value' && (answer.text !== '' || fallback === undefined);
  if (isGiven)
    return { text: answer.text, unresolved: [], filled: [{ name, source: answer.source, span: answer.span }] };
  if (fallback === undefined) return stays('nothing gives it a value');
  const inner = substituteText(fallback, lookUp);
  return { ...inner, filled: [{ name, source: 'default', span: undefined }, ...inner.filled] };
}
