import { unresolvedIn } from '../variables/problems.js';
import type { Entry, Node } from '../yaml/node.js';
import { entryOf, get, isAbsent, stringOf } from '../yaml/node.js';
import type { Change, GivenNamespace, Reach } from './applier.js';
import { reachOfPatches, reachThrough } from './patches.js';

/** The namespace that a field gives; `undefined` where it is absent or empty. */
export function namespaceIn(node: Node | undefined, how: GivenNamespace['how']): GivenNamespace | undefined {
  if (node === undefined || isAbsent(node) || stringOf(node) === '') return undefined;
  const text = stringOf(node);
  return { how, text: text ?? '', span: node.span, isUnresolved: text === undefined || hasVariables(node) };
}

/** Whether a text holds a variable without a value, or something that a template fills in. */
export function hasVariables(node: Node): boolean {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return false;
  return unresolvedIn(node.value, node.unresolved).length > 0 || node.value.includes('{{');
}

/** What a field does that isn't evaluated, where it is there and not empty. */
export function changeIn(
  parent: Node | undefined,
  { field, as = field }: { readonly field: string; readonly as?: string },
  { reaches, mayAdd = false }: Pick<Change, 'reaches'> & { readonly mayAdd?: boolean },
): readonly Change[] {
  const entry = entryOf(parent, field);
  return entry === undefined || isEmpty(entry.value) ? [] : [{ field: as, span: entry.keySpan, reaches, mayAdd }];
}

function isEmpty(node: Node): boolean {
  if (node.kind === 'list') return node.items.length === 0;
  if (node.kind === 'map') return node.entries.length === 0;
  return isAbsent(node) || node.value === '' || node.value === false;
}

/** Patches of a field, as far as they reach. */
export function patchesIn(parent: Node | undefined, field: string, as = field): readonly Change[] {
  const list = get(parent, field);
  return changeIn(parent, { field, as }, { reaches: reachOfPatches(list) }).map((change) => ({
    ...change,
    through: (applier) => reachThrough(list, applier),
  }));
}

/** A prefix or suffix of names, of all objects but policies and Namespaces, whose names no connection depends on. */
export function namesIn(parent: Node | undefined, field: string, as = field): readonly Change[] {
  const reaches = ({ kind }: { readonly kind: string }): Reach =>
    kind === 'Namespace' || kind.endsWith('Policy') ? 'nothing' : 'anything';
  return changeIn(parent, { field, as }, { reaches });
}

/** Reaches whatever there is. */
export const reachesAll = (): Reach => 'anything';

/** The entries of a map whose values are known strings; `undefined` where one isn't. */
export function plainLabels(node: Node | undefined): readonly Entry[] | undefined {
  if (node === undefined || isAbsent(node)) return [];
  if (node.kind !== 'map') return undefined;
  const isPlain = ({ key, value, unresolved = [] }: Entry) =>
    stringOf(value) !== undefined && !hasVariables(value) && unresolved.length === 0 && !key.includes('{{');
  return node.entries.every(isPlain) ? node.entries : undefined;
}
