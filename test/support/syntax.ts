import type { Node } from 'acorn';

/** A node of a syntax tree, with the fields that its type gives it. */
export type Part = Node & Fields;

export type Fields = Readonly<Record<string, unknown>>;

/** What a name is where it stands: a method is a property that is called. */
export type Role = 'variable' | 'property' | 'method';

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What makes every name below a node another one; a shorthand is two names. */
export function renamings(
  node: Part,
  rename: (name: string, role: Role) => string,
  role: Role = 'variable',
): readonly Edit[] {
  const { key, value, start, end } = node;
  if (node.type === 'Identifier') return [{ start, end, text: rename(nameOf(node), role) }];
  if (node['shorthand'] === true && isNode(key)) {
    const name = nameOf(key);
    const text = `${rename(name, 'property')}: ${rename(name, 'variable')}`;
    const preset = isRecord(value) && isNode(value['right']) ? renamings(value['right'], rename) : [];
    return [{ start: key.start, end: key.end, text }, ...preset];
  }
  return Object.entries(node).flatMap(([field, child]) =>
    [child]
      .flat()
      .filter(isNode)
      .flatMap((each) => renamings(each, rename, roleOf(node, field, role))),
  );
}

export function childrenOf(node: Part): readonly Part[] {
  return Object.values(node).flat().filter(isNode);
}

/** A text with some of its parts put differently. */
export function edited(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((one, two) => one.start - two.start);
  const ends = [0, ...sorted.map(({ end }) => end)];
  return [
    ...sorted.map((edit, index) => text.slice(ends[index], edit.start) + edit.text),
    text.slice(ends.at(-1)),
  ].join('');
}

/** Whether the language itself brings a name along, as a variable or to be called. */
export function isOfLanguage(name: string, role: Role): boolean {
  return role === 'method' ? methods.has(name) : role === 'variable' && (name in globalThis || name === 'arguments');
}

const methods: ReadonlySet<string> = new Set(
  [Array, Map, Number, Object, Promise, RegExp, Set, String]
    .flatMap((each) => [each, each.prototype])
    .concat(Math)
    .flatMap(Object.getOwnPropertyNames),
);

/** What an identifier is in a field of a node: names after a dot and before a colon are properties. */
export function roleOf(node: Fields, field: string, role: Role): Role {
  const child = node[field];
  if (field === 'callee') return isRecord(child) && child['type'] === 'MemberExpression' ? 'method' : 'variable';
  if (node['computed'] === true) return 'variable';
  if (node['type'] === 'MemberExpression' && field === 'property') return role === 'method' ? 'method' : 'property';
  return field === 'key' ? 'property' : 'variable';
}

export function nameOf(identifier: Fields): string {
  return String(identifier['name']);
}

export function isNode(value: unknown): value is Part {
  return isRecord(value) && 'type' in value && 'start' in value;
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
