import {
  type Direction,
  type PeerMatch,
  type PortMatch,
  type Rule,
  readLabelSelector,
  readPodSelector,
} from '../../compile/index.js';
import type { Diagnostic } from '../../diagnostics/index.js';
import { portNameProblem } from '../../model/index.js';
import { hasVariable, isAbsent, MapReader, type Node, type ValueReader } from '../../parse/index.js';
import {
  type Addresses,
  type Condition,
  isAddressesWithin,
  noAddresses,
  parseCidr,
  portProtocols,
  portRange,
  portTraffic,
  protocolTraffic,
  subtractAddresses,
  unionOfAddresses,
  withoutWholeRanges,
} from '../../sets/index.js';
import { type CidrValidation, emptyRule, legacyCidr } from './problems.js';

export interface RuleContext {
  readonly namespace: string;
  readonly cidrs: CidrValidation;
  readonly inForce: Condition;
}

/** Reads `spec.ingress` or `spec.egress` (A.4, A.6, A.7); `undefined` where the field is absent. */
export function readRules(spec: MapReader, direction: Direction, context: RuleContext): readonly Rule[] | undefined {
  let said = 0;
  const add = (diagnostic: Diagnostic) => {
    said++;
    spec.sink.add(diagnostic);
  };
  const key = `${direction} ${context.namespace} ${context.cidrs}`;
  const reader = new MapReader(spec.node, { ...spec.sink, add }, spec.path);
  return reader.list(direction)?.flatMap((item) => {
    const own = `${item.path} ${key}`;
    const known = readBefore.get(item.node);
    if (known?.key === own && context.inForce === true) return known.rules;
    const before = said;
    const rules = readRule(item, direction, context);
    if (said === before && context.inForce === true) readBefore.set(item.node, { key: own, rules });
    return rules;
  });
}

/** What was read of a rule of which nothing is to be said: a comparison reads most rules in many versions of one policy. */
const readBefore = new WeakMap<Node, { readonly key: string; readonly rules: readonly Rule[] }>();

function readRule(item: ValueReader, direction: Direction, context: RuleContext): readonly Rule[] {
  const peersField = direction === 'ingress' ? 'from' : 'to';
  if (isAbsent(item.node)) item.sink.add(emptyRule({ path: item.path }, item.span));
  const rule = item.map();
  if (rule === undefined) return [];
  rule.fields([peersField, 'ports']);
  reportNull(rule, [peersField, 'ports']);
  const peers = rule.maps(peersField) ?? [];
  const ports = rule.maps('ports') ?? [];
  return [
    {
      action: 'allow' as const,
      path: item.path,
      span: rule.span,
      peers: peers.length === 0 ? undefined : peers.flatMap((peer) => readPeer(peer, context)),
      ports: ports.length === 0 ? [{ kind: 'traffic' as const, traffic: portTraffic }] : ports.flatMap(readPort),
      inForce: context.inForce,
    },
  ];
}

/** Says of fields that are written without a value that they narrow nothing. */
function reportNull(reader: MapReader, fields: readonly ('from' | 'to' | 'ports' | 'port')[]): void {
  for (const field of fields) {
    const span = reader.has(field) ? undefined : reader.keySpan(field);
    if (span !== undefined) reader.sink.add(emptyRule({ path: reader.path, field }, span));
  }
}

function readPeer(peer: MapReader, { namespace, cidrs }: RuleContext): readonly PeerMatch[] {
  peer.fields(['podSelector', 'namespaceSelector', 'ipBlock']);
  const pods = peer.map('podSelector');
  const namespaces = peer.map('namespaceSelector');
  const ipBlock = peer.map('ipBlock');
  const { span } = peer;
  if (ipBlock !== undefined) {
    if (pods !== undefined || namespaces !== undefined)
      peer.problem('may not specify both ipBlock and another peer; write two list items');
    return [{ kind: 'addresses', ...readIpBlock(ipBlock, cidrs), span }];
  }
  if (pods === undefined && namespaces === undefined) {
    peer.problem('must specify a peer; expected `podSelector`, `namespaceSelector` or `ipBlock`');
    return [];
  }
  const match = {
    namespaces:
      namespaces === undefined
        ? { kind: 'named' as const, name: namespace }
        : { kind: 'labelled' as const, labels: readLabelSelector(namespaces) },
    ...readPodSelector(pods),
  };
  return [{ kind: 'pods', pods: match, span }];
}

type AddressMatch = Extract<PeerMatch, { kind: 'addresses' }>;

function readIpBlock(
  ipBlock: MapReader,
  mode: CidrValidation,
): Pick<AddressMatch, 'addresses' | 'withExceptions' | 'withoutWhole'> {
  ipBlock.fields(['cidr', 'except']);
  const cidr = ipBlock.required('cidr');
  const whole = cidr === undefined ? undefined : readCidr(ipBlock, cidr, mode);
  const excepts = (ipBlock.list('except') ?? []).map((except) => {
    const addresses = readCidr(ipBlock, except, mode);
    if (whole === undefined || addresses === undefined) return noAddresses;
    const isStrictlyWithin = isAddressesWithin(addresses, whole) && !isAddressesWithin(whole, addresses);
    if (!isStrictlyWithin) ipBlock.problem(`${except.path} must be a strict subset of \`cidr\``, except.span);
    return addresses;
  });
  const cidrAddresses = whole ?? noAddresses;
  const withoutWhole = withoutWholeRanges([cidrAddresses]);
  return {
    addresses: subtractAddresses(cidrAddresses, unionOfAddresses(excepts)),
    ...(excepts.length === 0 ? {} : { withExceptions: cidrAddresses }),
    ...(withoutWhole === undefined ? {} : { withoutWhole }),
  };
}

function readCidr(reader: MapReader, value: ValueReader, mode: CidrValidation): Addresses | undefined {
  const written = value.string();
  if (written === undefined) return undefined;
  const parsed = parseCidr(written.value);
  if (parsed === undefined) {
    reader.problem(
      `\`${written.value}\` must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)`,
      written.span,
    );
    return undefined;
  }
  if (parsed.oddities.length > 0) {
    const oddities = parsed.oddities.join(' and ');
    reader.sink.add(
      legacyCidr({ mode, path: value.path, cidr: written.value, oddities, canonical: parsed.canonical }, written.span),
    );
  }
  return parsed.addresses;
}

function readPort(entry: MapReader): readonly PortMatch[] {
  entry.fields(['protocol', 'port', 'endPort']);
  reportNull(entry, ['port']);
  const written = entry.string('protocol');
  const protocol = portProtocols.find((each) => each === (written?.value ?? 'TCP'));
  if (protocol === undefined) {
    entry.problem(
      `unsupported protocol \`${written?.value ?? ''}\`; supported values: "TCP", "UDP", "SCTP"`,
      written?.span,
    );
    return [];
  }
  const port = entry.integerOrString('port');
  const endPort = entry.integer('endPort');
  if (typeof port?.value === 'string' && hasVariable(port.value)) return [];
  if (endPort !== undefined && typeof port?.value !== 'number') {
    const why = port === undefined ? 'not specified' : 'non-numeric';
    entry.problem(`\`endPort\` may not be specified when \`port\` is ${why}`, endPort.span);
    return [];
  }
  if (port === undefined) return entry.has('port') ? [] : [{ kind: 'traffic', traffic: protocolTraffic(protocol) }];
  if (typeof port.value === 'string') {
    const problem = portNameProblem(port.value);
    if (problem !== undefined)
      entry.problem(`the port name \`${port.value}\` ${problem}${quotedNumber(port.value)}`, port.span);
    return [{ kind: 'named', protocol, name: port.value }];
  }
  const last = endPort?.value ?? port.value;
  if (!isPort(port.value)) entry.problem(`\`port\` ${port.value} must be between 1 and 65535, inclusive`, port.span);
  else if (last < port.value) entry.problem('`endPort` must be greater than or equal to `port`', endPort?.span);
  else if (!isPort(last)) entry.problem(`\`endPort\` ${last} must be between 1 and 65535, inclusive`, endPort?.span);
  const traffic = portRange(protocol, port.value, last);
  if (last === port.value) return [{ kind: 'traffic', traffic }];
  return [{ kind: 'traffic', traffic, firstPort: portRange(protocol, port.value, port.value) }];
}

function isPort(number: number): boolean {
  return number >= 1 && number <= 65535;
}

function quotedNumber(name: string): string {
  return /^[0-9]+$/.test(name) ? '; a quoted number is a port name: remove the quotes' : '';
}
