import type { PolicyRules, Rule } from '../../compile/index.js';
import { type Diagnostic, define } from '../../diagnostics/index.js';
import {
  type Addresses,
  addressCidrs,
  intersectAddresses,
  isAddressesWithin,
  isNoAddresses,
  isSameAddresses,
  subtractAddresses,
  unionOfAddresses,
} from '../../sets/index.js';
import { type Linted, plainRuleSets } from './linted.js';
import { isPodMatchWithin, isPortsWithin } from './within.js';

const podRange = define<{ readonly id: string; readonly path: string; readonly range: string }>({
  code: 'policy/pod-range',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'an ipBlock names addresses of pods',
  words: ({ id, path, range }) =>
    `${id} ${path} names addresses of the pod range ${range} only: they change when pods are made anew, and some CNI plugins never match a pod by its address; select the pods by their labels`,
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
  summary: 'the exceptions of an ipBlock leave nothing of its range',
  words: ({ id, path }) =>
    `${id} ${path}: the \`except\` of this \`ipBlock\` holds all of its \`cidr\`, so that it matches nothing; correct one of them, or remove it`,
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

/** What is wrong with address ranges of NetworkPolicies (A.10 rows 9 to 11, 20 and 21). */
export function reportAddresses(linted: Linted): readonly Diagnostic[] {
  const ruleSets = plainRuleSets(linted);
  return ruleSets.flatMap((policyRules) =>
    policyRules.rules.flatMap((rule) =>
      (rule.peers ?? []).flatMap((peer) => {
        if (peer.kind !== 'addresses') return [];
        const place = { policyRules, rule, peer };
        return [...ofPods(place, linted), ...ofServices(place, linted), ...exceptions(place, ruleSets, linted)];
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

/** A range that holds pods alone; one that holds the whole pool, or more, was meant for it. */
function ofPods({ policyRules, rule, peer }: Place, { pool }: Linted): readonly Diagnostic[] {
  if (pool.isAssumed || isNoAddresses(pool.addresses) || isNoAddresses(peer.addresses)) return [];
  if (!isAddressesWithin(peer.addresses, pool.addresses) || isSameAddresses(peer.addresses, pool.addresses)) return [];
  const range = addressCidrs(pool.addresses).join(', ');
  return [podRange({ id: policyRules.policy.id, path: rule.path, range }, peer.span)];
}

/** A single address that is that of a Service; where the range of Services is known another finding says it. */
function ofServices({ policyRules, rule, peer }: Place, { cluster, serviceAddresses }: Linted): readonly Diagnostic[] {
  if (policyRules.direction !== 'egress' || isNoAddresses(peer.addresses)) return [];
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
  if (peer.withExceptions === undefined) return [];
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
      if (each.inForce !== true || !isPortsWithin(rule.ports, each.ports)) continue;
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
  const own = peers.filter((each) => each.kind === 'addresses' && each !== except && each.holds === except.holds);
  return unionOfAddresses(own.flatMap((each) => (each.kind === 'addresses' ? [each.addresses] : [])));
}

function listed(addresses: Addresses): string {
  const all = addressCidrs(addresses);
  const shown = all.slice(0, 3).join(', ');
  return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown;
}
