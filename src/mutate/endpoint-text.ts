import { workloadIdOf } from '../diff/compared-workloads.js';
import type { HypotheticalEnd, MapEnd, PodsEnd } from '../result.js';

/** More would be no list that anybody reads. */
const mostCidrs = 4;

/** An end of a connection as the test language writes it, in flow style: several ways where one may say too much; none where no way says it. */
export function endpointTexts(end: MapEnd): readonly string[] {
  // one pod of a workload has no name in tests
  if ('workload' in end) return [plain(workloadIdOf(end.workload))];
  if ('entity' in end) return end.entity === 'nodes' ? ['nodes'] : [];
  if ('pods' in end) return hypothetical(namespaceOfPods(end.pods), requirementsIn(end.pods.selector));
  if ('hypothetical' in end) return hypothetical(namespaceOf(end.hypothetical), end.hypothetical.labels);
  const [first = ''] = end.cidrs;
  const some = end.cidrs.slice(0, mostCidrs).map(plain);
  return some.length > 1 ? [`[${some.join(', ')}]`, plain(first)] : [plain(first)];
}

/** A namespace that a pod may be in, as a field of its endpoint; `undefined` where that can't be written. */
function namespaceOf({ namespaces }: HypotheticalEnd): string | undefined {
  if (namespaces === 'any') return elsewhere;
  if ('name' in namespaces) return `namespace: ${plain(namespaces.name)}`;
  const labels = labelsFrom(namespaces.labels);
  return labels === undefined ? undefined : `namespaceSelector: {matchLabels: ${flow(labels)}}`;
}

function namespaceOfPods({ namespace }: PodsEnd): string | undefined {
  if (namespace === '*') return elsewhere;
  const [, selector] = /^\[(.*)\]$/.exec(namespace) ?? [];
  if (selector === undefined) return `namespace: ${plain(namespace)}`;
  const labels = labelsFrom(requirementsIn(selector));
  return labels === undefined ? undefined : `namespaceSelector: {matchLabels: ${flow(labels)}}`;
}

/** The requirements of a selector, between which commas stand; those of a list stand in parentheses. */
function requirementsIn(selector: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of selector.split(',')) {
    const open = parts.at(-1);
    if (open?.includes('(') === true && !open.includes(')')) parts[parts.length - 1] = `${open},${piece}`;
    else parts.push(piece);
  }
  return parts;
}

/** A namespace that no manifest names. */
const elsewhere = 'namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: elsewhere}}';

function hypothetical(place: string | undefined, requirements: readonly string[]): readonly string[] {
  const labels = labelsFrom(requirements);
  if (place === undefined || labels === undefined) return [];
  return [`{${place}, podSelector: {matchLabels: ${flow(labels)}}, hypothetical: true}`];
}

/** Labels that meet requirements as `kubectl --selector` writes them; `undefined` where one asks for more than a value, or none. */
function labelsFrom(requirements: readonly string[]): ReadonlyMap<string, string> | undefined {
  const labels = new Map<string, string>();
  for (const requirement of requirements.filter((each) => each !== '')) {
    const [, key, list, value] = /^([\w./-]+)(?: in \(([^)]*)\)|=(.*))$/.exec(requirement) ?? [];
    const first = value ?? list?.split(',')[0];
    if (key !== undefined && first !== undefined) labels.set(key, first);
    else if (/^[\w./-]+$/.test(requirement)) labels.set(requirement, 'some');
    else if (!/^!|^[\w./-]+(?:!=| notin )/.test(requirement)) return undefined;
  }
  return labels;
}

function flow(labels: ReadonlyMap<string, string>): string {
  return `{${[...labels].map(([key, value]) => `${plain(key)}: ${label(value)}`).join(', ')}}`;
}

/** A label's value, which must stay a string. */
function label(value: string): string {
  return /^[A-Za-z][\w.-]*$/.test(value) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)
    ? value
    : JSON.stringify(value);
}

function plain(text: string): string {
  return /^[A-Za-z0-9][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}
