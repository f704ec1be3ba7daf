import type { Direction, PodMatch, Rule } from '../../compile/index.js';
import { type ChangedRuleSets, plainText } from './changed-rule-sets.js';

/**
 * The pods that rules of a direction name which only one side has, of rule sets that are the same at both but for their rules;
 * `undefined` where such a rule names more than pods.
 */
export function peersOfChangedRules(
  { ruleSets }: Pick<ChangedRuleSets, 'ruleSets'>,
  direction: Direction,
): readonly PodMatch[] | undefined {
  const [base = [], head = []] = [ruleSets.base, ruleSets.head].map((all) =>
    [...all].filter((policyRules) => policyRules.direction === direction),
  );
  const rules = base.flatMap((own, index) => changedRules(own.rules, head[index]?.rules ?? []));
  if (!rules.every(({ peers }) => peers?.every(({ kind }) => kind === 'pods'))) return undefined;
  return rules.flatMap(({ peers = [] }) => peers.flatMap((peer) => (peer.kind === 'pods' ? [peer.pods] : [])));
}

/** The rules of two lists, but for those with which both begin, and those with which both end. */
function changedRules(base: readonly Rule[], head: readonly Rule[]): readonly Rule[] {
  const before = base.map(wholeText);
  const after = head.map(wholeText);
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first++;
  let last = 0;
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last++;
  return [base, head].flatMap((rules) => rules.slice(first, rules.length - last));
}

/** All that a rule says, wherever it stands. */
function wholeText({ path: _, ...rule }: Rule): string {
  return plainText(rule);
}
