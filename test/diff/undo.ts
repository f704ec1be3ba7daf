import { compareNodes } from '../../src/diff/objects/node-changes.js';
import { type MapNode, parseYaml, toPlain } from '../../src/parse/index.js';
import type { Blame } from '../../src/result.js';
import type { State, States } from './random-states.js';

/** The head with some blamed changes undone, by hand: objects put back or taken away, fields as they were. */
export function undo(because: readonly Blame[], { base, head }: States): State {
  const undone = new Map(head);
  for (const name of new Set(because.map(({ object }) => object))) {
    const blames = because.filter(({ object }) => object === name);
    const [before, after] = [base.get(name), head.get(name)];
    if (blames.some(({ field }) => field === '') || before === undefined || after === undefined) {
      if (before === undefined) undone.delete(name);
      else undone.set(name, before);
      continue;
    }
    const difference = compareNodes(nodeOf(before), nodeOf(after));
    const indexes = blames.map(({ field, change }) =>
      difference.changes.findIndex((each) => each.field === field && each.change === change),
    );
    if (indexes.includes(-1)) throw new Error(`no such change: ${JSON.stringify(blames)}`);
    undone.set(name, Object(toPlain(difference.without(new Set(indexes)))));
  }
  return undone;
}

export function nodeOf(object: object): MapNode {
  const text = JSON.stringify(object);
  const file = { path: 'object.json', text };
  const { node } = parseYaml({ file, start: 0, end: text.length });
  if (node?.kind !== 'map') throw new Error(`no map: ${text}`);
  return node;
}
