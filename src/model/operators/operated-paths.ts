import { get, isAbsent, itemsOf, type Node } from '../../parse/index.js';
import type { Path } from './operated-kind.js';

/** What is written at a path; a null counts as nothing. */
export function nodesAt(node: Node, [step, ...rest]: Path): readonly Node[] {
  if (isAbsent(node)) return [];
  if (step === undefined) return [node];
  if (step === '*') return childrenOf(node).flatMap((child) => nodesAt(child, rest));
  if (step === '**')
    return [...nodesAt(node, rest), ...childrenOf(node).flatMap((child) => nodesAt(child, [step, ...rest]))];
  const child = get(node, step);
  return child === undefined ? [] : nodesAt(child, rest);
}

function childrenOf(node: Node): readonly Node[] {
  return node.kind === 'map' ? node.entries.map(({ value }) => value) : itemsOf(node);
}

/** A pattern with the name of its object in it; `undefined` where the name is asked for, and the API server makes it. */
export function withName(pattern: string, name: string | undefined): string | undefined {
  return pattern.includes('{name}') && name === undefined ? undefined : pattern.replaceAll('{name}', name ?? '');
}
