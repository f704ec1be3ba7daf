import type { Direction } from '../compile/index.js';
import { byBytes } from '../diagnostics/index.js';
import type { End, Evaluation } from '../evaluate/index.js';
import type { Cluster } from '../model/index.js';
import type { JudgeContext } from '../pairs/context.js';
import type { EndCandidate } from '../pairs/end-candidate.js';
import type { Example } from '../pairs/finding.js';

/** One direction of a connection whose verdict isn't the expected one. */
export interface Question {
  readonly cluster: Cluster;
  readonly evaluation: Evaluation;
  readonly example: Example;
  readonly direction: Direction;
  readonly governed: Named;
  readonly peer: Named;
  readonly destination: Named;
}

/** An end, and how a sentence names it: `` `shop/Pod/web` ``, `node n1`, `203.0.113.9`. */
export interface Named {
  readonly end: End;
  readonly name: string;
  readonly isHostNetwork: boolean;
}

export function questionOf(example: Example, direction: Direction, { cluster, evaluation }: JudgeContext): Question {
  const [source, destination] = [named(example.source), named(example.destination)];
  const [governed, peer] = direction === 'egress' ? [source, destination] : [destination, source];
  return { cluster, evaluation, example, direction, governed, peer, destination };
}

function named({ end, text, pod, replicas, hypothetical }: EndCandidate): Named {
  const isHostNetwork = pod?.isHostNetwork === true;
  if (hypothetical !== undefined) return { end, name: 'the hypothetical pod', isHostNetwork };
  const which = replicas === undefined ? '' : ` (${replicaWords(replicas)})`;
  return { end, name: pod === undefined ? text : `\`${text}\`${which}`, isHostNetwork };
}

/** `pod db-0`, `pods db-1, db-2, db-3 and 4 more`. */
export function replicaWords(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return `${names.length === 1 ? 'pod' : 'pods'} ${shown}${more}`;
}

/** A rule or a policy that fails to match, with each condition that it fails by, in words. */
export interface Miss {
  readonly id: string;
  /** The field path of the rule; empty for a policy. */
  readonly path: string;
  readonly conditions: readonly string[];
}

/** The rule or policy that fails by the fewest conditions, at least one. */
export function fewest(misses: readonly Miss[]): Miss | undefined {
  return misses
    .filter(({ conditions }) => conditions.length > 0)
    .sort((a, b) => a.conditions.length - b.conditions.length || byBytes(a.id, b.id) || byBytes(a.path, b.path))[0];
}
