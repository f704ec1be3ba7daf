import type { Member } from '../endpoints/members.js';
import { resolveEndpoints } from '../endpoints/resolve/resolve-endpoints.js';
import type { ClosedAssertion, ClosedItem, TestCase } from '../language/test-file.js';
import type { JudgeContext } from '../pairs/context.js';

/** An item of a list, looked up in the cluster. */
export interface ResolvedItem {
  readonly item: ClosedItem;
  readonly members: readonly Member[];
}

export interface ResolvedItems {
  readonly items: readonly ResolvedItem[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Looks up the items of a list, one by one. In `only…` a selector or `ns/*` may match nothing and still bounds; in `exactly…`
 * every item must match something (`language.md` §2).
 */
export function resolveItems(test: TestCase, assertion: ClosedAssertion, context: JudgeContext): ResolvedItems {
  const { cluster, groups } = context;
  const resolved = assertion.items.map((item) => {
    const allowsEmpty = !assertion.isExact || test.allowsEmpty;
    return { item, ...resolveEndpoints([item.endpoint], { cluster, groups, side: assertion.side, allowsEmpty }) };
  });
  const notices = resolved
    .filter(
      ({ members, problems, item }) =>
        members.length === 0 && problems.length === 0 && item.endpoint.kind !== 'hypothetical',
    )
    .map(({ item }) => `\`${item.endpoint.text}\` matches no workload; it still bounds`);
  return {
    items: resolved.map(({ item, members }) => ({ item, members })),
    problems: resolved.flatMap(({ problems }) => problems),
    notes: [...resolved.flatMap(({ notes }) => notes), ...notices],
  };
}

interface MemberIndex {
  readonly byWorkload: ReadonlyMap<string, readonly Member[]>;
  readonly addresses: readonly Member[];
}

const indexes = new WeakMap<readonly Member[], MemberIndex>();

/** The members of an item that may list the pods of a workload, by its id: itself, and addresses. Of a long list these are few. */
export function membersAbout({ members }: ResolvedItem, id: string): readonly Member[] {
  const index = indexes.get(members) ?? indexOf(members);
  indexes.set(members, index);
  return [...(index.byWorkload.get(id) ?? []), ...index.addresses];
}

function indexOf(members: readonly Member[]): MemberIndex {
  const byWorkload = new Map<string, Member[]>();
  for (const member of members) {
    if (member.kind !== 'workload') continue;
    const known = byWorkload.get(member.id);
    if (known === undefined) byWorkload.set(member.id, [member]);
    else known.push(member);
  }
  return { byWorkload, addresses: members.filter(({ kind }) => kind === 'addresses') };
}
