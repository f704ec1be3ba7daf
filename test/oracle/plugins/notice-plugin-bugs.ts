import t from 'tap';
import { placesOf, withMistake } from '../../support/plant.js';
import { findShown } from '../../support/shown-by.js';
import { compiled, differenceInExample, differenceInWorld, loadEngine, sampleUnder, seed } from '../broken-engine.js';
import { examples } from '../examples/examples.js';
import type { PlantedPluginBug } from './planted-plugin-bugs.js';

/** Tests, for a suite of a name of its own, that the examples and the random worlds of a profile each show a bug. */
export function noticePluginBugs(suite: string, bugs: readonly PlantedPluginBug[]): void {
  for (const { under, isRare = false, ...bug } of bugs) {
    t.test(`the oracle notices that ${bug.says} (${under})`, async (t) => {
      const places = placesOf(bug, compiled);
      t.equal(places.length, 1, `\`${bug.find}\` stands once in ${bug.place}`);
      const engine = await loadEngine(compiled, withMistake(bug, places));
      const rows = examples.filter(({ world }) => world.options.cni === under);
      const name = `${bug.says} (${under})`;
      const example = findShown(`${suite}-examples`, name, rows, (row) => differenceInExample(engine, row));
      t.ok(example, `one of ${rows.length} examples shows it`);
      if (isRare) return;
      const worlds = sampleUnder(under);
      const world = findShown(`${suite}-worlds`, name, worlds, (each) => differenceInWorld(engine, each));
      t.ok(world, `one of ${worlds.length} random worlds shows it (seed ${seed})`);
    });
  }
}
