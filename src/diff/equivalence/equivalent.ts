import type { Scenario } from '../../assemble/build-scenario.js';
import type { Direction, PolicyRules } from '../../compile/index.js';
import type { PodEnd } from '../../evaluate/index.js';
import { reachOutside } from '../../map/map.js';
import { type Labels, nameLabel, undeclaredNamespace } from '../../model/index.js';
import { nodeCandidates } from '../../pairs/ends.js';
import { type ReachEnd, type ReachOptions, reachBetween } from '../../pairs/reach/reach-between.js';
import { toReach } from '../../pairs/reached.js';
import { absentState, exampleStates, type LabelRegion, type LabelStates, stateOf, statesIn } from '../../sets/index.js';
import { comparingNamespaces } from '../hypothetical/compare-namespaces.js';
import { reachByNamespace } from '../hypothetical/namespace-reach.js';
import type { Sides } from '../objects/changed-objects.js';
import { askedIn, contextOf, type SharedContext, type SideReaches } from '../side-reaches.js';
import { type Atom, atomsOf } from './atoms.js';
import type { ChangedRuleSets } from './changed-rule-sets.js';

/** Two sides between which no known pod or address has another verdict. */
export interface EquivalenceQuestion {
  readonly sides: Sides<SideReaches>;
  readonly scenario: Sides<Scenario>;
  readonly joint: SharedContext;
  readonly changed: ChangedRuleSets;
}

/**
 * Whether no pod that no manifest holds could tell two sides apart either, with known pods, addresses, nodes or others of its own sort. One
 * pod of each sort that any changed policy governs is asked; `undefined` where there are too many sorts to tell.
 */
export function isEquivalent({ sides, scenario, joint, changed }: EquivalenceQuestion): boolean | undefined {
  const all = [
    ...scenario.base.evaluationContext.evaluation.ruleSets,
    ...scenario.head.evaluationContext.evaluation.ruleSets,
  ];
  // with other labels of a namespace any policy may govern other pods
  const governing = changed.namespaces.size > 0 ? all : [...changed.ruleSets.base, ...changed.ruleSets.head];
  if (governing.length === 0) return true;
  if (governing.some(({ governsNodes }) => governsNodes !== undefined)) return undefined;
  if (!meetOwnNodesAlike({ sides, scenario, joint })) return false;
  // what layer 7 lets through of pods that no manifest holds isn't compared
  if (governing.some(({ rules }) => rules.some(({ only }) => only !== undefined))) return undefined;
  const atoms = atomsOf(governing, all, sides.head.places);
  const others = atomsOf(
    governing,
    all,
    sides.base.places.filter(({ name }) => changed.namespaces.has(name ?? '')),
  );
  if (atoms === undefined || others === undefined) return undefined;
  const question = { sides, scenario, joint, changed, directions: directionsOf(governing, changed) };
  return [...atoms, ...others].every((atom) => isAlike(atom, question));
}

/**
 * The directions in which a pod that the changed policies govern may differ: those of the policies, for what passes otherwise differs for the
 * other end, which is asked too.
 */
function directionsOf(governing: readonly PolicyRules[], { isSameContext, namespaces }: ChangedRuleSets) {
  const isOfMore = !isSameContext || namespaces.size > 0 || governing.some(({ separates }) => separates === true);
  return (['ingress', 'egress'] as const).filter(
    (each) => isOfMore || governing.some(({ direction }) => direction === each),
  );
}

/** Whether each known class and the node that its pods run on may send each other the same at both sides; it is none of the nodes of a map. */
function meetOwnNodesAlike({ sides, scenario, joint }: Omit<EquivalenceQuestion, 'changed'>): boolean {
  const textOf = (side: 'base' | 'head') => {
    const asked = askedIn(scenario[side], joint);
    const { names, reachEnds } = sides[side];
    const ends = names.map(({ class: index }) => reachEnds[index] ?? []);
    return JSON.stringify(ends.map((each) => withOwnNodes(each, ownNodes(scenario[side]), asked)));
  };
  return textOf('base') === textOf('head');
}

/** The nodes, each as the one that a pod runs on, where policies tell that from others. */
function ownNodes(scenario: Scenario): readonly ReachEnd[] {
  if (!scenario.evaluationContext.evaluation.tellsOwnNode) return [];
  return nodeCandidates(contextOf(scenario)).flatMap(({ end }) =>
    end.kind === 'node' ? [{ end: { ...end, isOwn: true, isAsOther: false }, presence: true }] : [],
  );
}

function withOwnNodes(pods: readonly ReachEnd[], nodes: readonly ReachEnd[], asked: ReachOptions): unknown {
  if (!pods.some(({ end }) => end.kind === 'pod')) return [];
  return nodes.map((node) => [
    withoutReasons(toReach(reachBetween([node], pods, asked))),
    withoutReasons(toReach(reachBetween(pods, [node], asked))),
  ]);
}

interface AtomQuestion extends EquivalenceQuestion {
  readonly directions: readonly Direction[];
}

function isAlike(atom: Atom, { sides, scenario, joint, directions }: AtomQuestion): boolean {
  const [base, head] = [reachEndOf(atom, scenario.base), reachEndOf(atom, scenario.head)];
  const textOf = (reachEnd: readonly ReachEnd[], side: 'base' | 'head') => {
    const asked = askedIn(scenario[side], joint);
    const { reachEnds, names } = sides[side];
    const others = names.map(({ class: index }) => reachEnds[index] ?? []);
    return JSON.stringify([
      directions.map((direction) =>
        others.map((other) => {
          const [from, to] = direction === 'egress' ? [reachEnd, other] : [other, reachEnd];
          return withoutReasons(toReach(reachBetween(from, to, asked)));
        }),
      ),
      withOwnNodes(reachEnd, ownNodes(scenario[side]), asked),
      directions.map((direction) =>
        reachOutside(reachEnd, direction, asked).map((row) => [row.cidrs, withoutReasons(row)]),
      ),
    ]);
  };
  if (textOf(base, 'base') !== textOf(head, 'head')) return false;
  return directions.every((direction) => {
    const reaches = {
      base: reachByNamespace(sides.base.allowedTraffics(base, direction)),
      head: reachByNamespace(sides.head.allowedTraffics(head, direction)),
    };
    return comparingNamespaces()(reaches).length === 0;
  });
}

function withoutReasons({ allow, unknown }: ReturnType<typeof toReach>): unknown {
  return [allow, unknown.map(({ protocol, from, to }) => [protocol, from, to])];
}

/** One pod of an atom, with labels that are known, as an end. */
function reachEndOf(
  { place, region }: Atom,
  { clusterState: { cluster }, evaluationContext }: Scenario,
): readonly ReachEnd[] {
  const end: PodEnd = evaluationContext.evaluation.endOfHypothetical({
    namespace: place.name ?? fresh,
    namespaceLabels:
      place.name === undefined
        ? known(labelsUnder('namespace:', region), fresh)
        : (cluster.namespaces.get(place.name) ?? undeclaredNamespace(place.name, cluster.undeclaredLabels)).labels,
    labels: known(labelsUnder('pod:', region), undefined),
  });
  return [{ end, presence: true }];
}

/** The name of a namespace that nobody names: no name has a space. */
const fresh = 'some other';

function known(labels: ReadonlyMap<string, LabelStates>, namespace: string | undefined): Labels {
  const examples = [...labels].map(([key, states]) => [key, stateOf(exampleStates(states, [])[0])] as const);
  return {
    known: new Map([...examples, ...(namespace === undefined ? [] : [[nameLabel, statesIn([namespace])] as const])]),
    others: absentState,
    owner: { id: 'hypothetical', words: 'the hypothetical pod', remedy: 'declare the workload' },
  };
}

function labelsUnder(prefix: NamespacePrefix, region: LabelRegion): ReadonlyMap<string, LabelStates> {
  return new Map(
    [...region].flatMap(([key, states]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), states] as const] : [],
    ),
  );
}

type NamespacePrefix = 'namespace:' | 'pod:';
