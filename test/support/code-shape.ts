import { type Node, parse } from 'acorn';
import {
  childrenOf,
  edited,
  type Fields,
  isNode,
  isOfLanguage,
  isRecord,
  nameOf,
  type Part,
  type Role,
  renamings,
  roleOf,
} from './syntax.js';

/**
 * A piece of code as it is looked for in compiled modules: its syntax counts and its names don't. Each name stands for
 * any other, always the same one, except for what the language brings along (`Math`, `.slice(`). `_` is any expression;
 * `..._` in a list, `_;` among statements and `case _:` in a switch are any number of things.
 */
export type CodeShape = string;

/** A place in a module that has a shape, and what the names of the shape are there. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly names: Names;
}

/** Names of a shape to those of a module: no two are the same, and variables and properties don't know each other. */
export type Names = ReadonlyMap<string, string>;

/** The places in a module that have a shape, where some of its names may be known. */
export function findShape(module: Node, shape: CodeShape, known: Names = new Map()): readonly Spot[] {
  const { parts: wanted } = parseShape(shape);
  const found: Spot[] = [];
  for (const part of runsOf(module, wanted.length)) {
    const names = matchLists(wanted, part, known, 'variable');
    const [first, last] = [part[0], part.at(-1)];
    if (names !== undefined && first && last) found.push({ start: first.start, end: last.end, names });
  }
  return found;
}

/** A shape as code that may stand where another was found, with the names of that place. */
export function writeShape(shape: CodeShape, names: Names): string {
  const { kind, parts, offset } = parseShape(shape);
  const own = new Set(parts.flatMap(parametersIn));
  const rename = (name: string, role: Role) => {
    const known = names.get(keyOf(name, role));
    if (known === undefined && role === 'variable' && !own.has(name) && !isOfLanguage(name, role))
      throw new Error(`\`${shape}\` has a name \`${name}\` that what it replaces doesn't have`);
    return known ?? name;
  };
  const edits = parts.flatMap((part) => renamings(part, rename));
  const text = edited(
    shape,
    edits.map((edit) => ({ ...edit, start: edit.start - offset, end: edit.end - offset })),
  );
  return kind === 'expression' ? `(${text})` : text;
}

/** The names that functions below a node give their parameters. */
function parametersIn(node: Part): readonly string[] {
  const { params } = node;
  const own = Array.isArray(params) ? params.filter(isNode).flatMap(namesIn) : [];
  return [...own, ...childrenOf(node).flatMap(parametersIn)];
}

function namesIn(node: Part): readonly string[] {
  return node.type === 'Identifier' ? [nameOf(node)] : childrenOf(node).flatMap(namesIn);
}

interface ParsedShape {
  readonly kind: 'expression' | 'statements' | 'properties';
  readonly parts: readonly Part[];
  /** Where the shape begins in what was parsed. */
  readonly offset: number;
}

const before = 'async function* shape() { for (;;) {';

const after = '\n} }';

function parseShape(shape: CodeShape): ParsedShape {
  const expression = statementsOf(`(${shape})`)?.[0]?.['expression'];
  if (isNode(expression)) return { kind: 'expression', parts: [expression], offset: before.length + 1 };
  const statements = statementsOf(shape);
  if (statements !== undefined && statements[0]?.type !== 'LabeledStatement')
    return { kind: 'statements', parts: statements, offset: before.length };
  const object = statementsOf(`({${shape}})`)?.[0]?.['expression'];
  if (!isNode(object) || !Array.isArray(object['properties'])) throw new Error(`\`${shape}\` is no code`);
  return { kind: 'properties', parts: object['properties'].filter(isNode), offset: before.length + 2 };
}

function statementsOf(code: string): readonly Part[] | undefined {
  try {
    const { body } = parse(`${before}${code}${after}`, { ecmaVersion: 'latest', sourceType: 'module' });
    const loop = body[0]?.type === 'FunctionDeclaration' ? body[0].body.body[0] : undefined;
    const block = loop?.type === 'ForStatement' ? loop.body : undefined;
    const statements: readonly unknown[] = block?.type === 'BlockStatement' ? block.body : [];
    return statements.filter(isNode);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Every node of a tree alone, or every so many statements that follow one another. */
function* runsOf(node: unknown, count: number): Generator<readonly Part[]> {
  if (!isNode(node)) return;
  if (count === 1) yield [node];
  for (const value of Object.values(node)) {
    if (!Array.isArray(value)) yield* runsOf(value, count);
    else {
      const parts = value.filter(isNode);
      for (let at = 0; count > 1 && at + count <= parts.length; at++) yield parts.slice(at, at + count);
      for (const part of parts) yield* runsOf(part, count);
    }
  }
}

function match(wanted: unknown, found: unknown, names: Names, role: Role): Names | undefined {
  if (Array.isArray(wanted)) return Array.isArray(found) ? matchLists(wanted, found, names, role) : undefined;
  if (!isRecord(wanted) || !isRecord(found)) return wanted === found ? names : undefined;
  if (isAnything(wanted)) return names;
  if (wanted['type'] !== found['type']) return undefined;
  if (wanted['type'] === 'Identifier') return matchNames(nameOf(wanted), nameOf(found), names, role);
  let matched: Names | undefined = names;
  for (const [key, value] of Object.entries(wanted)) {
    if (passedOver.has(key)) continue;
    matched = match(value, found[key], matched, roleOf(wanted, key, role));
    if (matched === undefined) return undefined;
  }
  return matched;
}

/** What tells nothing of the syntax: places, quotes, and that a property and a variable share a name. */
const passedOver: ReadonlySet<string> = new Set(['start', 'end', 'raw', 'shorthand']);

function matchLists(
  wanted: readonly unknown[],
  found: readonly unknown[],
  names: Names,
  role: Role,
): Names | undefined {
  const [first, ...rest] = wanted;
  if (wanted.length === 0) return found.length === 0 ? names : undefined;
  if (isRest(first)) {
    for (let skipped = 0; skipped <= found.length; skipped++) {
      const matched = matchLists(rest, found.slice(skipped), names, role);
      if (matched !== undefined) return matched;
    }
    return undefined;
  }
  if (found.length === 0) return undefined;
  const matched = match(first, found[0], names, role);
  return matched && matchLists(rest, found.slice(1), matched, role);
}

function matchNames(wanted: string, found: string, names: Names, role: Role): Names | undefined {
  if (isOfLanguage(wanted, role)) return wanted === found ? names : undefined;
  const key = keyOf(wanted, role);
  const known = names.get(key);
  if (known !== undefined) return known === found ? names : undefined;
  for (const [other, taken] of names) if (taken === found && other[0] === key[0]) return undefined;
  return new Map([...names, [key, found]]);
}

function keyOf(name: string, role: Role): string {
  return `${role === 'variable' ? '=' : '.'}${name}`;
}

function isAnything(node: Fields): boolean {
  return node['type'] === 'Identifier' && node['name'] === '_';
}

/** `..._`, `_;` and `case _:`. */
function isRest(part: unknown): boolean {
  if (!isRecord(part)) return false;
  const inner = part['argument'] ?? part['expression'] ?? part['test'];
  return (
    /^(?:(?:Spread|Rest)Element|ExpressionStatement|SwitchCase)$/.test(String(part['type'])) &&
    isRecord(inner) &&
    isAnything(inner)
  );
}
