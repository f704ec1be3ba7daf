import { type Note, remark } from '../diagnostics/index.js';
import type { Member } from '../endpoints/members.js';
import { resolveEndpoints } from '../endpoints/resolve/resolve-endpoints.js';
import type { ClosedAssertion, ClosedItem, TestCase } from '../language/test-file.js';
import { type JudgeContext, resolveContextOf } from '../pairs/context.js';

/** An item of a list, looked up in the cluster. */
export interface ResolvedItem {
  readonly item: ClosedItem;
  readonly members: readonly Member[];
}

export interface ResolvedItems {
  readonly items: readonly ResolvedItem[];
  readonly problems: readonly string[];
  readonly notes: readonly Note[];
}

/**
 * Looks up the items of a list, one by one. In `only…` a selector or `ns/*` may match nothing and still bounds; in `exactly…`
 * every item must match something (`language.md` §2).
 */
export function resolveItems(test: TestCase, assertion: ClosedAssertion, context: JudgeContext): ResolvedItems {
  const resolved = assertion.items.map((item) => {
    const allowsEmpty = !assertion.isExact || test.allowsEmpty;
    return {
      item,
      ...resolveEndpoints([item.endpoint], resolveContextOf(context, { side: assertion.side, allowsEmpty })),
    };
  });
  const notices = resolved
    .filter(
      ({ members, problems, item }) =>
        members.length === 0 && problems.length === 0 && item.endpoint.kind !== 'hypothetical',
    )
    .map(({ item }) => remark(`\`${item.endpoint.text}\` matches no workload; it still bounds`));
  return {
    items: resolved.map(({ item, members }) => ({ item, members })),
    problems: resolved.flatMap(({ problems }) => problems),
    notes: [...resolved.flatMap(({ notes }) => notes), ...notices],
  };
}

/** One member of an item of a list. */
export interface ListedMember {
  readonly item: ClosedItem;
  readonly member: Member;
}

interface ItemIndex {
  readonly byWorkload: ReadonlyMap<string, readonly ListedMember[]>;
  /** What is no workload. */
  readonly others: readonly ListedMember[];
}

const itemIndexes = new WeakMap<readonly ResolvedItem[], ItemIndex>();

/** What of a list may list the pods of a workload, by its id. Of a long list it is little. */
export function listedAbout(items: readonly ResolvedItem[], id: string): readonly ListedMember[] {
  const { byWorkload, others } = indexItems(items);
  const addresses = others.filter(({ member }) => member.kind === 'addresses');
  return [...(byWorkload.get(id) ?? []), ...addresses];
}

/** What of a list may list addresses. */
export function listedElsewhere(items: readonly ResolvedItem[]): readonly ListedMember[] {
  return indexItems(items).others;
}

function indexItems(items: readonly ResolvedItem[]): ItemIndex {
  const known = itemIndexes.get(items);
  if (known !== undefined) return known;
  const byWorkload = new Map<string, ListedMember[]>();
  const others: ListedMember[] = [];
  for (const { item, members } of items) {
    for (const member of members) {
      const own = byWorkload.get(member.id);
      if (member.kind !== 'workload') others.push({ item, member });
      else if (own === undefined) byWorkload.set(member.id, [{ item, member }]);
      else own.push({ item, member });
    }
  }
  const index: ItemIndex = { byWorkload, others };
  itemIndexes.set(items, index);
  return index;
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
