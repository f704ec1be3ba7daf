import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import { defaults } from '../../answer/run-files.js';
import { type ChangedModules, loadModules } from '../../support/load-modules.js';
import { placesOf, withMistake } from '../../support/plant.js';
import { findShown } from '../../support/shown-by.js';
import { compiled } from '../broken-engine.js';
import { differencesIn, type Judge } from './ask-cilium.js';
import { ciliumMistakes } from './planted-cilium-mistakes.js';
import { arbitraryCiliumWorld } from './random-cilium.js';

const seed = 20261122;
const worlds = fc.sample(arbitraryCiliumWorld, { seed, numRuns: 60 });

for (const mistake of ciliumMistakes) {
  t.test(`the oracle of Cilium notices that ${mistake.says}`, async (t) => {
    const places = placesOf(mistake, compiled);
    t.equal(places.length, 1, `\`${mistake.find}\` stands once in ${mistake.place}`);
    const judge = await loadJudge(withMistake(mistake, places));
    t.ok(
      findShown('cilium', mistake.says, worlds, (world) => differencesIn(world, judge)[0]),
      `one of ${worlds.length} random worlds shows it (seed ${seed})`,
    );
  });
}

async function loadJudge(changed: ChangedModules): Promise<Judge> {
  const path = join(compiled, 'run.js');
  const { run }: typeof import('../../../src/run.js') = (await loadModules([path], changed))(path);
  return (files) => {
    const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
    const result = run(sources, defaults);
    if (result.kind !== 'TestReport') throw new Error(`test gave a ${result.kind}`);
    return result;
  };
}
