import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'tap';

const [, picture = ''] = readFileSync('src/README.md', 'utf8').split('```\n');
const [, pipeline = ''] = readFileSync('src/run/pipeline.ts', 'utf8').split(/^export function\* pipeline\b/m);
const imported = readFileSync('src/run/pipeline.ts', 'utf8').matchAll(/^import \{([^}]*)\}/gm);

/** The stages of the picture, from above: the words that stand at its left edge, below the name of the file. */
const stages = Array.from(picture.matchAll(/^ {3}([a-z]+) +\S.* ──> /gm), ([, stage]) => stage ?? '');

test('the picture in src/README.md is src/run/pipeline.ts: it calls the stages by their names, in that order, each once', async (t) => {
  t.ok(stages.length > 3);
  const calls = Array.from(pipeline.matchAll(/(?<![.\w])([a-zA-Z]+)\(/g), ([, name]) => name ?? '');
  t.strictSame(
    calls.filter((name) => stages.includes(name)),
    stages,
  );
  const names = Array.from(imported, ([, list = '']) => list.split(',').map((name) => name.trim())).flat();
  for (const stage of stages) t.ok(names.includes(stage), `${stage} is a function of its own`);
});

test('the picture names folders that are there', async (t) => {
  const folders = Array.from(picture.matchAll(/\b([a-z-]+)\/(?=[\s)])/g), ([, folder]) => folder ?? '');
  t.ok(folders.length > 10);
  for (const folder of folders) t.ok(existsSync(`src/${folder}`), folder);
  const all = readdirSync('src', { withFileTypes: true }).filter((each) => each.isDirectory());
  const elsewhere = ['answer', 'assemble', 'language', 'patterns', 'result', 'run', 'settings'];
  for (const { name } of all) t.ok(folders.includes(name) || elsewhere.includes(name), `${name} is in the picture`);
});

test('src/README.md sends readers to files that are there', async (t) => {
  const [, table = ''] = readFileSync('src/README.md', 'utf8').split('## Where a question is answered');
  const paths = Array.from(table.matchAll(/`(src\/[^`*]+)`/g), ([, path]) => path ?? '');
  t.ok(paths.length > 5);
  for (const path of paths) t.ok(existsSync(path), path);
});

/** What makes a cluster of objects: the model, the policies' rules, their order, and the evaluation of all that. */
const builders = [
  ...['buildCluster', 'sortCopies', 'recogniseNetwork', 'dialectOf', 'promoteStaged', 'compileOperated'],
  ...['compileUnreadable', 'separateUnnetworked', 'arrange', 'Evaluation', 'buildWorld', 'layGround', 'layWorld'],
];

test('clusters are built in src/assemble alone; the other stages ask what it made', async (t) => {
  const makers = ['assemble', 'model', 'cni', 'dialects', 'compile', 'evaluate'];
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((each) => each.endsWith('.ts') && !makers.includes(each.split('/')[0] ?? ''))) {
    const lists = readFileSync(`src/${file}`, 'utf8').matchAll(/^(?:import|export) \{([^}]*)\} from /gm);
    const names = Array.from(lists, ([, list = '']) => list.split(',').map((name) => name.trim())).flat();
    t.strictSame(
      names.filter((name) => builders.includes(name)),
      [],
      file,
    );
  }
});
