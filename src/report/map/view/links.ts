import type { Reach } from '../../../result.js';
import { portWords } from '../../text/words.js';
import type { GroupConnection, GroupEnd, MapGroup } from './groups.js';
import { joinExposure } from './join-exposure.js';

/** An end of an arrow; ends with one key are the same. */
export interface NodeEnd {
  readonly key: string;
  readonly kind: 'workloads' | 'addresses' | 'entity' | 'pods';
  /** What it is called; nothing for workloads, which are drawn up elsewhere. */
  readonly lines: readonly string[];
}

/** An arrow of a picture before its ends have ids. */
export interface Link {
  readonly from: NodeEnd;
  readonly to: NodeEnd;
  readonly label: string;
  readonly kind: 'allowed' | 'unknown' | 'exposed';
  /** The lighter, the sooner it is shown: from and to the outside, between namespaces, pods that no manifest holds, the rest. */
  readonly weight: 0 | 1 | 2 | 3;
}

export function linkOf(connection: GroupConnection): Link {
  const { from, to, allow } = connection;
  return {
    from: endOf(from),
    to: endOf(to),
    label: reachLabel(connection),
    kind: allow.length === 0 ? 'unknown' : 'allowed',
    weight: weightOf(from, to),
  };
}

/** Arrows between a group and pods that no manifest holds, one for each sort of them and direction. */
export function exposedLinks(group: MapGroup): readonly Link[] {
  const own: NodeEnd = { key: group.id, kind: 'workloads', lines: [] };
  return joinExposure(group.exposure).map(({ direction, pods: words, reach }): Link => {
    const pods: NodeEnd = { key: `pods ${words}`, kind: 'pods', lines: podLines(words) };
    const [from, to] = direction === 'ingress' ? [pods, own] : [own, pods];
    return { from, to, label: reachLabel(reach), kind: 'exposed', weight: 2 };
  });
}

/** What pods are called: a line for each sort, two where there is much to say of it. */
function podLines(words: string): readonly string[] {
  return words.split(/ (?=that has |or any pod of |or \d+ more sorts)/);
}

/** `TCP/80, UDP/53`, and what is unknown with a question mark. */
export function reachLabel({ allow, unknown }: Reach): string {
  const certain = allow.length === 0 ? [] : [portsLabel(allow)];
  const uncertain = unknown.length === 0 ? [] : [`${portsLabel(unknown)}?`];
  return [...certain, ...uncertain].join(', ');
}

function portsLabel(ranges: Reach['allow']): string {
  const more = ranges.length - mostRanges;
  if (more <= 0) return portWords(ranges);
  return `${portWords(ranges.slice(0, mostRanges))} … and ${more} more`;
}

const mostRanges = 4;

function endOf(end: GroupEnd): NodeEnd {
  if ('group' in end) return { key: end.group.id, kind: 'workloads', lines: [] };
  if ('entity' in end) return { key: `entity ${end.entity}`, kind: 'entity', lines: [end.entity] };
  const more = end.cidrs.length - mostCidrs;
  const shown = end.cidrs.slice(0, mostCidrs);
  const lines = ['addresses outside', ...shown, ...(more > 0 ? [`… and ${more} more`] : [])];
  return { key: `addresses ${end.cidrs.join()}`, kind: 'addresses', lines };
}

const mostCidrs = 4;

function weightOf(from: GroupEnd, to: GroupEnd): Link['weight'] {
  if (!('group' in from) || !('group' in to)) return 0;
  return from.group.workloads[0]?.namespace === to.group.workloads[0]?.namespace ? 3 : 1;
}
