import type { KindClass, KindRule } from '../../kinds/index.js';
import type { MapNode, Node } from '../yaml/node.js';
import { get, getIn, stringOf } from '../yaml/node.js';

/** What an object holds that could matter. */
export interface Held {
  /** The kinds of policies and of what runs pods, each once, in byte order. */
  readonly kinds: readonly string[];
  /** Where its policies apply: the namespaces, or `any`; empty where it holds none. */
  readonly namespaces: readonly string[] | 'any';
}

interface HeldObject {
  readonly kind: string;
  readonly class: KindClass;
  readonly namespace: string | undefined;
}

/** What an object that holds others does, as values or as text, has of policies and of what runs pods; `unnamed` are kinds it has anyway. */
export function heldIn(node: MapNode, rule: KindRule, unnamed: readonly string[]): Held {
  const inside = node.entries.flatMap(({ value }) => objectsIn(value, rule));
  const found = inside.filter((each) => isPolicy(each) || each.class === 'workload');
  const policies = found.filter(isPolicy);
  const kinds = [...new Set([...found.map(({ kind }) => kind), ...unnamed])].sort();
  const places = policies.map(({ namespace }) => namespace);
  const isAnywhere = unnamed.length > 0 || places.includes(undefined);
  return { kinds, namespaces: isAnywhere ? 'any' : [...new Set(places.filter((place) => place !== undefined))] };
}

/** Whether an object of a kind that nobody knows holds a whole policy; one that is only named, by its kind and name, isn't held. */
export function holdsPolicy(node: MapNode, rule: KindRule): boolean {
  const isHeld = (each: Node): boolean => {
    if (each.kind === 'list') return each.items.some(isHeld);
    return each.kind === 'map' && (isWholePolicy(each, rule) || each.entries.some(({ value }) => isHeld(value)));
  };
  return node.entries.some(({ value }) => isHeld(value));
}

function isWholePolicy(node: MapNode, rule: KindRule): boolean {
  if (get(node, 'metadata')?.kind !== 'map') return false;
  const [version, kind] = [stringOf(get(node, 'apiVersion')), stringOf(get(node, 'kind'))];
  return objectFrom(version, kind, undefined, rule).some(isPolicy);
}

function isPolicy(held: HeldObject): boolean {
  return held.class === 'policy' || held.class === 'unevaluated-policy';
}

function objectsIn(node: Node, rule: KindRule): readonly HeldObject[] {
  if (node.kind === 'list') return node.items.flatMap((item) => objectsIn(item, rule));
  if (node.kind === 'scalar') return typeof node.value === 'string' ? objectsInText(node.value, rule) : [];
  const own = objectFrom(
    stringOf(get(node, 'apiVersion')),
    stringOf(get(node, 'kind')),
    stringOf(getIn(node, ['metadata', 'namespace'])) ?? stringOf(get(node, 'namespace')),
    rule,
  );
  return [...own, ...node.entries.flatMap(({ value }) => objectsIn(value, rule))];
}

/** Objects in a text that something makes objects of: nobody knows where they come to be. */
function objectsInText(text: string, rule: KindRule): readonly HeldObject[] {
  if (!text.includes('\n') && !text.startsWith('{')) return [];
  return text.split(/^[ \t]*---/m).flatMap((part) => {
    const versions = [...new Set(Array.from(part.matchAll(/\bapiVersion["']?\s*:\s*["']?([\w./-]+)/g), wordIn))];
    const kinds = [...new Set(Array.from(part.matchAll(/\bkind["']?\s*:\s*["']?(\w+)/g), wordIn))];
    return versions.flatMap((version) => kinds.flatMap((kind) => objectFrom(version, kind, undefined, rule)));
  });
}

function wordIn([, word = '']: RegExpMatchArray): string {
  return word;
}

function objectFrom(
  apiVersion: string | undefined,
  kind: string | undefined,
  namespace: string | undefined,
  rule: KindRule,
): readonly HeldObject[] {
  if (apiVersion === undefined || kind === undefined) return [];
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.lastIndexOf('/')) : '';
  const place = namespace !== undefined && isName.test(namespace) ? namespace : undefined;
  return [{ kind, class: rule.becomes(group, kind).class, namespace: place }];
}

const isName = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
