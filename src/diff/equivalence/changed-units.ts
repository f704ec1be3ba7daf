import type { LaidWorld } from '../../assemble/lay-world.js';
import type { Unit } from '../../compile/index.js';
import { labelStates, undeclaredNamespace } from '../../model/index.js';
import type { Sides } from '../objects/changed-objects.js';
import type { JointGround } from '../side-reaches.js';

/** What two sides don't have in common, of all that decides between pods. */
export interface ChangedUnits {
  /** Those of each side that the other doesn't have, as they are read, wherever they are written. */
  readonly units: Sides<ReadonlySet<Unit>>;
  /** Names of namespaces whose labels aren't the same. */
  readonly namespaces: ReadonlySet<string>;
}

/** Compares policies as they are read; all of them count as changed where the network, or the order of tiers, isn't the same. */
export function changedUnits(laid: Sides<LaidWorld>, { placeNames }: Pick<JointGround, 'placeNames'>): ChangedUnits {
  const [base, head] = [laid.base, laid.head].map((each) => unitsByKey(each.ground.evaluation.units));
  const isSame = groundText(laid.base) === groundText(laid.head);
  const less = (own: ReadonlyMap<string, Unit> = new Map(), other: ReadonlyMap<string, Unit> = new Map()) =>
    new Set([...own].flatMap(([key, unit]) => (isSame && other.has(key) ? [] : [unit])));
  const namespaces = placeNames.names.filter(
    (name) => namespaceText(name, laid.base, placeNames.keys) !== namespaceText(name, laid.head, placeNames.keys),
  );
  return { units: { base: less(base, head), head: less(head, base) }, namespaces: new Set(namespaces) };
}

/** Equal units are told apart by how many there are. */
function unitsByKey(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>();
  for (const unit of units) {
    const { policy, ...rest } = unit;
    const text = plainText({ ...rest, id: policy.id });
    let key = text;
    for (let copy = 1; found.has(key); copy++) key = `${text} ${copy}`;
    found.set(key, unit);
  }
  return found;
}

const placeKeys: ReadonlySet<string> = new Set(['span', 'subjectSpan']);

/** A text of a value without the places where it is written. */
export function plainText(value: unknown): string {
  return JSON.stringify(value, (key, each: unknown) => {
    if (placeKeys.has(key)) return undefined;
    if (typeof each === 'bigint') return `${each}`;
    return each instanceof Map ? [...each] : each;
  });
}

function groundText({ world, chosen, ground }: LaidWorld): string {
  const { name, version } = chosen.choice;
  const { pool, nodePool, nodeRange } = ground;
  const nodes = world.cluster.nodes.map(({ name: node, labels, addresses }) => ({ node, labels, addresses }));
  return plainText({
    name,
    version,
    facts: ground.facts.map(({ words }) => words),
    tiers: world.tiers,
    pool,
    nodePool,
    nodeRange,
    nodes,
  });
}

function namespaceText(name: string, { world: { cluster } }: LaidWorld, keys: readonly string[]): string {
  const { labels } = cluster.namespaces.get(name) ?? undeclaredNamespace(name, cluster.undeclaredLabels);
  return JSON.stringify(keys.map((key) => labelStates(labels, key)));
}
