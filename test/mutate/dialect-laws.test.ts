import fc from 'fast-check';
import t from 'tap';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { ciliumVerdict } from '../oracle/cilium/cilium-oracle.js';
import type { ClusterObject as CiliumObject } from '../oracle/cilium/objects.js';
import { arbitraryCiliumWorld, nodeAddresses, outside } from '../oracle/cilium/random-cilium.js';
import type { CiliumFlow } from '../oracle/cilium/selectors.js';
import { arbitraryAdminWorld } from '../oracle/ordered/admin/random-admin.js';
import { toYaml } from '../oracle/ordered/ask.js';
import { arbitraryCalicoWorld } from '../oracle/ordered/calico/random-calico.js';
import { readCluster } from '../oracle/ordered/cluster.js';
import { expectVerdict, questionsOf, sampleOf } from '../oracle/ordered/questions.js';
import type { OrderedWorld } from '../oracle/ordered/random-cluster.js';
import { mutate, mutationsOf, type PlainObject } from './mutated.js';

const runs = Number(process.env['REACHSPEC_FUZZ_RUNS'] ?? 1000) / 50;
const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261130);
/** So many changes of a world are looked at. */
const most = 20;
/** Random policies of one cluster are dense: beyond this number what they come to takes long to compare. */
const mostPolicies = 2;

/** A random world of one dialect: the options of its runs, and what its oracle says of everything that it asks about. */
interface Judged<World> {
  readonly objectsOf: (world: World) => readonly PlainObject[];
  readonly withObjects: (world: World, objects: readonly PlainObject[]) => World;
  readonly textOf: (world: World) => string;
  readonly optionsOf: (world: World) => { readonly cni: string; readonly podCidrs: readonly string[] };
  /** Verdicts of the oracle at a world, of what can be asked about another, in the same order. */
  readonly verdicts: (world: World, asked: World) => readonly (string | undefined)[];
}

const ordered: Judged<OrderedWorld> = {
  objectsOf: ({ objects }) => objects as unknown as readonly PlainObject[],
  withObjects: (world, objects) => ({ ...world, objects: objects as unknown as OrderedWorld['objects'] }),
  textOf: toYaml,
  optionsOf: ({ cni, isDual }) => ({ cni, podCidrs: ['10.1.0.0/16', ...(isDual ? ['fd00::/16'] : [])] }),
  verdicts: (world, asked) => {
    const cluster = readCluster(world.objects);
    const questions = sampleOf(questionsOf(asked.objects, readCluster(asked.objects)), 200);
    return questions.map((question) => expectVerdict(cluster, question, world.cni)?.verdict);
  },
};

const cilium: Judged<readonly CiliumObject[]> = {
  objectsOf: (objects) => objects as unknown as readonly PlainObject[],
  withObjects: (_, objects) => objects as unknown as readonly CiliumObject[],
  textOf: (objects) => objects.map((each) => `${JSON.stringify(each)}\n`).join('---\n'),
  optionsOf: () => ({ cni: 'cilium', podCidrs: [] }),
  verdicts: (objects, asked) => {
    const inside = asked.flatMap((each) => (each.kind === 'Pod' ? [each.status.podIP] : []));
    const others = [...inside, ...outside, ...nodeAddresses];
    const flows = others.flatMap((source) =>
      others
        .filter((destination) => destination !== source && (inside.includes(source) || inside.includes(destination)))
        .flatMap((destination) =>
          (['TCP', 'UDP'] as const).map((protocol): CiliumFlow => {
            return { source, destination, protocol, port: protocol === 'TCP' ? 80 : 53 };
          }),
        ),
    );
    return flows.map((flow) => ciliumVerdict(flow, objects));
  },
};

law('admin policies', arbitraryAdminWorld('distinct'), ordered);
law('policies of Calico', arbitraryCalicoWorld('calico'), ordered);
law('policies of Calico beside others', arbitraryCalicoWorld('mixed'), ordered);
law('policies of Cilium', arbitraryCiliumWorld, cilium);

function law<World>(title: string, worlds: fc.Arbitrary<World>, judged: Judged<World>): void {
  t.test(`${title}: a mutant that is called equivalent is so by the oracle (seed ${seed})`, async (t) => {
    let [equivalents, differing] = [0, 0];
    const property = fc.property(worlds, (world) => {
      const policies = judged.objectsOf(world).filter((each) => mutationsOf(each).length > 0);
      if (policies.length > mostPolicies) return;
      const options = judged.optionsOf(world);
      const text = judged.textOf(world);
      const report = mutate(text, ['{skip: later, from: internet, to: cluster, expect: deny}'], options);
      if (report.diagnostics.some(({ severity }) => severity === 'error')) return;
      const survivors = new Set(report.survived.map((each) => keyOf(each)));
      const before = judged.verdicts(world, world);
      for (const { key, after } of changesOf(judged.objectsOf(world)).slice(0, most)) {
        const isCalledEquivalent = !survivors.has(key);
        if (!isCalledEquivalent && differing >= 5) continue;
        const changed = judged.withObjects(world, after);
        if (isCalledEquivalent && isRefused(judged.textOf(changed), options)) continue;
        const now = judged.verdicts(changed, world);
        const isSame = before.every(
          (each, index) => each === now[index] || each === undefined || now[index] === undefined,
        );
        if (isCalledEquivalent && !isSame) throw new Error(`${key}\n${text}`);
        if (isCalledEquivalent) equivalents++;
        else if (!isSame) differing++;
      }
    });
    fc.assert(property, { numRuns: runs, seed });
    t.ok(
      equivalents > 0 && differing > 0,
      `${equivalents} equivalent mutants, ${differing} that the oracle tells apart`,
    );
  });
}

function keyOf({
  operator,
  rule,
  from,
  to,
}: Pick<ReturnType<typeof mutationsOf>[number], 'operator' | 'rule' | 'from' | 'to'>): string {
  return JSON.stringify([operator, rule, from, to]);
}

/** Every change of one policy, with all objects afterwards, that no other policy has too. */
function changesOf(
  objects: readonly PlainObject[],
): readonly { readonly key: string; readonly after: readonly PlainObject[] }[] {
  const all = objects.flatMap((object, index) =>
    mutationsOf(object).map((change) => ({
      key: keyOf(change),
      after: objects.flatMap((each, other) => (other === index ? [change.after as PlainObject] : [each])),
    })),
  );
  return all.filter(({ key }) => all.filter((each) => each.key === key).length === 1);
}

/** Whether the API server would refuse something. */
function isRefused(text: string, options: { readonly cni: string; readonly podCidrs: readonly string[] }): boolean {
  const { diagnostics } = run([{ path: 'deploy.yaml', text }], { ...defaults, ...options, command: 'map' });
  return diagnostics.some(({ severity }) => severity === 'error');
}
