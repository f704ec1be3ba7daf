import type { DiffConnection, HypotheticalEnd, MapEnd, PodsEnd, PortRange } from '../result.js';
import { endpointTexts } from './endpoint-text.js';

/** Cases that say of a connection what holds without a change, each an item of `spec.cases`; the first that the engine bears out is meant. */
export function caseTexts(change: DiffConnection): readonly string[] {
  const { from, to } = change;
  const was = expectedOf(change);
  if (was === undefined) return [];
  const ports = portsOf(change, was);
  const isThroughEntry = 'entity' in from && from.entity === 'ingress-controller';
  const [sources, destinations] = [isThroughEntry ? ['internet'] : endpointTexts(from), endpointTexts(to)];
  return sources.flatMap((source) =>
    destinations.map((destination) =>
      [
        `- name: ${quoted(nameOf({ source: endName(from), destination: endName(to), was, ports }))}`,
        `  from: ${source}`,
        `  to: ${destination}`,
        ...(ports.length === 0 ? [] : [`  ports: [${ports.join(', ')}]`]),
        ...(isThroughEntry ? ['  via: ingress'] : []),
        `  expect: ${was}`,
        '',
      ].join('\n'),
    ),
  );
}

/** What a case expects; of sorts of pods of which something is unknown there may be pods of which it isn't. */
function expectedOf({ was, now, from, to }: DiffConnection): 'allow' | 'deny' | undefined {
  if (was !== 'unknown') return was;
  if (![from, to].some((end) => 'pods' in end || 'hypothetical' in end)) return undefined;
  return now === 'allow' ? 'deny' : 'allow';
}

function nameOf({
  source,
  destination,
  was,
  ports,
}: {
  readonly source: string;
  readonly destination: string;
  readonly was: 'allow' | 'deny';
  readonly ports: readonly string[];
}): string {
  const [first, ...others] = ports;
  const on = first === undefined || first === 'all' ? '' : ` on ${first}${others.length > 0 ? ' and others' : ''}`;
  return was === 'deny' ? `${source} doesn't reach ${destination}${on}` : `${source} reaches ${destination}${on}`;
}

/** An end by the name that people give it. */
function endName(end: MapEnd): string {
  if ('workload' in end) return end.workload.replace(/^([^/]*)\/[^/]*\//, '$1/');
  if ('cidrs' in end) return end.cidrs.length === 1 ? (end.cidrs[0] ?? '') : `${end.cidrs[0]} and others`;
  if ('pods' in end) return podsName(end.pods);
  if ('hypothetical' in end) return hypotheticalName(end.hypothetical);
  return end.entity === 'nodes' ? 'a node' : 'what enters through an Ingress';
}

function podsName({ namespace, selector }: PodsEnd): string {
  return `${namespace}/pods(${selector})`;
}

function hypotheticalName({ namespaces, labels }: HypotheticalEnd): string {
  const place =
    namespaces === 'any'
      ? 'any namespace'
      : 'name' in namespaces
        ? namespaces.name
        : ['another namespace', ...equalities(namespaces.labels)].join(', ');
  return ['a pod', ...equalities(labels), `of ${place}`].join(' ');
}

/** Of what is asked of labels the values that they must have: the others are in the case. */
function equalities(labels: readonly string[]): readonly string[] {
  return labels.filter((each) => /^[\w./-]+=[\w.-]+$/.test(each));
}

/** More would be no case that anybody reads. */
const mostRanges = 6;

/** The ports that changed, as tests write them; none where a denial is of all of them, and messages only where no port is among them. */
function portsOf({ allow, unknown }: DiffConnection, was: 'allow' | 'deny'): readonly string[] {
  const all = [...allow, ...unknown];
  const ranges = all.filter(({ protocol }) => !protocol.startsWith('ICMP'));
  const words = (ranges.length > 0 ? ranges : all).map(portText);
  if (['TCP', 'UDP', 'SCTP'].every((each) => words.includes(each))) return was === 'deny' ? [] : ['all'];
  return words.slice(0, mostRanges);
}

function portText({ protocol, from, to }: PortRange): string {
  if (protocol.startsWith('ICMP')) {
    if (from === 0 && to === 65535) return protocol;
    const type = Math.floor(from / 256);
    return from % 256 === 0 && to === from + 255 ? `${protocol}/${type}` : `${protocol}/${type}/${from % 256}`;
  }
  if (from <= 1 && to === 65535) return protocol;
  return from === to ? `${protocol}/${from}` : `${protocol}/${from}-${to}`;
}

function quoted(text: string): string {
  return /^[A-Za-z0-9][\w ./'=,*()-]*$/.test(text) ? text : JSON.stringify(text);
}
