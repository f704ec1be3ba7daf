import fc from 'fast-check';
import t from 'tap';
import { everything, type Family, families, parseAddress, parseCidr } from './addresses.js';
import { judgeByDefinition, prepare } from './answers.js';
import { familiesOf, poolOf } from './candidates.js';
import { completionsOf } from './closed/completions.js';
import type { ClusterState, WorldNamespace } from './cluster.js';
import { examples } from './examples/examples.js';
import { type Labels, protocols } from './kubernetes/kubernetes-objects.js';
import { decide } from './kubernetes/kubernetes-oracle.js';
import { askMap, compareMap } from './maps/compare-map.js';
import { expectMap, type MapEnd } from './maps/expected-map.js';
import { checkMapShape } from './maps/map-shape.js';
import type { PortRange } from './maps/read-map.js';
import { type RenderedMap, renderMap } from './maps/render-map.js';
import type { End } from './packets.js';
import { arbitraryWorld } from './random/random-clusters.js';
import { namespaceKeys } from './random/random-policies.js';

for (const { id, world, queries } of examples) {
  t.test(id, async (t) => {
    const [ask, askByDefinition] = [prepare(world), prepare(world, judgeByDefinition)];
    t.ok(queries.length > 0, 'asks something');
    for (const { text, expect, ...question } of queries) {
      t.equal(ask(question), expect, text);
      t.equal(askByDefinition(question), expect, `${text}, by definition`);
    }
  });
}

t.test('a map rendered from an example answers its queries', async (t) => {
  for (const { id, world, queries } of examples) {
    const map = renderMap(world);
    t.same(compareMap(world, map), [], id);
    for (const { text, expect, ...question } of queries) {
      const { from, to } = question;
      if (from.kind === 'node' || to.kind === 'node') continue;
      t.equal(askMap(map, { ...question, from, to }), expect, `${id}: ${text}`);
    }
  }
});

t.test('a pod reaches itself whatever its policies say (A-LOOP-1)', async (t) => {
  const fixed = { namespace: 'x', labels: {}, ports: [], hostNetwork: false, isBare: false, addresses: new Map() };
  const [one, other] = ['a', 'b'].map((name): End => ({ kind: 'pod', pod: { ...fixed, name } }));
  if (one === undefined || other === undefined) return;
  const example = examples.find(({ id }) => id.startsWith('G.1-2 '));
  if (example === undefined) throw new Error('no such example');
  const world = { ...example.world, namespaces: new Map() };
  const packet = { family: 'IPv4', protocol: 'TCP', port: 80 } as const;
  t.equal(decide(world, { ...packet, source: one, destination: one }), 'allow');
  t.equal(decide(world, { ...packet, source: one, destination: other }), 'deny');
});

t.test('addresses are read as numbers', async (t) => {
  const table: readonly (readonly [string, bigint])[] = [
    ['0.0.0.0', 0n],
    ['10.0.0.1', 0x0a000001n],
    ['255.255.255.255', 0xffffffffn],
    ['::', 0n],
    ['::1', 1n],
    ['fd00::', 0xfd00n << 112n],
    ['2001:db8::1:2', (0x20010db8n << 96n) + 0x10002n],
    ['1:2:3:4:5:6:7:8', 0x00010002000300040005000600070008n],
  ];
  for (const [text, value] of table) t.equal(parseAddress(text).value, value, text);
  t.same(parseCidr('10.1.2.3/24'), { family: 'IPv4', first: 0x0a010200n, last: 0x0a0102ffn }, 'A-PEER-6');
  t.same(parseCidr('::/0'), everything('IPv6'));
  t.throws(() => parseAddress('10.0.0'));
  t.throws(() => parseAddress('::1::'));
});

const sample = { numRuns: 40 };

t.test('completing side by side agrees with the definition', async (t) => {
  fc.assert(
    fc.property(arbitraryWorld(), fc.infiniteStream(fc.nat()), (world, numbers) => {
      const [fast, slow] = [prepare(world), prepare(world, judgeByDefinition)];
      const { rows } = expectMap(world);
      for (const n of numbers.take(200)) {
        const row = rows[n % rows.length];
        const port = row?.segments[n % row.segments.length]?.first;
        if (row === undefined || port === undefined) continue;
        const question = { ...row, port };
        if (fast(question) !== slow(question)) throw new Error(JSON.stringify(question, toText));
      }
    }),
    sample,
  );
  t.pass('holds');
});

t.test('no completion contradicts a certain verdict', async (t) => {
  fc.assert(
    fc.property(arbitraryWorld(), fc.infiniteStream(fc.maxSafeNat()), (world, numbers) => {
      const next = (): number => Number([...numbers.take(1)][0]);
      const { rows, families: asked } = expectMap(world);
      for (let i = 0; i < 300; i += 1) {
        const row = rows[next() % rows.length];
        const segment = row?.segments[next() % row.segments.length];
        if (row === undefined || segment === undefined) continue;
        const outside = [row.from, row.to].flatMap((end) => (end.kind === 'addresses' ? [end.range.family] : []))[0];
        const family = outside ?? asked[next() % asked.length] ?? 'IPv4';
        const namespaces = new Map(world.namespaces.map((it) => [it.name, completeLabels(world, it, next)]));
        const [source, destination] = [row.from, row.to].map((end) => completeEnd(world, end, family, next));
        if (source === undefined || destination === undefined) continue;
        const packet = { source, destination, family, protocol: row.protocol, port: segment.first };
        const plugin = world.ways.possible[next() % world.ways.possible.length] ?? world.plugin;
        const decision = decide({ ...world, namespaces, plugin }, packet);
        // What is allowed in one family may be denied in the other.
        const isSettled = segment.verdict === 'deny' || (segment.verdict === 'allow' && asked.length === 1);
        if (isSettled && decision !== segment.verdict) throw new Error(`${decision}: ${JSON.stringify(row, toText)}`);
      }
    }),
    sample,
  );
  t.pass('holds');
});

t.test('nothing changes within an interval of ports or addresses', async (t) => {
  fc.assert(
    fc.property(arbitraryWorld(), fc.infiniteStream(fc.maxSafeNat()), (world, numbers) => {
      const ask = prepare(world);
      const { rows } = expectMap(world);
      for (const n of numbers.take(300)) {
        const row = rows[n % rows.length];
        if (row === undefined) continue;
        const port = 1 + (n % 65535);
        const expected = row.segments.findLast(({ first }) => first <= port)?.verdict;
        const [from, to] = [row.from, row.to].map((end) => {
          if (end.kind === 'workload') return end;
          const { family, first, last } = end.range;
          const value = first + (BigInt(n) ** 3n % (last - first + 1n));
          return { kind: end.kind, range: { family, first: value, last: value } };
        });
        if (from === undefined || to === undefined) continue;
        const question = { ...row, from, to, port };
        if (ask(question) !== expected) throw new Error(`expected ${expected}: ${JSON.stringify(question, toText)}`);
      }
    }),
    sample,
  );
  t.pass('holds');
});

t.test('a rendered map agrees, and with any change it does not', async (t) => {
  fc.assert(
    fc.property(arbitraryWorld(), fc.nat(), (world, n) => {
      const map = renderMap(world);
      const faults = [...compareMap(world, map), ...checkMapShape(map)];
      if (faults.length > 0) throw new Error(faults.join('\n'));
      if (compareMap(world, breakMap(map, n)).length === 0) throw new Error('a broken map passes');
    }),
    sample,
  );
  t.pass('holds');
});

t.test('random worlds reach all verdicts and both families (seed 1)', async (t) => {
  const worlds = fc.sample(arbitraryWorld(), { numRuns: 100, seed: 1 });
  const seen = new Set(
    worlds.flatMap((world) => [
      ...familiesOf(world),
      ...expectMap(world).rows.flatMap(({ protocol, segments }) =>
        segments.map(({ verdict }) => `${protocol} ${verdict}`),
      ),
    ]),
  );
  for (const family of families) t.ok(seen.has(family), family);
  for (const it of protocols.flatMap((protocol) =>
    ['allow', 'deny', 'unknown'].map((verdict) => `${protocol} ${verdict}`),
  )) {
    t.ok(seen.has(it), it);
  }
});

/** Drops a row, or shortens its first ranges by one port. */
function breakMap({ workloads, connections }: RenderedMap, n: number): RenderedMap {
  if (connections.length === 0) return { workloads: workloads.slice(1), connections };
  const broken = n % connections.length;
  const shorten = <Range extends PortRange>([first, ...rest]: readonly Range[]): readonly Range[] =>
    first === undefined ? rest : [{ ...first, to: first.to - 1 }, ...rest];
  return {
    workloads,
    connections: connections.flatMap((row, i) => {
      if (i !== broken) return [row];
      return n % 2 === 0 ? [] : [{ ...row, allow: shorten(row.allow), unknown: shorten(row.unknown) }];
    }),
  };
}

function completeLabels({ options }: ClusterState, { labels }: WorldNamespace, next: () => number): Labels {
  if (labels !== undefined) return labels;
  if (options.undeclaredNamespaces === 'unlabelled') return {};
  const values = ['a', 'b', '', 'else', undefined];
  return Object.fromEntries(
    namespaceKeys.flatMap((key) => {
      const value = values[next() % values.length];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function completeEnd(world: ClusterState, end: MapEnd, family: Family, next: () => number): End | undefined {
  const [completion] = completionsOf(world, end, family);
  if (end.kind !== 'workload' || completion?.end.kind !== 'pod') return completion?.end;
  const pool = poolOf(world, end.workload, family);
  const range = pool[next() % pool.length];
  if (range === undefined) return undefined;
  const value = range.first + (BigInt(next()) ** 3n % (range.last - range.first + 1n));
  return { kind: 'pod', pod: { ...completion.end.pod, addresses: new Map([[family, value]]) } };
}

const toText = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
