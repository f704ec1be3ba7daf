import t from 'tap';
import { plant } from '../support/plant.js';
import {
  copyEngine,
  differenceInExamples,
  differenceInWorlds,
  loadEngine,
  sampleUnder,
  seed,
} from './broken-engine.js';
import { examples } from './examples/examples.js';
import { plantedBugs } from './planted-bugs.js';

const worlds = sampleUnder('conformant');

t.test('a copy of the engine without a planted bug agrees with the oracle', async (t) => {
  const engine = await loadEngine(copyEngine(t.testdir()));
  t.equal(differenceInExamples(engine, examples), undefined);
  t.equal(differenceInWorlds(engine, worlds), undefined);
});

for (const bug of plantedBugs) {
  t.test(`the oracle notices that ${bug.says}`, async (t) => {
    const folder = copyEngine(t.testdir());
    t.equal(plant(bug, folder), 1, `\`${bug.find}\` stands once in ${bug.place}`);
    const engine = await loadEngine(folder);
    t.ok(differenceInExamples(engine, examples), `one of ${examples.length} examples shows it`);
    t.ok(differenceInWorlds(engine, worlds), `one of ${worlds.length} random worlds shows it (seed ${seed})`);
  });
}
