import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import { type ChangedModules, loadModules } from '../../support/load-modules.js';
import { placesOf, withMistake } from '../../support/plant.js';
import { findShown } from '../../support/shown-by.js';
import { adminMistakes } from './admin/planted-mistakes.js';
import { arbitraryAdminWorld } from './admin/random-admin.js';
import { calicoMistakes } from './calico/planted-mistakes.js';
import { arbitraryCalicoWorld } from './calico/random-calico.js';
import { readCluster } from './cluster.js';
import type { PlantedMistake } from './planted-mistake.js';
import {
  expectVerdict,
  formatQuestion,
  icmpQuestionsOf,
  type OrderedQuestion,
  questionsOf,
  sampleOf,
} from './questions.js';
import type { OrderedWorld } from './random-cluster.js';
import { type OrderedExample, readExamples } from './read-examples.js';

const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);
const most = 150;

const samples = {
  admin: sample(arbitraryAdminWorld('distinct'), 250),
  tied: sample(arbitraryAdminWorld('tied'), 60),
  calico: sample(arbitraryCalicoWorld('calico'), 600),
  mixed: sample(arbitraryCalicoWorld('mixed'), 400),
};

for (const mistake of [...adminMistakes, ...calicoMistakes]) {
  t.test(`${mistake.isRare ? 'examples' : 'random worlds'} show that ${mistake.says}`, async (t) => {
    const places = placesOf(mistake, import.meta.dirname);
    t.equal(places.length, 1, `\`${mistake.find}\` stands once in ${mistake.place}`);
    const found = await (mistake.isRare ? findWrongExample : findDifference)(mistake, withMistake(mistake, places));
    t.ok(found, `one of them shows it (seed ${seed})`);
  });
}

interface Asked {
  readonly world: OrderedWorld;
  readonly answers: readonly (readonly [OrderedQuestion, string | undefined])[];
}

/** Worlds with what the oracle says of them, worked out when they are first asked for. */
function sample(worlds: fc.Arbitrary<OrderedWorld>, numRuns: number): readonly (() => Asked)[] {
  return fc.sample(worlds, { seed, numRuns }).map((world) => {
    let asked: Asked | undefined;
    return () => {
      asked ??= answerAll(world);
      return asked;
    };
  });
}

function answerAll(world: OrderedWorld): Asked {
  const cluster = readCluster(world.objects);
  const icmp = world.cni === 'conformant' ? [] : sampleOf(icmpQuestionsOf(world.objects, cluster), most / 5);
  const questions = [...sampleOf(questionsOf(world.objects, cluster), most), ...icmp];
  return { world, answers: questions.map((each) => [each, expectVerdict(cluster, each, world.cni)?.verdict]) };
}

async function findDifference({ says, worlds }: PlantedMistake, changed: ChangedModules): Promise<string | undefined> {
  const [questions, readers] = [beside('questions.js'), beside('cluster.js')];
  const load = await loadModules([questions, readers], changed);
  const wrong: typeof import('./questions.js') = load(questions);
  const reader: typeof import('./cluster.js') = load(readers);
  return findShown('ordered', says, samples[worlds], (ask) => {
    const { world, answers } = ask();
    const cluster = reader.readCluster(world.objects);
    const found = answers.find(
      ([question, verdict]) => wrong.expectVerdict(cluster, question, world.cni)?.verdict !== verdict,
    );
    return found === undefined ? undefined : formatQuestion(found[0]);
  });
}

async function findWrongExample(
  { says, worlds }: PlantedMistake,
  changed: ChangedModules,
): Promise<OrderedExample | undefined> {
  const path = beside('decide.js');
  const wrong: typeof import('./decide.js') = (await loadModules([path], changed))(path);
  const dialect = worlds === 'admin' || worlds === 'tied' ? 'admin' : 'calico';
  const rows = readExamples(dialect, dialect === 'admin' ? 'conformant' : 'calico');
  return findShown('ordered-examples', says, rows, (row) => {
    const { cluster, cnis, queries } = row;
    const isWrong = (cni: (typeof cnis)[number]) =>
      queries.some(({ flow, expect }) => wrong.decide(cluster, flow, cni) !== expect);
    return cnis.some(isWrong) ? row : undefined;
  });
}

function beside(file: string): string {
  return join(import.meta.dirname, file);
}
