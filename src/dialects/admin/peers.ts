import {
  type Direction,
  type DomainMatch,
  type PeerMatch,
  type PodMatch,
  readLabelSelector,
} from '../../compile/index.js';
import { type Located, type MapReader, readMap, type ValueReader } from '../../parse/index.js';
import { anyLabels, noAddresses, parseCidr, unionOfAddresses, withoutWholeRanges } from '../../sets/index.js';
import type { AdminKind } from './api.js';
import { chosenField, readCount } from './fields.js';
import { experimentalField } from './problems.js';

/** The pods that a policy selects: pods by their namespaces, or by both; `undefined` where it can't be read. */
export function readSelectedPods(spec: MapReader, api: AdminKind): PodMatch | undefined {
  const selectedPods = spec.required('subject')?.map();
  if (selectedPods === undefined) return undefined;
  return readPods(selectedPods, chosenField(selectedPods, ['namespaces', 'pods']), api);
}

/** The peers of a rule: at least one, for there is no shorthand for everybody. */
export function readPeers(rule: MapReader, direction: Direction, api: AdminKind): readonly PeerMatch[] {
  const field = direction === 'ingress' ? 'from' : 'to';
  if (!rule.has(field)) {
    rule.problem(`found no \`${field}\`; expected a list of peers, for every pod \`- namespaces: {}\``);
    return [];
  }
  readCount(rule, field, { least: 1, most: api.most });
  const forms = direction === 'ingress' ? ['namespaces', 'pods'] : api.egressPeers;
  return (rule.maps(field) ?? []).flatMap((peer) => readPeer(peer, forms, api) ?? []);
}

function readPeer(peer: MapReader, forms: readonly string[], api: AdminKind): PeerMatch | undefined {
  const form = chosenField(peer, forms);
  if (form === undefined) return undefined;
  const { span, sink, path } = peer;
  if (api.experimentalPeers.includes(form))
    sink.add(experimentalField({ path, field: form }, peer.keySpan(form) ?? span));
  if (form === 'networks') {
    readCount(peer, form, { least: 1, most: 25 });
    const ranges = readNetworks(peer);
    const withoutWhole = withoutWholeRanges(ranges);
    const rest = withoutWhole === undefined ? {} : { withoutWhole };
    return { kind: 'addresses', addresses: unionOfAddresses(ranges), ...rest, span };
  }
  if (form === 'domainNames') {
    readCount(peer, form, { least: 1, most: 25 });
    return { kind: 'domains', names: readDomains(peer), span };
  }
  if (form === 'nodes') {
    const labels = selectorOf(peer.value(form), peer);
    return labels === undefined ? undefined : { kind: 'nodes', labels, span };
  }
  const pods = readPods(peer, form, api);
  if (pods === undefined) return undefined;
  return { kind: 'pods', pods, ...(form === 'namespaces' ? ({ isNamespaces: true } as const) : {}), span };
}

/** `namespaces`, or `pods` with both selectors. */
function readPods(map: MapReader, form: string | undefined, api: AdminKind): PodMatch | undefined {
  if (form === undefined) return undefined;
  if (form === 'namespaces') {
    const labels = selectorOf(map.value(form), map);
    return labels === undefined ? undefined : { namespaces: { kind: 'labelled', labels }, labels: anyLabels };
  }
  const pods = map.map(form);
  if (pods === undefined) {
    if (!map.has(form)) map.problem('found nothing in `pods`; expected its selectors', map.keySpan(form));
    return undefined;
  }
  pods.fields(['namespaceSelector', 'podSelector']);
  const place = api.isNamespaceOptional ? pods.value('namespaceSelector') : pods.required('namespaceSelector');
  const isEvery = place === undefined && api.isNamespaceOptional;
  const namespaces = isEvery ? anyLabels : selectorOf(place, pods);
  const labels = selectorOf(pods.required('podSelector'), pods);
  if (labels === undefined || namespaces === undefined) return undefined;
  return { namespaces: { kind: 'labelled', labels: namespaces }, labels };
}

function selectorOf(value: ValueReader | undefined, map: MapReader) {
  const selector = value === undefined ? undefined : readMap(value.node, map.sink, value.path);
  return selector === undefined ? undefined : readLabelSelector(selector);
}

/** A set of ranges: the API server takes each once, and none with leading zeros (CEL `isCIDR`). */
function readNetworks(peer: MapReader) {
  const seen = new Set<string>();
  const networks = (peer.strings('networks') ?? []).map((cidr) => {
    if (seen.has(cidr.value)) peer.problem(`\`${cidr.value}\` is listed twice; remove one`, cidr.span);
    seen.add(cidr.value);
    return readNetwork(peer, cidr);
  });
  return networks;
}

function readNetwork(peer: MapReader, { value, span }: Located<string>) {
  const parsed = parseCidr(value);
  if (parsed !== undefined && !parsed.oddities.includes('leading zeros')) return parsed.addresses;
  peer.problem(`Invalid CIDR format provided: \`${value}\`; expected e.g. 10.9.8.0/24 or 2001:db8::/64`, span);
  return noAddresses;
}

const domainName = /^(\*\.)?([a-zA-z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.)+[a-zA-z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.?$/;

function readDomains(peer: MapReader): readonly DomainMatch[] {
  return (peer.strings('domainNames') ?? []).map(({ value, span }) => {
    if (!domainName.test(value))
      peer.problem(`\`${value}\` is no domain name; expected e.g. example.com or *.example.com`, span);
    return domainOf(value);
  });
}

/** A name, or `*.example.com` for every name with one or more further labels (B-8). */
function domainOf(text: string): DomainMatch {
  const plain = (name: string) => name.toLowerCase().replace(/\.$/, '');
  const isName = !text.startsWith('*.');
  const own = plain(isName ? text : text.slice(1));
  return {
    text,
    isName,
    means: (name) => (isName ? plain(name) === own : plain(name).endsWith(own)),
  };
}
