import { variableNames } from '../variables/syntax.js';
import type { Answer, LookUp } from '../variables/values.js';
import type { Entry, MapNode, Node, ScalarNode, UnresolvedVariable } from '../yaml/node.js';
import { get, getIn, isAbsent, itemsOf, stringOf } from '../yaml/node.js';
import { resolvePlain } from '../yaml/scalars.js';

/**
 * The objects of an OpenShift Template as `oc process` makes them: parameters filled in, the Template's labels added. A value that
 * somebody gives a parameter goes before the Template's own. `${NAME}` represents text, and a whole `${{NAME}}` any value
 * (openshift/library-go: pkg/template/templateprocessing/template.go).
 */
export function templateObjects(node: MapNode, given: LookUp | undefined): readonly Node[] {
  const parameters = parametersOf(node, given);
  const fill = (item: Node): Node => fillNode(item, parameters);
  const labels = get(node, 'labels');
  const added = labels?.kind === 'map' ? fill(labels) : undefined;
  return itemsOf(get(node, 'objects'))
    .filter((item) => !isAbsent(item))
    .map(fill)
    .map((item) => (added?.kind === 'map' && item.kind === 'map' ? withLabels(item, added) : item));
}

type Parameters = ReadonlyMap<string, Answer>;

function parametersOf(node: MapNode, given: LookUp | undefined): Parameters {
  const named = itemsOf(get(node, 'parameters')).flatMap((parameter) => {
    const name = stringOf(get(parameter, 'name'));
    return name === undefined ? [] : [[name, answerOf(name, parameter, given)] as const];
  });
  return new Map(named);
}

function answerOf(name: string, parameter: Node, given: LookUp | undefined): Answer {
  const other = given?.(name);
  if (other !== undefined && other.kind !== 'none') return other;
  const value = get(parameter, 'value');
  const isWritten = value?.kind === 'scalar' && value.text !== '' && value.value !== null;
  if (isWritten) return { kind: 'value', text: value.text, source: 'default', span: value.span };
  if (stringOf(get(parameter, 'generate')) !== undefined) return { kind: 'open', why: 'the Template generates it' };
  const required = get(parameter, 'required');
  if (required?.kind === 'scalar' && required.value === true)
    return { kind: 'open', why: 'the Template requires it and gives it no value' };
  return { kind: 'value', text: '', source: 'default', span: undefined };
}

function fillNode(node: Node, parameters: Parameters): Node {
  switch (node.kind) {
    case 'scalar':
      return fillScalar(node, parameters);
    case 'list':
      return { ...node, items: node.items.map((item) => fillNode(item, parameters)) };
    case 'map':
      return { ...node, entries: node.entries.map((entry) => fillEntry(entry, parameters)) };
    default:
      return node satisfies never;
  }
}

function fillEntry(entry: Entry, parameters: Parameters): Entry {
  const value = fillNode(entry.value, parameters);
  const { unresolved: _, ...rest } = entry;
  if (!entry.key.includes('${')) return { ...entry, value };
  const { text, unresolved } = fillText(entry.key, parameters);
  return { ...rest, key: text, value, ...(unresolved.length === 0 ? {} : { unresolved }) };
}

function fillScalar(node: ScalarNode, parameters: Parameters): ScalarNode {
  if (typeof node.value !== 'string' || !node.value.includes('${')) return node;
  const { unresolved: _, ...rest } = node;
  const whole = /^\$\{\{([a-zA-Z0-9_]+)\}\}$/.exec(node.value)?.[1];
  const answer = whole === undefined ? undefined : parameters.get(whole);
  if (whole !== undefined && answer?.kind === 'open')
    return { ...node, unresolved: [{ name: whole, why: answer.why }] };
  if (answer?.kind === 'value') return { ...rest, value: resolvePlain(answer.text), text: answer.text, style: 'plain' };
  const { text, unresolved } = fillText(node.value, parameters);
  return { ...rest, value: text, text, ...(unresolved.length === 0 ? {} : { unresolved }) };
}

/** Parameters that a Template doesn't have stay as they are written. */
function fillText(
  written: string,
  parameters: Parameters,
): { text: string; unresolved: readonly UnresolvedVariable[] } {
  const text = written.replace(/\$\{([a-zA-Z0-9_]+)\}/g, (whole, name: string) => {
    const answer = parameters.get(name);
    return answer?.kind === 'value' ? answer.text : whole;
  });
  const unresolved = variableNames(text).map((name): UnresolvedVariable => {
    const answer = parameters.get(name);
    return { name, why: answer?.kind === 'open' ? answer.why : 'the Template has no such parameter' };
  });
  return { text, unresolved };
}

function withLabels(item: MapNode, labels: MapNode): MapNode {
  const metadata = get(item, 'metadata');
  if (metadata?.kind !== 'map') return item;
  const written = getIn(metadata, ['labels']);
  const own = written?.kind === 'map' ? written.entries : [];
  const all = new Map([...own, ...labels.entries].map((entry) => [entry.key, entry]));
  const merged: MapNode = { ...labels, entries: [...all.values()] };
  return withValue(
    item,
    'metadata',
    withValue(metadata, 'labels', written?.kind === 'map' ? { ...written, ...merged, span: written.span } : merged),
  );
}

function withValue(node: MapNode, key: string, value: Node): MapNode {
  const index = node.entries.findIndex((entry) => entry.key === key);
  const known = node.entries[index];
  const entry: Entry = { key, keySpan: known?.keySpan ?? value.span, value };
  if (known === undefined) return { ...node, entries: [...node.entries, entry] };
  return { ...node, entries: node.entries.with(index, entry) };
}
