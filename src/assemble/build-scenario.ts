import { type NetworkEvidence, orElse } from '../cni/index.js';
import type { CompileContext, CompiledPolicy } from '../compile/index.js';
import type { ManifestDocument } from '../parse/index.js';
import {
  buildClusterState,
  type ClusterOptions,
  type ClusterState,
  type Making,
  type Translate,
  translatePolicy,
} from './cluster-state.js';
import { type ChosenCni, namedCni, settleCni } from './cni-choice.js';
import { buildEvaluationContext, type EvaluationContext } from './evaluation-context.js';
import type { GivenCluster } from './given-cluster.js';
import { sharingModels } from './shared-models.js';

/** The options of a cluster state, without what a test adds. */
export interface ScenarioSources {
  readonly documents: readonly ManifestDocument[];
  readonly hints: readonly ManifestDocument[];
  /** Network evidence of the whole run, for documents that have none. */
  readonly everything: NetworkEvidence;
}

export interface ScenarioOptions extends GivenCluster {
  readonly clusterState: ClusterOptions;
}

/** A cluster state with its evaluation context: what questions are asked of. */
export interface Scenario {
  readonly clusterState: ClusterState;
  readonly chosen: ChosenCni;
  readonly evaluationContext: EvaluationContext;
}

/** Builds scenarios from many combinations of the same documents. */
export type Relay = (scenarioSources: ScenarioSources) => Scenario;

/**
 * Builds cluster states with the same options. A policy that was translated for one isn't translated again, unless others
 * affect it; the model is built again only where more than policies differ. Mistakes aren't looked for: both
 * sides tell of theirs.
 */
export function relaying(options: ScenarioOptions): Relay {
  const making = makingOnce();
  return (scenarioSources) => buildScenario(scenarioSources, options, making);
}

/** How the parts of cluster states are made that have most of their documents in common. */
export function makingOnce(): Making {
  const known = new WeakMap<ManifestDocument, CompiledPolicy | undefined>();
  const translate: Translate = (document, context) => {
    if (context.presence === true && known.has(document)) return known.get(document);
    const { watched, hasAsked } = watch(context);
    const translated = translatePolicy(document, watched);
    if (context.presence === true && !hasAsked()) known.set(document, translated);
    return translated;
  };
  return { translate, model: sharingModels(), isLinted: false };
}

/** A compile context that records whether a translation read other objects. */
function watch(context: CompileContext): { readonly watched: CompileContext; readonly hasAsked: () => boolean } {
  let asked = false;
  const watched: CompileContext = {
    ...context,
    get cluster() {
      asked = true;
      return context.cluster;
    },
    objectsOf: (group, kind) => {
      asked = true;
      return context.objectsOf(group, kind);
    },
  };
  return { watched, hasAsked: () => asked };
}

/** Builds a cluster state and settles what it rests on, by flags, settings and what the manifests state. */
export function buildScenario(
  { documents, hints, everything }: ScenarioSources,
  options: ScenarioOptions,
  making?: Partial<Making>,
): Scenario {
  const built = buildClusterState(documents, hints, options.clusterState, making);
  const recognised = orElse(built.recognised, everything);
  const clusterState = { ...built, recognised };
  const { cnis: [cni] = [], settings, ipBlocks, ranges } = options;
  const chosen = cni === undefined ? settleCni(recognised, settings) : namedCni(cni, 'flag', { recognised, settings });
  const evaluationContext = buildEvaluationContext(clusterState, {
    profile: chosen.profile,
    isProfileDeclared: chosen.choice.source !== 'default',
    settings: chosen.settings,
    ipBlocks,
    ranges,
    ipFamilies: undefined,
    isLinted: making?.isLinted ?? true,
  });
  return { clusterState, chosen, evaluationContext };
}
