import t from 'tap';
import { nearest } from '../../src/diagnostics/index.js';
import { portMeantBy } from '../../src/run.js';

t.test('the nearest word: a change of places is one step, and parts are compared with parts', (t) => {
  const table: readonly { readonly word: string; readonly known: readonly string[]; readonly near?: string }[] = [
    { word: 'mpa', known: ['test', 'map'], near: 'map' },
    { word: 'tset', known: ['map', 'test'], near: 'test' },
    { word: 'shop/wbe', known: ['shop/db', 'shop/web'], near: 'shop/web' },
    { word: 'shoop/web', known: ['shop', 'shop/web'], near: 'shop/web' },
    { word: 'shoop/wbe', known: ['shop', 'shop/web'], near: 'shop/web' },
    { word: 'shop/w', known: ['shop', 'shop/web'] },
    { word: 'shoop', known: ['shop/web', 'shop'], near: 'shop' },
    { word: 'monitoring-system/db', known: ['monitoring-system/web'] },
    { word: 'NetworkPolicy/db-in', known: ['NetworkPolicy/x/db-in'], near: 'NetworkPolicy/x/db-in' },
    { word: 'cat', known: ['bat', 'can'], near: 'can' },
    { word: 'calcio', known: ['cilium', 'calico'], near: 'calico' },
    { word: 'x', known: [] },
    { word: '', known: ['x'] },
    { word: 'a'.repeat(100_000), known: ['a'.repeat(100_001)] },
  ];
  for (const { word, known, near } of table) t.equal(nearest(word, known), near, word.slice(0, 40));
  t.end();
});

t.test('the port that is meant comes whole', (t) => {
  const table = {
    'tcp/5432': 'TCP/5432',
    'Udp/53': 'UDP/53',
    '5432/TCP': 'TCP/5432',
    '5432/tcp': 'TCP/5432',
    '8000-8080/sctp': 'SCTP/8000-8080',
    'http/TCP': 'TCP/http',
    'TPC/80': 'TCP/80',
    'TCP:80': 'TCP/80',
    'icmp/8/0': 'ICMP/8/0',
    'icmpv6/128': 'ICMPv6/128',
    tcp: 'TCP',
    All: 'all',
    'tcp/70000': undefined,
    '70000/TCP': undefined,
    deploy: undefined,
    'deploy/tcp-policies': undefined,
    './tcp': undefined,
  };
  for (const [text, meant] of Object.entries(table)) t.equal(portMeantBy(text), meant, text);
  t.end();
});
