import fc from 'fast-check';
import t from 'tap';
import { changeText } from '../../src/diff/objects/change-text.js';
import { nodeText } from '../../src/diff/objects/same-node.js';
import { withValue } from '../../src/mutate/edits/edit.js';
import { getIn } from '../../src/parse/index.js';
import { nodeOf } from './undo.js';

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(0, 1, '1', null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
  ),
}));

const tree = fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { maxKeys: 3 });

t.test('changes of a piece have one text where they come to the same, and only there', async () => {
  fc.assert(
    fc.property(tree, fc.array(tree, { minLength: 2, maxLength: 6 }), (before, others) => {
      const base = nodeOf(before);
      const after = [before, ...others].map(nodeOf);
      for (const one of after) {
        if ((changeText(base, one) === '') !== (nodeText(base) === nodeText(one))) return false;
        for (const other of after)
          if ((changeText(base, one) === changeText(base, other)) !== (nodeText(one) === nodeText(other))) return false;
      }
      return true;
    }),
  );
});

t.test('of lists that share items, too', async () => {
  const items = fc.array(fc.constantFrom(0, 1, [0], { a: 1 }), { maxLength: 5 });
  fc.assert(
    fc.property(items, items, items, (before, one, other) => {
      const base = nodeOf({ list: before });
      const [a, b] = [one, other].map((list) => nodeOf({ list }));
      return (
        a !== undefined &&
        b !== undefined &&
        (changeText(base, a) === changeText(base, b)) === (nodeText(a) === nodeText(b))
      );
    }),
  );
});

t.test('the text of a change is no longer for the length of a list', async (t) => {
  const long = nodeOf({ list: Array.from({ length: 3000 }, (_, index) => ({ name: `item ${index}` })) });
  const removed = withValue(long, ['list', 7], undefined);
  const item = getIn(long, ['list', 9]);
  t.ok(changeText(long, removed).length < 40);
  t.ok(changeText(long, withValue(long, ['list', 7], item)).length < 60);
});
