import { type Diagnostic, define, type Span } from '../../diagnostics/index.js';
import type { Node, OpenVariable } from '../yaml/node.js';
import { variableNames } from './syntax.js';

/** Reports a variable without a known value in a field that verdicts may hang on. */
export const unresolvedVariable = define<{ readonly path: string; readonly open: readonly OpenVariable[] }>({
  code: 'model/unresolved-variable',
  severity: 'warning',
  summary: 'a field that decides holds a variable whose value is unknown',
  guardsTrust: true,
  words: ({ path, open }) =>
    `${path === '' ? '' : `${path}: `}${variableWords(open)}: what depends on it is unknown without it`,
});

/** ``found the variable `A`: nothing gives it a value; give it with `--var A=VALUE` ``. */
export function variableWords(open: readonly OpenVariable[]): string {
  const byName = new Map(open.map((each) => [each.name, each]));
  const found = [...byName.values()].map(({ name, why }) => `the variable \`${name}\` (${why})`);
  return `found ${found.join(' and ')}; ${remedyFor(open)}`;
}

/** How to give variables their values. */
export function remedyFor(open: readonly OpenVariable[]): string {
  const names = [...new Set(open.map(({ name }) => name))];
  return `give it with ${names.map((name) => `\`--var ${name}=VALUE\``).join(' ')}, \`--var-file\` or \`variables\` of the settings`;
}

/** The variables that stay in a scalar or a key; none where it is final. */
export function openIn(text: string, known: readonly OpenVariable[] | undefined): readonly OpenVariable[] {
  return known ?? variableNames(text).map((name) => ({ name, why: 'nothing gives it a value' }));
}

/** The variables that stay in a scalar, as far as somebody looked. */
export function openOf(node: Node | undefined): readonly OpenVariable[] | undefined {
  return node?.kind === 'scalar' ? node.open : undefined;
}

/** Where variables that stay are told. */
export interface OpenPlace {
  readonly sink: { readonly add: (diagnostic: Diagnostic) => void };
  readonly path: string;
  readonly span: Span;
}

/** Reports variables that stay, where there are some; tells whether. */
export function tellOpen(open: readonly OpenVariable[], { sink, path, span }: OpenPlace): boolean {
  if (open.length > 0) sink.add(unresolvedVariable({ path, open }, span));
  return open.length > 0;
}

/** Reports the variables that stay in a scalar, where there are some; tells whether. */
export function tellVariables(node: Node, place: OpenPlace): boolean {
  const open = node.kind === 'scalar' && typeof node.value === 'string' ? openIn(node.value, node.open) : [];
  return tellOpen(open, place);
}
