import type { Dialect } from '../compile/index.js';
import { becomesUntaken } from '../kinds/index.js';
import type { ManifestDocument } from '../parse/index.js';
import { admin } from './admin/index.js';
import { calico } from './calico/index.js';
import { cilium } from './cilium/index.js';
import { kubernetes } from './kubernetes/index.js';
import { networks } from './networks/index.js';
import { unevaluated } from './unevaluated/index.js';

export { type UnevaluatedKind, unevaluatedKinds } from './unevaluated/index.js';

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
