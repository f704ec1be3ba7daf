import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { type CodeShape, findShape, type Spot, writeShape } from './code-shape.js';

/** A mistake in compiled code: in a file or folder `find` stands once, whatever its names are, and `replace` is wrong. */
export interface Planting {
  readonly place: string;
  /** Where `find` is too common: what it stands in. Both share their names. */
  readonly within?: CodeShape;
  readonly find: CodeShape;
  readonly replace: CodeShape;
}

/** Puts a mistake in every place where it fits, and says how many there are. */
export function plant({ place, replace, ...wanted }: Planting, folder: string): number {
  const found = modulesBelow(join(folder, place)).flatMap((path) => {
    const code = readFileSync(path, 'utf8');
    const spots = spotsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), wanted);
    return spots.map((spot) => ({ path, code, spot }));
  });
  for (const { path, code, spot } of found)
    writeFileSync(path, code.slice(0, spot.start) + writeShape(replace, spot.names) + code.slice(spot.end));
  return found.length;
}

function spotsIn(module: Node, { within, find }: Omit<Planting, 'place' | 'replace'>): readonly Spot[] {
  if (within === undefined) return findShape(module, find);
  return findShape(module, within).flatMap(({ start, end, names }) =>
    findShape(module, find, names).filter((spot) => start <= spot.start && spot.end <= end),
  );
}

function modulesBelow(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => join(path, name));
}
