import type { Member } from '../endpoints/members.js';
import { type End, familiesOfEnd } from '../evaluate/index.js';
import { type Family, families } from '../sets/index.js';
import type { JudgeContext } from './context.js';
import { hypotheticalCandidate, nodeCandidates, podCandidates, policyPodsCandidate } from './ends.js';

/** A part of a member that is in some families only. */
interface Part {
  readonly text: string;
  readonly families: readonly Family[];
}

/**
 * Why there is no connection between some pods, nodes or addresses of two members, whatever policies say: no family, of those that
 * are judged, in which both have an address (`language.md` §6). `undefined` where each has one with each, and where one of them is an
 * address that is written, which is always judged.
 */
export function familyGap(
  from: Member,
  to: Member,
  judged: readonly Family[],
  context: JudgeContext,
): string | undefined {
  if ([from, to].some((member) => member.kind === 'addresses' && member.isWritten)) return undefined;
  for (const source of partsOf(from, context)) {
    for (const destination of partsOf(to, context)) {
      const common = source.families.filter((family) => destination.families.includes(family));
      if (common.some((family) => judged.includes(family))) continue;
      const ends = `\`${source.text}\` has addresses of ${listed(source.families)}, \`${destination.text}\` of ${listed(destination.families)}`;
      return common.length === 0
        ? `${ends}: no connection is possible between them, whatever policies say`
        : `${ends}, and \`ipFamilies\` gives the cluster ${listed(judged)} alone: correct \`ipFamilies\``;
    }
  }
  return undefined;
}

/** Why nothing is judged of some of a member's pods: no family of theirs is one that is judged. */
export function unjudgedFamily(member: Member, judged: readonly Family[], context: JudgeContext): string | undefined {
  const part = partsOf(member, context).find((each) => !each.families.some((family) => judged.includes(family)));
  return part === undefined
    ? undefined
    : `vacuous: \`${part.text}\` has addresses of ${listed(part.families)}, and \`ipFamilies\` gives the cluster ${listed(judged)} alone: correct \`ipFamilies\``;
}

function partsOf(member: Member, context: JudgeContext): readonly Part[] {
  switch (member.kind) {
    case 'workload':
      return distinct(podCandidates(member, context).map(({ end }) => partOf(member.id, end)));
    case 'hypothetical':
      return [partOf(member.id, hypotheticalCandidate(member.pod, context).end)];
    case 'pods':
      return [partOf(member.id, policyPodsCandidate(member, context).end)];
    case 'nodes':
      return distinct(nodeCandidates(context).map(({ text, end }) => partOf(text, end)));
    case 'entity': {
      const known = member.apiServer?.addresses;
      const own = known === undefined ? context.families : families.filter((family) => known[family].length > 0);
      return [{ text: member.id, families: own }];
    }
    case 'addresses':
    case 'domain':
      return [{ text: member.id, families: families.filter((family) => member.addresses[family].length > 0) }];
  }
}

function partOf(text: string, end: End): Part {
  return { text, families: familiesOfEnd(end) };
}

function distinct(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.map((part) => [part.families.join(), part])).values()];
}

function listed(of: readonly Family[]): string {
  return of.length === 0 ? 'no family' : of.join(' and ');
}
