import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import {
  type Assignment,
  allOf,
  anyOf,
  anyState,
  assignmentsOf,
  type Condition,
  type Fact,
  type FactValue,
  holds,
  type Leaf,
  notOf,
  statesIn,
  statesNotIn,
  unknownFacts,
} from '../../src/sets/index.js';
import { checkLaw } from './check-law.js';

const base = { words: 'something', remedy: 'settle it' };
const label = { ...base, kind: 'label', id: 'label', possible: anyState } as const;
const address = { ...base, kind: 'address', family: 'IPv4', id: 'address', possible: [0n, 16n] } as const;
const choice = { ...base, kind: 'choice', id: 'choice', count: 3 } as const;

/** Every value that a fact of these tests can have. */
const valuesOf: Readonly<Record<Fact['kind'], readonly FactValue[]>> = {
  label: [undefined, '', 'a', 'b', 'zzz'],
  address: Array.from({ length: 16 }, (_, value) => BigInt(value)),
  choice: [0, 1, 2],
};

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc
    .constantFrom(statesIn(['a']), statesIn(['b', '']), statesNotIn(['a']))
    .map((within) => ({ kind: 'label', fact: label, within }) as const),
  fc
    .constantFrom([0n, 8n], [4n, 12n], [0n, 2n, 15n, 16n])
    .map((within) => ({ kind: 'address', fact: address, within }) as const),
  fc.subarray([0, 1, 2]).map((within) => ({ kind: 'choice', fact: choice, within }) as const),
);

const { condition } = fc.letrec<{ readonly condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.boolean(),
    fc.array(tie('condition'), { maxLength: 3 }).map(allOf),
    fc.array(tie('condition'), { maxLength: 3 }).map(anyOf),
  ),
}));

const everyWorld: readonly Assignment[] = valuesOf.label.flatMap((a) =>
  valuesOf.address.flatMap((b) =>
    valuesOf.choice.map(
      (c) =>
        new Map<string, FactValue>([
          ['label', a],
          ['address', b],
          ['choice', c],
        ]),
    ),
  ),
);

t.test('conditions are joined as truths are, in every world', async (t) => {
  const law = fc.property(fc.array(condition, { maxLength: 3 }), (parts) => {
    for (const world of everyWorld.filter((_, index) => index % 7 === 0)) {
      assert.equal(
        holds(allOf(parts), world),
        parts.every((part) => holds(part, world)),
      );
      assert.equal(
        holds(anyOf(parts), world),
        parts.some((part) => holds(part, world)),
      );
    }
  });
  checkLaw(t, law, 50);
});

t.test('a condition and its contrary never hold together, and one of them always does', async (t) => {
  const law = fc.property(condition, (each) => {
    for (const world of everyWorld) assert.notEqual(holds(notOf(each), world), holds(each, world));
  });
  checkLaw(t, law, 50);
});

t.test('what is certain of a part is not left open', async (t) => {
  const open: Condition = { kind: 'choice', fact: choice, within: [1] };
  t.strictSame([allOf([]), anyOf([])], [true, false]);
  t.strictSame([allOf([open, false]), anyOf([open, true])], [false, true]);
  t.strictSame([allOf([open, true]), anyOf([open, false])], [open, open]);
});

t.test('the worlds of open facts show every combination of outcomes once, and none that can not be', async (t) => {
  const law = fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), (conditions) => {
    const facts = unknownFacts(conditions);
    const worlds = assignmentsOf(facts, 10_000) ?? [];
    assert.equal(
      worlds.length,
      facts.reduce((product, { examples }) => product * examples.length, 1),
    );
    const leaves = conditions.flatMap(leavesOf);
    assert.deepEqual(
      facts.map(({ fact }) => fact.id),
      [...new Set(leaves.map(({ fact }) => fact.id))],
      'in order of first mention',
    );
    const truths = (world: Assignment) => leaves.map((each) => holds(each, world)).join();
    const shown = worlds.map(truths);
    assert.equal(new Set(shown).size, shown.length, 'each combination once');
    assert.deepEqual(new Set(shown), new Set(everyWorld.map(truths)), 'every combination, and no other');
  });
  checkLaw(t, law, 60);
});

function leavesOf(given: Condition): readonly Leaf[] {
  if (typeof given === 'boolean') return [];
  return given.kind === 'all' || given.kind === 'any' ? given.of.flatMap(leavesOf) : [given];
}

t.test('no fact has one world, and more worlds than the limit are not listed', async (t) => {
  const bits = Array.from({ length: 9 }, (_, index): Condition => {
    const fact = { ...choice, id: `bit ${index}`, count: 2 };
    return { kind: 'choice', fact, within: [1] };
  });
  t.equal(assignmentsOf(unknownFacts([true, false]), 1)?.length, 1);
  t.equal(assignmentsOf(unknownFacts(bits.slice(0, 8)), 256)?.length, 256);
  t.equal(assignmentsOf(unknownFacts(bits), 256), undefined);
});
