import type { ReachabilityMap } from '../../../result.js';
import { portWords } from '../../text/words.js';

/** What of the whole map is reported, a sentence; nothing where that is everything. */
export function scopeWords({ scope }: ReachabilityMap): readonly string[] {
  if (scope === undefined) return [];
  const { focus, direction, ports, from, to } = scope;
  const whom = focus === undefined ? [] : [`of ${focus.join(', ')}`];
  const way = direction === undefined ? [] : [direction];
  const by = ports === undefined ? [] : [`on ${portWords(ports)}`];
  return [
    `Only connections ${[...whom, ...(from === undefined ? [] : [`from ${from.join(', ')}`]), ...(to === undefined ? [] : [`to ${to.join(', ')}`]), ...way.map((each) => `in direction ${each}`), ...by].join(', ')}.`,
  ];
}
