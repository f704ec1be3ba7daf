import { type CompiledPolicy, reportOpen } from '../../compile/index.js';
import type { CalicoObject } from './object.js';

/** What an object comes to, with all that was found while it was read. */
export function findings(object: CalicoObject, compiled: Partial<CompiledPolicy> = {}): CompiledPolicy {
  const { diagnostics = [], units = [], namedFamilies = [], tiers, groups } = compiled;
  const open = object.open.map(reportOpen);
  return {
    units,
    ...(tiers === undefined ? {} : { tiers }),
    ...(groups === undefined ? {} : { groups }),
    namedFamilies,
    diagnostics: [...object.diagnostics, ...open, ...diagnostics],
  };
}
