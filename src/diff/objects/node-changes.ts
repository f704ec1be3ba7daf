import type { Span } from '../../diagnostics/index.js';
import type { Entry, ListNode, MapNode, Node } from '../../parse/index.js';
import { alignItems } from './align-items.js';
import { isSameNode } from './same-node.js';

/** One stretch of an object that differs between its two versions: a value, a key or an item of a list. */
export type NodeChange = {
  /** `spec.ingress[0].from`, as the side writes it that has it; the head's where both have. */
  readonly field: string;
} & (
  | { readonly change: 'added'; readonly head: Span }
  | { readonly change: 'removed'; readonly base: Span }
  | { readonly change: 'changed'; readonly base: Span; readonly head: Span }
);

/** What differs between two versions of an object, and every version between them. */
export interface NodeDifference {
  readonly changes: readonly NodeChange[];
  /** The head's version with some changes, by their index, undone. */
  readonly without: (undone: ReadonlySet<number>) => MapNode;
}

/** Compares two versions of an object, as deep as they can be distinguished. */
export function compareNodes(base: MapNode, head: MapNode): NodeDifference {
  const changes: NodeChange[] = [];
  const mix = compareMaps(base, head, { base: '', head: '', changes });
  return { changes, without: mix };
}

type Undone = ReadonlySet<number>;

/** Where two values stand, with the changes found so far. */
interface Place {
  readonly base: string;
  readonly head: string;
  readonly changes: NodeChange[];
}

function compare(base: Node, head: Node, place: Place): (undone: Undone) => Node {
  if (isSameNode(base, head)) return () => head;
  if (base.kind === 'map' && head.kind === 'map') return compareMaps(base, head, place);
  if (base.kind === 'list' && head.kind === 'list') return compareLists(base, head, place);
  const index = place.changes.push({ field: place.head, change: 'changed', base: base.span, head: head.span }) - 1;
  return (undone) => (undone.has(index) ? base : head);
}

function compareMaps(base: MapNode, head: MapNode, place: Place): (undone: Undone) => MapNode {
  const start = place.changes.length;
  const before = new Map(base.entries.map((entry) => [entry.key, entry]));
  const kept = head.entries.map((entry) => compareEntry(before.get(entry.key), entry, place));
  const after = new Set(head.entries.map(({ key }) => key));
  const lost = base.entries
    .filter(({ key }) => !after.has(key))
    .map((entry) => {
      const field = below(place.base, entry.key);
      const index = place.changes.push({ field, change: 'removed', base: entry.keySpan }) - 1;
      return (undone: Undone) => (undone.has(index) ? [entry] : []);
    });
  const end = place.changes.length;
  return (undone) =>
    isAnyIn(undone, start, end) ? { ...head, entries: [...kept, ...lost].flatMap((each) => each(undone)) } : head;
}

function compareEntry(before: Entry | undefined, entry: Entry, place: Place): (undone: Undone) => readonly Entry[] {
  const { changes } = place;
  const head = below(place.head, entry.key);
  if (before === undefined) {
    const index = changes.push({ field: head, change: 'added', head: entry.keySpan }) - 1;
    return (undone) => (undone.has(index) ? [] : [entry]);
  }
  const value = compare(before.value, entry.value, { base: below(place.base, entry.key), head, changes });
  return (undone) => [{ ...entry, value: value(undone) }];
}

function compareLists(base: ListNode, head: ListNode, place: Place): (undone: Undone) => ListNode {
  const { changes } = place;
  const start = changes.length;
  const items = alignItems(base.items, head.items).map((pair): ((undone: Undone) => readonly Node[]) => {
    if (pair.kind === 'both') {
      const inner = { base: `${place.base}[${pair.base}]`, head: `${place.head}[${pair.head}]`, changes };
      const value = compare(pair.before, pair.after, inner);
      return (undone) => [value(undone)];
    }
    if (pair.kind === 'added') {
      const field = `${place.head}[${pair.head}]`;
      const index = changes.push({ field, change: 'added', head: pair.after.span }) - 1;
      return (undone) => (undone.has(index) ? [] : [pair.after]);
    }
    const field = `${place.base}[${pair.base}]`;
    const index = changes.push({ field, change: 'removed', base: pair.before.span }) - 1;
    return (undone) => (undone.has(index) ? [pair.before] : []);
  });
  const end = changes.length;
  return (undone) => (isAnyIn(undone, start, end) ? { ...head, items: items.flatMap((each) => each(undone)) } : head);
}

/** Whether any change from one to before another is undone; where none is, a part is the head's, which was read before. */
function isAnyIn(undone: Undone, start: number, end: number): boolean {
  for (const index of undone) if (index >= start && index < end) return true;
  return false;
}

/** `metadata.labels.app`, `metadata.labels['app.kubernetes.io/name']`. */
function below(path: string, key: string): string {
  if (!/^[A-Za-z0-9_-]+$/.test(key)) return `${path}['${key}']`;
  return path === '' ? key : `${path}.${key}`;
}
