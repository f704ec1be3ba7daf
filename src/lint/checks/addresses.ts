import type { PolicyRules, Rule } from '../../compile/index.js';
import { type Diagnostic, define } from '../../diagnostics/index.js';
import {
  type Addresses,
  addressCidrs,
  allAddresses,
  type Family,
  intersectAddresses,
  isAddressesWithin,
  isNoAddresses,
  isSame,
  isSameAddresses,
  noAddresses,
  subtractAddresses,
  unionOfAddresses,
} from '../../sets/index.js';
import { ciliumRuleSets, type Linted, plainRuleSets } from './linted.js';
import { isPodMatchWithin, isPortsWithin, mayOverlap } from './within.js';

const podRange = define<{ readonly id: string; readonly path: string; readonly range: string }>({
  code: 'policy/pod-range',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'an ipBlock names addresses of pods',
  words: ({ id, path, range }) =>
    `${id} ${path} names addresses of the pod range ${range} only: they change when pods are made anew, and some CNI plugins never match a pod by its address; select the pods by their labels`,
});

const neverMatched = define<{
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly whose: string;
  readonly range: string;
}>({
  code: 'policy/unmatched-range',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a rule names addresses of pods or nodes only, and the CNI plugin matches those by no address',
  words: ({ id, path, title, whose, range }) =>
    `${id} ${path} names addresses of ${whose} (${range}) only, and under ${title} ranges hold no ${whose}: this peer matches nothing; select pods by their labels${whose.includes('nodes') ? ', and nodes by what they are (`fromEntities`, `toEntities`)' : ''}`,
});

const oneFamily = define<{ readonly id: string; readonly path: string; readonly has: string; readonly lacks: string }>({
  code: 'policy/one-family',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a rule names every address of one family, and the cluster has both',
  words: ({ id, path, has, lacks }) =>
    `${id} ${path} names \`${has}\`, and no rule for the same pods names addresses of the other family, which the cluster has too; add \`${lacks}\` if everything outside is meant`,
});

const clusterIp = define<{ readonly id: string; readonly path: string; readonly services: readonly string[] }>({
  code: 'policy/cluster-ip',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'an egress rule names the cluster IP of a Service',
  words: ({ id, path, services }) =>
    `${id} ${path} names the cluster IP of ${services.join(', ')}: policies see the address of the pod, after translation, so the rule admits no traffic to it; select the pods behind it`,
});

const excludesAll = define<{ readonly id: string; readonly path: string }>({
  code: 'policy/excludes-everything',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'the exceptions of a range of addresses leave nothing of it',
  words: ({ id, path }) =>
    `${id} ${path}: the \`except\` holds all of its \`cidr\`, so that it matches nothing; correct one of them, or remove it`,
});

const givenBack = define<{
  readonly id: string;
  readonly path: string;
  readonly range: string;
  readonly by: string;
}>({
  code: 'policy/except-given-back',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'what an `except` leaves out another peer admits',
  words: ({ id, path, range, by }) =>
    `${id} ${path} leaves out ${range} by \`except\`, and ${by} admits it on the same ports: an \`except\` is no denial; narrow the other peer too, or remove the exception`,
});

/** What is wrong with address ranges of NetworkPolicies (A.10 rows 9 to 11, 20 and 21), and of Cilium's policies (cilium.md §14). */
export function reportAddresses(linted: Linted): readonly Diagnostic[] {
  const ruleSets = [...plainRuleSets(linted), ...ciliumRuleSets(linted)];
  return ruleSets.flatMap((policyRules) =>
    policyRules.rules.flatMap((rule) =>
      (rule.peers ?? []).flatMap((peer) => {
        if (peer.kind !== 'addresses') return [];
        const place = { policyRules, rule, peer };
        const unmatched = ofNobody(place, linted);
        const own = unmatched.length > 0 ? unmatched : [...ofPods(place, linted), ...ofServices(place, linted)];
        return [...own, ...ofOneFamily(place, ruleSets, linted), ...exceptions(place, ruleSets, linted)];
      }),
    ),
  );
}

type AddressPeer = Extract<NonNullable<Rule['peers']>[number], { readonly kind: 'addresses' }>;

interface Place {
  readonly policyRules: PolicyRules;
  readonly rule: Rule;
  readonly peer: AddressPeer;
}

/** A range of what the plugin never matches by address: pods, and nodes. */
function ofNobody({ policyRules, rule, peer }: Place, { pool, nodePool, evaluation }: Linted): readonly Diagnostic[] {
  if (isNoAddresses(peer.addresses) || peer.holds !== undefined) return [];
  const { rangesHold, title } = evaluation;
  const kinds = [
    { whose: 'pods', holds: rangesHold.pods, at: pool.isAssumed ? noAddresses : pool.addresses },
    { whose: 'nodes', holds: rangesHold.nodes, at: withoutWholeFamilies(nodePool) },
  ].filter(({ holds, at }) => holds === false && !isNoAddresses(intersectAddresses(at, peer.addresses)));
  const all = unionOfAddresses(kinds.map(({ at }) => at));
  if (kinds.length === 0 || !isAddressesWithin(peer.addresses, all)) return [];
  const whose = kinds.map((each) => each.whose).join(' and ');
  return [neverMatched({ id: policyRules.policy.id, path: rule.path, title, whose, range: listed(all) }, peer.span)];
}

/** A family in which nobody knows where they are is none to go by. */
function withoutWholeFamilies(addresses: Addresses): Addresses {
  const of = (family: Family) => (isSame(addresses[family], allAddresses[family]) ? [] : addresses[family]);
  return { IPv4: of('IPv4'), IPv6: of('IPv6') };
}

const everyAddress = { IPv4: '0.0.0.0/0', IPv6: '::/0' } as const satisfies Record<Family, string>;

/** All addresses of one family, exceptions or not, where no rule for the same pods names any of the other. */
function ofOneFamily(
  { policyRules, rule, peer }: Place,
  ruleSets: readonly PolicyRules[],
  { families: judged }: Linted,
): readonly Diagnostic[] {
  if (judged.length < 2) return [];
  const whole = peer.withExceptions ?? peer.addresses;
  const [has, lacks] = whole.IPv6.length === 0 ? (['IPv4', 'IPv6'] as const) : (['IPv6', 'IPv4'] as const);
  if (whole[lacks].length > 0 || !isSame(whole[has], allAddresses[has])) return [];
  const isNamedToo = ruleSets.some(
    (each) =>
      each.direction === policyRules.direction &&
      mayOverlap(each.selectedPods, policyRules.selectedPods) &&
      each.rules.some((other) => other.action === rule.action && mayHoldFamily(other, lacks)),
  );
  if (isNamedToo) return [];
  const facts = { id: policyRules.policy.id, path: rule.path, has: everyAddress[has], lacks: everyAddress[lacks] };
  return [oneFamily(facts, peer.span)];
}

function mayHoldFamily({ peers }: Rule, family: Family): boolean {
  if (peers === undefined) return true;
  return peers.some((peer) => peer.kind === 'addresses' && peer.addresses[family].length > 0);
}

/** A range that holds pods alone; one that holds the whole pool, or more, was meant for it. */
function ofPods({ policyRules, rule, peer }: Place, { pool }: Linted): readonly Diagnostic[] {
  if (pool.isAssumed || isNoAddresses(pool.addresses) || isNoAddresses(peer.addresses)) return [];
  if (!isAddressesWithin(peer.addresses, pool.addresses) || isSameAddresses(peer.addresses, pool.addresses)) return [];
  const range = addressCidrs(pool.addresses).join(', ');
  return [podRange({ id: policyRules.policy.id, path: rule.path, range }, peer.span)];
}

/** A single address that is that of a Service; where the range of Services is known another finding says it. */
function ofServices({ policyRules, rule, peer }: Place, { cluster, serviceAddresses }: Linted): readonly Diagnostic[] {
  if (policyRules.direction !== 'egress' || rule.action !== 'allow' || isNoAddresses(peer.addresses)) return [];
  if (isAddressesWithin(peer.addresses, serviceAddresses)) return [];
  const meant = cluster.services.filter(
    ({ clusterIps }) => !isNoAddresses(clusterIps) && isAddressesWithin(peer.addresses, clusterIps),
  );
  if (meant.length === 0) return [];
  const services = meant.map(({ namespace, name }) => `\`${namespace}/service/${name}\``);
  return [clusterIp({ id: policyRules.policy.id, path: rule.path, services }, peer.span)];
}

function exceptions(
  { policyRules, rule, peer }: Place,
  ruleSets: readonly PolicyRules[],
  { cluster }: Linted,
): readonly Diagnostic[] {
  if (peer.withExceptions === undefined || rule.action !== 'allow') return [];
  const id = policyRules.policy.id;
  if (isNoAddresses(peer.addresses)) return [excludesAll({ id, path: rule.path }, peer.span)];
  const left = subtractAddresses(peer.withExceptions, peer.addresses);
  if (isNoAddresses(left)) return [];
  const others = ruleSets.filter(
    (each) =>
      each.direction === policyRules.direction &&
      isPodMatchWithin(policyRules.selectedPods, each.selectedPods, cluster),
  );
  for (const other of others) {
    for (const each of other.rules) {
      const isWhole = each.inForce === true && each.action === 'allow' && each.only === undefined;
      if (!isWhole || !isPortsWithin(rule.ports, each.ports)) continue;
      const wide = each.peers === undefined ? undefined : rangesOf(each, peer);
      const back = wide === undefined ? left : intersectAddresses(left, wide);
      if (!isSameAddresses(back, left)) continue;
      const own = other.policy.id === id;
      const by = own ? (each === rule ? 'another peer of the rule' : each.path) : `${other.policy.id} ${each.path}`;
      const range = listed(left);
      return [givenBack({ id, path: rule.path, range, by }, peer.span, [{ span: each.span, message: `${by} here` }])];
    }
  }
  return [];
}

function rangesOf({ peers = [] }: Rule, except: AddressPeer): Addresses {
  const own = peers.filter((each) => each.kind === 'addresses' && each !== except && isAsWide(each, except));
  return unionOfAddresses(own.flatMap((each) => (each.kind === 'addresses' ? [each.addresses] : [])));
}

/** What is outside alone is in every range that may hold more, where both mean what is outside. */
function isAsWide(other: AddressPeer, except: AddressPeer): boolean {
  return other.holds === except.holds || other.holds === 'outside';
}

function listed(addresses: Addresses): string {
  const all = addressCidrs(addresses);
  const shown = all.slice(0, 3).join(', ');
  return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown;
}
