import { cidrAddresses, type Family } from './addresses.js';
import { type Intervals, includes, intersect, partition, subtract } from './intervals.js';
import { complementStates, exampleStates, hasState, type LabelStates } from './label-values.js';

/** Something that manifests don't say and a verdict may hang on: it has one of its possible values, not known which. */
export type Fact = LabelFact | AddressFact | ChoiceFact;

interface FactBase {
  /** Two facts with one id are the same fact. */
  readonly id: string;
  /** What isn't known, in words: `the label \`team\` of namespace \`shop\``. */
  readonly words: string;
  /** What its reader can do to settle it, in words. */
  readonly remedy: string;
}

export interface LabelFact extends FactBase {
  readonly kind: 'label';
  readonly possible: LabelStates;
}

export interface AddressFact extends FactBase {
  readonly kind: 'address';
  readonly family: Family;
  readonly possible: Intervals<bigint>;
}

/** One of `count` possibilities, numbered from 0. */
export interface ChoiceFact extends FactBase {
  readonly kind: 'choice';
  readonly count: number;
}

/** What isn't known, and how to settle it. */
export type Doubt = Pick<ChoiceFact, 'id' | 'words' | 'remedy'>;

/** A statement about facts, as certain as can be: `true` and `false` where no fact matters. */
export type Condition = boolean | Leaf | AllOf | AnyOf;

export type Leaf =
  | { readonly kind: 'label'; readonly fact: LabelFact; readonly within: LabelStates }
  | { readonly kind: 'address'; readonly fact: AddressFact; readonly within: Intervals<bigint> }
  | { readonly kind: 'choice'; readonly fact: ChoiceFact; readonly within: readonly number[] };

interface AllOf {
  readonly kind: 'all';
  readonly of: readonly Condition[];
}

interface AnyOf {
  readonly kind: 'any';
  readonly of: readonly Condition[];
}

/** A choice between possibilities with names: what it gives holds where one of those comes out that it is given. */
export function namedChoice<Name extends string>(
  { id, words, remedy }: Doubt,
  names: readonly Name[],
): (...where: readonly Name[]) => Condition {
  const fact: ChoiceFact = { kind: 'choice', id, words, remedy, count: names.length };
  return (...where) => ({
    kind: 'choice',
    fact,
    within: names.flatMap((name, index) => (where.includes(name) ? [index] : [])),
  });
}

/** A choice between two possibilities: 1 where what is in doubt is so, 0 where it isn't. */
export function binaryChoice({ id, words, remedy }: Doubt): ChoiceFact {
  return { kind: 'choice', id, words, remedy, count: 2 };
}

/** Holds or doesn't: nobody knows. */
export function perhaps(doubt: Doubt): Condition {
  return { kind: 'choice', fact: binaryChoice(doubt), within: [1] };
}

/** Each fact's value in one possible world, by its id. */
export type World = ReadonlyMap<string, FactValue>;
export type FactValue = string | bigint | number | undefined;

/** A fact of a question and one value for each way in which its statements can come out. */
export interface OpenFact {
  readonly fact: Fact;
  readonly examples: readonly FactValue[];
}

export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes(false)) return false;
  const open = conditions.filter((condition) => condition !== true);
  return open.length > 1 ? { kind: 'all', of: open } : (open[0] ?? true);
}

export function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes(true)) return true;
  const open = conditions.filter((condition) => condition !== false);
  return open.length > 1 ? { kind: 'any', of: open } : (open[0] ?? false);
}

/** What holds in exactly those worlds in which a condition doesn't. */
export function notOf(condition: Condition): Condition {
  if (typeof condition === 'boolean') return !condition;
  switch (condition.kind) {
    case 'all':
      return anyOf(condition.of.map(notOf));
    case 'any':
      return allOf(condition.of.map(notOf));
    case 'label':
      return { ...condition, within: complementStates(condition.within) };
    case 'address':
      return { ...condition, within: subtract(condition.fact.possible, condition.within) };
    case 'choice': {
      const all = Array.from({ length: condition.fact.count }, (_, index) => index);
      return { ...condition, within: all.filter((index) => !condition.within.includes(index)) };
    }
  }
}

/** Whether a condition holds in a world that gives every fact of it a value. */
export function holds(condition: Condition, world: World): boolean {
  if (typeof condition === 'boolean') return condition;
  switch (condition.kind) {
    case 'all':
      return condition.of.every((each) => holds(each, world));
    case 'any':
      return condition.of.some((each) => holds(each, world));
    default:
      return isWithin(condition, world.get(condition.fact.id));
  }
}

/**
 * The facts that conditions hang on, each with one value for every combination of truths its statements can take together,
 * in order of first mention.
 */
export function openFacts(conditions: readonly Condition[]): readonly OpenFact[] {
  const leavesByFact = new Map<string, Leaf[]>();
  for (const condition of conditions) collectLeaves(condition, leavesByFact);
  return [...leavesByFact.values()].flatMap((leaves) => {
    const fact = leaves[0]?.fact;
    return fact === undefined ? [] : [{ fact, examples: distinctExamples(fact, leaves) }];
  });
}

/** Every world of some facts; `undefined` where there are more than `limit`. */
export function worldsOf(facts: readonly OpenFact[], limit: number): readonly World[] | undefined {
  const count = facts.reduce((product, { examples }) => product * examples.length, 1);
  if (count > limit) return undefined;
  let worlds: World[] = [new Map()];
  for (const { fact, examples } of facts) {
    worlds = worlds.flatMap((world) => examples.map((value) => new Map([...world, [fact.id, value]])));
  }
  return worlds;
}

/** A condition that comes out the same in every world is that truth; beyond a number of worlds it stays as it is. */
export function settled(condition: Condition): Condition {
  if (typeof condition === 'boolean') return condition;
  const worlds = worldsOf(openFacts([condition]), mostSettled) ?? [];
  const [first, ...others] = worlds.map((world) => holds(condition, world));
  return first !== undefined && others.every((each) => each === first) ? first : condition;
}

const mostSettled = 256;

function collectLeaves(condition: Condition, leavesByFact: Map<string, Leaf[]>): void {
  if (typeof condition === 'boolean') return;
  if (condition.kind === 'all' || condition.kind === 'any') {
    for (const each of condition.of) collectLeaves(each, leavesByFact);
    return;
  }
  const leaves = leavesByFact.get(condition.fact.id);
  if (leaves === undefined) leavesByFact.set(condition.fact.id, [condition]);
  else leaves.push(condition);
}

function distinctExamples(fact: Fact, leaves: readonly Leaf[]): readonly FactValue[] {
  const byTruths = new Map<string, FactValue>();
  for (const value of candidates(fact, leaves)) {
    const truths = leaves.map((leaf) => (isWithin(leaf, value) ? '1' : '0')).join('');
    if (!byTruths.has(truths)) byTruths.set(truths, value);
  }
  return [...byTruths.values()];
}

function candidates(fact: Fact, leaves: readonly Leaf[]): readonly FactValue[] {
  switch (fact.kind) {
    case 'label':
      return exampleStates(
        fact.possible,
        leaves.flatMap((leaf) => (leaf.kind === 'label' ? [leaf.within] : [])),
      );
    case 'address':
      return partition(
        fact.possible,
        leaves.flatMap((leaf) => (leaf.kind === 'address' ? [leaf.within] : [])),
      ).map((piece) => exampleAddress(piece, fact.family));
    case 'choice':
      return Array.from({ length: fact.count }, (_, index) => index);
  }
}

const familiar = cidrAddresses('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7');

/** An address as pods and nodes have them, where there is one; not the first of a range, which is often the name of a network. */
function exampleAddress(piece: Intervals<bigint>, family: Family): FactValue {
  const usual = intersect(piece, familiar[family]);
  const [low, high] = usual.length > 0 ? usual : piece;
  return low !== undefined && high !== undefined && high - low > 1n ? low + 1n : low;
}

function isWithin(leaf: Leaf, value: FactValue): boolean {
  switch (leaf.kind) {
    case 'label':
      return hasState(leaf.within, typeof value === 'string' ? value : undefined);
    case 'address':
      return typeof value === 'bigint' && includes(leaf.within, value);
    case 'choice':
      return typeof value === 'number' && leaf.within.includes(value);
  }
}
