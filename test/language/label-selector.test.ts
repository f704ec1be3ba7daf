import t from 'tap';
import { UsageError } from '../../src/diagnostics/index.js';
import { parseSelector, selects } from '../../src/language/label-selector.js';

const rootLists = [
  {},
  { tier: 'pci' },
  { tier: 'web', env: 'b' },
  { tier: '', size: '9', 'a.example/b': 'x' },
] as const;

t.test('a selector selects as kubectl does', async (t) => {
  const table = [
    { selector: '', selected: [0, 1, 2, 3] },
    { selector: '  ', selected: [0, 1, 2, 3] },
    { selector: 'tier=pci', selected: [1] },
    { selector: 'tier==pci', selected: [1] },
    { selector: ' tier = pci ', selected: [1] },
    { selector: 'tier=', selected: [3] },
    { selector: 'tier!=pci', selected: [0, 2, 3] },
    { selector: 'tier', selected: [1, 2, 3] },
    { selector: '!tier', selected: [0] },
    { selector: '! tier', selected: [0] },
    { selector: 'tier in (pci,web)', selected: [1, 2] },
    { selector: 'tier in(pci , web)', selected: [1, 2] },
    { selector: 'tier in (,pci)', selected: [1, 3] },
    { selector: 'tier notin (pci,web)', selected: [0, 3] },
    { selector: 'tier,env in (a,b),!legacy', selected: [2] },
    { selector: 'a.example/b', selected: [3] },
    { selector: 'size>8', selected: [3] },
    { selector: 'size<8', selected: [] },
    { selector: 'tier<8', selected: [] },
    { selector: 'in in (in)', selected: [] },
    { selector: 'toString', selected: [] },
  ];
  for (const { selector, selected } of table) {
    const requirements = parseSelector(selector);
    const found = rootLists.flatMap((labels, index) => (selects(requirements, labels) ? [index] : []));
    t.strictSame(found, selected, selector);
  }
});

t.test('a selector that can not be read says where and what was expected', async (t) => {
  const table = [
    { selector: 'tier=(', problem: 'found `(` at column 6; expected a label value' },
    { selector: 'tier in pci', problem: 'found `pci` at column 9; expected `(`' },
    { selector: 'tier in (pci', problem: 'found its end at column 13; expected `)`' },
    { selector: 'tier pci', problem: 'found `pci` at column 6; expected one of `=`, `!=`, `in`, `notin`, `,`' },
    { selector: 'tier=a b', problem: 'found `b` at column 8; expected `,`' },
    { selector: 'tier=a,', problem: 'found its end at column 8; expected a label key' },
    { selector: ',', problem: 'found `,` at column 1; expected a label key' },
    { selector: '!!a', problem: 'found `!` at column 2; expected a label key' },
    { selector: '-a', problem: 'found `-a` at column 1; expected a label key' },
    { selector: 'a=b/c', problem: 'found `b/c` at column 3; expected a label value' },
    { selector: 'A.b/c', problem: 'found `A.b/c` at column 1; expected a label key' },
    { selector: 'a>x', problem: 'found `x` at column 3; expected a whole number' },
    { selector: `a=${'x'.repeat(64)}`, problem: `found \`${'x'.repeat(64)}\` at column 3; expected a label value` },
  ];
  for (const { selector, problem } of table) {
    t.throws(() => parseSelector(selector), new UsageError(`\`--selector ${selector}\`: ${problem}`));
  }
});
