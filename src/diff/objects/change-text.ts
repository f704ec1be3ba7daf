import type { ListNode, MapNode, Node } from '../../parse/index.js';
import { isSameNode, nodeText } from './same-node.js';

/**
 * What differs between two pieces of YAML, as a text: of changes of one piece, the same for those that come to the same (`nodeText`), and for no
 * others; empty where nothing differs. What both share isn't read.
 */
export function changeText(before: Node, after: Node): string {
  if (before === after) return '';
  if (before.kind === 'list' && after.kind === 'list') return changeOfLists(before, after);
  if (before.kind === 'map' && after.kind === 'map') return changeOfMaps(before, after);
  return isSameNode(before, after) ? '' : replacedBy(after);
}

function replacedBy(after: Node): string {
  return `=${nodeText(after)}`;
}

/** Item by item where there are as many; else all between the items at the start and at the end that are the same. */
function changeOfLists({ items: before }: ListNode, { items: after }: ListNode): string {
  if (before.length === after.length) {
    const changes: string[] = [];
    for (const [index, item] of before.entries()) {
      const other = after[index];
      if (other === item || other === undefined) continue;
      const text = changeText(item, other);
      if (text !== '') changes.push(`${index}${text}`);
    }
    return changes.length === 0 ? '' : `[${changes.join()}]`;
  }
  const shorter = Math.min(before.length, after.length);
  const isSameAt = (from: number, to: number) => {
    const [own, other] = [before[from], after[to]];
    return own === other || (own !== undefined && other !== undefined && isSameNode(own, other));
  };
  let start = 0;
  while (start < shorter && isSameAt(start, start)) start++;
  let end = 0;
  while (end < shorter - start && isSameAt(before.length - 1 - end, after.length - 1 - end)) end++;
  const put = after.slice(start, after.length - end).map(nodeText);
  return `<${start},${end}:${put.join()}>`;
}

function changeOfMaps(before: MapNode, after: MapNode): string {
  const [own, others] = [before, after].map(({ entries }) => new Map(entries.map(({ key, value }) => [key, value])));
  const isPlain = own?.size === before.entries.length && others?.size === after.entries.length;
  if (own === undefined || others === undefined || !isPlain) return isSameNode(before, after) ? '' : replacedBy(after);
  const changes = [...new Set([...own.keys(), ...others.keys()])].flatMap((key) => {
    const text = changeOfEntry(own.get(key), others.get(key));
    return text === '' ? [] : [`${JSON.stringify(key)}${text}`];
  });
  return changes.length === 0 ? '' : `{${changes.sort().join()}}`;
}

function changeOfEntry(before: Node | undefined, after: Node | undefined): string {
  if (after === undefined) return before === undefined ? '' : '-';
  return before === undefined ? replacedBy(after) : changeText(before, after);
}
