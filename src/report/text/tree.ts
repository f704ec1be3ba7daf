import type { Paint } from './paint.js';

/** A tree to print: words, lines that stand below them as they are, and branches. */
export interface Tree {
  readonly text: string;
  /** Lines that aren't broken, such as an excerpt; `indent` is what stands before them. */
  readonly below?: (indent: string) => readonly string[];
  readonly colour?: ((text: string) => string) | undefined;
  readonly branches: readonly Tree[];
}

/** The branches of a tree, drawn with lines that keep to the width. */
export function* treeLines(branches: readonly Tree[], paint: Pick<Paint, 'wrap'>, indent = ''): Generator<string> {
  for (const [index, branch] of branches.entries()) {
    const isLast = index === branches.length - 1;
    const own = `${indent}${isLast ? '└─ ' : '├─ '}`;
    const rest = `${indent}${isLast ? '   ' : '│  '}`;
    const trunk = branch.branches.length > 0 ? '│  ' : '  ';
    for (const line of paint.wrap(branch.text, { first: own, rest: `${rest}${trunk}` })) {
      const [lead, text] = [line.slice(0, own.length), line.slice(own.length)];
      yield `${lead}${branch.colour === undefined ? text : branch.colour(text)}\n`;
    }
    for (const line of branch.below?.(`${rest}${trunk}`) ?? []) yield `${line}\n`;
    yield* treeLines(branch.branches, paint, rest);
  }
}
