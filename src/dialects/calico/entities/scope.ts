import { allSelector, both, has, isIn, keyOf, not, replaceLeaves, type Selector, withKey } from '../selector/index.js';
import { accountPrefix, calicoLabels, namespacePrefix } from './pod-space.js';

/** The selectors of one end of a rule, or of what a policy governs; each is missing where it isn't written. */
export interface WrittenScope {
  readonly selector: Selector | undefined;
  readonly notSelector: Selector | undefined;
  readonly namespaceSelector: Selector | undefined;
  readonly accountNames: readonly string[];
  readonly accountSelector: Selector | undefined;
}

/** What one end of a rule selects, by the labels of one object; none restricts nothing. */
export interface Scope {
  readonly positive: Selector | undefined;
  /** Where there is no positive one: whoever is at no address of what it selects. */
  readonly negative: Selector | undefined;
}

/** The selectors of one end of a rule as Calico joins them (calico.md §5.3); `namespace` is the policy's. */
export function scopeOf(written: WrittenScope, namespace: string | undefined): Scope {
  const { selector, notSelector, namespaceSelector, accountNames, accountSelector } = written;
  const parts = [
    accountSelector && withPrefix(accountSelector, accountPrefix),
    accountNames.length === 0 ? undefined : isIn(calicoLabels.serviceAccount, accountNames),
    selector,
  ].filter((part) => part !== undefined);
  const isAnyWritten = parts.length > 0 || notSelector !== undefined || namespaceSelector !== undefined;
  const precedence = namespaceSelector === undefined ? ownNamespace(namespace) : ofNamespaces(namespaceSelector);
  const positives = precedence !== undefined && isAnyWritten ? [precedence, ...parts] : parts;
  if (positives.length === 0) return { positive: undefined, negative: notSelector };
  // both are asked of one object: one of two that share an address may satisfy them
  const negatives = notSelector === undefined ? [] : [not(notSelector)];
  return { positive: both([...positives, ...negatives]), negative: undefined };
}

/** What a policy governs (calico.md §5.3). */
export function selectedPodsOf(
  written: Pick<WrittenScope, 'selector' | 'namespaceSelector' | 'accountSelector'>,
  namespace: string | undefined,
): Selector {
  const { selector = allSelector, namespaceSelector, accountSelector } = written;
  return both(
    [
      selector,
      namespaceSelector && ofNamespaces(namespaceSelector),
      ownNamespace(namespace),
      accountSelector && withPrefix(accountSelector, accountPrefix, has(calicoLabels.serviceAccount)),
    ].filter((part) => part !== undefined),
  );
}

function ownNamespace(namespace: string | undefined): Selector | undefined {
  return namespace === undefined ? undefined : isIn(calicoLabels.namespace, [namespace]);
}

/** `all()` is what is in some namespace, `global()` what is in none. */
function ofNamespaces(selector: Selector): Selector {
  return withPrefix(selector, namespacePrefix, has(calicoLabels.namespace));
}

function withPrefix(selector: Selector, prefix: string, all: Selector = allSelector): Selector {
  return replaceLeaves(selector, (leaf) => {
    if (leaf.kind === 'all') return all;
    return leaf.kind === 'global' ? not(all) : withKey(leaf, `${prefix}${keyOf(leaf)}`);
  });
}
