import t from 'tap';
import { plant } from '../../support/plant.js';
import {
  copyEngine,
  differenceInExamples,
  differenceInWorlds,
  loadEngine,
  sampleUnder,
  seed,
} from '../broken-engine.js';
import { examples } from '../examples/examples.js';
import type { PlantedPluginBug } from './planted-plugin-bugs.js';

/** Tests that the examples and the random worlds of a profile each show a bug. */
export function noticePluginBugs(bugs: readonly PlantedPluginBug[]): void {
  for (const { under, isRare = false, ...bug } of bugs) {
    t.test(`the oracle notices that ${bug.says} (${under})`, async (t) => {
      const folder = copyEngine(t.testdir());
      t.equal(plant(bug, folder), 1, `\`${bug.find}\` stands once in ${bug.place}`);
      const engine = await loadEngine(folder);
      const rows = examples.filter(({ world }) => world.options.cni === under);
      t.ok(differenceInExamples(engine, rows), `one of ${rows.length} examples shows it`);
      if (isRare) return;
      const worlds = sampleUnder(under);
      t.ok(differenceInWorlds(engine, worlds), `one of ${worlds.length} random worlds shows it (seed ${seed})`);
    });
  }
}
