import type { ConnectionChange, StagedChanges } from '../result.js';
import type { VerdictWord } from './verdict-word.js';

/** The list that a change belongs to. */
export type Bucket = keyof StagedChanges;

/**
 * Opened is what wasn't allowed for certain and now is, and what was denied and now may be allowed; closed is what was allowed and now
 * is denied; every other change is of or to what isn't known.
 */
export function bucketOf(was: VerdictWord, now: VerdictWord): Bucket {
  if (now === 'allow' || was === 'deny') return 'opened';
  return was === 'allow' && now === 'deny' ? 'closed' : 'uncertain';
}

/** Changes by their lists, each in its order. */
export function inBuckets(changes: readonly ConnectionChange[]): StagedChanges {
  const of = (bucket: Bucket) => changes.filter(({ was, now }) => bucketOf(was, now) === bucket);
  return { opened: of('opened'), closed: of('closed'), uncertain: of('uncertain') };
}
