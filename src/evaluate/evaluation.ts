import {
  type Arrangement,
  type Direction,
  type PeerMatch,
  type PolicyRules,
  type Request,
  type Rule,
  ruleSetsOfTier,
} from '../compile/index.js';
import type { Cluster, Labels, Pod } from '../model/index.js';
import {
  type Addresses,
  allAddresses,
  allOf,
  anyState,
  binaryChoice,
  type Condition,
  type Division,
  divisionBy,
  type Family,
  families,
  type Intervals,
  isNoAddresses,
  isSame,
  partitionBy,
  type Traffic,
  unionOf,
} from '../sets/index.js';
import { type Classes, classify, type Pools } from './classes.js';
import { type ConnectionByAssignment, type ConnectionTraffic, connect, connectByAssignment } from './connection.js';
import { type OwnSideQuestion, PolicyFinder } from './direction-question.js';
import { type End, isInFamily, mayMeet, type PodClass, type PodEnd } from './ends.js';
import type { DirectionPolicies, DirectionTier } from './fold.js';
import type { OwnRules, OwnTier } from './hypothetical.js';
import { type AddressMatching, matchPool } from './match.js';
import { labelsOfNodesAt } from './nodes.js';
import type { CellSide } from './rows/cell-side.js';
import { disjointSides } from './rows/disjoint-sides.js';
import { OutcomeTable } from './rows/outcome-table.js';
import { Outcomes } from './rows/outcomes.js';
import { underRequest } from './under-request.js';

export interface EvaluateOptions {
  readonly pools: Pools;
  readonly matching: AddressMatching;
  /** The classes of another evaluation of the cluster, whose ends these are too; missing where they are its own. */
  readonly classes?: Classes;
}

export interface AddressesOfFamily {
  readonly family: Family;
  readonly addresses: Intervals<bigint>;
}

/** Answers questions about one cluster under one arrangement of policies; answers about pods are kept by class. */
export class Evaluation {
  readonly classes: readonly PodClass[];
  /** The name of the CNI plugin, as its makers write it. */
  readonly title: string;
  /** Every rule set that is in effect. */
  readonly ruleSets: readonly PolicyRules[];
  /** Every policy, in effect or not, once. */
  readonly policyIds: readonly string[];
  /** Policies tell a pod's own node from others, and say what it may. */
  readonly tellsOwnNode: boolean;
  /** Whether ranges of addresses hold pods, and nodes. */
  readonly rangesHold: Readonly<Record<'pods' | 'nodes', Condition>>;
  /** Some rule lets only some requests of a connection through. */
  readonly narrows: boolean;
  readonly #cluster: Cluster;
  readonly #classes: Classes;
  readonly #underRequests = new Map<string, Evaluation>();
  readonly #arrangement: Arrangement;
  readonly #matching: AddressMatching;
  readonly #pools: Pools;
  #hypotheticals = 0;
  readonly #outcomes = new Outcomes();
  readonly #sides: PolicyFinder;
  /** By the sides, which are the same objects where the same rules hold: kept as long as the sides are. */
  #answers = new WeakMap<DirectionPolicies, WeakMap<DirectionPolicies, readonly ConnectionTraffic[]>>();
  #kept = 0;
  readonly #withRanges = new WeakMap<readonly Rule[], boolean>();
  readonly #divisions = new WeakMap<readonly Rule[], Map<Family, Division<bigint>>>();
  readonly #rulesIn: Partial<Record<Direction, readonly Rule[]>> = {};

  constructor(cluster: Cluster, arrangement: Arrangement, { pools, matching, classes: given }: EvaluateOptions) {
    this.ruleSets = arrangement.tiers.flatMap(ruleSetsOfTier);
    const ruleSets = [...this.ruleSets, ...arrangement.inert];
    this.narrows = ruleSets.some(({ rules }) => rules.some(({ only }) => only !== undefined));
    this.policyIds = [...new Set(ruleSets.map(({ policy }) => policy.id))];
    const classes = given ?? classify(cluster, ruleSets, { pools, profile: arrangement.profile });
    this.#cluster = cluster;
    this.#classes = classes;
    this.classes = classes.list;
    this.title = arrangement.profile.title;
    this.tellsOwnNode = arrangement.profile.ordering.kind === 'Cilium';
    this.#arrangement = arrangement;
    this.#matching = matching;
    this.rangesHold = { pods: matching.ipBlockMatchesPods, nodes: matching.ipBlockMatchesNodes };
    this.#pools = pools;
    this.#sides = new PolicyFinder(arrangement, classes.list, { matching, outcomes: this.#outcomes });
  }

  /** The same cluster as one request meets it that is asked above ports; ends of the one are ends of the other. */
  underRequest(request: Request): Evaluation {
    const key = JSON.stringify(request);
    const known = this.#underRequests.get(key) ?? this.#askedUnder(request);
    this.#underRequests.set(key, known);
    return known;
  }

  #askedUnder(request: Request): Evaluation {
    if (this.ruleSets.every(({ rules }) => rules.every(({ only }) => only === undefined))) return this;
    return new Evaluation(this.#cluster, underRequest(this.#arrangement, request), {
      pools: this.#pools,
      matching: this.#matching,
      classes: this.#classes,
    });
  }

  classOf(pod: Pod): PodClass {
    const podClass = this.#classes.of.get(pod);
    if (podClass === undefined) throw new Error(`${pod.workload} is not in this evaluation`);
    return podClass;
  }

  /** The end that a pod is: its class, or a node where it uses the network of its node (A-HOST-1). */
  endOf(pod: Pod): Exclude<End, { kind: 'address' }> {
    const podClass = this.classOf(pod);
    if (!podClass.isHostNetwork) return { kind: 'pod', podClass };
    const { nodes } = this.#matching;
    const own = nodes.find(({ name }) => name === pod.nodeName);
    const labels = own?.labels ?? labelsOfNodesAt(podClass.pool, nodes);
    return { kind: 'node', pool: podClass.pool, labels, isOwn: sharesNode, isAsOther: true };
  }

  /** The end that a pod is which no manifest holds. */
  endOfHypothetical(
    pod: Pick<PodClass, 'namespace' | 'namespaceLabels' | 'labels'> & Partial<Pick<PodClass, 'accountLabels'>>,
  ): PodEnd {
    const index = this.classes.length + this.#hypotheticals++;
    const { IPv4, IPv6 } = this.#pools.pods;
    const podClass = {
      accountLabels: anyAccountLabels,
      ...pod,
      index,
      namedPorts: [],
      isHostNetwork: false,
      isBare: undefined,
      mayNamePorts: true,
      uncertainNames: new Set<string>(),
      pool: { IPv4, IPv6 },
    };
    return { kind: 'pod', podClass };
  }

  /** The verdict of every traffic between two ends in one family; nothing where one of them has no address there. */
  connect(source: End, destination: End, family: Family): readonly ConnectionTraffic[] {
    if (!mayMeet(source, destination, family)) return noConnection;
    const egress = this.#sides.side({ direction: 'egress', governed: source, peer: destination, family });
    const ingress = this.#sides.side({ direction: 'ingress', governed: destination, peer: source, family });
    const known = this.#answers.get(egress)?.get(ingress);
    if (known !== undefined) return known;
    const answer = connect(egress, ingress);
    const answers = this.#answers.get(egress) ?? new WeakMap<DirectionPolicies, readonly ConnectionTraffic[]>();
    this.#answers.set(egress, answers.set(ingress, answer));
    this.#kept += answer.length;
    if (this.#kept > keptDecided) this.#forget();
    return answer;
  }

  /**
   * A number for what `connect` answers: the same where the same traffic is allowed, denied, or unknown for the same reasons, whatever
   * decides it. Of millions of pairs few differ so.
   */
  outcome(source: End, destination: End, family: Family): number {
    if (!mayMeet(source, destination, family)) return 0;
    return this.#outcomes.ofBoth(
      this.#sides.outcome({ direction: 'egress', governed: source, peer: destination, family }),
      this.#sides.outcome({ direction: 'ingress', governed: destination, peer: source, family }),
    );
  }

  /** Whether an end is a class of the cluster, such as outcomes are tabulated of. */
  isOfCluster(end: End): end is PodEnd {
    return end.kind === 'pod' && end.podClass.index < this.classes.length;
  }

  /**
   * The outcomes of classes of the cluster with some of them, in all of some families together, as far as they are about the traffic that
   * is asked about in a family.
   */
  outcomeTable(
    destinations: readonly PodEnd[],
    families: readonly Family[],
    trafficIn: (family: Family) => Traffic,
  ): OutcomeTable {
    const cantPass = disjointSides(trafficIn);
    const ofOne = ({ side }: CellSide) => this.#outcomes.of(side);
    return new OutcomeTable({
      destinations,
      families,
      rowOf: (end, direction, family) =>
        isInFamily(end, family) ? this.#sides.rowOf(end, direction, family) : undefined,
      ofOne,
      ofBoth: (egress, ingress, family) =>
        cantPass(egress, ingress, family) ? 0 : this.#outcomes.ofBoth(ofOne(egress), ofOne(ingress)),
    });
  }

  /** Answers are kept to be quick, not for ever: of a large cluster there are too many. */
  #forget(): void {
    this.#answers = new WeakMap();
    this.#kept = 0;
  }

  /** The verdicts between two ends under each assignment of what they and some further conditions depend on. */
  connectByAssignment(
    source: End,
    destination: End,
    { family, conditions }: { readonly family: Family; readonly conditions: readonly Condition[] },
  ): ConnectionByAssignment {
    if (!mayMeet(source, destination, family)) return { facts: [], assignments: [] };
    return connectByAssignment(
      this.#sides.side({ direction: 'egress', governed: source, peer: destination, family }),
      this.#sides.side({ direction: 'ingress', governed: destination, peer: source, family }),
      conditions,
    );
  }

  /** The tiers with the rule sets that govern an end in a direction; none where it is no pod. */
  governing(end: End, direction: Direction): readonly DirectionTier[] {
    return end.kind === 'pod' ? this.#sides.governing(end, direction) : [];
  }

  /** The rule sets of every tier that govern hypothetical pods in a direction, those that are meant, with what their rules say of one end. */
  ownSide(direction: Direction, peer: End, { family, isMeant }: OwnSideQuestion): readonly OwnTier[] {
    return this.#sides.ownSide(direction, peer, { family, isMeant });
  }

  /** What the rules of some rule sets that govern hypothetical pods say of one end. */
  ownRules(ruleSets: readonly PolicyRules[], peer: End, family: Family): readonly OwnRules[] {
    return this.#sides.ownRules(ruleSets, peer, family);
  }

  /** Addresses cut into parts that the rules of an end in one direction treat alike. */
  partitionAddresses(
    end: End,
    direction: Direction,
    { family, addresses }: AddressesOfFamily,
  ): readonly Intervals<bigint>[] {
    if (end.kind !== 'pod') return addresses.length === 0 ? [] : [addresses];
    return partitionBy(addresses, this.#divisionOf(this.#sides.rules(end, direction), family));
  }

  /** Addresses cut into parts that no rule of a direction distinguishes, whichever pods it governs. */
  partitionByAll(direction: Direction, { family, addresses }: AddressesOfFamily): readonly Intervals<bigint>[] {
    this.#rulesIn[direction] ??= this.ruleSets.flatMap((each) => (each.direction === direction ? each.rules : []));
    return partitionBy(addresses, this.#divisionOf(this.#rulesIn[direction], family));
  }

  /** What the rules of an end tell addresses apart by, found once for all ends with these rules. */
  #divisionOf(rules: readonly Rule[], family: Family): Division<bigint> {
    const byFamily = this.#divisions.get(rules) ?? new Map<Family, Division<bigint>>();
    this.#divisions.set(rules, byFamily);
    const division = byFamily.get(family) ?? divisionBy(rules.flatMap((rule) => this.#rangesOf(rule, family)));
    byFamily.set(family, division);
    return division;
  }

  /** The ranges that a rule tells addresses apart by, those of declared nodes among them. */
  #rangesOf({ peers = [] }: Rule, family: Family): readonly Intervals<bigint>[] {
    const plain = peers.flatMap((peer) => (peer.kind === 'addresses' ? [peer.addresses[family]] : []));
    // A rule holds whatever one of its ranges holds, so that it doesn't tell them apart.
    const others = peers.filter(({ kind }) => kind !== 'addresses');
    return (plain.length === 0 ? [] : [unionOf(plain)]).concat(
      others.flatMap((peer) => {
        if (peer.kind === 'nodes') {
          const { nodes, nodePool } = this.#matching;
          const known = nodes.map(({ addresses }) => addresses[family]);
          if (peer.isDeclared === true) return known;
          return nodes.every(({ addresses }) => !isNoAddresses(addresses)) && nodes.length > 0
            ? known
            : [...known, nodePool[family]];
        }
        return rangesOf(peer).map((range) => range[family]);
      }),
    );
  }

  /** As `governing`, each rule set with the rules that hold the end itself, whatever their peers. */
  governingRules(end: End, direction: Direction, family: Family): readonly DirectionTier[] {
    return end.kind === 'pod' ? this.#sides.governingRules(end, direction, family) : [];
  }

  /** Whether a pod that no manifest holds has one of some addresses; one fact for all questions about such a pod. */
  isHypotheticalAt(addresses: Addresses, family: Family): Condition {
    const isAt = matchPool(addresses[family], this.#pools.pods[family], 'hypothetical pod', family);
    return allOf([this.#matching.ipBlockMatchesPods, isAt]);
  }

  /** Whether address ranges of rules may decide between two pods, so that their addresses matter. */
  readsAddresses(source: End, destination: End): boolean {
    if (source.kind !== 'pod' || destination.kind !== 'pod' || this.#matching.ipBlockMatchesPods === false)
      return false;
    return (
      this.#haveRanges(this.#sides.rules(source, 'egress')) ||
      this.#haveRanges(this.#sides.rules(destination, 'ingress'))
    );
  }

  /** Whether some rule of an end tells addresses apart, found once for all ends with these rules. */
  #haveRanges(rules: readonly Rule[]): boolean {
    const known = this.#withRanges.get(rules) ?? rules.some(hasRanges);
    this.#withRanges.set(rules, known);
    return known;
  }

  /** Whether a pod that no manifest holds may have an address of a family. */
  mayHypotheticalBeIn(family: Family): boolean {
    return this.#pools.pods[family].length > 0;
  }

  /** The rule sets without effect that would govern an end if the CNI plugin enforced them. */
  inertRuleSets(end: End, direction: Direction): readonly PolicyRules[] {
    if (end.kind !== 'pod') return [];
    return this.#arrangement.inert.filter(
      (policyRules) =>
        policyRules.direction === direction && this.#sides.selection(policyRules.selectedPods, end.podClass) !== false,
    );
  }
}

/** A hostNetwork pod may run on the node of the other end. */
const sharesNode: Condition = {
  kind: 'choice',
  fact: binaryChoice({
    id: 'shared node',
    words: 'whether they share a node',
    remedy: 'admit the own node and others alike, or add the Pods with their `spec.nodeName`',
  }),
  within: [1],
};

const keptDecided = 50_000;

const noConnection: readonly ConnectionTraffic[] = [];

function hasRanges({ peers = [], own = [] }: Rule): boolean {
  return [...peers, ...own].some((peer) => rangesOf(peer).length > 0);
}

/** The ranges by which a peer tells addresses apart. */
function rangesOf(peer: PeerMatch): readonly Addresses[] {
  if (peer.kind === 'addresses') return [peer.addresses];
  if (peer.kind !== 'pods') return [];
  return [peer.within, peer.without].filter((range) => range !== undefined).filter(isPartial);
}

/** Whether a set tells addresses of one family apart. */
function isPartial(addresses: Addresses): boolean {
  return families.some((family) => addresses[family].length > 0 && !isSame(addresses[family], allAddresses[family]));
}

const anyAccountLabels: Labels = {
  known: new Map(),
  others: anyState,
  owner: {
    id: 'hypothetical account',
    words: 'the ServiceAccount of the hypothetical pod',
    remedy: 'declare the workload',
  },
};
