import { type Located, type MapReader, stringOf } from '../../parse/index.js';
import {
  allTraffic,
  type IcmpProtocol,
  icmpMessages,
  icmpProtocols,
  intersectTraffic,
  noTraffic,
  type Protocol,
  protocols,
  protocolTraffic,
  subtractTraffic,
  type Traffic,
  uniteTraffic,
} from '../../sets/index.js';
import { otherProtocol } from './problems.js';

/** What a rule says of protocols and ICMP messages, before its ports (calico.md §5.1). */
export interface RuleTraffic {
  readonly traffic: Traffic;
  /** The protocol that the rule names; `undefined` where it names none, or one that isn't judged. */
  readonly protocol: Protocol | undefined;
  readonly namesProtocol: boolean;
  readonly ipVersion: IpVersion;
}

/** The only version of IP that a rule can match: `undefined` where both, `none` where neither. */
export type IpVersion = 4 | 6 | 'none' | undefined;

/** Reads `protocol`, `notProtocol`, `icmp`, `notICMP` and `ipVersion`. */
export function readTraffic(rule: MapReader): RuleTraffic {
  const protocol = readProtocol(rule, 'protocol');
  const notProtocol = readProtocol(rule, 'notProtocol');
  const ipVersion = readIpVersion(rule, protocol?.name);
  const icmp = icmpProtocols.find((each) => each === protocol?.name);
  const included = trafficOf(protocol);
  const without = notProtocol === undefined ? included : subtractTraffic(included, trafficOf(notProtocol));
  const messages = readMessages(rule, 'icmp', icmp);
  const notMessages = readMessages(rule, 'notICMP', icmp);
  const matched = messages === undefined ? without : intersectTraffic(without, messages);
  return {
    traffic: notMessages === undefined ? matched : subtractTraffic(matched, notMessages),
    protocol: protocol?.name,
    namesProtocol: protocol !== undefined,
    ipVersion,
  };
}

/** A protocol that a rule names; without a name of those that are judged it is another one. */
interface NamedProtocol {
  readonly name: Protocol | undefined;
}

function trafficOf(protocol: NamedProtocol | undefined): Traffic {
  if (protocol === undefined) return allTraffic;
  return protocol.name === undefined ? noTraffic : protocolTraffic(protocol.name);
}

const numbers: ReadonlyMap<number, Protocol> = new Map([
  [1, 'ICMP'],
  [6, 'TCP'],
  [17, 'UDP'],
  [58, 'ICMPv6'],
  [132, 'SCTP'],
]);

const names: readonly string[] = [...protocols, 'UDPLite'];

/** A name as the API spells it, or a number from 1 to 255, as text too; `undefined` where there is none, or it is wrong. */
function readProtocol(rule: MapReader, field: 'protocol' | 'notProtocol'): NamedProtocol | undefined {
  const written = rule.integerOrString(field);
  if (written === undefined) return undefined;
  const { value } = written;
  const number = typeof value === 'number' ? value : /^[0-9]{1,3}$/.test(value) ? Number(value) : undefined;
  if (number === undefined) {
    const name = protocols.find((each) => each === value);
    if (name === undefined && !names.includes(String(value))) return refuse(rule, written);
    return known(rule, written, name);
  }
  if (number < 1 || number > 255) return refuse(rule, written);
  return known(rule, written, numbers.get(number));
}

function known(rule: MapReader, { path, value, span }: Located<string | number>, name: Protocol | undefined) {
  if (name === undefined && path.endsWith('protocol'))
    rule.sink.add(otherProtocol({ path, protocol: typeof value === 'number' ? `protocol ${value}` : value }, span));
  return { name };
}

function refuse(rule: MapReader, { value, path, span }: Located<string | number>): undefined {
  const meant = names.find((each) => each.toLowerCase() === String(value).toLowerCase());
  const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
  const expected = `${names.map((each) => `\`${each}\``).join(', ')} or a number from 1 to 255`;
  rule.problem(`${lastOf(path)} \`${value}\` is no protocol; expected ${expected}${hint}`, span);
}

function lastOf(path: string): string {
  return `\`${path.slice(path.lastIndexOf('.') + 1)}\``;
}

/** ICMP is of IPv4 alone, ICMPv6 of IPv6; where they are written as numbers no API looks at that. */
function readIpVersion(rule: MapReader, protocol: Protocol | undefined): IpVersion {
  const written = rule.integer('ipVersion');
  const version = written?.value;
  if (version !== undefined && version !== 4 && version !== 6) {
    rule.problem(`\`ipVersion\` ${version} is no version of IP; expected 4 or 6`, written?.span);
    return undefined;
  }
  const own = protocol === 'ICMP' ? 4 : protocol === 'ICMPv6' ? 6 : undefined;
  if (own === undefined || version === undefined || version === own) return version ?? own;
  if (stringOf(rule.value('protocol')?.node) === protocol)
    rule.problem(`protocol ${protocol} needs \`ipVersion\` ${own}; found ${version}`, written?.span);
  return 'none';
}

/** The messages of `icmp` or `notICMP`; `undefined` where it says nothing. */
function readMessages(
  rule: MapReader,
  field: 'icmp' | 'notICMP',
  protocol: IcmpProtocol | undefined,
): Traffic | undefined {
  const icmp = rule.map(field);
  if (icmp === undefined) return undefined;
  icmp.fields(['type', 'code']);
  if (protocol === undefined && field === 'icmp') {
    icmp.problem('`icmp` needs `protocol: ICMP` or `protocol: ICMPv6`', rule.keySpan(field));
    return undefined;
  }
  const type = readNumber(icmp, 'type', 254);
  const code = readNumber(icmp, 'code', 255);
  if (code !== undefined && !icmp.has('type')) icmp.problem('`code` needs a `type`', icmp.keySpan('code'));
  if (type === undefined) return undefined;
  const of: readonly IcmpProtocol[] = protocol === undefined ? icmpProtocols : [protocol];
  return of.reduce<Traffic>((sum, each) => uniteTraffic(sum, icmpMessages(each, type, code)), noTraffic);
}

function readNumber(icmp: MapReader, field: 'type' | 'code', last: number): number | undefined {
  const written = icmp.integer(field);
  if (written === undefined) return undefined;
  if (written.value >= 0 && written.value <= last) return written.value;
  icmp.problem(`\`${field}\` ${written.value} must be between 0 and ${last}, inclusive`, written.span);
  return undefined;
}
