import { type CompiledPolicy, reportUnresolvedPart } from '../../compile/index.js';
import type { CalicoObject } from './object.js';

/** What an object comes to, with all that was found while it was read. */
export function findings(object: CalicoObject, compiled: Partial<CompiledPolicy> = {}): CompiledPolicy {
  const { diagnostics = [], ruleSets = [], namedFamilies = [], tiers, groups } = compiled;
  const unresolved = object.unresolved.map(reportUnresolvedPart);
  return {
    ruleSets,
    ...(tiers === undefined ? {} : { tiers }),
    ...(groups === undefined ? {} : { groups }),
    namedFamilies,
    diagnostics: [...object.diagnostics, ...unresolved, ...diagnostics],
  };
}
