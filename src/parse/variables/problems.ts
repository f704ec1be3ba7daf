import { type Diagnostic, define, type Span } from '../../diagnostics/index.js';
import type { Node, UnresolvedVariable } from '../yaml/node.js';
import { variableNames } from './syntax.js';

/** Reports a variable without a known value in a field that verdicts may depend on. */
export const unresolvedVariable = define<{ readonly path: string; readonly unresolved: readonly UnresolvedVariable[] }>(
  {
    code: 'model/unresolved-variable',
    severity: 'warning',
    summary: 'a field that decides holds a variable whose value is unknown',
    guardsTrust: true,
    words: ({ path, unresolved }) =>
      `${path === '' ? '' : `${path}: `}${variableWords(unresolved)}: what depends on it is unknown without it`,
  },
);

/** ``found the variable `A`: nothing gives it a value; give it with `--var A=VALUE` ``. */
export function variableWords(unresolved: readonly UnresolvedVariable[]): string {
  const byName = new Map(unresolved.map((each) => [each.name, each]));
  const found = [...byName.values()].map(({ name, why }) => `the variable \`${name}\` (${why})`);
  return `found ${found.join(' and ')}; ${remedyFor(unresolved)}`;
}

/** How to give variables their values. */
export function remedyFor(unresolved: readonly UnresolvedVariable[]): string {
  const names = [...new Set(unresolved.map(({ name }) => name))];
  return `give it with ${names.map((name) => `\`--var ${name}=VALUE\``).join(' ')}, \`--var-file\` or \`variables\` of the settings`;
}

/** The variables that stay in a scalar or a key; none where it is final. */
export function unresolvedIn(
  text: string,
  known: readonly UnresolvedVariable[] | undefined,
): readonly UnresolvedVariable[] {
  return known ?? variableNames(text).map((name) => ({ name, why: 'nothing gives it a value' }));
}

/** The variables that stay in a scalar, as far as somebody looked. */
export function unresolvedOf(node: Node | undefined): readonly UnresolvedVariable[] | undefined {
  return node?.kind === 'scalar' ? node.unresolved : undefined;
}

/** Where variables that stay are reported. */
export interface VariableSite {
  readonly sink: { readonly add: (diagnostic: Diagnostic) => void };
  readonly path: string;
  readonly span: Span;
}

/** Reports variables that stay, where there are some; tells whether. */
export function reportUnresolved(
  unresolved: readonly UnresolvedVariable[],
  { sink, path, span }: VariableSite,
): boolean {
  if (unresolved.length > 0) sink.add(unresolvedVariable({ path, unresolved }, span));
  return unresolved.length > 0;
}

/** Reports the variables that stay in a scalar, where there are some; tells whether. */
export function reportVariables(node: Node, place: VariableSite): boolean {
  const unresolved =
    node.kind === 'scalar' && typeof node.value === 'string' ? unresolvedIn(node.value, node.unresolved) : [];
  return reportUnresolved(unresolved, place);
}
