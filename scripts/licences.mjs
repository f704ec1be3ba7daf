// The licences of the packages whose code is in dist/.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of licenses.txt for the outputs of an esbuild metafile; throws where a package says nothing of its licence. */
export function collectLicences(root, { outputs }) {
  const inputs = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const folders = [...inputs, ...inputs.flatMap((input) => foreignCode(root, input))].map(packageFolder);
  const notices = [...new Set(folders.filter(Boolean))].map((folder) => notice(join(root, folder)));
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return [`The files in this folder contain code of these packages.\n`, ...notices.sort()].join(rule);
}

/** Generated sources hold code of packages too; a comment of the bundler names the file it came from. */
function foreignCode(root, input) {
  if (!input.includes('/generated/')) return [];
  const code = readFileSync(join(root, input), 'utf8');
  return [...code.matchAll(/^\/\/ (node_modules\/\S+)$/gm)].map(([, file]) => file);
}

/** `node_modules/a/node_modules/@b/c` of `node_modules/a/node_modules/@b/c/lib/d.js`; undefined for our own files. */
function packageFolder(file) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0 && !license) throw new Error(`${name}@${version} names no licence`);
  return `${name}@${version}\nLicence: ${license ?? 'see below'}\n\n${texts.join('\n\n') || 'The package carries no licence text.'}\n`;
}
