import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import t from 'tap';
import { defaults } from '../../answer/run-files.js';
import { plant } from '../../support/plant.js';
import { copyEngine } from '../broken-engine.js';
import { differencesIn, type Judge } from './ask-cilium.js';
import { ciliumMistakes } from './planted-cilium-mistakes.js';
import { arbitraryCiliumWorld } from './random-cilium.js';

const seed = 20261122;
const worlds = fc.sample(arbitraryCiliumWorld, { seed, numRuns: 60 });

for (const mistake of ciliumMistakes) {
  t.test(`the oracle of Cilium notices that ${mistake.says}`, async (t) => {
    const folder = copyEngine(t.testdir());
    t.equal(plant(mistake, folder), 1, `\`${mistake.find}\` stands once in ${mistake.place}`);
    const judge = await loadJudge(folder);
    t.ok(
      worlds.some((world) => differencesIn(world, judge).length > 0),
      `one of ${worlds.length} random worlds shows it (seed ${seed})`,
    );
  });
}

async function loadJudge(folder: string): Promise<Judge> {
  const { run }: typeof import('../../../src/run.js') = await import(pathToFileURL(join(folder, 'run.js')).href);
  return (files) => {
    const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
    const result = run(sources, defaults);
    if (result.kind !== 'TestReport') throw new Error(`test gave a ${result.kind}`);
    return result;
  };
}
