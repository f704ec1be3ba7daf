import type { LabelSelector, Peer, Protocol, Requirement, Rule } from '../kubernetes/kubernetes-objects.js';
import { type Example, egress, example, ingress, nameLabel, namespace, pod, policy } from './example.js';

const three = 'x/a x/b y/a';
const four = 'x/a x/b y/a z/a';
const both = { policyTypes: ['Ingress', 'Egress'] } as const;

const meets = (key: string, operator: Requirement['operator'], ...values: readonly string[]): LabelSelector => ({
  matchExpressions: [{ key, operator, ...(values.length === 0 ? {} : { values }) }],
});
const notX = meets(nameLabel, 'NotIn', 'x');
const fromY: Peer = { namespaceSelector: namespace('y') };
const toPod = (name: string): Peer => ({ namespaceSelector: namespace('y'), podSelector: pod(name) });
const port = (number: number, protocol?: Protocol): Pick<Rule, 'ports'> => ({
  ports: [{ port: number, ...(protocol === undefined ? {} : { protocol }) }],
});

const hosts = {
  'x/a': { addresses: { IPv4: '10.0.0.1', IPv6: 'fd00::1' } },
  'x/b': { addresses: { IPv4: '10.0.0.2', IPv6: 'fd00::2' } },
  'x/c': { addresses: { IPv4: '10.0.0.3', IPv6: 'fd00::3' } },
  'y/a': { addresses: { IPv4: '10.0.1.1', IPv6: 'fd00::1:1' } },
  'y/b': { addresses: { IPv4: '10.0.1.2', IPv6: 'fd00::1:2' } },
} as const;
const exceptB = egress(pod('a'), { to: [{ ipBlock: { cidr: '0.0.0.0/4', except: ['10.0.0.2/32'] } }] });
const onlyB = egress(pod('a'), { to: [{ ipBlock: { cidr: '10.0.0.2/32' } }] });
const server = (name: string) =>
  policy('y', {
    podSelector: pod(name),
    policyTypes: ['Ingress'],
    ingress: [{ from: [{ namespaceSelector: namespace('x'), podSelector: pod('a') }] }],
  });

/** The cells of the end-to-end suite "Netpol" of Kubernetes, as G.1 lists them. */
export const upstreamExamples: readonly Example[] = [
  example('G.1-1 default deny ingress', {
    pods: 'x/a x/b y/a y/b',
    policies: [ingress({})],
    denied: { 'TCP/80': '*>x/*' },
  }),
  example('G.1-2 default deny all', {
    pods: three,
    policies: [policy('x', { ...both, podSelector: {}, ingress: [], egress: [] })],
    denied: { 'TCP/80': 'x/*>* *>x/*' },
  }),
  example('G.1-3 pod selector in the same namespace', {
    pods: 'x/a x/b x/c y/a',
    policies: [ingress(pod('a'), { from: [{ podSelector: pod('b') }] })],
    denied: { 'TCP/80': '*>x/a !x/b>x/a' },
  }),
  example('G.1-4 allow for one target over deny', {
    pods: three,
    policies: [ingress({}), ingress(pod('a'), { from: [{ namespaceSelector: {}, podSelector: {} }] })],
    denied: { 'TCP/80': '*>x/b' },
  }),
  example('G.1-5 from all namespaces', {
    pods: four,
    policies: [ingress(pod('a'), { from: [{ namespaceSelector: {} }] })],
    denied: { 'TCP/80': 'none' },
  }),
  example('G.1-6 only a different namespace', {
    pods: four,
    policies: [ingress(pod('a'), { from: [fromY] })],
    denied: { 'TCP/80': 'x/*>x/a z/*>x/a' },
  }),
  example('G.1-7 pod matchExpressions', {
    pods: three,
    policies: [ingress(pod('a'), { from: [{ podSelector: meets('pod', 'In', 'b') }] })],
    denied: { 'TCP/80': '*>x/a !x/b>x/a' },
  }),
  example('G.1-8 namespace matchExpressions', {
    pods: four,
    policies: [ingress(pod('a'), { from: [{ namespaceSelector: meets(nameLabel, 'In', 'y') }] })],
    denied: { 'TCP/80': 'x/*>x/a z/*>x/a' },
  }),
  example('G.1-9 either peer', {
    pods: 'x/a x/b x/c y/a',
    policies: [ingress(pod('a'), { from: [{ namespaceSelector: notX }, { podSelector: pod('b') }] })],
    denied: { 'TCP/80': 'x/c>x/a' },
  }),
  example('G.1-10 both selectors', {
    pods: 'x/a x/b y/a y/b z/b',
    policies: [ingress(pod('a'), { from: [{ namespaceSelector: notX, podSelector: pod('b') }] })],
    denied: { 'TCP/80': '*>x/a !y/b>x/a !z/b>x/a' },
  }),
  example('G.1-11 both, with several values', {
    pods: 'x/a x/b y/a y/b y/c',
    policies: [ingress(pod('a'), { from: [{ namespaceSelector: notX, podSelector: meets('pod', 'In', 'b', 'c') }] })],
    denied: { 'TCP/80': 'x/*>x/a y/a>x/a' },
  }),
  example('G.1-12 several pod selectors', {
    pods: 'x/a x/b x/c',
    policies: [ingress(pod('a'), { from: [{ podSelector: pod('b') }, { podSelector: pod('c') }] })],
    denied: { 'TCP/80': 'none' },
  }),
  ...(['TCP', 'UDP', 'SCTP'] as const).flatMap((protocol, i) => [
    example(`G.1-13 one foreign pod, ${protocol} (U3, S3)`, {
      pods: 'x/a x/b y/a y/b z/a',
      policies: [ingress(pod('a'), { from: [toPod('a')] })],
      denied: { [`${protocol}/80`]: '*>x/a !y/a>x/a' },
    }),
    example(`G.1-14 ports, ${protocol} (U2, S2)`, {
      pods: 'x/a x/b y/a y/b z/a',
      policies: [ingress(pod('a'), { from: [fromY], ...port(81, protocol) })],
      denied: { [`${protocol}/81`]: 'x/*>x/a z/*>x/a', [`${['UDP', 'SCTP', 'TCP'][i]}/81`]: '*>x/a' },
    }),
    example(`G.1-1 default deny ingress, ${protocol} (U1, S1)`, {
      pods: 'x/a x/b y/a y/b',
      policies: [ingress({})],
      denied: { [`${protocol}/80`]: '*>x/*' },
    }),
  ]),
  example('G.1-15 stacked, step 1', {
    pods: 'x/a x/b y/a y/b z/a',
    policies: [ingress(pod('a'), { from: [fromY], ...port(81) })],
    denied: { 'TCP/81': 'x/*>x/a z/*>x/a', 'TCP/80': '*>x/a' },
  }),
  example('G.1-15 stacked, step 2', {
    pods: 'x/a x/b y/a y/b z/a',
    policies: [81, 80].map((it) => ingress(pod('a'), { from: [fromY], ...port(it) })),
    denied: { 'TCP/81': 'x/*>x/a z/*>x/a', 'TCP/80': 'x/*>x/a z/*>x/a' },
  }),
  example('G.1-16 allow all', {
    pods: three,
    policies: [ingress({}, {})],
    denied: { 'TCP/80': 'none', 'TCP/81': 'none' },
  }),
  example('G.1-17 one named port in', {
    pods: three,
    policies: [ingress({}, { ports: [{ port: 'serve-81-tcp' }] })],
    denied: { 'TCP/81': 'none', 'TCP/80': '*>x/*' },
  }),
  example('G.1-18 named port from a namespace', {
    pods: four,
    policies: [ingress(pod('a'), { from: [fromY], ports: [{ port: 'serve-80-tcp' }] })],
    denied: { 'TCP/80': 'x/*>x/a z/*>x/a', 'TCP/81': '*>x/a' },
  }),
  example('G.1-19 named port out', {
    pods: 'x/a y/a',
    policies: [egress({}, { ports: [{ port: 'serve-80-tcp' }] })],
    denied: { 'TCP/80': 'none', 'TCP/81': 'x/*>*' },
  }),
  ...['x/b', 'y/a'].map((path) =>
    example(`G.1-21, G.1-22 a label decides, ${path} has it`, {
      pods: three,
      ...(path === 'y/a'
        ? { namespaces: { y: { ns2: 'updated' } } }
        : { but: { [path]: { labels: { pod2: 'updated' } } } }),
      policies: [
        ingress(pod('a'), {
          from: [
            { namespaceSelector: { matchLabels: { ns2: 'updated' } } },
            { podSelector: { matchLabels: { pod: 'b', pod2: 'updated' } } },
          ],
        }),
      ],
      denied: { 'TCP/80': `*>x/a !${path}>x/a` },
    }),
  ),
  example('G.1-23 deny other namespaces', {
    pods: four,
    policies: [ingress({}, { from: [{ podSelector: {} }] })],
    denied: { 'TCP/80': 'y/*>x/* z/*>x/*' },
  }),
  example('G.1-24 a pod becomes a target', {
    pods: 'x/a x/b y/a',
    but: { 'x/a': { labels: { target: 'isolated' } } },
    policies: [ingress({ matchLabels: { target: 'isolated' } })],
    denied: { 'TCP/80': '*>x/a' },
  }),
  example('G.1-25 deny egress of a pod', { pods: three, policies: [egress(pod('a'))], denied: { 'TCP/80': 'x/a>*' } }),
  example('G.1-26 deny egress of a namespace', { pods: three, policies: [egress({})], denied: { 'TCP/80': 'x/*>*' } }),
  example('G.1-27 ingress and egress in one object', {
    pods: 'x/a x/b x/c y/a',
    policies: [
      policy('x', {
        ...both,
        podSelector: pod('a'),
        ingress: [{ from: [{ podSelector: pod('b') }] }],
        egress: [port(80)],
      }),
    ],
    denied: { 'TCP/80': '*>x/a !x/b>x/a', 'TCP/81': '*>x/a x/a>* !x/b>x/a' },
  }),
  example('G.1-28 the client denies what the server allows', {
    pods: 'x/a y/a y/b',
    policies: [egress(pod('a'), { to: [toPod('a')] }), server('a'), server('b')],
    denied: { 'TCP/80': 'x/a>y/b *>y/a *>y/b !x/a>y/a' },
  }),
  example('G.1-29 egress to a foreign pod', {
    pods: 'x/a y/a y/b',
    policies: [egress(pod('a'), { to: [toPod('a')] })],
    denied: { 'TCP/80': 'x/a>* !x/a>y/a' },
  }),
  example('G.1-30 a protocol without a port', {
    pods: 'x/a y/a',
    policies: [ingress(pod('a'), { ports: [{ protocol: 'TCP' }] })],
    denied: { 'TCP/80': 'none', 'UDP/80': '*>x/a' },
  }),
  example('G.1-31 allow all wins, ingress', {
    pods: 'x/a y/a',
    policies: [ingress({}, port(80)), ingress({}, {})],
    denied: { 'TCP/81': 'none' },
  }),
  example('G.1-32 allow all wins, egress', {
    pods: 'x/a y/a',
    policies: [egress({}, port(80)), egress({}, {})],
    denied: { 'TCP/81': 'none' },
  }),
  ...[
    ['10.0.1.2/32', '10.244.0.0/16'],
    ['fd00::1:2/128', 'fd00::/16'],
  ].flatMap(([cidr = '', pool = '']) => [
    example(`G.1-34 egress to ${cidr}`, {
      pods: 'x/a y/a y/b',
      but: hosts,
      options: { podCIDRs: [pool] },
      policies: [egress(pod('a'), { to: [{ ipBlock: { cidr } }] })],
      denied: { 'TCP/80': 'x/a>* !x/a>y/b' },
    }),
    example(`G.1-34 egress to ${cidr}, where blocks match no pods`, {
      pods: 'x/a y/a y/b',
      but: hosts,
      options: { podCIDRs: [pool], ipBlocks: 'external' },
      policies: [egress(pod('a'), { to: [{ ipBlock: { cidr } }] })],
      denied: { 'TCP/80': 'x/a>*' },
    }),
  ]),
  example('G.1-35 except', { pods: 'x/a x/b x/c', but: hosts, policies: [exceptB], denied: { 'TCP/80': 'x/a>x/b' } }),
  example('G.1-36 except, then the same address', {
    pods: 'x/a x/b x/c',
    but: hosts,
    policies: [onlyB],
    denied: { 'TCP/80': 'x/a>* !x/a>x/b' },
  }),
  example('G.1-36 both policies (A-PEER-2)', {
    pods: 'x/a x/b x/c',
    but: hosts,
    policies: [exceptB, onlyB],
    denied: { 'TCP/80': 'none' },
  }),
  example('G.1-37 directions are independent', {
    pods: three,
    policies: [egress(pod('a'), {}), ingress(pod('a'))],
    denied: { 'TCP/80': '*>x/a' },
  }),
  example('G.1-38 SCTP is not TCP', {
    pods: 'x/a y/a',
    policies: [ingress({}), ingress(pod('a'), port(81, 'SCTP'))],
    denied: { 'TCP/81': '*>x/*', 'SCTP/81': 'none' },
  }),
  example('G.1-39 a rule for SCTP isolates', {
    pods: 'x/a y/a',
    policies: [ingress(pod('a'), port(80, 'SCTP'))],
    denied: { 'TCP/81': '*>x/a' },
  }),
  example('G.1-40 UDP is not TCP', {
    pods: 'x/a y/a',
    policies: [ingress(pod('a'), port(81, 'UDP'))],
    denied: { 'TCP/81': '*>x/a', 'UDP/81': 'none' },
  }),
  example('G.1-42 the name label, NotIn', {
    pods: four,
    policies: [egress(pod('a'), { to: [{ namespaceSelector: meets(nameLabel, 'NotIn', 'y') }] })],
    denied: { 'TCP/80': 'x/a>y/*' },
  }),
];

const bareAll = ['TCP/80', 'UDP/80', 'SCTP/80'];
const mark = { 'x/b': { labels: { mark: '' } } };
const split = (...rules: readonly (readonly Rule[])[]): readonly Example['world']['policies'][number][] =>
  rules.map((it) => ingress(pod('a'), ...it));
const halves: readonly Rule[] = [
  { from: [{ podSelector: pod('b') }], ...port(80) },
  { from: [fromY], ...port(81) },
];

/** What that suite doesn't detect: G.3. */
export const addedExamples: readonly Example[] = [
  example('G.3-G1 NotIn on a missing key', {
    pods: 'x/a y/a z/a',
    namespaces: { z: { team: 'red' } },
    policies: [ingress(pod('a'), { from: [{ namespaceSelector: meets('team', 'NotIn', 'red') }] })],
    denied: { 'TCP/80': 'z/a>x/a' },
  }),
  example('G.3-G2 a missing protocol is TCP', {
    pods: 'x/a y/a',
    policies: [ingress(pod('a'), port(80))],
    denied: { 'TCP/80': 'none', 'UDP/80': '*>x/a', 'SCTP/80': '*>x/a' },
  }),
  example('G.3-G3 a name of another protocol', {
    pods: 'x/a y/a',
    but: { 'x/a': { ports: ['dns=53/UDP'] } },
    policies: [ingress(pod('a'), { ports: [{ port: 'dns', protocol: 'TCP' }] })],
    denied: { 'TCP/53': '*>x/a', 'UDP/53': '*>x/a' },
  }),
  example("G.3-G4 names are the destination's", {
    pods: 'x/a y/a y/b y/c',
    but: {
      'x/a': { ports: ['http=9999/TCP'] },
      'y/a': { ports: ['http=8080/TCP'] },
      'y/b': { ports: ['http=80/TCP'] },
      'y/c': { ports: [] },
    },
    policies: [egress(pod('a'), { ports: [{ port: 'http' }] })],
    denied: { 'TCP/80': 'x/a>* !x/a>y/b', 'TCP/8080': 'x/a>* !x/a>y/a', 'TCP/9999': 'x/a>*' },
  }),
  example('G.3-G5 endPort', {
    pods: 'x/a y/a',
    policies: [ingress(pod('a'), { ports: [{ port: 80, endPort: 82 }] })],
    denied: { 'TCP/79': '*>x/a', 'TCP/80': 'none', 'TCP/81': 'none', 'TCP/82': 'none', 'TCP/83': '*>x/a' },
  }),
  example('G.3-G6 two rules', {
    pods: three,
    policies: [ingress(pod('a'), { from: [{ podSelector: pod('b') }] }, { from: [fromY] })],
    denied: { 'TCP/80': 'none' },
  }),
  example('G.3-G7 two ports', {
    pods: 'x/a y/a',
    policies: [ingress(pod('a'), { ports: [{ port: 80 }, { port: 81 }] })],
    denied: { 'TCP/80': 'none', 'TCP/81': 'none', 'TCP/82': '*>x/a' },
  }),
  example('G.3-G10 the type decides, ingress', {
    pods: 'x/a y/a',
    policies: [policy('x', { policyTypes: ['Ingress'], ingress: [{}], egress: [] })],
    denied: { 'TCP/80': 'none' },
  }),
  example('G.3-G10 the type decides, egress', {
    pods: 'x/a y/a',
    policies: [
      policy('x', { policyTypes: ['Egress'], egress: [{}], ingress: [{ from: [{ podSelector: pod('nobody') }] }] }),
    ],
    denied: { 'TCP/80': 'none' },
  }),
  example('G.3-G11 Exists with an empty value', {
    pods: 'x/a x/b x/c',
    but: mark,
    policies: [ingress(pod('a'), { from: [{ podSelector: meets('mark', 'Exists') }] })],
    denied: { 'TCP/80': 'x/c>x/a' },
  }),
  example('G.3-G11 DoesNotExist with an empty value', {
    pods: 'x/a x/b x/c',
    but: mark,
    policies: [ingress(pod('a'), { from: [{ podSelector: meets('mark', 'DoesNotExist') }] })],
    denied: { 'TCP/80': 'x/b>x/a' },
  }),
  example('G.3-G13 an except and its exception', {
    pods: 'x/a y/a y/b',
    but: { 'y/a': { addresses: { IPv4: '10.244.2.1' } }, 'y/b': { addresses: { IPv4: '10.244.2.2' } } },
    policies: [
      egress(pod('a'), {
        to: [{ ipBlock: { cidr: '10.244.0.0/16', except: ['10.244.2.0/24'] } }, { ipBlock: { cidr: '10.244.2.1/32' } }],
      }),
    ],
    denied: { 'TCP/80': 'x/a>y/b' },
  }),
  example('G.3-G14 an empty value in matchLabels', {
    pods: 'x/a x/b x/c',
    but: mark,
    policies: [ingress(pod('a'), { from: [{ podSelector: { matchLabels: { mark: '' } } }] })],
    denied: { 'TCP/80': 'x/c>x/a' },
  }),
  example('G.3-G15 peers and ports of one rule', {
    pods: three,
    policies: split(halves),
    denied: { 'TCP/80': 'y/a>x/a', 'TCP/81': 'x/b>x/a' },
  }),
  example('G.3-G16 the same over two policies', {
    pods: three,
    policies: split(...halves.map((it) => [it])),
    denied: { 'TCP/80': 'y/a>x/a', 'TCP/81': 'x/b>x/a' },
  }),
  example('G.3-G17 empty lists', {
    pods: 'x/a y/a',
    policies: [ingress(pod('a'), { from: [], ports: [] })],
    denied: Object.fromEntries(bareAll.map((it) => [it, 'none'])),
  }),
  example('G.3-G18 a subject that contradicts itself', {
    pods: 'x/a y/a',
    policies: [policy('x', { ...both, podSelector: { ...pod('a'), ...meets('pod', 'NotIn', 'a') } })],
    denied: { 'TCP/80': 'none' },
  }),
  example('G.3-G19 a podSelector is of its own namespace', {
    pods: 'x/a x/b y/b',
    policies: [ingress(pod('a'), { from: [{ podSelector: pod('b') }] })],
    denied: { 'TCP/80': 'y/b>x/a' },
  }),
  example('G.3-G20 so is a subject', {
    pods: 'x/a y/a',
    policies: [policy('y', { ...both, podSelector: pod('a') })],
    denied: { 'TCP/80': '*>y/a y/a>*' },
  }),
];
