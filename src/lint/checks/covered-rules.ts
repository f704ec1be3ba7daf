import type { PeerMatch, PolicyRules, Rule } from '../../compile/index.js';
import { type Diagnostic, define, type Edit } from '../../diagnostics/index.js';
import { goOn } from '../../limit/index.js';
import type { Cluster } from '../../model/index.js';
import { isNoRegion, isTrafficWithin, portTraffic, regionKey } from '../../sets/index.js';
import { itemEdit } from './item-edit.js';
import { type Linted, orderedRuleSets, plainRuleSets } from './linted.js';
import { type FindByPeer, rulesByPeer } from './peer-index.js';
import { isPeerWithin, isPodMatchWithin, isPortsWithin, mayOverlap, trafficOf } from './within.js';

const covered = define<{
  readonly id: string;
  readonly path: string;
  readonly by: string;
  readonly isDenied: boolean;
}>({
  code: 'policy/covered-rule',
  severity: 'notice',
  onlyIn: 'lint',
  summary: 'a rule of a policy admits nothing that other rules do not admit',
  words: ({ id, path, by, isDenied }) =>
    isDenied
      ? `${id} ${path} changes nothing, for ${by} denies the same for the same pods: remove it, or narrow the other rule if this one was meant to admit something`
      : `${id} ${path} admits nothing that ${by} doesn't admit for the same pods already: remove it, or narrow the other rule if this one was meant to be all`,
});

const changesNothing = define<{ readonly id: string; readonly why: string }>({
  code: 'policy/changes-nothing',
  severity: 'notice',
  onlyIn: 'lint',
  summary: 'a policy can be removed without any connection changing',
  words: ({ id, why }) => `${id} changes nothing: ${why}; remove it, or correct what it selects or admits`,
});

/** A rule with the rule set that it is in. */
interface Placed {
  readonly policyRules: PolicyRules;
  readonly rule: Rule;
}

/** The rules that hold for all pods that a rule set selects, its own among them. */
type FindCovering = (policyRules: PolicyRules) => FindByPeer<Placed>;

/** What seems to change nothing, with what is said of it once that is certain. */
export interface Needless {
  /** The id of the policy. */
  readonly policy: string;
  /** The path of the rule; missing for a whole policy. */
  readonly path?: string;
  readonly diagnostic: Diagnostic;
}

/**
 * Notices at rules and at whole NetworkPolicies that change nothing, whichever pods there are (A.10 row 35). Of several that cover each
 * other the last ones are meant: all that is told can be removed together.
 */
export function reportCovered(linted: Linted): readonly Diagnostic[] {
  return coveredAmong(plainRuleSets(linted), linted).map(({ diagnostic }) => diagnostic);
}

/**
 * Rules and policies of the other kinds that others of their kind seem to cover, where an order, a denial or layer 7 may still make them
 * matter: each is certain only once the clusters with and without it are equivalent. In the order in which they may be removed.
 */
export function findSeeminglyCovered(linted: Linted): readonly Needless[] {
  return [...orderedRuleSets(linted).values()].flatMap((ruleSets) => coveredAmong(ruleSets, linted));
}

function coveredAmong(ruleSets: readonly PolicyRules[], linted: Linted): readonly Needless[] {
  const dead = new Set<string>();
  const policies = findNeedless(ruleSets, linted, dead);
  const left = ruleSets.filter(({ policy }) => !dead.has(policy.id));
  return [...policies, ...findCovered(left, linted)];
}

function findNeedless(
  ruleSets: readonly PolicyRules[],
  { cluster, evaluation }: Linted,
  dead: Set<string>,
): readonly Needless[] {
  const byPolicy = groupBy(ruleSets, ({ policy }) => policy.id);
  const found: Needless[] = [];
  const covering = coveringRules(ruleSets, cluster);
  const isolatingOf = isolatingRuleSets(ruleSets);
  for (const [id, own] of [...byPolicy].reverse()) {
    goOn();
    const isOther = ({ policyRules: { policy } }: Placed) => policy.id !== id && !dead.has(policy.id);
    const reasons = own.map((each): Reason | undefined => {
      if (isNoRegion(each.selectedPods.labels)) return { words: 'no pod can have the labels that it selects', by: [] };
      const isolating = isolatingOf(each).find(
        (other) =>
          other.policy.id !== id &&
          !dead.has(other.policy.id) &&
          // what denies all is meant to stay when policies with rules go
          (each.rules.length > 0 || other.rules.length === 0) &&
          isPodMatchWithin(each.selectedPods, other.selectedPods, cluster),
      );
      if (isolating === undefined)
        return isPlain(each) && admitsAll(each, evaluation.ruleSets) ? admitsEverything : undefined;
      const covers = each.rules.map((rule) => coverOf({ policyRules: each, rule }, covering, { cluster, isOther }));
      if (covers.some((cover) => cover === undefined)) return undefined;
      const by = covers.flatMap((cover) => cover ?? []);
      const [first] = by;
      const isAdmitting = first !== undefined && by.every(({ rule }) => rule.action === 'allow');
      const admitting = isAdmitting ? `, and ${ruleId(first)} admits what it does` : '';
      return { words: `${isolating.policy.id} isolates the same pods already${admitting}`, by };
    });
    const [first] = own;
    const [reason] = reasons;
    if (first === undefined || reason === undefined || reasons.some((each) => each === undefined)) continue;
    dead.add(id);
    const related = reason.by.slice(0, 1).map((each) => ({ span: each.rule.span, message: `${ruleId(each)} here` }));
    found.push({ policy: id, diagnostic: changesNothing({ id, why: reason.words }, first.policy.span, related) });
  }
  return found;
}

/** Finds the rule sets of the direction and namespace of one that isolate, and may select all its pods. */
function isolatingRuleSets(ruleSets: readonly PolicyRules[]): (policyRules: PolicyRules) => readonly PolicyRules[] {
  const groups = groupBy(
    ruleSets.filter(({ isolates }) => isolates),
    keyOf,
  );
  const known = new Map<string, FindByPeer<{ readonly policyRules: PolicyRules }>>();
  return (policyRules) => {
    const key = keyOf(policyRules);
    const find =
      known.get(key) ??
      rulesByPeer(
        (groups.get(key) ?? []).map((each) => ({ policyRules: each, rule: { peers: [selectedPeer(each)] } })),
      );
    known.set(key, find);
    return find(selectedPeer(policyRules)).map((each) => each.policyRules);
  };
}

/** What a rule set selects, as a peer. */
function selectedPeer({ selectedPods, policy }: PolicyRules): PeerMatch {
  return { kind: 'pods', pods: selectedPods, span: policy.span };
}

function groupBy(
  ruleSets: readonly PolicyRules[],
  keyOfGroup: (policyRules: PolicyRules) => string,
): ReadonlyMap<string, readonly PolicyRules[]> {
  const groups = new Map<string, PolicyRules[]>();
  for (const each of ruleSets) {
    const known = groups.get(keyOfGroup(each));
    if (known === undefined) groups.set(keyOfGroup(each), [each]);
    else known.push(each);
  }
  return groups;
}

/** Why a rule set changes nothing, and the rules that admit what it does. */
interface Reason {
  readonly words: string;
  readonly by: readonly Placed[];
}

const admitsEverything: Reason = {
  words: 'it admits everything, and no other policy speaks of the pods that it selects',
  by: [],
};

function ruleId({ policyRules, rule }: Placed): string {
  return `${policyRules.policy.id} ${rule.path}`;
}

/** What lets everything through in an admin tier keeps later policies from denying it. */
function isPlain({ policy }: PolicyRules): boolean {
  return policy.api === 'networking.k8s.io';
}

/** Whether a rule set lets everything through, to pods that no other rule set governs: then they are as open without it. */
function admitsAll(policyRules: PolicyRules, all: readonly PolicyRules[]): boolean {
  const { rules, direction, selectedPods, policy } = policyRules;
  const admitsEverybody = rules.some(
    (rule) => rule.peers === undefined && isTrafficWithin(portTraffic, trafficOf(rule.ports)),
  );
  return (
    admitsEverybody &&
    all.every(
      (each) =>
        each.policy.id === policy.id || each.direction !== direction || !mayOverlap(each.selectedPods, selectedPods),
    )
  );
}

function findCovered(ruleSets: readonly PolicyRules[], { cluster, documents }: Linted): readonly Needless[] {
  const covering = coveringRules(ruleSets, cluster);
  const all = ruleSets.flatMap((policyRules) => policyRules.rules.map((rule): Placed => ({ policyRules, rule })));
  const gone = new Set<Rule>();
  const found: Needless[] = [];
  for (const placed of [...all].reverse()) {
    const isOther = ({ rule }: Placed) => rule !== placed.rule && !gone.has(rule);
    const [by] = coverOf(placed, covering, { cluster, isOther }) ?? [];
    if (by === undefined) continue;
    gone.add(placed.rule);
    const { policy } = placed.policyRules;
    const isOwn = by.policyRules.policy.id === policy.id;
    const words = isOwn ? by.rule.path : ruleId(by);
    const isDenied = by.rule.action === 'deny';
    const diagnostic = covered({ id: policy.id, path: placed.rule.path, by: words, isDenied }, placed.rule.span, [
      { span: by.rule.span, message: `${words} here` },
    ]);
    const edit: Edit | undefined = itemEdit(documents, placed.rule.span);
    const { path } = placed.rule;
    const whole = edit === undefined ? diagnostic : { ...diagnostic, edits: [edit] };
    found.push({ policy: policy.id, path, diagnostic: whole });
  }
  return found;
}

/** Finds, once for each selector, the rules of its direction and namespace that hold for all its pods. */
function coveringRules(ruleSets: readonly PolicyRules[], cluster: Cluster): FindCovering {
  const groups = groupBy(ruleSets, keyOf);
  const known = new Map<string, FindByPeer<Placed>>();
  return (policyRules) => {
    const key = `${keyOf(policyRules)} ${regionKey(policyRules.selectedPods.labels)}`;
    const found = known.get(key) ?? rulesByPeer(find(policyRules));
    known.set(key, found);
    return found;
  };

  function find(policyRules: PolicyRules): readonly Placed[] {
    return (groups.get(keyOf(policyRules)) ?? [])
      .filter((each) => isPodMatchWithin(policyRules.selectedPods, each.selectedPods, cluster))
      .flatMap((each) => each.rules.map((rule) => ({ policyRules: each, rule })))
      .filter(({ rule }) => rule.inForce === true && rule.only === undefined && rule.action !== 'pass');
  }
}

function keyOf(policyRules: PolicyRules): string {
  return `${policyRules.direction} ${namespaceOf(policyRules)}`;
}

function namespaceOf(policyRules: PolicyRules | undefined): string | undefined {
  const namespaces = policyRules?.selectedPods.namespaces;
  return namespaces?.kind === 'named' ? namespaces.name : undefined;
}

/** Rules that together admit all that a rule does, for all its pods; `undefined` where some of it only it admits. */
function coverOf(
  { policyRules, rule }: Placed,
  covering: FindCovering,
  { cluster, isOther }: { readonly cluster: Cluster; readonly isOther: (placed: Placed) => boolean },
): readonly Placed[] | undefined {
  if (rule.inForce !== true || rule.action !== 'allow' || rule.only !== undefined || rule.own !== undefined)
    return undefined;
  const rulesFor = covering(policyRules);
  const parts = (rule.peers ?? [undefined]).map((peer) => {
    const wide = rulesFor(peer).filter((each) => {
      goOn();
      const { peers } = each.rule;
      const isWide = peers === undefined || (peer !== undefined && isPeerWithin(peer, peers, cluster));
      return isWide && isOther(each) && (each.rule.action !== 'deny' || isBefore(each, { policyRules, rule }));
    });
    const one = wide.find((each) => isPortsWithin(rule.ports, each.rule.ports));
    if (one !== undefined) return [one];
    return isPortsWithin(
      rule.ports,
      wide.flatMap((each) => each.rule.ports),
    ) && rule.ports.length > 0
      ? wide
      : undefined;
  });
  if (parts.some((part) => part === undefined)) return undefined;
  return parts.flatMap((part) => part ?? []);
}

/** Whether a denial is asked before a rule: where an order says so, or nothing orders them and denials go first. */
function isBefore(denying: Placed, { policyRules, rule }: Placed): boolean {
  const [own, other] = [policyRules.precedence, denying.policyRules.precedence];
  if (own.mode === 'unordered' || other.mode === 'unordered') return other.mode === 'unordered';
  if (denying.policyRules === policyRules)
    return policyRules.rules.indexOf(denying.rule) < policyRules.rules.indexOf(rule);
  return own.tier === other.tier && other.order <= own.order;
}
