import { execFileSync } from 'node:child_process';
import t from 'tap';
import { optimisation, optimiseLater } from '../../src/cli/optimise-later.js';

t.test('this Node.js knows the flag, of which it wouldn’t say that it doesn’t', (t) => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  t.match(known, new RegExp(`^ +${optimisation.flag} `, 'm'));
  t.doesNotThrow(optimiseLater);
  t.end();
});
