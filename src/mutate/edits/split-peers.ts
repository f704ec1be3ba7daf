import type { Span } from '../../diagnostics/index.js';
import { get, getIn, type MapNode, type Node } from '../../parse/index.js';
import { list, map, withValue } from './edit.js';
import { flowText } from './flow-text.js';
import { type Mutation, type Place, ruleText } from './mutation.js';
import type { OwnEdit, SplitForm } from './shape.js';

/** Each combined peer of a list as two peers, either of which is enough. */
export function* splitPeers(
  place: Place,
  { list: field, how }: Extract<OwnEdit, { kind: 'split' }>,
): Generator<Mutation> {
  const path = [...place.path, field];
  const peers = getIn(place.tree, path);
  if (peers?.kind !== 'list') return;
  for (const [index, peer] of peers.items.entries()) {
    const parts = forms[how](peer);
    if (parts === undefined) continue;
    const inner = { ...place, path: [...path, index], rule: how === 'rule' ? [...path, index] : place.rule };
    yield {
      operator: 'split-peer',
      rule: ruleText(inner),
      span: peer.span,
      from: flowText(list([peer], peer.span)),
      to: flowText(list(parts, peer.span)),
      node: () => {
        const items = peers.items.flatMap((each) => (each === peer ? parts : [each]));
        return withValue(place.tree, path, { ...peers, items });
      },
    };
  }
}

/** Both parts of a peer; `undefined` where it isn't combined. */
type Split = (peer: Node) => readonly [Node, Node] | undefined;

const forms = { selectors, pods, labels, rule } as const satisfies Record<SplitForm, Split>;

function selectors(peer: Node): ReturnType<Split> {
  const [namespaceSelector, podSelector] = [get(peer, 'namespaceSelector'), get(peer, 'podSelector')];
  if (namespaceSelector === undefined || podSelector === undefined) return undefined;
  return [map({ namespaceSelector }, peer.span), map({ podSelector }, peer.span)];
}

/** A pod that has any namespace must say so. */
function pods(peer: Node): ReturnType<Split> {
  const inner = get(peer, 'pods');
  const [namespaces, podSelector] = [get(inner, 'namespaceSelector'), get(inner, 'podSelector')];
  if (namespaces === undefined || podSelector === undefined) return undefined;
  const anywhere = map({ namespaceSelector: map({}, peer.span), podSelector }, peer.span);
  return [map({ namespaces }, peer.span), map({ pods: anywhere }, peer.span)];
}

const ofNamespace = /(?:^|[.:])(?:io\.kubernetes\.pod\.namespace$|io\.cilium\.k8s\.namespace\.labels\.)/;

function labels(peer: Node): ReturnType<Split> {
  const [equal, expressions] = [get(peer, 'matchLabels'), get(peer, 'matchExpressions')];
  const part = (isMeant: (key: string) => boolean): MapNode | undefined => {
    const entries = equal?.kind === 'map' ? equal.entries.filter(({ key }) => isMeant(key)) : [];
    const items = expressions?.kind === 'list' ? expressions.items.filter((item) => isMeant(keyOf(item))) : [];
    if (entries.length + items.length === 0) return undefined;
    return map(
      {
        matchLabels: equal?.kind === 'map' && entries.length > 0 ? { ...equal, entries } : undefined,
        matchExpressions: expressions !== undefined && items.length > 0 ? list(items, expressions.span) : undefined,
      },
      peer.span,
    );
  };
  const namespace = part((key) => ofNamespace.test(key));
  const own = part((key) => !ofNamespace.test(key));
  return namespace === undefined || own === undefined ? undefined : [namespace, own];
}

function keyOf(item: Node): string {
  const key = get(item, 'key');
  return key?.kind === 'scalar' ? key.text : '';
}

/** Of the end that has both, so that a rule becomes two that are alike but for it. */
function rule(peer: Node): ReturnType<Split> {
  for (const side of ['source', 'destination']) {
    const end = get(peer, side);
    if (end?.kind !== 'map' || get(end, 'selector') === undefined || get(end, 'namespaceSelector') === undefined)
      continue;
    const but = (key: string, span: Span): Node => {
      const left: MapNode = { ...end, span, entries: end.entries.filter((each) => each.key !== key) };
      return peer.kind === 'map' ? withValue(peer, [side], left) : peer;
    };
    return [but('selector', peer.span), but('namespaceSelector', peer.span)];
  }
  return undefined;
}
