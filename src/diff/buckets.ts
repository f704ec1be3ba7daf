import type { ConnectionChange, StagedChanges } from '../result.js';

/** The list that a change belongs to. */
export type Bucket = keyof StagedChanges;

type NarrowedChange = Pick<ConnectionChange, 'was' | 'now' | 'allow' | 'wasOnly'>;

/**
 * Opened is what wasn't allowed for certain and now is, and what was denied and now may be allowed; closed is what was allowed and now
 * is denied; every other change is of or to what isn't known.
 */
export function bucketOf({ was, now, allow, wasOnly }: NarrowedChange): Bucket {
  if (was === 'allow' && now === 'allow') return isWidened(wasOnly, allow[0]?.only) ? 'opened' : 'closed';
  if (now === 'allow' || was === 'deny') return 'opened';
  return was === 'allow' && now === 'deny' ? 'closed' : 'uncertain';
}

/** What layer 7 lets through otherwise than before: widened is all that isn't narrowed alone. */
function isWidened(before: readonly string[] | undefined, after: readonly string[] | undefined): boolean {
  return after === undefined || (before !== undefined && after.some((each) => !before.includes(each)));
}

/** Changes by their lists, each in its order. */
export function inBuckets(changes: readonly ConnectionChange[]): StagedChanges {
  const of = (bucket: Bucket) => changes.filter((change) => bucketOf(change) === bucket);
  return { opened: of('opened'), closed: of('closed'), uncertain: of('uncertain') };
}
