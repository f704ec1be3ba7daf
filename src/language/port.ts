import { nearest } from '../diagnostics/index.js';
import {
  type IcmpProtocol,
  icmpMessages,
  icmpProtocols,
  type PortProtocol,
  portProtocols,
  portRange,
  portTraffic,
  protocolTraffic,
  type Traffic,
} from '../sets/index.js';
import type { Parsed } from './endpoint.js';

/** One entry of `ports`: numbers that are known, or a name that each destination resolves. */
export type PortChoice =
  | { readonly kind: 'traffic'; readonly text: string; readonly traffic: Traffic; readonly isAll: boolean }
  | { readonly kind: 'named'; readonly text: string; readonly protocol: PortProtocol; readonly name: string };

const forms = 'expected e.g. `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8` or `all`';

/** Reads one entry of `ports` (`language.md` §3). */
export function parsePort(text: string): Parsed<PortChoice> {
  if (text === 'all') return traffic(text, portTraffic);
  const [protocol = '', rest, extra] = split(text);
  const portProtocol = portProtocols.find((each) => each === protocol);
  if (portProtocol !== undefined)
    return parsePorts(text, portProtocol, extra === undefined ? rest : `${rest}/${extra}`);
  const icmpProtocol = icmpProtocols.find((each) => each === protocol);
  if (icmpProtocol !== undefined) return parseIcmp(text, icmpProtocol, rest, extra);
  if (/^[0-9]+(-[0-9]+)?$/.test(text))
    return fail(`\`${text}\` names no protocol: write \`TCP/${text}\` or \`UDP/${text}\``);
  const near = portMeantBy(text);
  return fail(`\`${text}\` is no port${near === undefined ? `: ${forms}` : `; did you mean \`${near}\`?`}`);
}

/** The port that a misspelt one stands for, whole: `TCP/5432` for `tcp/5432`, `5432/TCP` and `TPC:5432`. */
export function portMeantBy(text: string): string | undefined {
  const parts = text.split(/[/: ]/).filter((part) => part !== '');
  for (const [first = '', ...rest] of [parts, parts.toReversed()]) {
    const protocol = nearest(first, rest.length === 0 ? [...protocols, 'all'] : protocols);
    const port = [protocol, ...rest].join('/');
    if (protocol !== undefined && port !== text && parsePort(port).ok) return port;
  }
  return undefined;
}

const protocols = [...portProtocols, ...icmpProtocols];

function parsePorts(text: string, protocol: PortProtocol, rest: string | undefined): Parsed<PortChoice> {
  if (rest === undefined) return traffic(text, protocolTraffic(protocol));
  const numbers = /^([0-9]+)(?:-([0-9]+))?$/.exec(rest);
  if (numbers !== null) {
    const first = Number(numbers[1]);
    const last = numbers[2] === undefined ? first : Number(numbers[2]);
    if (first < 1 || last > 65535) return fail(`\`${text}\` is out of range: ports are 1 to 65535`);
    if (first > last) return fail(`\`${text}\` ends before it begins: write \`${protocol}/${last}-${first}\``);
    return traffic(text, portRange(protocol, first, last));
  }
  if (isPortName(rest)) return { ok: true, value: { kind: 'named', text, protocol, name: rest } };
  return fail(`\`${text}\` is no port: ${forms}`);
}

/** A port name as the API server takes it (IANA_SVC_NAME): at most 15 characters, a letter among them. */
function isPortName(name: string): boolean {
  return name.length <= 15 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && /[a-z]/.test(name);
}

function parseIcmp(
  text: string,
  protocol: IcmpProtocol,
  type: string | undefined,
  code: string | undefined,
): Parsed<PortChoice> {
  if (type === undefined) return traffic(text, protocolTraffic(protocol));
  const isByte = (number: string) => /^[0-9]{1,3}$/.test(number) && Number(number) <= 255;
  if (!isByte(type) || (code !== undefined && !isByte(code))) {
    return fail(
      `\`${text}\` is no ICMP message: expected \`${protocol}/type\` or \`${protocol}/type/code\`, each 0 to 255`,
    );
  }
  return traffic(text, icmpMessages(protocol, Number(type), code === undefined ? undefined : Number(code)));
}

function traffic(text: string, value: Traffic): Parsed<PortChoice> {
  return { ok: true, value: { kind: 'traffic', text, traffic: value, isAll: text === 'all' } };
}

function split(text: string): readonly string[] {
  const [protocol = '', rest, ...extra] = text.split('/');
  return rest === undefined ? [protocol] : extra.length === 0 ? [protocol, rest] : [protocol, rest, extra.join('/')];
}

function fail(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
