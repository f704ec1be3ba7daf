import type { KindClass, KindRule } from '../../kinds/index.js';
import { kindRule } from '../../kinds/index.js';
import type { ManifestDocument } from './manifest-document.js';
import type { SkipReason } from './skipped.js';

/** Decides what becomes of every document: by its group and kind, and where nobody knows its kind by what is in it. */
export interface DocumentRule extends KindRule {
  /** Whether an object of an unknown kind runs pods, as what is in it tells; then it is taken. */
  readonly holdsPods: (document: ManifestDocument) => boolean;
}

/** The rule where the caller names the kinds and the groups that count, and nothing else. */
export function ruleOfNames(kinds: readonly string[], groups: readonly string[]): DocumentRule {
  const counts = new Set(kinds);
  const rule = kindRule({
    becomes: (group, kind) => (counts.has(kind) || groups.includes(group) ? { class: 'model', why: '' } : undefined),
    names: kinds,
    groupsOf: () => [],
  });
  return { ...rule, holdsPods: () => false };
}

/** The rule where some kinds count and nothing else does. */
export function ruleOfKindsAlone(names: readonly string[]): DocumentRule {
  const counts = new Set(names);
  const becomes = (_: string, kind: string) => ({ class: counts.has(kind) ? 'model' : 'no-part', why: '' }) as const;
  return { becomes, names, groupsOf: () => [], holdsPods: () => false };
}

/** Why an object is skipped; `undefined` where it is taken. One that shares its kind with others that are taken is left to the caller. */
export function skipReasonOf(document: ManifestDocument, rule: DocumentRule): SkipReason | undefined {
  const { group, kind } = document;
  const { class: kindClass, only } = rule.becomes(group, kind);
  if (only !== undefined && !only.test(textOf(document))) return 'irrelevant-kind';
  if (kindClass === 'unknown' && (rule.groupsOf(kind).length > 0 || rule.holdsPods(document))) return undefined;
  return reasonOfClass(kindClass);
}

/** Why objects of a class are skipped; `undefined` for those that are taken. */
export function reasonOfClass(kindClass: KindClass): SkipReason | undefined {
  return reasons[kindClass];
}

const reasons = {
  policy: undefined,
  'unevaluated-policy': undefined,
  model: undefined,
  workload: undefined,
  test: undefined,
  tells: 'irrelevant-kind',
  template: 'holds-objects',
  container: 'holds-objects',
  deployer: 'deploys',
  'no-part': 'irrelevant-kind',
  unknown: 'unknown-kind',
} as const satisfies Record<KindClass, SkipReason | undefined>;

function textOf({ file, span }: ManifestDocument): string {
  return file.text.slice(span.start, span.end);
}
