import t from 'tap';
import { placesOf, withMistake } from '../support/plant.js';
import { findShown } from '../support/shown-by.js';
import {
  compiled,
  differenceInExample,
  differenceInExamples,
  differenceInWorld,
  differenceInWorlds,
  loadEngine,
  sampleUnder,
  seed,
} from './broken-engine.js';
import { examples } from './examples/examples.js';
import { plantedBugs } from './planted-bugs.js';

const worlds = sampleUnder('conformant');

t.test('the engine loaded anew without a planted bug agrees with the oracle', async (t) => {
  const engine = await loadEngine(compiled);
  t.equal(differenceInExamples(engine, examples), undefined);
  t.equal(differenceInWorlds(engine, worlds), undefined);
});

for (const bug of plantedBugs) {
  t.test(`the oracle notices that ${bug.says}`, async (t) => {
    const places = placesOf(bug, compiled);
    t.equal(places.length, 1, `\`${bug.find}\` stands once in ${bug.place}`);
    const engine = await loadEngine(compiled, withMistake(bug, places));
    const example = findShown('examples', bug.says, examples, (row) => differenceInExample(engine, row));
    t.ok(example, `one of ${examples.length} examples shows it`);
    const world = findShown('worlds', bug.says, worlds, (each) => differenceInWorld(engine, each));
    t.ok(world, `one of ${worlds.length} random worlds shows it (seed ${seed})`);
  });
}
