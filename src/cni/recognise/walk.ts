import { get, isAbsent, itemsOf, type Node, type ScalarNode } from '../../parse/index.js';
import { embedded } from './embedded.js';

/** Keys from a map down; `*` is every item of a list, and a string on the way is opened as the YAML or JSON that it holds. */
export type Path = readonly string[];

/** The values at the end of a path; none that is left out. */
export function valuesAt(node: Node | undefined, path: Path): readonly Node[] {
  const [step, ...rest] = path;
  if (node === undefined || isAbsent(node)) return [];
  if (step === undefined) return [node];
  const inside = opened(node);
  if (step === '*') return itemsOf(inside).flatMap((item) => valuesAt(item, rest));
  return valuesAt(get(inside, step), rest);
}

/** The first value at the end of a path. */
export function valueAt(node: Node | undefined, path: Path): Node | undefined {
  return valuesAt(node, path)[0];
}

/** The map or list that a string holds, else the value itself. */
export function opened(node: Node): Node {
  return node.kind === 'scalar' && typeof node.value === 'string' ? (embedded(node) ?? node) : node;
}

/** The scalars among values and among the items of lists in them. */
export function scalarsIn(nodes: readonly Node[]): readonly ScalarNode[] {
  return nodes.flatMap((node) => (node.kind === 'scalar' ? [node] : scalarsIn(itemsOf(node))));
}

/** The text of the scalar at the end of a path, as it was written. */
export function textAt(node: Node | undefined, path: Path): string | undefined {
  const value = valueAt(node, path);
  return value?.kind === 'scalar' ? value.text : undefined;
}

/** Whether the scalar at the end of a path is a true, quoted or not. */
export function isTrueAt(node: Node | undefined, path: Path): boolean {
  const value = valueAt(node, path);
  return value?.kind === 'scalar' && (value.value === true || /^true$/i.test(value.text));
}

/** Whether the scalar at the end of a path is a false, quoted or not. */
export function isFalseAt(node: Node | undefined, path: Path): boolean {
  const value = valueAt(node, path);
  return value?.kind === 'scalar' && (value.value === false || /^false$/i.test(value.text));
}
