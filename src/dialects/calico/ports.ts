import type { NamedPortMatch, PortMatch } from '../../compile/index.js';
import type { NamedPort } from '../../model/index.js';
import type { MapReader, ValueReader } from '../../parse/index.js';
import {
  type Condition,
  intersectTraffic,
  isNoTraffic,
  noTraffic,
  type PortProtocol,
  portProtocols,
  portRange,
  portTraffic,
  subtractTraffic,
  type Traffic,
  uncertainCondition,
  uniteTraffic,
} from '../../sets/index.js';
import { portLooksLikeRange } from './problems.js';
import type { RuleTraffic } from './traffic.js';

/** One list of ports: ranges with both ends, and names. */
interface PortList {
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly names: readonly string[];
}

/** What a rule says of ports: those of the destination, and on what the ports of the source leave it. */
export interface RulePorts {
  /** Numbers at every destination that the rule holds. */
  readonly numbers: readonly PortMatch[];
  /** Names, which are looked up at some of them only. */
  readonly names: readonly PortMatch[];
  /** The numbers that names have there, where some object other than a pod gives them. */
  readonly atHost: (ports: readonly NamedPort[]) => Traffic;
  readonly inForce: Condition;
  /** Whether they are names without a `protocol` in the rule. */
  readonly areNamesAlone: boolean;
}

/** Reads the ports of both ends of a rule (calico.md §5.5). */
export function readPorts(
  source: MapReader | undefined,
  destination: MapReader | undefined,
  traffic: RuleTraffic,
): RulePorts {
  const included = readList(destination, 'ports', traffic);
  const excluded = readList(destination, 'notPorts', traffic);
  const [from, notFrom] = [readList(source, 'ports', traffic), readList(source, 'notPorts', traffic)];
  return {
    ...portsOf(traffic, included, excluded),
    inForce: fromPorts(from, notFrom),
    areNamesAlone: !traffic.namesProtocol && [included, excluded, from, notFrom].some((list) => list !== undefined),
  };
}

function portsOf(
  { traffic }: RuleTraffic,
  included: PortList | undefined,
  { ranges: notRanges, names: notNames }: PortList = { ranges: [], names: [] },
): Pick<RulePorts, 'numbers' | 'names' | 'atHost'> {
  const within = subtractTraffic(traffic, rangesOf(notRanges));
  const less = notNames.flatMap((name) => namesOf(name, within));
  const exceptions = less.length === 0 ? {} : { less };
  const traffics = included === undefined ? within : intersectTraffic(within, rangesOf(included.ranges));
  const wanted = included?.names ?? [];
  return {
    numbers: isNoTraffic(traffics) ? [] : [{ kind: 'traffic', traffic: traffics, ...exceptions }],
    names: wanted.flatMap((name) => namesOf(name, within)).map((each) => narrowed(each, within, less)),
    atHost: (ports) =>
      ports
        .filter(({ name }) => wanted.includes(name) && !notNames.includes(name))
        .reduce(
          (sum, { protocol, port }) => uniteTraffic(sum, intersectTraffic(within, portRange(protocol, port, port))),
          noTraffic,
        ),
  };
}

function rangesOf(ranges: PortList['ranges']): Traffic {
  return ranges.reduce(
    (sum, [first, last]) =>
      portProtocols.reduce((all, protocol) => uniteTraffic(all, portRange(protocol, first, last)), sum),
    noTraffic,
  );
}

/** A name in each protocol that the rule is about: without one, in whichever a pod has it (felix/calc/rule_scanner.go). */
function namesOf(name: string, within: Traffic): readonly NamedPortMatch[] {
  return protocolsIn(within).map((protocol) => ({ kind: 'named', protocol, name }));
}

function protocolsIn(traffic: Traffic): readonly PortProtocol[] {
  return portProtocols.filter((protocol) => traffic[protocol].length > 0);
}

/** A name whose number may be one that `notPorts` leaves out. */
function narrowed(port: NamedPortMatch, within: Traffic, less: readonly NamedPortMatch[]): PortMatch {
  const isWhole = isNoTraffic(subtractTraffic({ ...noTraffic, [port.protocol]: portTraffic[port.protocol] }, within));
  if (isWhole && less.length === 0) return port;
  return { ...port, within, ...(less.length === 0 ? {} : { less }) };
}

/** The port that a connection comes from is chosen when it is opened: a rule that names some possibly matches. */
function fromPorts(included: PortList | undefined, excluded: PortList | undefined): Condition {
  const lists = [included, excluded].filter((list) => list !== undefined);
  if (lists.length === 0) return true;
  const portWords = [listText('', included), listText('not ', excluded)].filter((text) => text !== '').join(', ');
  return uncertainCondition({
    id: `source port ${portWords}`,
    words: `whether the connection comes from port ${portWords}`,
    remedy: 'leave the ports of the source out of the rule: clients choose them at random',
  });
}

function listText(prefix: string, list: PortList | undefined): string {
  if (list === undefined) return '';
  const ranges = list.ranges.map(([first, last]) => (first === last ? `${first}` : `${first}:${last}`));
  return `${prefix}${[...ranges, ...list.names].join(' or ')}`;
}

/** The most items that the API takes. */
const mostPorts = 50;

/** A list of ports; `undefined` where it is left out or empty. */
function readList(
  entity: MapReader | undefined,
  field: 'ports' | 'notPorts',
  { protocol, namesProtocol }: RuleTraffic,
): PortList | undefined {
  const items = entity?.list(field) ?? [];
  if (entity === undefined || items.length === 0) return undefined;
  if (items.length > mostPorts)
    entity.problem(`\`${field}\` holds ${items.length} items; expected ${mostPorts} at most`, entity.keySpan(field));
  const read = items.map(readItem).filter((item) => item !== undefined);
  const ranges = read.filter((item) => typeof item !== 'string');
  const isPortProtocol = portProtocols.some((each) => each === protocol);
  if ((ranges.length > 0 || namesProtocol) && !isPortProtocol) {
    const found = namesProtocol ? 'a `protocol` without ports' : 'no `protocol`';
    entity.problem(
      `\`${field}\` needs \`protocol: TCP\`, \`UDP\` or \`SCTP\` in the rule; found ${found}`,
      entity.keySpan(field),
    );
  }
  return { ranges, names: read.filter((item) => typeof item === 'string') };
}

/** A number, a range `first:last`, or a name. */
function readItem(item: ValueReader): readonly [number, number] | string | undefined {
  const written = item.integerOrString();
  if (written === undefined) return undefined;
  const text = String(written.value);
  const [, first, last] = /^([0-9]+)(?::([0-9]+))?$/.exec(text) ?? [];
  if (typeof written.value === 'number' || first !== undefined) {
    const range = [Number(first ?? text), Number(last ?? first ?? text)] as const;
    if (range.some((port) => !(port >= 1 && port <= 65535)))
      return refuse(item, `the port \`${text}\` must be between 1 and 65535, inclusive`);
    if (range[0] > range[1])
      return refuse(item, `the range \`${text}\` ends before it starts; expected \`${range[1]}:${range[0]}\``);
    return range;
  }
  if (!/^[a-zA-Z0-9_.-]{1,128}$/.test(text))
    return refuse(item, `\`${text}\` is no port; expected a number, a range like \`8000:8080\`, or the name of a port`);
  const [, low, high] = /^([0-9]+)-([0-9]+)$/.exec(text) ?? [];
  if (low !== undefined && high !== undefined)
    item.sink.add(portLooksLikeRange({ path: item.path, text, range: `${low}:${high}` }, item.span));
  return text;
}

function refuse(item: ValueReader, problem: string): undefined {
  item.problem(problem);
}
