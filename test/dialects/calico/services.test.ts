import t from 'tap';
import { unknownFacts } from '../../../src/sets/index.js';
import { fixture, outside, podNames, services } from './fixture.js';
import { endOf, isHeld, isServed, readPiece } from './read-entity.js';

/** Who of the fixture is behind the Service of a rule, at which of some ports. */
function served(text: string, precedence: string | undefined): readonly string[] {
  const { services: targets = [], cluster } = readPiece(text, precedence, fixture + services);
  const ends = [...podNames, outside.X, outside.six].map((who) => ({ who, end: endOf(who, cluster) }));
  return targets.flatMap((target) =>
    ends.flatMap(({ who, end }) => {
      const held = isHeld(target.peers, end);
      const found = [80, 5432, 8443, 8080, 9090].filter((port) => isServed(target, end, port));
      if (held === false || found.length === 0) return [];
      const isSure = held === true && target.when === true;
      return [`${who.split('/').at(-1)} ${found.join()}${isSure ? '' : '?'}`];
    }),
  );
}

t.test('a Service is its endpoints at their target ports (calico.md §5.5, §13 row 21)', async (t) => {
  const table = [
    { name: 'pg, namespace: db', who: ['pg 5432'] },
    { name: 'api, namespace: web', who: ['api 9090'] },
    { name: 'agent, namespace: db', who: ['agent 80'] },
    { name: 'bank, namespace: web', who: ['192.0.2.1 8443'] },
    { name: 'alias, namespace: web', who: [] },
  ];
  for (const { name, who } of table) t.strictSame(served(`{services: {name: ${name}}}`, 'web'), who, name);
});

t.test('a Service of which nobody knows the endpoints may be anything, and a warning says so', async (t) => {
  for (const name of ['lost', 'bare']) {
    const { services: targets, told } = readPiece(
      `{services: {name: ${name}, namespace: web}}`,
      'web',
      fixture + services,
    );
    t.strictSame(
      targets?.map(({ peers }) => peers),
      [undefined],
      name,
    );
    t.strictSame(
      unknownFacts(targets?.map(({ when }) => when) ?? []).map(({ fact }) => fact.id),
      [`service/web/${name}`],
    );
    t.match(told, [/^3:18-\d+ calico\/service-unresolved/], name);
  }
  t.strictSame(
    served('{services: {name: kubernetes, namespace: default}}', 'web').filter((each) => !/^(agent|\d)/.test(each)),
    [],
    'no pod is the API server',
  );
});

t.test('a backend on the network of a node that nobody knows may be at any node', async (t) => {
  const spec = '{hostNetwork: true, containers: [{name: c, image: i}]}';
  const lost = `apiVersion: v1\nkind: Pod\nmetadata: {name: lost, namespace: db, labels: {app: agent}}\nspec: ${spec}\n---\n`;
  const { services: targets = [] } = readPiece(
    '{services: {name: agent, namespace: db}}',
    'web',
    fixture + services + lost,
  );
  const ofNodes = targets.filter(({ peers }) => peers?.some(({ kind }) => kind === 'nodes'));
  t.strictSame(
    ofNodes.flatMap(({ when }) => unknownFacts([when]).map(({ fact }) => fact.id)),
    ['node of/db/Pod/lost'],
  );
});

t.test('a Service has endpoints of its families (calico.md §5.5)', async (t) => {
  const service = (fields: string) =>
    `apiVersion: v1\nkind: Service\nmetadata: {name: fe, namespace: web}\nspec: {${fields}selector: {app: fe}, ports: [{port: 80}]}\n---\n`;
  const table = [
    { fields: '', whens: ['certain IPv4', 'open IPv6'] },
    { fields: 'ipFamilies: [IPv6], ', whens: ['certain IPv6'] },
    { fields: 'clusterIP: 10.96.0.1, ', whens: ['certain IPv4'] },
    { fields: 'ipFamilies: [IPv4, IPv6], ', whens: ['certain any'] },
    { fields: 'ipFamilyPolicy: PreferDualStack, ', whens: ['certain any'] },
  ];
  for (const { fields, whens } of table) {
    const piece = readPiece('{services: {name: fe, namespace: web}}', 'web', fixture + service(fields));
    const found = (piece.services ?? []).flatMap(({ when, peers = [] }) =>
      peers.map((peer) => {
        const within = peer.kind === 'pods' ? peer.within : undefined;
        const family = within === undefined ? 'any' : within.IPv4.length > 0 ? 'IPv4' : 'IPv6';
        return `${when === true ? 'certain' : 'open'} ${family}`;
      }),
    );
    t.strictSame(found, whens, fields);
  }
});
