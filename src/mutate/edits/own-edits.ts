import { type Entry, getIn, itemsOf, type ListNode, type MapNode, type Node, stringOf } from '../../parse/index.js';
import { list, scalar, withEntry, withValue } from './edit.js';
import { entryText } from './flow-text.js';
import { type Mutation, mutation, type Place, ruleText } from './mutation.js';
import type { OwnEdit } from './shape.js';
import { splitPeers } from './split-peers.js';

/** What can be done to a map as a whole. */
export function ownMutations(place: Place, edit: OwnEdit): Iterable<Mutation> {
  switch (edit.kind) {
    case 'types':
      return withoutType(place, edit);
    case 'directions':
      return withoutDirection(place, edit);
    case 'move':
      return edit.lists.flatMap((lists) => [...movedRules(place, lists)]);
    case 'peer':
      return withoutPeer(place, edit.fields);
    case 'split':
      return splitPeers(place, edit);
    default:
      return edit satisfies never;
  }
}

const directions = ['Ingress', 'Egress'] as const;

/** One of two directions goes; the only one is the whole policy. */
function* withoutType(
  place: Place,
  { types, defaultsToIngress }: Extract<OwnEdit, { kind: 'types' }>,
): Generator<Mutation> {
  const spec = getIn(place.tree, place.path);
  const written = getIn(spec, [types]);
  if (itemsOf(written).length > 0 && written?.kind === 'list') {
    if (written.items.length < 2) return;
    for (const item of written.items)
      yield {
        ...mutation('remove-direction', { ...place, path: [...place.path, types] }, { node: written }),
        span: item.span,
        ...without(place, { field: types, list: written, item }),
      };
    return;
  }
  const [ingress, egress] = [entryOf(spec, 'ingress'), entryOf(spec, 'egress')];
  if (egress === undefined || itemsOf(egress.value).length === 0) return;
  if (!defaultsToIngress && ingress === undefined) return;
  yield gone(place, [egress]);
  const only = list([scalar('Egress', egress.keySpan)], egress.keySpan);
  const from = ingress === undefined ? '' : entryText('ingress', ingress.value);
  yield {
    operator: 'remove-direction',
    rule: ruleText(place),
    span: (ingress ?? egress).keySpan,
    from,
    to: entryText(types, only),
    node: () => {
      const left = ingress === undefined ? place.tree : withValue(place.tree, [...place.path, 'ingress'], undefined);
      return withEntry(left, place.path, types, only);
    },
  };
}

function without(
  place: Place,
  { field, list: written, item }: { readonly field: string; readonly list: ListNode; readonly item: Node },
): Pick<Mutation, 'from' | 'to' | 'node'> {
  const left = { ...written, items: written.items.filter((each) => each !== item) };
  const rules = directions.find((direction) => direction === stringOf(item))?.toLowerCase();
  return {
    from: entryText(field, written),
    to: entryText(field, left),
    node: () => {
      const tree = withValue(place.tree, [...place.path, field], left);
      return rules === undefined ? tree : withValue(tree, [...place.path, rules], undefined);
    },
  };
}

/** The lists of one of two directions go. */
function* withoutDirection(
  place: Place,
  { ingress, egress }: Extract<OwnEdit, { kind: 'directions' }>,
): Generator<Mutation> {
  const spec = getIn(place.tree, place.path);
  const written = [ingress, egress].map((keys) => keys.flatMap((key) => entryOf(spec, key) ?? []));
  if (written.some((entries) => entries.length === 0)) return;
  for (const entries of written) yield gone(place, entries);
}

function gone(place: Place, entries: readonly Entry[]): Mutation {
  const [first] = entries;
  if (first === undefined) throw new Error('a direction has a list');
  return {
    operator: 'remove-direction',
    rule: ruleText({ ...place, path: [...place.path, first.key] }),
    span: first.keySpan,
    from: entries.map(({ key, value }) => entryText(key, value)).join(', '),
    to: '',
    node: () => entries.reduce((tree, { key }) => withValue(tree, [...place.path, key], undefined), place.tree),
  };
}

/** A rule goes to the list of the other action, made where there is none. */
function* movedRules(place: Place, [from, to]: readonly [string, string]): Generator<Mutation> {
  const spec = getIn(place.tree, place.path);
  const written = entryOf(spec, from)?.value;
  if (written?.kind !== 'list') return;
  for (const [index, rule] of written.items.entries()) {
    const path = [...place.path, from, index];
    yield {
      operator: 'flip-action',
      rule: ruleText({ ...place, path, rule: path }),
      span: rule.span,
      from: entryText(from, list([rule], rule.span)),
      to: entryText(to, list([rule], rule.span)),
      node: () => {
        const rest = { ...written, items: written.items.filter((each) => each !== rule) };
        const tree = withValue(place.tree, [...place.path, from], rest.items.length === 0 ? undefined : rest);
        const others = itemsOf(entryOf(spec, to)?.value);
        return withEntry(tree, place.path, to, list([...others, rule], rule.span));
      },
    };
  }
}

/** All that a rule says of an end goes, its ports excepted. */
function* withoutPeer(place: Place, fields: readonly string[]): Generator<Mutation> {
  const end = getIn(place.tree, place.path);
  const written = fields.flatMap((field) => entryOf(end, field) ?? []);
  if (end?.kind !== 'map' || written.length === 0) return;
  const left: MapNode = { ...end, entries: end.entries.filter((each) => !written.includes(each)) };
  yield {
    operator: 'remove-peer',
    rule: ruleText(place),
    span: written[0]?.keySpan ?? end.span,
    from: written.map(({ key, value }) => entryText(key, value)).join(', '),
    to: '',
    node: () => withValue(place.tree, place.path, left.entries.length === 0 ? undefined : left),
  };
}

function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}
