import type { Span } from '../../diagnostics/index.js';
import { entryOf, getIn, itemsOf, type MapNode, type Node } from '../../parse/index.js';
import type { MutationOperator } from '../../result.js';
import { conjunctsOf } from './conjuncts.js';
import { type Path, scalar, withValue } from './edit.js';
import { entryText, flowText } from './flow-text.js';
import { type Mutation, mutation, type Place, ruleText } from './mutation.js';
import { ownMutations } from './own-edits.js';
import type { Fields, Shape } from './shape.js';
import { widened } from './widened.js';

/** Everything of a policy that its table of shapes says can be changed, in the order of the text, each change by itself. */
export function findMutations(tree: MapNode, shape: Fields): readonly Mutation[] {
  return [...below({ tree, path: [], rule: undefined }, shape)];
}

function* below(place: Place, shape: Shape): Generator<Mutation> {
  const node = getIn(place.tree, place.path);
  if (node === undefined) return;
  switch (shape.kind) {
    case 'fields': {
      for (const own of shape.own ?? []) yield* ownMutations(place, own);
      const written = node.kind === 'map' ? node.entries : [];
      for (const { key } of written) {
        const inner = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
        if (inner !== undefined) yield* below({ ...place, path: [...place.path, key] }, inner);
      }
      return;
    }
    case 'list':
      return yield* ofList(place, shape);
    case 'items':
      for (const index of itemsOf(node).keys()) yield* below({ ...place, path: [...place.path, index] }, shape.item);
      return;
    case 'key':
      return yield* withoutKey(place, shape.removing);
    case 'selector':
      return yield* ofSelector(place, node);
    case 'expression':
      return yield* ofExpression(place, node);
    case 'range': {
      const wider = node.kind === 'scalar' ? widened(node.text) : undefined;
      if (wider !== undefined) yield mutation('widen-range', place, { node, value: scalar(wider, node.span) });
      return;
    }
    case 'action': {
      const word = node.kind === 'scalar' ? node.text : '';
      const other = Object.hasOwn(shape.flips, word) ? shape.flips[word] : undefined;
      if (other !== undefined) yield mutation('flip-action', place, { node, value: scalar(other, node.span) });
      return;
    }
    default:
      shape satisfies never;
  }
}

function* ofList(place: Place, { removing, last, item }: Extract<Shape, { kind: 'list' }>): Generator<Mutation> {
  const node = getIn(place.tree, place.path);
  if (node?.kind !== 'list') return;
  for (const [index, each] of node.items.entries()) {
    const path = [...place.path, index];
    const inner = { ...place, path, rule: removing === 'remove-rule' ? path : place.rule };
    if (node.items.length > 1) yield mutation(removing, inner, { node: each, value: undefined });
    else if (last === 'no key') yield* withoutKey({ ...place, rule: inner.rule }, removing, each.span);
    else if (last === 'empty') yield emptied(removing, place, inner);
    if (item !== undefined) yield* below(inner, item);
  }
}

/** The only item goes, and the list stays: what that means, its API says. */
function emptied(operator: MutationOperator, place: Place, inner: Place): Mutation {
  const node = getIn(place.tree, place.path);
  const key = String(place.path.at(-1));
  if (node?.kind !== 'list') throw new Error('a list is emptied');
  const value = { ...node, items: [] };
  return {
    operator,
    rule: ruleText(inner),
    span: node.items[0]?.span ?? node.span,
    from: entryText(key, node),
    to: entryText(key, value),
    node: () => withValue(place.tree, place.path, value),
  };
}

function* withoutKey(place: Place, operator: MutationOperator, span?: Span): Generator<Mutation> {
  const key = String(place.path.at(-1));
  const entry = entryOf(getIn(place.tree, place.path.slice(0, -1)), key);
  if (entry === undefined) return;
  yield {
    operator,
    rule: ruleText(place),
    span: span ?? entry.keySpan,
    from: entryText(key, entry.value),
    to: '',
    node: () => withValue(place.tree, place.path, undefined),
  };
}

function* ofSelector(place: Place, node: Node): Generator<Mutation> {
  for (const field of ['matchLabels', 'matchExpressions']) {
    const requirements = getIn(node, [field]);
    if (requirements?.kind === 'map')
      for (const { key, keySpan, value } of requirements.entries)
        yield dropped({ path: [field, key], span: keySpan, from: entryText(key, value) });
    for (const [index, item] of itemsOf(requirements).entries())
      yield dropped({ path: [field, index], span: item.span, from: flowText(item) });
  }

  function dropped({
    path,
    span,
    from,
  }: {
    readonly path: Path;
    readonly span: Span;
    readonly from: string;
  }): Mutation {
    const node = () => withValue(place.tree, [...place.path, ...path], undefined);
    return { operator: 'drop-requirement', rule: ruleText(place), span, from, to: '', node };
  }
}

function* ofExpression(place: Place, node: Node): Generator<Mutation> {
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
  const parts = conjunctsOf(text);
  for (const index of parts.keys()) {
    const rest = parts.filter((_, other) => other !== index).join(' && ');
    yield mutation('drop-requirement', place, { node, value: scalar(rest === '' ? 'all()' : rest, node.span) });
  }
}
