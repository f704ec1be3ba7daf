import type { Direction, Rule } from '../compile/index.js';
import { byBytes } from '../diagnostics/index.js';
import { goOn } from '../limit/index.js';
import { addressCidrs, cidrAddresses, parseCidr, type Traffic } from '../sets/index.js';
import { endsOfPeer, type PeerContext } from './peer-ends.js';
import { endKey, type ListedEnd, type ListItem } from './plain.js';
import {
  isNoPorts,
  isPortsWithin,
  noPorts,
  numbersIn,
  portsOfRule,
  portTexts,
  type RulePorts,
  unitePorts,
} from './port-texts.js';
import type { Governed, Subject } from './subjects.js';

/** An item of a list, with its ports by number. */
export interface ListRow {
  readonly item: ListItem;
  readonly traffic: Traffic;
}

/** What the rules of one direction of a subject admit, as a list that repeats their peers. */
export function itemsOf(
  subject: Subject,
  direction: Direction,
  { ruleSets }: Governed,
  context: PeerContext,
): readonly ListRow[] {
  const rules = ruleSets.flatMap(({ policyRules }) => policyRules.rules.filter(({ action }) => action === 'allow'));
  return textsOf(needed(merged(rules.flatMap((rule) => endsOfRule(rule, context)))), subject, direction);
}

/** What each rule that denies something to a subject denies, one list a rule. */
export function deniedItems(
  subject: Subject,
  direction: Direction,
  { ruleSets }: Governed,
  context: PeerContext,
): readonly { readonly items: readonly ListItem[]; readonly policy: string }[] {
  return ruleSets.flatMap(({ policyRules }) =>
    policyRules.rules
      .filter(({ action }) => action === 'deny')
      .map((rule) => ({
        items: textsOf(needed(merged(endsOfRule(rule, context))), subject, direction).map(({ item }) => item),
        policy: policyRules.policy.id,
      })),
  );
}

interface Entry extends ListedEnd {
  readonly ports: RulePorts;
}

function endsOfRule(rule: Rule, context: PeerContext): readonly Entry[] {
  const ports = portsOfRule(rule.ports);
  if (isNoPorts(ports)) return [];
  const peers = rule.peers ?? [undefined];
  return peers.flatMap((peer) => endsOfPeer(peer, context)).map((end) => ({ ...end, ports }));
}

/** Each end once, with all its ports. */
function merged(entries: readonly Entry[]): readonly Entry[] {
  const byEnd = new Map<string, Entry>();
  for (const entry of entries) {
    goOn();
    const key = endKey(entry.end);
    const known = byEnd.get(key);
    byEnd.set(key, { ...entry, ports: unitePorts(known?.ports ?? noPorts, entry.ports) });
  }
  return joinRanges([...byEnd.values()]);
}

/** Ranges with the same ports as the fewest that hold the same. */
function joinRanges(entries: readonly Entry[]): readonly Entry[] {
  const isRange = ({ end }: Entry) => typeof end === 'string' && end.includes('/') && parseCidr(end) !== undefined;
  const byPorts = new Map<string, { readonly cidrs: string[]; readonly ports: RulePorts }>();
  for (const { end, ports } of entries.filter(isRange)) {
    const key = JSON.stringify(ports);
    const known = byPorts.get(key) ?? { cidrs: [], ports };
    byPorts.set(key, known);
    if (typeof end === 'string') known.cidrs.push(end);
  }
  const joined = [...byPorts.values()].flatMap(({ cidrs, ports }) =>
    addressCidrs(cidrAddresses(...cidrs)).map((end) => ({ end, ports })),
  );
  return [...entries.filter((each) => !isRange(each)), ...joined];
}

/** What no wider end of the list says already. */
function needed(entries: readonly Entry[]): readonly Entry[] {
  const wide = entries.filter(isWide);
  return entries.filter((entry) => {
    goOn();
    return !wide.some((other) => other !== entry && isWider(other, entry) && isPortsWithin(entry.ports, other.ports));
  });
}

/** Whether an end may hold others: everybody, or the pods of namespaces. */
function isWide({ end }: Entry): boolean {
  return typeof end === 'string' && (end === 'anywhere' || end === 'cluster' || end.endsWith('/*'));
}

function isWider({ end: wide }: Entry, { end: narrow }: Entry): boolean {
  if (typeof wide !== 'string') return false;
  if (wide === 'anywhere') return true;
  const isPods = typeof narrow === 'string' ? isPodsText(narrow) : !('cidr' in narrow);
  if (wide === 'cluster') return isPods;
  const [namespace, rest] = wide.split('/');
  if (rest !== '*' || !isPods) return false;
  if (typeof narrow === 'string') return narrow !== 'cluster' && narrow.startsWith(`${namespace}/`);
  return 'namespace' in narrow && narrow.namespace === namespace;
}

function isPodsText(end: string): boolean {
  return end === 'cluster' || (end.includes('/') && parseCidr(end) === undefined);
}

/** With ports as tests write them: by the names that the subject gives them, where it is the destination. */
function textsOf(entries: readonly Entry[], { pods }: Subject, direction: Direction): readonly ListRow[] {
  const destination = direction === 'ingress' ? pods : undefined;
  return entries
    .map(({ end, example, ports }): ListRow => {
      const own = { end, ...(example === undefined ? {} : { example }), ports: portTexts(ports, destination) };
      return { item: own, traffic: numbersIn(ports, destination) };
    })
    .filter(({ item }) => item.ports.length > 0)
    .sort((a, b) => byBytes(sortKey(a.item), sortKey(b.item)));
}

/** Workloads and namespaces, then selectors, then words, then addresses. */
function sortKey({ end }: ListItem): string {
  const key = endKey(end);
  if (typeof end !== 'string') return 'cidr' in end ? `4${key}` : `2${key}`;
  if (!isPodsText(end)) return end.includes('/') ? `4${key}` : `3${key}`;
  return end === 'cluster' ? `3${key}` : `1${key}`;
}
