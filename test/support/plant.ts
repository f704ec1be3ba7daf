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
export function plant(planting: Planting, folder: string): number {
  const found = placesOf(planting, folder);
  for (const { path, code, spot } of found)
    writeFileSync(path, code.slice(0, spot.start) + writeShape(planting.replace, spot.names) + code.slice(spot.end));
  return found.length;
}

/** Where a mistake fits in the compiled modules of a folder. */
export function placesOf({ place, within, find }: Planting, folder: string): readonly Place[] {
  return modulesBelow(join(folder, place)).flatMap((path) => {
    const code = readFileSync(path, 'utf8');
    const module = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
    return spotsIn(module, within, find).map((spot) => ({ path, code, spot }));
  });
}

export interface Place {
  readonly path: string;
  readonly code: string;
  readonly spot: Spot;
}

function spotsIn(module: Node, within: CodeShape | undefined, find: CodeShape): readonly Spot[] {
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
