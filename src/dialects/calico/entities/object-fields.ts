import type { NamedPort } from '../../../model/index.js';
import { hasVariable, type ManifestDocument, MapReader, type ReadSink } from '../../../parse/index.js';
import { type Addresses, noAddresses, parseAddress, portProtocols, unionOfAddresses } from '../../../sets/index.js';
import { readRanges } from './ranges.js';

/** The addresses that an object holds. */
export interface ReadRanges {
  readonly addresses: Addresses;
  /** Some of them couldn't be read: it may hold any address. */
  readonly isIncomplete: boolean;
}

/** Reads `spec.nets` of a NetworkSet or a GlobalNetworkSet; reports what the API rejects. */
export function readSetNets(document: ManifestDocument, sink: ReadSink): ReadRanges {
  const root = new MapReader(document.node, sink);
  const spec = root.map('spec');
  if (spec === undefined) return { addresses: noAddresses, isIncomplete: root.has('spec') };
  const { addresses = noAddresses, isIncomplete } = readRanges(spec, 'nets');
  return { addresses, isIncomplete };
}

/** Reads `spec.expectedIPs` of a HostEndpoint; reports what the API rejects. */
export function readExpectedIps(document: ManifestDocument, sink: ReadSink): ReadRanges {
  const root = new MapReader(document.node, sink);
  const spec = root.map('spec');
  if (spec === undefined) return { addresses: noAddresses, isIncomplete: root.has('spec') };
  let isIncomplete = spec.has('expectedIPs') && spec.value('expectedIPs')?.node.kind !== 'list';
  const addresses = (spec.list('expectedIPs') ?? []).flatMap((value) => {
    const text = value.string()?.value;
    const parsed = text === undefined ? undefined : parseAddress(text);
    if (parsed !== undefined) return parsed.addresses;
    isIncomplete = true;
    if (text !== undefined && !hasVariable(text))
      value.problem(`found \`${text}\`; expected an address without a prefix, as \`192.0.2.1\``);
    return [];
  });
  return { addresses: unionOfAddresses(addresses), isIncomplete };
}

/** The ports that a HostEndpoint names; those that can't be read are left out, and the sink of the reader told. */
export function readHostPorts(spec: MapReader | undefined): readonly NamedPort[] {
  return (spec?.maps('ports') ?? []).flatMap((entry) => {
    const [name, protocol] = [entry.required('name')?.string()?.value, entry.required('protocol')?.string()?.value];
    const port = entry.required('port')?.integer()?.value;
    const known = portProtocols.find((each) => each.toLowerCase() === protocol?.toLowerCase());
    if (name === undefined || port === undefined || known === undefined || port < 1 || port > 65535) return [];
    return [{ name, protocol: known, port }];
  });
}
