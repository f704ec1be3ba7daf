import type { PortMatch } from '../../compile/index.js';
import { didYouMean } from '../../diagnostics/index.js';
import { portNameProblem } from '../../model/index.js';
import type { Located, MapReader } from '../../parse/index.js';
import {
  icmpMessages,
  noTraffic,
  type PortProtocol,
  portProtocols,
  portRange,
  protocolTraffic,
  uniteTraffic,
} from '../../sets/index.js';
import { icmpTypes } from './icmp-types.js';
import { reject } from './problems.js';

/** Ports of a rule, and what of them depends on versions and switches. */
export interface PortsRead {
  readonly ports: readonly PortMatch[];
  /** Ports that a rule may match, where nobody knows what a name with an `endPort` comes to. */
  readonly possible: readonly PortMatch[];
  readonly hasEndPort: boolean;
  /** It has a protocol without ports, or no port at all. */
  readonly isExtended: boolean;
}

const extendedProtocols = ['VRRP', 'IGMP', 'GRE', 'IPIP', 'IPV6', 'ESP', 'AH'] as const;
const protocolNames = [...portProtocols, ...extendedProtocols, 'ANY'] as const;

/** What layer 7 asks of the ports beside it. */
export interface PortsContext {
  readonly hasRules: boolean;
  readonly hasDns: boolean;
}

/** Reads `ports` of one entry of `toPorts`; none match nothing (cilium.md §6.1). */
export function readPorts(entry: MapReader, context: PortsContext): PortsRead {
  const items = entry.maps('ports') ?? [];
  if (items.length > 40) reject(entry, `found ${items.length} ports; expected at most 40`, entry.keySpan('ports'));
  if (context.hasDns && items.length === 0) reject(entry, 'a port must be specified for DNS rules');
  const read = items.map((item) => readPort(item, context));
  return {
    ports: read.flatMap(({ ports }) => ports),
    possible: read.flatMap(({ possible }) => possible),
    hasEndPort: read.some(({ hasEndPort }) => hasEndPort),
    isExtended: read.some(({ isExtended }) => isExtended),
  };
}

function readPort(item: MapReader, context: PortsContext): PortsRead {
  item.fields(['port', 'endPort', 'protocol']);
  const port = item.string('port');
  const end = item.integer('endPort');
  if (end !== undefined && (end.value < 0 || end.value > 65535))
    item.problem(`\`endPort\` ${end.value} must be between 0 and 65535`, end.span);
  const written = item.string('protocol')?.value;
  const name = protocolNames.find((each) => each === (written ?? 'ANY'));
  if (name === undefined)
    item.problem(
      `\`${written}\` is no protocol; expected one of ${protocolNames.map((each) => `\`${each}\``).join(', ')}${didYouMean(written ?? '', protocolNames)}`,
      item.value('protocol')?.span,
    );
  const protocols = portProtocols.filter((each) => each === name || name === 'ANY');
  const isExtended = extendedProtocols.some((each) => each === name) || port === undefined || port.value === '';
  checkLayer7(item, name ?? 'ANY', context);
  const read = port === undefined ? { kind: 'number' as const, number: 0 } : readPortText(item, port);
  const rest = { possible: [], hasEndPort: (end?.value ?? 0) > 0, isExtended };
  if (read === undefined) return { ...rest, ports: [] };
  if (read.kind === 'name') return { ...rest, ...namedPorts(read.name, protocols, end?.value ?? 0) };
  const { number } = read;
  if (context.hasRules && !context.hasDns && number === 0 && !isExtended)
    reject(item, 'rules of layer 7 can not be used with port 0');
  if (context.hasDns && (end?.value ?? 0) > number) reject(item, 'DNS rules do not support ranges of ports');
  const last = Math.max(number, Math.min(end?.value ?? 0, 65535));
  const traffic = protocols
    .map((protocol) => (number === 0 ? protocolTraffic(protocol) : portRange(protocol, number, last)))
    .reduce(uniteTraffic, noTraffic);
  return { ...rest, ports: [{ kind: 'traffic', traffic }] };
}

function checkLayer7(item: MapReader, protocol: string, { hasRules, hasDns }: PortsContext): void {
  if (hasRules && !hasDns && protocol !== 'TCP')
    reject(item, `rules of layer 7 apply to TCP alone, not to ${protocol}, but for DNS rules; write \`protocol: TCP\``);
}

type PortText = { readonly kind: 'number'; readonly number: number } | { readonly kind: 'name'; readonly name: string };

/** A number of 16 bits, which begins with `0` where it is octal, or an IANA service name in any case. */
function readPortText(item: MapReader, { value, span }: Located<string>): PortText | undefined {
  if (value === '') return { kind: 'number', number: 0 };
  if (portNameProblem(value.toLowerCase()) === undefined) return { kind: 'name', name: value.toLowerCase() };
  const isOctal = /^0[0-7]+$/.test(value);
  const number = /^(?:0|[1-9]\d{0,5})$/.test(value) ? Number(value) : isOctal ? Number.parseInt(value, 8) : undefined;
  if (number !== undefined && number <= 65535) return { kind: 'number', number };
  reject(item, `unable to parse the port \`${value}\`; expected a number from 0 to 65535 in quotes, or a name`, span);
  return undefined;
}

/** A name with an `endPort` begins a range on some sides and versions, and is a single port on others. */
function namedPorts(
  name: string,
  protocols: readonly PortProtocol[],
  end: number,
): Pick<PortsRead, 'ports' | 'possible'> {
  const ports = protocols.map((protocol) => ({ kind: 'named' as const, protocol, name }));
  if (end === 0) return { ports, possible: [] };
  const possible = protocols.map((protocol) => ({ kind: 'traffic' as const, traffic: portRange(protocol, 1, end) }));
  return { ports, possible };
}

/** Reads `icmps`: types of one family, whatever the code; type 0 is every type (cilium.md §8). */
export function readIcmps(rule: MapReader): readonly PortMatch[] {
  return (rule.maps('icmps') ?? []).flatMap((item) => {
    item.fields(['fields']);
    const fields = item.maps('fields') ?? [];
    if (fields.length > 40) item.problem(`found ${fields.length} fields; expected at most 40`);
    return fields.flatMap(readIcmpField);
  });
}

function readIcmpField(field: MapReader): readonly PortMatch[] {
  field.fields(['family', 'type']);
  const family = field.string('family')?.value ?? 'IPv4';
  if (family !== 'IPv4' && family !== 'IPv6') {
    field.problem(`\`${family}\` is no family; expected \`IPv4\` or \`IPv6\``, field.value('family')?.span);
    return [];
  }
  const type = field.required('type')?.integerOrString();
  if (type === undefined) return [];
  const number = readIcmpType(type.value, family);
  if (number === undefined) {
    field.problem(`\`${type.value}\` is no ICMP type of ${family}; expected 0 to 255, or its name`, type.span);
    return [];
  }
  const protocol = family === 'IPv4' ? 'ICMP' : 'ICMPv6';
  return [
    { kind: 'traffic', traffic: number === 0 ? protocolTraffic(protocol) : icmpMessages(protocol, number, undefined) },
  ];
}

function readIcmpType(written: number | string, family: 'IPv4' | 'IPv6'): number | undefined {
  if (typeof written === 'string' && Object.hasOwn(icmpTypes[family], written)) return icmpTypes[family][written];
  const number = typeof written === 'number' ? written : /^\d{1,3}$/.test(written) ? Number(written) : undefined;
  return number !== undefined && number >= 0 && number <= 255 ? number : undefined;
}
