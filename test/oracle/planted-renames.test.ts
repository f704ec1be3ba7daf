import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import t from 'tap';
import { placesOf, withMistake } from '../support/plant.js';
import { renameCode } from '../support/rename-code.js';
import { findShown } from '../support/shown-by.js';
import { copyEngine, differenceInExample, differenceInExamples, loadEngine } from './broken-engine.js';
import { examples } from './examples/examples.js';
import { plantedBugs } from './planted-bugs.js';
import { plantedPluginBugs } from './plugins/planted-plugin-bugs.js';

/** Renames every variable below a folder of compiled modules, and every file but the index. */
function renameAll(folder: string, renamed: Parameters<typeof renameCode>[1]): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const file of files) {
    const path = join(folder, file);
    writeFileSync(path, renameCode(readFileSync(path, 'utf8'), renamed));
  }
  return folder;
}

/** Renames the files below a folder but its index, by which alone others know it. */
function renameFiles(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const isRenamed = new Set(files.filter((name) => name !== 'index.js').map((name) => join(folder, name)));
  for (const file of files) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8').replaceAll(/'(\.[\w./-]+)\.js'/g, (written, name: string) =>
      isRenamed.has(join(dirname(path), `${name}.js`)) ? `'${name}-renamed.js'` : written,
    );
    writeFileSync(path, text);
    if (isRenamed.has(path)) renameSync(path, path.replace(/\.js$/, '-renamed.js'));
  }
}

const bugs = [...plantedBugs, ...plantedPluginBugs];

t.test('every planted bug has one place where all variables and properties have other names', (t) => {
  const folder = renameAll(copyEngine(t.testdir()), 'variables and properties');
  for (const bug of bugs) t.equal(placesOf(bug, folder).length, 1, bug.says);
  t.end();
});

t.test('planted bugs show where everything in src/evaluate has another name', async (t) => {
  const inEvaluate = bugs.filter(({ place }) => place === 'evaluate');
  t.ok(inEvaluate.length > 5);
  const folder = renameEvaluate(copyEngine(t.testdir()));
  t.equal(differenceInExamples(await loadEngine(folder), examples), undefined, 'names change no verdict');
  for (const bug of inEvaluate) {
    await t.test(bug.says, async (t) => {
      const places = placesOf(bug, folder);
      t.equal(places.length, 1);
      const engine = await loadEngine(folder, withMistake(bug, places));
      t.ok(findShown('renamed-examples', bug.says, examples, (row) => differenceInExample(engine, row)));
    });
  }
});

function renameEvaluate(engine: string): string {
  renameFiles(renameAll(join(engine, 'evaluate'), 'variables'));
  return engine;
}
