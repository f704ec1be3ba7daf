import { type Addresses, cidrAddresses, type Family, uniqueLocalAddresses } from './addresses.js';
import { type Intervals, includes, intersect, partition, subtract } from './intervals.js';
import { complementStates, exampleStates, hasState, type LabelStates } from './label-values.js';

/**
 * A fact that no manifest states and that a verdict may depend on. It has one of `count` values; which one is unknown.
 */
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
export type Uncertainty = Pick<ChoiceFact, 'id' | 'words' | 'remedy'>;

/** A condition over unknown facts; `true` and `false` where it depends on none. */
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

/** A fact whose values have names; returns the condition that it has one of the values given. */
export function namedChoice<Name extends string>(
  { id, words, remedy }: Uncertainty,
  names: readonly Name[],
): (...where: readonly Name[]) => Condition {
  const fact: ChoiceFact = { kind: 'choice', id, words, remedy, count: names.length };
  return (...where) => ({
    kind: 'choice',
    fact,
    within: names.flatMap((name, index) => (where.includes(name) ? [index] : [])),
  });
}

/** A yes-or-no fact: 1 is yes, 0 is no. */
export function binaryChoice({ id, words, remedy }: Uncertainty): ChoiceFact {
  return { kind: 'choice', id, words, remedy, count: 2 };
}

/** A condition that may hold or not: a yes-or-no fact. */
export function uncertainCondition(uncertainty: Uncertainty): Condition {
  return { kind: 'choice', fact: binaryChoice(uncertainty), within: [1] };
}

/** An assignment of facts: the value of each, by its id. */
export type Assignment = ReadonlyMap<string, FactValue>;
export type FactValue = string | bigint | number | undefined;

/** A fact, and one value for each way in which the conditions on it can come out. */
export interface UnknownFact {
  readonly fact: Fact;
  readonly examples: readonly FactValue[];
}

export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes(false)) return false;
  const undecided = conditions.filter((condition) => condition !== true);
  return undecided.length > 1 ? { kind: 'all', of: undecided } : (undecided[0] ?? true);
}

export function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes(true)) return true;
  const undecided = conditions.filter((condition) => condition !== false);
  return undecided.length > 1 ? { kind: 'any', of: undecided } : (undecided[0] ?? false);
}

/** The negation of a condition. */
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

/** A condition where some of its leaves are known; `know` says which, and is `undefined` for the others. */
export function whereKnown(condition: Condition, know: (leaf: Leaf) => boolean | undefined): Condition {
  if (typeof condition === 'boolean') return condition;
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of.map((each) => whereKnown(each, know)));
    case 'any':
      return anyOf(condition.of.map((each) => whereKnown(each, know)));
    default:
      return know(condition) ?? condition;
  }
}

/** Whether a condition holds under an assignment that has a value for every fact of it. */
export function holds(condition: Condition, assignment: Assignment): boolean {
  if (typeof condition === 'boolean') return condition;
  switch (condition.kind) {
    case 'all':
      return condition.of.every((each) => holds(each, assignment));
    case 'any':
      return condition.of.some((each) => holds(each, assignment));
    default:
      return isWithin(condition, assignment.get(condition.fact.id));
  }
}

/**
 * The facts that conditions depend on, in order of first mention, each with one value for every distinguishable
 * outcome.
 */
export function unknownFacts(conditions: readonly Condition[]): readonly UnknownFact[] {
  const leavesByFact = new Map<string, Leaf[]>();
  for (const condition of conditions) collectLeaves(condition, leavesByFact);
  return [...leavesByFact.values()].flatMap((leaves) => {
    const fact = leaves[0]?.fact;
    return fact === undefined ? [] : [{ fact, examples: distinctExamples(fact, leaves) }];
  });
}

/** Every assignment of some facts; `undefined` where there are more than `limit`. */
export function assignmentsOf(facts: readonly UnknownFact[], limit: number): readonly Assignment[] | undefined {
  const count = facts.reduce((product, { examples }) => product * examples.length, 1);
  if (count > limit) return undefined;
  let assignments: Assignment[] = [new Map()];
  for (const { fact, examples } of facts) {
    assignments = assignments.flatMap((assignment) =>
      examples.map((value) => new Map([...assignment, [fact.id, value]])),
    );
  }
  return assignments;
}

/** Simplifies a condition that has one value under every assignment; one with too many assignments stays as it is. */
export function settled(condition: Condition): Condition {
  if (typeof condition === 'boolean') return condition;
  const assignments = assignmentsOf(unknownFacts([condition]), mostSettled) ?? [];
  const [first, ...others] = assignments.map((assignment) => holds(condition, assignment));
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

const familiar: Addresses = {
  IPv4: cidrAddresses('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16').IPv4,
  IPv6: uniqueLocalAddresses,
};

/** An address that a pod or node can have: not the network address, the first of a range, if there is another. */
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
