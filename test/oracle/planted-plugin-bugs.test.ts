import t from 'tap';
import {
  copyEngine,
  differenceInExamples,
  differenceInWorlds,
  loadEngine,
  plant,
  sampleUnder,
  seed,
} from './broken-engine.js';
import { examples } from './examples.js';
import { plantedPluginBugs } from './planted-plugin-bugs.js';

for (const { under, ...bug } of plantedPluginBugs) {
  t.test(`the oracle notices that ${bug.says} (${under})`, async (t) => {
    const folder = copyEngine(t.testdir());
    t.equal(plant(bug, folder), 1, `\`${bug.find}\` stands once in ${bug.file}`);
    const engine = await loadEngine(folder);
    const rows = examples.filter(({ world }) => world.options.cni === under);
    t.ok(differenceInExamples(engine, rows), `one of ${rows.length} examples shows it`);
    const worlds = sampleUnder(under);
    t.ok(differenceInWorlds(engine, worlds), `one of ${worlds.length} random worlds shows it (seed ${seed})`);
  });
}
