import type { Entry, MapNode, Node, ScalarNode } from '../yaml/node.js';
import { get, getIn, stringOf } from '../yaml/node.js';
import { resolvePlain } from '../yaml/scalars.js';
import { hasVariable } from './syntax.js';
import type { FilledVariable, LookUp, Substituted } from './values.js';
import { substituteText } from './values.js';

/** A tree with its variables filled in, and which of them were. */
export interface SubstitutedTree {
  readonly node: Node;
  readonly filled: readonly FilledVariable[];
}

/** The label or annotation by which Flux leaves an object as it is. */
const switchKey = 'kustomize.toolkit.fluxcd.io/substitute';

/**
 * Fills in the variables of every value and key of an object; places stay those of what is written. What a plain scalar is, is decided
 * afterwards, as where a tool fills in the text: `${PORT}` may be a number.
 */
export function substitute(node: Node, lookUp: LookUp): SubstitutedTree {
  const filled: FilledVariable[] = [];
  if (isLeftAlone(node)) return { node, filled };
  const fill = (text: string): Substituted => {
    const result = substituteText(text, lookUp);
    filled.push(...result.filled);
    return result;
  };
  return { node: fillNode(node, fill), filled };
}

function isLeftAlone(node: Node): boolean {
  const metadata = get(node, 'metadata');
  return ['labels', 'annotations'].some((field) => stringOf(getIn(metadata, [field, switchKey])) === 'disabled');
}

type Fill = (text: string) => Substituted;

function fillNode(node: Node, fill: Fill): Node {
  switch (node.kind) {
    case 'scalar':
      return fillScalar(node, fill);
    case 'list':
      return { ...node, items: node.items.map((item) => fillNode(item, fill)) };
    case 'map':
      return fillMap(node, fill);
    default:
      return node satisfies never;
  }
}

function fillMap(node: MapNode, fill: Fill): MapNode {
  const entries = node.entries.map((entry): Entry => {
    const value = fillNode(entry.value, fill);
    if (!hasVariable(entry.key)) return { ...entry, value };
    const { text, unresolved } = fill(entry.key);
    return { ...entry, key: text, value, ...(unresolved.length === 0 ? {} : { unresolved }) };
  });
  // Of keys that come out alike the last counts, as of keys that are written twice.
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return { ...node, entries: [...byKey.values()] };
}

function fillScalar(node: ScalarNode, fill: Fill): ScalarNode {
  if (typeof node.value !== 'string' || !hasVariable(node.value)) return node;
  const { text, unresolved, filled } = fill(node.value);
  if (unresolved.length > 0) return { ...node, value: text, text, unresolved };
  const isFromFlux = filled.some(({ source }) => source === 'flux');
  const isPlain = node.style === 'plain' || (isFromFlux && losesQuotes(node.value));
  return { ...node, value: isPlain ? typeOf(text) : text, text };
}

/**
 * Flux fills in what `kustomize build` writes, where a string keeps its quotes only if it needs them: `"${PORT}"` becomes a number
 * (https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-substitution-of-numbers-and-booleans).
 */
function losesQuotes(text: string): boolean {
  return /^[\w$./-][^\n]*$/.test(text) && !/^[-.]/.test(text) && !/: | #|:$|\s$/.test(text);
}

/** What filled-in plain text is: quotes may come with the values. */
function typeOf(text: string): ScalarNode['value'] {
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(text);
  return quoted === null ? resolvePlain(text.trim()) : (quoted[1] ?? quoted[2] ?? '');
}
