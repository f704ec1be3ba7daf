import type { LintAssembly } from '../assemble/assemble.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { compareOneObject } from '../diff/compare-sides.js';
import type { CompareOptions } from '../diff/objects/changed-objects.js';
import { goOnNow, withBudgets } from '../limit/index.js';
import { findSeeminglyCovered, type Linted } from '../lint/checks/index.js';
import { removalOf } from '../mutate/removals.js';

/** What all comparisons may cost, each the square of how many policies there are: some seconds. */
const mostCost = 200_000;

/** What one comparison may cost where pods that no manifest holds are concerned. */
const ofOne = { exposure: 50_000, exposures: 200_000 };

/** What can be removed, and how much that might be is left undecided. */
export interface NeedlessFound {
  readonly diagnostics: readonly Diagnostic[];
  /** How many rules and policies others seem to cover, and weren't compared. */
  readonly notCompared: number;
}

/**
 * Notices at rules and policies of admin tiers, Calico and Cilium that can be removed, all of them together, without any connection of any
 * pod or address changing: with and without each of them the clusters are equivalent, as `diff` decides it. What would cost more than
 * some seconds isn't compared, but counted.
 */
export function reportNeedless(
  linted: Linted,
  { state, relay }: Pick<LintAssembly, 'state' | 'relay'>,
  options: CompareOptions,
): NeedlessFound {
  const seeming = findSeeminglyCovered(linted);
  if (seeming.length === 0) return { diagnostics: [], notCompared: 0 };
  const { defaultNamespace } = options.clusterState;
  const found: Diagnostic[] = [];
  let documents = state.scenarioSources.documents;
  let base = { ...relay(state.scenarioSources), scenarioSources: state.scenarioSources };
  const policies = new Set(linted.evaluation.ruleSets.map((each) => each.policy.id)).size;
  const most = Math.floor(mostCost / policies ** 2);
  // later rules first: the paths of those before stay as they are
  for (const { policy, path, diagnostic } of seeming.slice(0, most)) {
    goOnNow();
    const changed = removalOf(documents, { policy, path, defaultNamespace });
    if (changed === undefined) continue;
    const scenarioSources = { ...state.scenarioSources, documents: changed };
    const head = { ...relay(scenarioSources), scenarioSources };
    if (withBudgets(ofOne, () => compareOneObject({ base, head }, options)).isEquivalent !== true) continue;
    found.push(diagnostic);
    documents = changed;
    base = head;
  }
  return { diagnostics: found, notCompared: Math.max(0, seeming.length - most) };
}
