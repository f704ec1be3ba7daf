import type { Dialect, PolicyKind } from '../compile/index.js';
import { becomesUntaken } from '../kinds/index.js';
import type { ManifestDocument } from '../parse/index.js';
import type { AnyPart } from '../parts/index.js';
import { admin } from './admin/index.js';
import { calico } from './calico/index.js';
import { cilium } from './cilium/index.js';
import { kubernetes } from './kubernetes/index.js';
import { networks } from './networks/index.js';
import { unevaluated } from './unevaluated/index.js';

export { adminPart } from './admin/index.js';
export { calicoPart } from './calico/index.js';
export { ciliumPart } from './cilium/index.js';
export { networksPart } from './networks/index.js';
export { type UnevaluatedKind, unevaluatedKinds, unevaluatedPart } from './unevaluated/index.js';

/** Every policy API family that reachspec knows. */
export const dialects: readonly Dialect[] = [kubernetes, admin, calico, cilium, networks, unevaluated];

/** The dialect that reads a kind; `undefined` for kinds that are no policies, as far as their tables and names tell. */
export function dialectOf(group: string, kind: string): Dialect | undefined {
  const own = dialects.find((dialect) => dialect.kinds.some((each) => each.group === group && each.kind === kind));
  return own ?? (becomesUntaken(group, kind).class === 'unevaluated-policy' ? unevaluated : undefined);
}

/** Whether objects of a kind are policies, as far as the tables and names of kinds tell. */
export function isPolicyKind(group: string, kind: string): boolean {
  return dialectOf(group, kind) !== undefined;
}

/** The API groups in which a kind is a policy that reachspec knows. */
export function dialectGroups(kind: string): readonly string[] {
  return dialects.flatMap((dialect) => dialect.kinds.filter((each) => each.kind === kind).map(({ group }) => group));
}

/** The objects as they would be were staged policies of every API applied. */
export function applyStaged(
  documents: readonly ManifestDocument[],
  defaultNamespace: string,
): readonly ManifestDocument[] {
  return dialects.reduce((all, { applyStaged }) => applyStaged?.(all, defaultNamespace) ?? all, documents);
}

/** What has to be loaded for objects of some kinds. */
export function partsOf(kinds: readonly PolicyKind[]): readonly AnyPart[] {
  const parts = kinds.map(({ group, kind }) => dialectOf(group, kind)?.part);
  return [...new Set(parts)].filter((part) => part !== undefined);
}
