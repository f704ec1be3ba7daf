import type { CalicoForm } from '../../cni/index.js';
import type { CompileContext, Direction, PeerMatch, PortMatch, Rule } from '../../compile/index.js';
import {
  getIn,
  hasVariable,
  itemsOf,
  type Located,
  type MapReader,
  stringOf,
  type ValueReader,
} from '../../parse/index.js';
import {
  allOf,
  type Condition,
  type Family,
  families,
  intersectTraffic,
  isNoTraffic,
  type Traffic,
} from '../../sets/index.js';
import { type EntityContext, readEntity, readServices, servicePeers } from './entities/index.js';
import { lintEntity } from './lints/entity-lints.js';
import { lintPortNames } from './lints/port-lints.js';
import { checkAnnotations } from './metadata.js';
import { type RulePorts, readPorts } from './ports.js';
import { enterpriseOnly, httpIgnored } from './problems.js';
import { type IpVersion, type RuleTraffic, readTraffic } from './traffic.js';

export interface RuleContext {
  /** The namespace of the policy; `undefined` for cluster-wide ones. */
  readonly namespace: string | undefined;
  readonly compile: CompileContext;
}

/** The rules of one direction, and what they name that a rule can't tell. */
export interface ReadRules {
  readonly rules: readonly Rule[];
  /** Every item, whatever it came to: its action, and where it stands. */
  readonly items: readonly RuleItem[];
}

export interface RuleItem {
  readonly action: RuleAction | undefined;
  /** What of it only some versions of Calico take. */
  readonly forms: readonly CalicoForm[];
  readonly reader: MapReader;
}

const actions = ['Allow', 'Deny', 'Log', 'Pass'] as const;

export type RuleAction = (typeof actions)[number];

/** The most rules of a direction that the API takes. */
const mostRules = 1024;

/** Reads `spec.ingress` or `spec.egress` (calico.md §5.1); a rule that only logs matches nothing. */
export function readRules(spec: MapReader, direction: Direction, context: RuleContext): ReadRules {
  const list = spec.list(direction) ?? [];
  if (list.length > mostRules)
    spec.problem(`\`${direction}\` holds ${list.length} rules; expected ${mostRules} at most`, spec.keySpan(direction));
  const items = list.flatMap((item) => readItem(item, direction, context) ?? []);
  return { rules: items.flatMap(({ rules }) => rules), items };
}

function readItem(
  item: ValueReader,
  direction: Direction,
  context: RuleContext,
): (RuleItem & { readonly rules: readonly Rule[] }) | undefined {
  const reader = item.map();
  if (reader === undefined) return undefined;
  reader.fields(ruleFields);
  const action = readAction(reader);
  const { rules, forms } = readRule(reader, direction, context);
  const kind = action === 'Allow' ? 'allow' : action === 'Deny' ? 'deny' : action === 'Pass' ? 'pass' : undefined;
  return { action, forms, reader, rules: kind === undefined ? [] : rules.map((rule) => ({ ...rule, action: kind })) };
}

const ruleFields = [
  'action',
  'ipVersion',
  'protocol',
  'notProtocol',
  'icmp',
  'notICMP',
  'source',
  'destination',
  'http',
  'metadata',
];

function readAction(rule: MapReader): RuleAction | undefined {
  const written = rule.required('action')?.string();
  if (written === undefined) return undefined;
  const action = actions.find((each) => each === written.value);
  if (action !== undefined) return action;
  const meant = actions.find((each) => each.toLowerCase() === written.value.toLowerCase());
  const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
  rule.problem(
    `\`${written.value}\` is no action; expected ${actions.map((each) => `\`${each}\``).join(', ')}${hint}`,
    written.span,
  );
  return undefined;
}

interface ReadRule {
  readonly rules: readonly Omit<Rule, 'action'>[];
  readonly forms: readonly CalicoForm[];
}

/** What a rule matches, as rules side by side: one for each way in which both ends may match. */
function readRule(rule: MapReader, direction: Direction, context: RuleContext): ReadRule {
  const traffic = readTraffic(rule);
  const source = readEnd(rule, 'source', direction);
  const destination = readEnd(rule, 'destination', direction);
  readHttp(rule, direction, traffic);
  const metadata = rule.map('metadata');
  metadata?.fields(['annotations']);
  if (metadata !== undefined) checkAnnotations(metadata);
  for (const end of [source, destination]) {
    if (end !== undefined) lintEntity(end, stringOf(rule.value('action')?.node), context);
  }
  if (destination !== undefined) lintPortNames(destination, context.compile);
  const ports = readPorts(source, destination, traffic);
  const ipVersion = versionOf(rule, traffic);
  const entity = { ...context, span: rule.span };
  const sources = sourceForms(source, entity);
  const destinations = destinationForms(destination, { ports, traffic, entity });
  const forms: readonly CalicoForm[] = ports.areNamesAlone ? ['names without protocol'] : [];
  if (ipVersion === 'none') return { rules: [], forms };
  const rules = sources.flatMap((from) =>
    destinations.flatMap((to) => {
      const inForce = allOf([ports.inForce, from.when, to.when]);
      if (inForce === false || to.ports.length === 0) return [];
      const [peer, own] = direction === 'ingress' ? [from, to] : [to, from];
      return [
        {
          path: rule.path,
          span: rule.span,
          peersField: direction === 'ingress' ? 'source' : 'destination',
          peers: peer.peers,
          ...(own.peers === undefined ? {} : { own: own.peers }),
          ...(ipVersion === undefined ? {} : { family: familyOf[ipVersion] }),
          ports: to.ports,
          inForce,
        },
      ];
    }),
  );
  return { rules, forms };
}

const familyOf = { 4: 'IPv4', 6: 'IPv6' } as const;

interface SourceForm {
  readonly when: Condition;
  readonly peers: readonly PeerMatch[] | undefined;
}

/** A destination, and the ports that the rule means there. */
interface DestinationForm extends SourceForm {
  readonly ports: readonly PortMatch[];
}

function sourceForms(source: MapReader | undefined, entity: EntityContext): readonly SourceForm[] {
  const services = source === undefined ? undefined : readServices(source, entity);
  return (services === undefined ? readEntity(source, entity) : servicePeers(services)).forms;
}

function destinationForms(
  destination: MapReader | undefined,
  {
    ports,
    traffic,
    entity,
  }: { readonly ports: RulePorts; readonly traffic: RuleTraffic; readonly entity: EntityContext },
): readonly DestinationForm[] {
  const services = destination === undefined ? undefined : readServices(destination, entity);
  if (services !== undefined)
    return services.map((target) => ({ ...target, ports: portsWithin(target.ports, traffic.traffic) }));
  const { forms, hosts } = readEntity(destination, entity);
  return [
    ...forms.map(({ when, peers }) => ({ when, peers, ports: ports.numbers })),
    ...forms.map(({ when, named }) => ({ when, peers: named, ports: ports.names })),
    ...hosts.map(({ when, peers, ports: given }) => {
      const numbers = ports.atHost(given);
      return { when, peers, ports: isNoTraffic(numbers) ? [] : [{ kind: 'traffic', traffic: numbers } as const] };
    }),
  ];
}

/** The ports behind a Service that the protocol of the rule leaves. */
function portsWithin(ports: readonly PortMatch[], traffic: Traffic): readonly PortMatch[] {
  return ports.flatMap((port): readonly PortMatch[] => {
    if (port.kind === 'named') return traffic[port.protocol].length === 0 ? [] : [{ ...port, within: traffic }];
    const left = intersectTraffic(port.traffic, traffic);
    return isNoTraffic(left) ? [] : [{ ...port, traffic: left }];
  });
}

/** The version of IP that a rule matches: its ranges are of one family, and ICMP is; `none` where they differ (calico.md §5.1, §5.2). */
function versionOf(rule: MapReader, { ipVersion }: RuleTraffic): IpVersion {
  const [family, other] = namedFamilies(rule);
  if (other !== undefined)
    rule.problem('a rule names ranges of one family at both its ends; found IPv4 and IPv6: write a rule for each');
  if (family === undefined || other !== undefined) return ipVersion;
  const own = family === 'IPv4' ? 4 : 6;
  if (ipVersion === undefined || ipVersion === own || ipVersion === 'none') return ipVersion ?? own;
  if (rule.has('ipVersion'))
    rule.problem(
      `\`ipVersion\` is ${ipVersion}, and the ranges of the rule are of ${family}`,
      rule.keySpan('ipVersion'),
    );
  return 'none';
}

function namedFamilies({ node }: MapReader): readonly Family[] {
  const texts = ['source', 'destination'].flatMap((end) =>
    ['nets', 'notNets'].flatMap((field) => itemsOf(getIn(node, [end, field])).map((item) => stringOf(item) ?? '')),
  );
  return families.filter((family) => texts.some((text) => text !== '' && text.includes(':') === (family === 'IPv6')));
}

const entityFields = [
  'nets',
  'notNets',
  'selector',
  'notSelector',
  'namespaceSelector',
  'serviceAccounts',
  'services',
  'ports',
  'notPorts',
];

/** One end of a rule, its fields checked: fields of the commercial editions are reported as such. */
function readEnd(rule: MapReader, field: 'source' | 'destination', direction: Direction): MapReader | undefined {
  const end = rule.map(field);
  if (end === undefined) return undefined;
  end.fields([...entityFields, ...enterpriseFields]);
  for (const name of enterpriseFields.filter((each) => end.isWritten(each)))
    end.sink.add(enterpriseOnly({ path: end.path, field: name }, end.keySpan(name)));
  if (!end.has('services')) return end;
  const isPeer = field === (direction === 'ingress' ? 'source' : 'destination');
  if (!isPeer)
    end.problem(
      '`services` is allowed only in the `destination` of egress rules and the `source` of ingress rules',
      end.keySpan('services'),
    );
  for (const beside of exclusiveFields[field].filter((each) => end.has(each)))
    end.problem(`\`services\` and \`${beside}\` can't be used together; write two rules`, end.keySpan(beside));
  return end;
}

/** Fields of Calico Enterprise and Calico Cloud (calico.md §5.2). */
const enterpriseFields = ['domains'];

const peerFields = ['selector', 'notSelector', 'namespaceSelector', 'nets', 'notNets', 'serviceAccounts'];
const exclusiveFields = { source: peerFields, destination: [...peerFields, 'ports', 'notPorts'] } as const;

/** A path begins with `/` and has no query, fragment or space (libcalico-go/lib/validator/v3). */
function checkPath(path: MapReader, written: Located<string> | undefined): void {
  if (written === undefined || /^\/[^? #]*$/.test(written.value) || hasVariable(written.value)) return;
  path.problem(
    `the path \`${written.value}\` must start with \`/\` and not contain \`?\`, \`#\` or a space`,
    written.span,
  );
}

/** `http` restricts a rule only where a proxy enforces it: it is checked, and told (calico.md §5.1). */
function readHttp(rule: MapReader, direction: Direction, { namesProtocol, protocol }: RuleTraffic): void {
  const http = rule.map('http');
  if (http === undefined) return;
  http.fields(['methods', 'paths']);
  const methods = http.strings('methods') ?? [];
  for (const [index, { value, span }] of methods.entries()) {
    if (methods.findIndex((method) => method.value === value) < index)
      http.problem(`\`methods\` names \`${value}\` twice`, span);
  }
  for (const path of http.maps('paths') ?? []) {
    path.fields(['exact', 'prefix']);
    const written = [path.string('exact'), path.string('prefix')].filter(
      (each) => each !== undefined && each.value !== '',
    );
    if (written.length !== 1) path.problem('expected one of `exact` and `prefix`');
    for (const each of written) checkPath(path, each);
  }
  const isAllow = stringOf(rule.value('action')?.node) === 'Allow';
  if (direction !== 'ingress' || !isAllow)
    rule.problem('`http` is allowed only in ingress rules with `action: Allow`', rule.keySpan('http'));
  else if (namesProtocol && protocol !== 'TCP')
    rule.problem('`http` needs `protocol: TCP`, or none', rule.keySpan('http'));
  else rule.sink.add(httpIgnored({ path: rule.path }, rule.keySpan('http')));
}
