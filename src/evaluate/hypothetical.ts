import type { NamedPortMatch, PeerMatch, PodMatch, PolicyRules, Rule, Stage, Tier, TierEnd } from '../compile/index.js';
import {
  type Addresses,
  type Assignment,
  allTraffic,
  anyLabels,
  type Condition,
  holds,
  intersectCells,
  type LabelRegion,
  noTraffic,
  type PodCells,
  podCell,
  statesIn,
  subtractCells,
  type Traffic,
  uniteTraffic,
} from '../sets/index.js';
import type { DirectionRules, DirectionTier } from './fold.js';
import { hasNames, wholeOf } from './rules-at.js';
import { type AskedRule, type AskedTier, evaluateTiers, type Sets } from './tiers.js';

/**
 * Pods that no manifest holds, by region: keys are `pod:KEY` for labels of the pod, `namespace:KEY` for those of its namespace and
 * `account:KEY` for those of its ServiceAccount, so that one region refers to all.
 */
export type HypotheticalRegion = LabelRegion;

/** The name that the API server gives every namespace as a label (A-DEF-4). */
export const namespaceNameKey = 'namespace:kubernetes.io/metadata.name';

/** The region of the pods that a match holds; the same object for the same match. */
export function regionOf(match: PodMatch): HypotheticalRegion {
  const known = regions.get(match) ?? newRegion(match);
  regions.set(match, known);
  return known;
}

const regions = new WeakMap<PodMatch, HypotheticalRegion>();

function newRegion({ namespaces, labels, account = anyLabels }: PodMatch): HypotheticalRegion {
  const namespaceRegion: LabelRegion =
    namespaces.kind === 'named'
      ? new Map([[namespaceNameKey, statesIn([namespaces.name])]])
      : prefixed('namespace:', namespaces.labels);
  return new Map([...namespaceRegion, ...prefixed('pod:', labels), ...prefixed('account:', account)]);
}

/** A region of labels as a part of a region of pods or of namespaces. */
export function prefixed(prefix: 'pod:' | 'namespace:' | 'account:', region: LabelRegion): HypotheticalRegion {
  return new Map([...region].map(([key, states]) => [`${prefix}${key}`, states]));
}

/** What one rule lets through between hypothetical pods and a subject; no rule where nothing governs the traffic. */
export interface AdmittingRule {
  readonly policyRules: PolicyRules | undefined;
  readonly rule: Rule | undefined;
  /** The peer of the rule that names the pods; `undefined` where the rule admits every peer. */
  readonly peer: PodMatch | undefined;
  /** The named port by which it passes at a pod that may give the name any number. */
  readonly named: NamedPortMatch | undefined;
  readonly passes: PodCells;
}

/** The traffic of a rule, its named ports apart. */
export interface RulePart {
  readonly traffic: Traffic;
  readonly named: NamedPortMatch | undefined;
  /** Some pods of the region give a name this number and others don't: the rule matches some of them only. */
  readonly isPartial: boolean;
}

/**
 * What the subject's own policies let through, rule by rule, less what stronger rules deny; `within` is where the
 * hypothetical pods are. An admission by address is left out: whoever covers the addresses covers the pods at them.
 */
export function admittingRules(
  tiers: readonly DirectionTier[],
  within: HypotheticalRegion,
  options: AdmittingRuleOptions,
): readonly AdmittingRule[] {
  const asked = tiers.map(({ tier, stages }): AskedCells<By> => {
    const applying = stages.map(({ mode, ruleSets }) => ({
      mode,
      ruleSets: ruleSets.filter(({ applies }) => holds(applies, options.assignment)),
    }));
    const isIsolated = applying.some(({ ruleSets }) => ruleSets.some(({ policyRules }) => policyRules.isolates));
    return {
      tier: undefined,
      stages: applying.map(({ mode, ruleSets }) => ({
        mode,
        rules: ruleSets.flatMap((each) => askedRules(each, tier.end, options)),
      })),
      ends: isIsolated ? endsOf(tier.end, [anyLabels]) : [],
    };
  });
  const { decided, remaining } = evaluateTiers(asked, [podCell(within, allTraffic)], cellSets<By>());
  const found = decided.flatMap(({ part, by: [by] }) => (by === undefined ? [] : [{ ...by, passes: part }]));
  const rest = remaining.flatMap(({ part }) => part);
  return rest.length === 0 ? found : [...found, { ...ungoverned, passes: rest }];
}

/** What an admission passes by. */
type By = Omit<AdmittingRule, 'passes'>;

function askedRules(
  { policyRules, rules }: DirectionRules,
  end: TierEnd | undefined,
  { partsOf, isAt, assignment }: AdmittingRuleOptions,
): readonly AskedRule<PodCells, By>[] {
  const at = (addresses: Addresses) => holds(isAt(addresses), assignment);
  return rules
    .filter(({ matches }) => holds(matches, assignment))
    .flatMap(({ rule }) =>
      cellsOf(rule, partsOf(rule), at).map(({ peer, region, traffic, named, isPartial }) => ({
        action: rule.action,
        matched: [podCell(region, traffic)],
        isPartial: isPartial,
        isEnded: rule.action === 'allow' && end !== undefined && policyRules.isolates,
        by: { policyRules, rule, peer, named },
      })),
    );
}

/** Cells as tiers divide them; ways aren't distinguished. */
type AskedCells<Deciding> = AskedTier<PodCells, Deciding, undefined>;

/** What is taken out is only noted, so that nothing is cut before it has to be; what rules admit may overlap. */
function cellSets<Deciding>(): Sets<PodCells, Deciding, undefined, undefined> {
  return {
    intersect: intersectCells,
    subtract: subtractCells,
    isNone: (cells) => cells.length === 0,
    isDecided: (outcome) => outcome === 'allow' || outcome === 'pass',
    divide: (remaining, rules) => ({
      pieces: rules
        .map(({ matched, by }) => ({ part: intersectCells(remaining, matched), by: [by] }))
        .filter(({ part }) => part.length > 0),
      rest: subtractCells(
        remaining,
        rules.flatMap(({ matched, isPartial, isEnded }) => (isPartial === true || isEnded === true ? [] : matched)),
      ),
    }),
    start: undefined,
    follow: () => undefined,
    join: (handed) => [
      {
        part: handed.flatMap(({ passed, rest }) => [...rest.part, ...passed.flatMap(({ part }) => part)]),
        path: undefined,
      },
    ],
  };
}

/** Isolation of the pods of some regions. */
function endsOf(end: TierEnd | undefined, regions: readonly HypotheticalRegion[]): AskedCells<never>['ends'] {
  if (end === undefined || regions.length === 0) return [];
  const ended = uniteTraffic(end.denied, end.undefined);
  return [{ action: 'deny', of: regions.map((region) => podCell(region, ended)), by: [] }];
}

/** How rules are read at hypothetical pods, and under which assignment. */
export interface AdmittingRuleOptions {
  readonly partsOf: (rule: Rule) => readonly RulePart[];
  /** Whether such a pod has one of some addresses. */
  readonly isAt: (addresses: Addresses) => Condition;
  readonly assignment: Assignment;
}

/** A rule set of the hypothetical pods' own side, with what it has to say of the subject. */
export interface OwnRules {
  readonly policyRules: PolicyRules;
  readonly inForce: Condition;
  readonly rules: readonly OwnRule[];
}

export interface OwnRule {
  readonly rule: Rule;
  readonly matches: Condition;
  readonly parts: readonly Pick<RulePart, 'traffic' | 'isPartial'>[];
}

export interface OwnTier {
  readonly tier: Tier;
  readonly stages: readonly { readonly mode: Stage['mode']; readonly ruleSets: readonly OwnRules[] }[];
}

/** What one of the policies that govern hypothetical pods themselves lets through; no rule set where none has a say. */
export interface OwnAdmittingPolicy {
  readonly policyRules: PolicyRules | undefined;
  readonly passes: PodCells;
}

/** What the policies that govern hypothetical pods themselves let through. */
export function ownPasses(
  tiers: readonly OwnTier[],
  within: HypotheticalRegion,
  options: Pick<AdmittingRuleOptions, 'isAt' | 'assignment'>,
): PodCells {
  return ownAdmittingPolicies(tiers, within, options).flatMap(({ passes }) => passes);
}

/** The same, policy by policy. */
export function ownAdmittingPolicies(
  tiers: readonly OwnTier[],
  within: HypotheticalRegion,
  options: Pick<AdmittingRuleOptions, 'isAt' | 'assignment'>,
): readonly OwnAdmittingPolicy[] {
  const asked = tiers.map(({ tier, stages }): AskedCells<PolicyRules> => {
    const applying = stages.map(({ mode, ruleSets }) => ({
      mode,
      ruleSets: ruleSets.filter(({ inForce }) => holds(inForce, options.assignment)),
    }));
    const isolating = applying.flatMap(({ ruleSets }) => ruleSets.filter(({ policyRules }) => policyRules.isolates));
    return {
      tier: undefined,
      stages: applying.map(({ mode, ruleSets }) => ({
        mode,
        rules: ruleSets.flatMap((each) => ownAskedRules(each, tier.end, options)),
      })),
      ends: endsOf(
        tier.end,
        isolating.map(({ policyRules }) => regionOf(policyRules.selectedPods)),
      ),
    };
  });
  const { decided, remaining } = evaluateTiers(asked, [podCell(within, allTraffic)], cellSets<PolicyRules>());
  const found = decided.map(({ part, by: [policyRules] }): OwnAdmittingPolicy => ({ policyRules, passes: part }));
  const rest = remaining.flatMap(({ part }) => part);
  return rest.length === 0 ? found : [...found, { policyRules: undefined, passes: rest }];
}

function ownAskedRules(
  { policyRules, rules }: OwnRules,
  end: TierEnd | undefined,
  { isAt, assignment }: Pick<AdmittingRuleOptions, 'isAt' | 'assignment'>,
): readonly AskedRule<PodCells, PolicyRules>[] {
  const selectedPods = regionOf(policyRules.selectedPods);
  return rules
    .filter(({ matches }) => holds(matches, assignment))
    .flatMap(({ rule, parts }) => {
      const own = ownRegions(rule, (addresses) => holds(isAt(addresses), assignment));
      return parts.map(({ traffic, isPartial }) => ({
        action: rule.action,
        matched: intersectCells([podCell(selectedPods, traffic)], own),
        isPartial: isPartial,
        isEnded: rule.action === 'allow' && end !== undefined && policyRules.isolates,
        by: policyRules,
      }));
    });
}

/** The hypothetical pods that a rule is about, where it refers to the governed end too. */
function ownRegions({ own }: Rule, isAt: (addresses: Addresses) => boolean): PodCells {
  if (own === undefined) return [podCell(anyLabels, allTraffic)];
  return own.flatMap((peer) => regionsOf(peer, isAt).map((pods) => podCell(pods, allTraffic)));
}

/** The hypothetical pods that a peer holds, where they are or aren't at the addresses that it names. */
function regionsOf(peer: PeerMatch, isAt: (addresses: Addresses) => boolean): readonly HypotheticalRegion[] {
  switch (peer.kind) {
    case 'pods': {
      const isHeld = peer.within === undefined || isAt(peer.within);
      return isHeld && !(peer.without !== undefined && isAt(peer.without)) ? [regionOf(peer.pods)] : [];
    }
    case 'addresses':
      return peer.holds === undefined && isAt(peer.addresses) ? [anyLabels] : [];
    case 'nodes':
    case 'domains':
    case 'apiServer':
    case 'identity':
      return [];
  }
}

/** The addresses by which rules may tell hypothetical pods apart. */
export function addressesOfRule({ action, peers = [], own = [] }: Rule): readonly Addresses[] {
  return [...peers, ...own].flatMap((peer) => {
    if (peer.kind === 'pods') return [peer.within ?? [], peer.without ?? []].flat();
    return peer.kind === 'addresses' && peer.holds === undefined && (action !== 'allow' || own.includes(peer))
      ? peer.addresses
      : [];
  });
}

const ungoverned = { policyRules: undefined, rule: undefined, peer: undefined, named: undefined } as const;

/** What passes where nothing governs. */
export function ungovernedTraffic(within: HypotheticalRegion): AdmittingRule {
  return { ...ungoverned, passes: [podCell(within, allTraffic)] };
}

/** The parts of a rule at a pod whose named ports may have any number: a name is the whole of its protocol. */
export function partsAtAnyPod(rule: Rule): readonly RulePart[] {
  const [remaining, certain] = [rule.ports.filter(hasNames), rule.ports.filter((port) => !hasNames(port))];
  const numbers = certain.reduce(
    (sum, port) => (port.kind === 'traffic' ? uniteTraffic(sum, port.traffic) : sum),
    noTraffic,
  );
  return [
    { traffic: numbers, named: undefined, isPartial: false },
    ...remaining.map((port): RulePart => {
      if (port.kind === 'traffic') return { traffic: port.traffic, named: undefined, isPartial: true };
      return { traffic: wholeOf(port), named: port, isPartial: true };
    }),
  ];
}

function cellsOf(rule: Rule, parts: readonly RulePart[], isAt: (addresses: Addresses) => boolean) {
  return peersOf(rule, isAt).flatMap((peer) => parts.map((part) => ({ ...peer, ...part })));
}

function peersOf(
  rule: Rule,
  isAt: (addresses: Addresses) => boolean,
): readonly { readonly peer: PodMatch | undefined; readonly region: HypotheticalRegion }[] {
  if (rule.peers === undefined) return [{ peer: undefined, region: anyLabels }];
  return rule.peers
    .filter(({ kind }) => kind === 'pods' || rule.action !== 'allow')
    .flatMap((peer) =>
      regionsOf(peer, isAt).map((region) => ({ peer: peer.kind === 'pods' ? peer.pods : undefined, region })),
    );
}
