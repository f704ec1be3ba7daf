import type { Direction, Rule } from '../../compile/index.js';
import { define } from '../../diagnostics/index.js';
import { itemsOf, type MapReader, stringOf } from '../../parse/index.js';
import { isNoTraffic, noTraffic, subtractTraffic, type Traffic, uniteTraffic } from '../../sets/index.js';

const blocksProbes = define<{ readonly path: string; readonly entity: string }>({
  code: 'cilium/blocks-probes',
  severity: 'warning',
  summary: 'a rule denies what the own node sends to its pods, the probes of the kubelet too',
  words: ({ path, entity }) =>
    `${path}: \`${entity}\` holds the node of the pod, which Cilium lets reach it unless a rule denies it: the probes of the kubelet fail; deny \`world\` and \`remote-node\` instead, or endpoints by their labels`,
});

const emptyList = define<{ readonly path: string; readonly field: string; readonly isEverybody: boolean }>({
  code: 'cilium/empty-list',
  severity: 'warning',
  summary: 'a rule names ports and has an empty list of peers',
  words: ({ path, field, isEverybody }) =>
    `${path}: found no item in \`${field}\`: the rule is about ${isEverybody ? 'everybody, the internet too,' : 'nobody'} at these ports; list whom you mean, or remove the rule`,
});

const emptyRule = define<{ readonly path: string; readonly direction: Direction; readonly isMeantOpen: boolean }>({
  code: 'cilium/empty-rule',
  severity: 'warning',
  summary: 'a rule without peers and ports, which Cilium takes for nobody, stands where somebody seems to be meant',
  words: ({ path, direction, isMeantOpen }) =>
    `${path}: found a rule without peers and ports, which admits everybody in a NetworkPolicy and nobody here${isMeantOpen ? ', and the name of the policy says that it allows' : '; beside the other rules of the list it does nothing'}; remove it, or write \`${direction === 'ingress' ? 'from' : 'to'}Entities: [all]\``,
});

const emptyPorts = define<{ readonly path: string; readonly field: string }>({
  code: 'cilium/empty-ports',
  severity: 'warning',
  summary: 'a rule has an entry of ports, or of ICMP types, that names none',
  words: ({ path, field }) =>
    `${path}: found no item in \`${field}\`: the entry matches nothing, and not everything; name what is meant, or remove the entry`,
});

const zeroType = define<{ readonly path: string }>({
  code: 'cilium/icmp-type-zero',
  severity: 'warning',
  summary: 'a rule names the ICMP type 0, which Cilium takes for every type',
  words: ({ path }) =>
    `${path}: Cilium takes the type 0, \`EchoReply\`, for every type of ICMP; replies are let through without a rule: write the type of the request, 8`,
});

const neverLookedUp = define<{ readonly path: string }>({
  code: 'cilium/names-not-looked-up',
  severity: 'warning',
  summary: 'a rule names domains that no rule lets its pods look up',
  guardsTrust: true,
  words: ({ path }) =>
    `${path}: Cilium learns addresses from what the pod looks up, and no rule of the manifests lets it ask DNS: the rule allows nothing; add an egress rule to the DNS server with \`rules: {dns: [{matchPattern: "*"}]}\``,
});

const withoutEffect = define<{ readonly path: string; readonly only: string; readonly other: string }>({
  code: 'cilium/layer-7-without-effect',
  severity: 'warning',
  summary: 'a rule of layer 7 narrows nothing, because another rule allows the same whole',
  words: ({ path, only, other }) =>
    `${path}: \`${only}\` narrows nothing: ${other} allows the same peers and ports whole; remove one of the two`,
});

/** What is likely a mistake in a rule that denies. */
export function lintDenial(rule: MapReader): void {
  if (['toPorts', 'icmps'].some((field) => rule.isWritten(field))) return;
  for (const { value, span } of rule.strings('fromEntities') ?? [])
    if (value === 'all' || value === 'cluster')
      rule.sink.add(blocksProbes({ path: `${rule.path}.fromEntities`, entity: value }, span));
}

/** Reports a list without items beside ports, which is about nobody, and of names and groups about everybody. */
export function lintEmptyList(rule: MapReader, field: string, isEverybody: boolean): void {
  if (!rule.isWritten('toPorts')) return;
  rule.sink.add(emptyList({ path: rule.path, field, isEverybody }, rule.keySpan(field)));
}

/**
 * Rules of a list without peers and ports, which admit nobody: a list of one such rule is how all is denied, unless the policy has a name
 * that says otherwise.
 */
export function lintEmptyRules(spec: MapReader, direction: Direction, name: string | undefined): void {
  const rules = spec.maps(direction) ?? [];
  const isMeantOpen = rules.length === 1 && /(?:^|[-.])allow-(?:all|any|every)/.test(name ?? '');
  if (rules.length === 1 && !isMeantOpen) return;
  for (const rule of rules)
    if (rule.entries.length === 0) spec.sink.add(emptyRule({ path: rule.path, direction, isMeantOpen }, rule.span));
}

/** Entries of `toPorts` and `icmps` that name nothing. */
export function lintEmptyPorts(rule: MapReader): void {
  for (const [list, field] of [
    ['toPorts', 'ports'],
    ['icmps', 'fields'],
  ] as const)
    for (const entry of rule.maps(list) ?? [])
      if (isNothing(entry, field)) rule.sink.add(emptyPorts({ path: entry.path, field }, entry.span));
}

/** The type 0 of IPv4, by its number or its name. */
export function lintIcmps(rule: MapReader): void {
  for (const entry of rule.maps('icmps') ?? [])
    for (const field of entry.maps('fields') ?? []) {
      const family = field.string('family')?.value ?? 'IPv4';
      const type = field.value('type');
      const node = type?.node;
      const isZero = node?.kind === 'scalar' && (node.value === 0 || ['0', 'EchoReply'].includes(stringOf(node) ?? ''));
      if (family === 'IPv4' && isZero) rule.sink.add(zeroType({ path: field.path }, type?.span));
    }
}

/** Names that nothing looks up. */
export function lintLookups(rule: MapReader, field: string): void {
  rule.sink.add(neverLookedUp({ path: rule.path }, rule.keySpan(field)));
}

/** Rules of layer 7 beside one of the same list that allows as much whole. */
export function lintLayer7(spec: MapReader, rules: readonly Rule[]): void {
  const whole = rules.filter(
    ({ only, action, inForce }) => only === undefined && action === 'allow' && inForce === true,
  );
  const seen = new Set<string>();
  for (const rule of rules) {
    if (rule.only === undefined || rule.inForce !== true || seen.has(rule.path)) continue;
    const ports = portsOf(rule);
    const other = whole.find(
      (each) => each.path !== rule.path && holdsPeers(each, rule) && holds(portsOf(each), ports),
    );
    if (other === undefined) continue;
    seen.add(rule.path);
    spec.sink.add(withoutEffect({ path: rule.path, only: rule.only.words, other: other.path }, rule.span));
  }
}

/** The ports of a rule as numbers; `undefined` where it names some. */
function portsOf({ ports }: Rule): Traffic | undefined {
  if (ports.some(({ kind }) => kind === 'named')) return undefined;
  return ports.reduce<Traffic>(
    (sum, port) => (port.kind === 'traffic' ? uniteTraffic(sum, port.traffic) : sum),
    noTraffic,
  );
}

function holds(all: Traffic | undefined, some: Traffic | undefined): boolean {
  return all !== undefined && some !== undefined && !isNoTraffic(some) && isNoTraffic(subtractTraffic(some, all));
}

/** Everybody, or the same peers as they are written. */
function holdsPeers(all: Rule, some: Rule): boolean {
  if (all.peers === undefined) return true;
  return some.peers !== undefined && peersText(all) === peersText(some);
}

function peersText({ peers }: Rule): string {
  return JSON.stringify(peers, (key, value: unknown) => {
    if (key === 'span') return undefined;
    if (typeof value === 'bigint') return `${value}`;
    return value instanceof Map ? [...value] : value;
  });
}

/** Whether a list isn't there, or has no item. */
function isNothing(entry: MapReader, field: string): boolean {
  return !entry.isWritten(field) || isEmptyList(entry, field);
}

/** Whether a list is there and has no item. */
export function isEmptyList(rule: MapReader, field: string): boolean {
  const node = rule.value(field)?.node;
  return node?.kind === 'list' && itemsOf(node).length === 0;
}
