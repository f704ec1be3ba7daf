import t from 'tap';
import { runHere } from '../../testdata/run-here.js';

const head = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p, namespace: d}\nspec:\n';

t.test('what the parser knows of a flaw is told', async (t) => {
  const table = [
    {
      text: `${head}  podSelector: {}\n  ingress:\n    - from:\n        - podSelector: {}\n      ports: [{port: 80}]\n    from: []\n`,
      says: /`from: \[\]` among the items of a list, and not as one/,
    },
    {
      text: `${head}  podSelector: {}\n  ingress:\n    - from: []\n   policyTypes: [Ingress]\n`,
      says: /\(3 spaces; the line\s+above has 4\)/,
    },
  ];
  for (const { text, says } of table) {
    const { code, text: told } = await runHere(['map'], t.testdir({ 'p.yaml': text }));
    t.equal(code, 2);
    t.match(told, says);
  }
});

t.test('a broken test file comes before what follows from it', async (t) => {
  const broken =
    'apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nmetadata: {name: s}\nspec:\n\tcases: []\n';
  const { text } = await runHere(['test'], t.testdir({ 't.yaml': broken }));
  t.ok(text.indexOf('parse/invalid-yaml') < text.indexOf('test/no-tests'), text);
  t.match(text, /no test file that can be read: nothing was proved; mend `t\.yaml`/);
  t.match(text, /0 errored, 0 skipped, 2 errors \(/);
});
