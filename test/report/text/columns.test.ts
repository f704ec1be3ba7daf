import t from 'tap';
import { rowsOf } from '../../../src/report/text/columns.js';

const columns = [
  { heading: 'from', width: 10 },
  { heading: 'to', width: 10 },
  { heading: 'allow', width: 16 },
];

t.test('rows keep to the terminal, and no name or port is broken', (t) => {
  const table = [
    { cells: ['a/b', 'c/d', 'TCP/80'], lines: ['a/b         c/d         TCP/80'] },
    {
      cells: ['a/b', 'c/d', 'TCP/8080, TCP/8443, UDP/53'],
      lines: ['a/b         c/d         TCP/8080,', '                        TCP/8443, UDP/53'],
    },
    {
      cells: ['argocd/Deployment/argocd-server', 'c/d', 'TCP/80'],
      lines: ['argocd/Deployment/argocd-server', '            c/d         TCP/80'],
    },
    {
      cells: ['a/b', 'argocd/Deployment/argocd-server', 'TCP/80'],
      lines: ['a/b      argocd/Deployment/argocd-server', '                        TCP/80'],
    },
    {
      cells: ['10.0.0.0/8 192.168.128.0/17', 'c/d', 'all'],
      lines: ['10.0.0.0/8  c/d         all', '192.168.128.0/17'],
    },
  ];
  for (const { cells, lines } of table) t.strictSame(rowsOf(columns, 40)(cells), lines, cells.join(' | '));
  t.end();
});

t.test('without a terminal each row is one line', (t) => {
  const cells = ['argocd/Deployment/argocd-server', 'c/d', 'TCP/8080, TCP/8443, UDP/53, UDP/5353'];
  t.strictSame(rowsOf(columns, undefined)(cells), [
    'argocd/Deployment/argocd-server  c/d         TCP/8080, TCP/8443, UDP/53, UDP/5353',
  ]);
  t.end();
});
