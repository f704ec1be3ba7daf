import { resolve } from 'node:path';
import t from 'tap';
import { matchesGolden } from '../golden.js';
import { runHere } from '../testdata/run-here.js';

const folder = 'dialects/calico/staged';
const cwd = resolve('testdata', folder);

t.test('staged policies change nothing by themselves (calico.md §10)', async (t) => {
  const { code, text } = await runHere(['test', '.'], cwd);
  t.equal(code, 0);
  matchesGolden(t, `${folder}/test.txt`, text);
});

t.test('with --staged each case is judged without and with what they set and delete (calico.md §10)', async (t) => {
  const { code, text, result } = await runHere(['test', '.', '--staged'], cwd);
  t.equal(code, 1);
  t.match(result, { summary: { cases: 8, passed: 5, failed: 3 } });
  matchesGolden(t, `${folder}/test-staged.txt`, text);
});

t.test('a map with --staged tells what they open and close, and which of them does (calico.md §10)', async (t) => {
  const { code, text, result } = await runHere(['map', '.', '--staged', '--cni', 'calico'], cwd);
  t.equal(code, 0);
  t.ok(result?.kind === 'ReachabilityMap' && result.staged !== undefined);
  matchesGolden(t, `${folder}/map-staged.txt`, text);
  const { result: plain } = await runHere(['map', '.', '--cni', 'calico'], cwd);
  t.ok(plain?.kind === 'ReachabilityMap' && plain.staged === undefined);
});
