import t from 'tap';
import { type PatternKind, patternProblem } from '../../src/patterns/index.js';

t.test('what people write is accepted', async (t) => {
  const accepted: readonly (readonly [PatternKind, string])[] = [
    ['glob', 'apps/*/overlays/*/kustomization.yaml'],
    ['glob', '**/*.{yaml,yml,json}'],
    ['glob', '{*.a,*.b,*.c,*.d,*.e}'],
    ['glob', '{a,b,c}/{d,e,f}/*.yaml'],
    ['glob', 'release-{1..20}.yaml'],
    ['glob', '*-[0-9]*-*.yaml'],
    ['glob', '*-a/*/b-*/c-*-d/*.yaml'],
    ['glob', '+(ab)/!(test).yaml'],
    ['glob', 'a'.repeat(5000)],
    ['ignore', '**/[Bb]in/[Dd]ebug/**'],
    ['ignore', '*.*.[*****]'],
    ['ignore', 'C++(old)+(new)+(x)+(y)'],
    ['ignore', '{a,b}'.repeat(30)],
    ['ignore', '\\*\\*\\*\\*\\*'],
    ['name', 'shop/*to*'],
  ];
  for (const [kind, text] of accepted) t.equal(patternProblem(text, kind), undefined, `${kind} ${text.slice(0, 60)}`);
});

t.test('what would take too long is refused with what to split', async (t) => {
  const refused: readonly (readonly [PatternKind, string, RegExp])[] = [
    ['glob', '*a'.repeat(20), /20 stars between two slashes/],
    ['glob', `x/${'*a'.repeat(4)}/y`, /4 stars/],
    ['glob', `${'*a*/'.repeat(5)}x`, /5 stars beside others/],
    ['glob', '{a,b}'.repeat(30), /256 alternatives/],
    ['glob', '{a,aa,{b,{c,d}}}'.repeat(9), /256 alternatives/],
    ['glob', '{1..99999999}', /256 alternatives/],
    ['glob', '{a..z}{a..z}', /256 alternatives/],
    ['glob', `{1..${'9'.repeat(400)}}`, /256 alternatives/],
    ['glob', '{x,*a*b*c*d}', /4 stars/],
    ['glob', '**/'.repeat(20), /20 times/],
    ['glob', '+(a|aa)b', /repetition/],
    ['glob', '*(+(a))b', /repetition/],
    ['glob', '!(*a)b', /repetition/],
    ['glob', '?'.repeat(2000), /2000 letters/],
    ['ignore', '**/'.repeat(20), /20 times/],
    ['ignore', '*a'.repeat(20), /20 stars/],
    ['ignore', '\\['.repeat(100_000), /200000 letters/],
    ['name', 'a*/b*/c*/d*', /4 stars in a pattern/],
  ];
  for (const [kind, text, words] of refused) {
    const problem = patternProblem(text, kind) ?? '';
    t.match(problem, words, text.slice(0, 60));
    t.match(problem, /write|split/);
  }
});

t.test('patterns that nobody would write are looked at in time', async (t) => {
  for (const text of [
    '{'.repeat(1024),
    '{,'.repeat(512),
    '['.repeat(1024),
    '('.repeat(1024),
    '{a,'.repeat(341),
    '\\'.repeat(1023),
  ]) {
    for (const kind of ['glob', 'ignore', 'name'] as const) t.doesNotThrow(() => patternProblem(text, kind));
  }
});
