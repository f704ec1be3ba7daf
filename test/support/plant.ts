import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { type CodeShape, findShape, type Spot, writeShape } from './code-shape.js';
import type { ChangedModules } from './load-modules.js';

/** A mistake in compiled code: in a file or folder `find` stands once, whatever its names are, and `replace` is wrong. */
export interface Planting {
  readonly place: string;
  /** Where `find` is too common: what it stands in. Both share their names. */
  readonly within?: CodeShape;
  readonly find: CodeShape;
  readonly replace: CodeShape;
}

/** Where a mistake fits in the compiled modules of a folder. */
export function placesOf({ place, within, find }: Planting, folder: string): readonly Place[] {
  return modulesBelow(join(folder, place)).flatMap((path) => {
    const code = readFileSync(path, 'utf8');
    return spotsIn(parsed(code), within, find).map((spot) => ({ path, code, spot }));
  });
}

export interface Place {
  readonly path: string;
  readonly code: string;
  readonly spot: Spot;
}

/** Modules with a mistake in them, where it fits. */
export function withMistake({ replace }: Planting, places: readonly Place[]): ChangedModules {
  return new Map(
    places.map(({ path, code, spot: { start, end, names } }) => [
      path,
      code.slice(0, start) + writeShape(replace, names) + code.slice(end),
    ]),
  );
}

/** By the text: each mistake is looked for in the modules of the others. */
const parsedByCode = new Map<string, Node>();

function parsed(code: string): Node {
  const known = parsedByCode.get(code);
  if (known !== undefined) return known;
  const module = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  parsedByCode.set(code, module);
  return module;
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
