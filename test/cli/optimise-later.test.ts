import { execFileSync } from 'node:child_process';
import t from 'tap';
import { flagsByVersion, optimiseLater } from '../../src/cli/optimise-later.js';

const [major = ''] = process.versions.node.split('.');

t.test(
  'this Node.js knows the flags it is given: it would print that it doesn’t',
  { skip: !(major in flagsByVersion) },
  (t) => {
    const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    for (const flag of flagsByVersion[major] ?? []) t.match(known, `${flag.slice(0, flag.indexOf('='))} `);
    t.doesNotThrow(() => optimiseLater());
    t.end();
  },
);

t.test('a Node.js of which nobody knows is given none', (t) => {
  t.equal(flagsByVersion['26'], undefined);
  t.doesNotThrow(() => optimiseLater('26.0.0'));
  t.end();
});
