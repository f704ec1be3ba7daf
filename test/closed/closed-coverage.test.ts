import {
  byApp,
  byTeam,
  fromDb,
  namespace,
  node,
  pod,
  policy,
  service,
  shop,
  toDb,
} from '../oracle/closed/closed-manifests.js';
import { checkTables, onlyFrom, onlyTo, type Row } from '../oracle/closed/closed-rows.js';

const robot = pod('shop', 'robot', { labels: '{app: robot}' });
const admitAll = toDb('{podSelector: {}, namespaceSelector: {}}');

const coverage: readonly Row[] = [
  {
    says: '`cluster` covers every pod, declared or not',
    world: shop + admitAll,
    cases: [
      [onlyFrom('cluster'), 'passed'],
      [onlyFrom("'shop/*'"), 'failed'],
    ],
  },
  {
    says: '`{all, except}` covers all but',
    world:
      shop +
      robot +
      toDb('{podSelector: {}}') +
      policy('shop', 'w', '{podSelector: {matchLabels: {app: robot}}, policyTypes: [Egress]}'),
    cases: [
      [onlyFrom('{all: [cluster], except: [shop/robot]}'), 'passed'],
      [onlyFrom('{all: [cluster], except: [shop/web]}'), 'failed'],
    ],
  },
  {
    says: 'an `except` by service account takes out what pods may run under it',
    world: shop + toDb('{podSelector: {}}'),
    cases: [
      [onlyFrom('{all: [cluster], except: [{namespace: shop, serviceAccount: admin}]}'), 'failed'],
      [onlyFrom('cluster'), 'passed'],
    ],
  },
  {
    says: 'a group is the union of its members',
    world: shop + toDb(`${byApp('web')}, ${byApp('robot')}`),
    spec: 'groups: {two: [shop/web, {namespace: shop, podSelector: {matchLabels: {app: robot}}}], one: [shop/web]}',
    cases: [
      [onlyFrom('two'), 'passed'],
      [onlyFrom('one'), 'failed'],
    ],
  },
  {
    says: 'a CIDR covers a pod at the addresses where it lies inside',
    world: shop + toDb('{podSelector: {}}'),
    spec: 'podCIDRs: [10.244.0.0/16]',
    cases: [
      [onlyFrom('10.244.0.0/16'), 'passed'],
      [onlyFrom('10.0.0.0/8'), 'passed'],
      [onlyFrom('10.244.0.0/17'), 'failed'],
      [onlyFrom('10.244.0.0/17, 10.244.128.0/17'), 'passed'],
    ],
  },
  {
    says: 'an address outside is counted by itself',
    world: shop + toDb('{ipBlock: {cidr: 203.0.113.0/24}}'),
    cases: [
      [onlyFrom('203.0.113.0/24'), 'passed'],
      [onlyFrom('203.0.113.0/25'), 'failed'],
      [onlyFrom('{cidr: 203.0.113.0/24, except: [203.0.113.7/32]}'), 'failed'],
      [onlyFrom('internet'), 'passed'],
    ],
  },
  {
    says: '`nodes` covers every node',
    world: shop + node('node-1', '203.0.113.7') + toDb('{ipBlock: {cidr: 203.0.113.7/32}}'),
    cases: [
      [onlyFrom('nodes'), 'passed'],
      [onlyFrom(''), 'failed'],
    ],
  },
  {
    says: 'the own node and hostNetwork workloads are not counted',
    world: shop + pod('shop', 'agent', { spec: ', hostNetwork: true' }) + toDb(byApp('web')),
    cases: [
      [onlyFrom('shop/web'), 'passed'],
      [onlyFrom(''), 'failed'],
    ],
  },
  {
    says: 'a domain name is one address: which one is unknown, but more than one is too many',
    world: shop + fromDb('{ipBlock: {cidr: 203.0.113.7/32}}'),
    cases: [
      [onlyTo('api.example.com'), 'errored'],
      [onlyTo('203.0.113.7'), 'passed'],
      [onlyTo('{to: api.example.com, ports: [TCP/443]}'), 'failed'],
    ],
  },
  {
    says: 'of two addresses a domain name can be one only',
    world: shop + fromDb('{ipBlock: {cidr: 203.0.113.0/24}}'),
    cases: [[onlyTo('api.example.com'), 'failed']],
  },
  {
    says: 'each pod of a workload counts by its own labels',
    world: shop + replica('s-1', 'one') + replica('s-2', 'two') + toDb(byApp('s')),
    cases: [
      [onlyFrom('{namespace: shop, podSelector: {matchLabels: {v: one}}}', ', closedOver: declared'), 'failed'],
      [onlyFrom('{namespace: shop, podSelector: {matchLabels: {app: s}}}', ', closedOver: declared'), 'passed'],
    ],
  },
];

function replica(name: string, version: string): string {
  const owner = `ownerReferences: [{apiVersion: apps/v1, kind: ReplicaSet, name: s, controller: true, uid: u}]`;
  return pod('shop', name, { labels: `{app: s, v: ${version}}` }).replace(
    `name: ${name}, `,
    `name: ${name}, ${owner}, `,
  );
}

const targets = 'selector: {app: web}, ports: [{name: main, port: 80, targetPort: http}]';

const ports: readonly Row[] = [
  {
    says: 'item ports narrow: what passes on others is not listed',
    world: shop + toDb(byApp('web'), '{port: 5432}, {port: 9000}'),
    cases: [
      [onlyFrom('{from: shop/web, ports: [TCP/5432]}'), 'failed'],
      [onlyFrom('{from: shop/web, ports: [TCP/5432, TCP/9000]}'), 'passed'],
      [onlyFrom('{from: shop/web, ports: [TCP/5432]}', ', ports: [TCP/5432]'), 'passed'],
    ],
  },
  {
    says: 'case ports left out mean all',
    world: shop + toDb('', '{port: 9000}'),
    cases: [
      [onlyFrom(''), 'failed'],
      [onlyFrom('', ', ports: [TCP/5432]'), 'passed'],
    ],
  },
  {
    says: 'a name that the subject does not declare is vacuous',
    world: shop + toDb('{podSelector: {}}'),
    cases: [
      [onlyFrom('', ', ports: [TCP/nope]'), 'errored'],
      [onlyFrom('', ', ports: [TCP/pg]'), 'failed'],
    ],
  },
  {
    says: 'a port that the Service lacks is an error',
    world: shop + service('web', targets),
    cases: [
      ['{to: shop/service/web, onlyFrom: [], ports: [TCP/81]}', 'errored'],
      ['{to: shop/service/web, onlyFrom: [], ports: [TCP/80]}', 'failed'],
    ],
  },
  {
    says: 'ICMP where a policy isolates is unknown in either family',
    world: shop + toDb(byApp('web')),
    cases: [
      [onlyFrom('', ', ports: [ICMP]'), 'errored'],
      [onlyFrom('', ', ports: [ICMPv6]'), 'errored'],
    ],
  },
  {
    says: "a look-alike of a listed item has that item's named ports",
    world: shop + fromDb(byApp('web'), '{port: http}'),
    cases: [
      [onlyTo('{to: shop/web, ports: [TCP/8080]}'), 'passed'],
      [onlyTo('{to: shop/web, ports: [TCP/http]}'), 'passed'],
      [onlyTo('{to: shop/web, ports: [TCP/80]}'), 'failed'],
    ],
  },
  {
    says: 'also where the item itself is out of reach',
    world:
      shop +
      fromDb(byApp('web'), '{port: http}') +
      policy('shop', 'front', '{podSelector: {matchLabels: {tier: front}}}'),
    cases: [
      [onlyTo('{to: shop/web, ports: [TCP/8080]}'), 'passed'],
      [onlyTo('{to: shop/web, ports: [TCP/80]}'), 'failed'],
    ],
  },
  {
    says: 'any other hypothetical pod may give a name any number',
    world: shop + fromDb(byApp('robot'), '{port: http}'),
    cases: [
      [onlyTo('{to: {namespace: shop, podSelector: {matchLabels: {app: robot}}}, ports: [TCP/8080]}'), 'failed'],
      [onlyTo('{to: {namespace: shop, podSelector: {matchLabels: {app: robot}}}, ports: [TCP/http]}'), 'passed'],
      [onlyTo('{to: {namespace: shop, podSelector: {matchLabels: {app: robot}}}, ports: [TCP]}'), 'passed'],
    ],
  },
  {
    says: 'case and item may ask for one name',
    world: shop + fromDb(byApp('robot')),
    cases: [
      [
        onlyTo(
          '{to: {namespace: shop, podSelector: {matchLabels: {app: robot}}}, ports: [TCP/http]}',
          ', ports: [TCP/http]',
        ),
        'passed',
      ],
      [
        onlyTo(
          '{to: {namespace: shop, podSelector: {matchLabels: {app: robot}}}, ports: [TCP/other]}',
          ', ports: [TCP/http]',
        ),
        'failed',
      ],
    ],
  },
  {
    says: 'a Service covers the pods its selector selects, at its target ports, by name',
    world: shop + service('web', targets) + fromDb(byApp('web'), '{port: http}'),
    cases: [
      [onlyTo('shop/service/web'), 'passed'],
      [onlyTo('{to: shop/service/web, ports: [TCP/80]}'), 'passed'],
    ],
  },
  {
    says: 'a Service covers no other port',
    world: shop + service('web', 'selector: {app: web}, ports: [{port: 80, targetPort: 8080}]') + fromDb(byApp('web')),
    cases: [
      [onlyTo('shop/service/web'), 'failed'],
      [onlyTo('shop/service/web', ', ports: [TCP/8080]'), 'passed'],
      [onlyTo('shop/service/web', ', ports: [TCP/80]'), 'failed'],
    ],
  },
  {
    says: 'a headless Service covers its ports as dialled',
    world:
      shop +
      service('web', 'clusterIP: None, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]') +
      fromDb(byApp('web'), '{port: 80}'),
    cases: [
      [onlyTo('shop/service/web'), 'passed'],
      [onlyTo('shop/service/web, shop/web'), 'passed'],
    ],
  },
  {
    says: 'a Service covers no pods but those',
    world: shop + service('web', targets) + fromDb(byApp('robot'), '{port: http}'),
    cases: [[onlyTo('shop/service/web'), 'failed']],
  },
];

const certainty: readonly Row[] = [
  {
    says: 'an invalid policy makes it unknown',
    world:
      shop +
      toDb(byApp('web')) +
      policy('shop', 'bad', '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{}]}]}'),
    cases: [
      [onlyFrom('shop/web'), 'errored'],
      [onlyFrom('anywhere'), 'passed'],
    ],
  },
  {
    says: 'a certain counterexample fails it whatever else is unknown',
    world:
      shop +
      toDb(byApp('web')) +
      policy('shop', 'bad', '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{}]}]}'),
    cases: [[onlyFrom(''), 'failed']],
  },
  {
    says: 'a policy that is not evaluated makes it unknown, and none elsewhere does',
    world: shop + toDb(byApp('web')) + calico('shop'),
    cases: [[onlyFrom('shop/web'), 'errored']],
  },
  {
    says: 'a policy that is not evaluated in another namespace leaves it as it is',
    world: shop + toDb(byApp('web')) + namespace('ops') + calico('ops'),
    cases: [[onlyFrom('shop/web'), 'passed']],
  },
  {
    says: 'a selector or `ns/*` may match nothing in `only…` and still bounds; in `exactly…` it must match',
    world: shop + toDb(byApp('robot'), '{port: 5432}'),
    cases: [
      [onlyFrom('{namespace: shop, podSelector: {matchLabels: {app: robot}}}'), 'passed'],
      [onlyFrom("'nowhere/*'"), 'failed'],
      [
        '{to: shop/db, exactlyFrom: [{namespace: shop, podSelector: {matchLabels: {app: robot}}}], ports: [TCP/5432]}',
        'errored',
      ],
    ],
  },
  {
    says: 'a named workload or Service must exist',
    world: shop + toDb(byApp('robot')),
    cases: [
      [onlyFrom('shop/robot'), 'errored'],
      [onlyTo('shop/service/robot'), 'errored'],
    ],
  },
  {
    says: '`exactly…` wants these, all of them, and nothing else',
    world: shop + robot + toDb(byApp('web'), '{port: 5432}'),
    cases: [
      ['{to: shop/db, exactlyFrom: [shop/web], ports: [TCP/5432]}', 'passed'],
      ['{to: shop/db, exactlyFrom: [shop/web, shop/robot], ports: [TCP/5432]}', 'failed'],
      ['{to: shop/db, exactlyFrom: [], ports: [TCP/5432]}', 'failed'],
      ['{to: shop/db, exactlyFrom: [shop/web], ports: [TCP/5432, TCP/5433]}', 'failed'],
      ['{to: shop/db, exactlyFrom: [shop/web]}', 'errored'],
    ],
  },
  {
    says: 'a hypothetical subject has look-alikes of its own',
    world: shop + policy('shop', 'x', `{podSelector: {matchLabels: {app: x}}, ingress: [{from: [${byApp('x')}]}]}`),
    cases: [
      ['{to: {namespace: shop, podSelector: {matchLabels: {app: x}}, hypothetical: true}, onlyFrom: []}', 'passed'],
      ['{to: {namespace: shop, podSelector: {matchLabels: {app: z}}, hypothetical: true}, onlyFrom: []}', 'failed'],
    ],
  },
];

const hypothetical = (app: string): string =>
  `{namespace: shop, podSelector: {matchLabels: {app: ${app}}}, hypothetical: true}`;

const inExpect: readonly Row[] = [
  {
    says: 'a hypothetical pod may be either end of a pair',
    world: shop + toDb(byApp('q')),
    cases: [
      [`{from: ${hypothetical('q')}, to: shop/db, ports: [TCP/80], expect: allow}`, 'passed'],
      [`{from: ${hypothetical('r')}, to: shop/db, expect: deny}`, 'passed'],
      [`{from: shop/web, to: ${hypothetical('db')}, expect: deny}`, 'passed'],
      [`{from: ${hypothetical('r')}, to: shop/db, ports: [TCP/81], expect: allow}`, 'failed'],
    ],
  },
  {
    says: 'it has exactly these labels, and its namespace too',
    world: shop + toDb(byTeam('b')),
    cases: [
      [
        '{from: {namespaceSelector: {matchLabels: {team: b}}, hypothetical: true}, to: shop/db, ports: [TCP/80], expect: allow}',
        'passed',
      ],
      ['{from: {namespaceSelector: {matchLabels: {x: b}}, hypothetical: true}, to: shop/db, expect: deny}', 'passed'],
      ['{from: {namespace: shop, hypothetical: true}, to: shop/db, expect: deny}', 'passed'],
    ],
  },
];

checkTables({ coverage, ports, certainty, inExpect });

function calico(familyQuestion: string): string {
  return `---\napiVersion: projectcalico.org/v3\nkind: NetworkPolicy\nmetadata: {name: q, namespace: ${familyQuestion}}\nspec: {}\n`;
}
