// The script and the style of the HTML reports, from src/report/html/page, as a module that imports nothing.

import { createHash } from 'node:crypto';
import { build } from 'esbuild';

const folder = 'src/report/html';

/** The generated files by path. */
export async function pageFiles(root) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { script: `${folder}/page/main.ts`, style: `${folder}/page/page.css` },
    outdir: 'page',
    preserveSymlinks: true,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const textOf = (name) => outputFiles.find(({ path }) => path.endsWith(name)).text.trim();
  const [script, style] = [textOf('script.js'), textOf('style.css')];
  checkInside(script, 'script');
  checkInside(style, 'style');
  return {
    [`${folder}/generated/page.js`]: moduleOf({ script, style }, packagesIn(metafile)),
    [`${folder}/generated/page.d.ts`]: declarations,
  };
}

const origin = '// Made by `npm run generate` from ../page. Do not edit.';

const declarations = `${origin}

/** The script of the page, and the source that a Content-Security-Policy names it by. */
export declare const pageScript: string;
export declare const scriptHash: string;
/** The style of the page, likewise. */
export declare const pageStyle: string;
export declare const styleHash: string;
`;

/** The packages whose code is in the script are named as the bundler names them, for the licences. */
function moduleOf({ script, style }, packages) {
  return `${[
    origin,
    ...packages.map((file) => `// ${file}`),
    `export const pageScript = ${JSON.stringify(script)};`,
    `export const scriptHash = ${JSON.stringify(hashOf(script))};`,
    `export const pageStyle = ${JSON.stringify(style)};`,
    `export const styleHash = ${JSON.stringify(hashOf(style))};`,
  ].join('\n')}\n`;
}

function packagesIn({ inputs }) {
  return Object.keys(inputs)
    .filter((file) => file.includes('node_modules/'))
    .sort();
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Throws where a text would end the element that it is to stand in. */
function checkInside(text, element) {
  if (text.toLowerCase().includes(`</${element}`) || text.includes('<!--'))
    throw new Error(`the ${element} of the page would end its own element`);
}
