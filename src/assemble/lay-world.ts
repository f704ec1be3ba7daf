import { type NetworkEvidence, orElse } from '../cni/index.js';
import type { CompileContext, CompiledPolicy } from '../compile/index.js';
import type { ManifestDocument } from '../parse/index.js';
import { type ChosenCni, namedCni, settleCni } from './cni-choice.js';
import type { GivenGround } from './given-ground.js';
import { type Ground, layGround } from './ground.js';
import { sharingModels } from './shared-models.js';
import { buildWorld, type Making, type Translate, translatePolicy, type World, type WorldOptions } from './world.js';

/** What a world is built from where no test says more. */
export interface Materials {
  readonly documents: readonly ManifestDocument[];
  readonly hints: readonly ManifestDocument[];
  /** What all that was read tells of the network, for documents that tell nothing. */
  readonly everything: NetworkEvidence;
}

export interface LayOptions extends GivenGround {
  readonly world: WorldOptions;
}

/** A world with its CNI plugin settled: what questions are asked of. */
export interface LaidWorld {
  readonly world: World;
  readonly chosen: ChosenCni;
  readonly ground: Ground;
}

/** Lays worlds of many mixtures of the same documents. */
export type Relay = (materials: Materials) => LaidWorld;

/**
 * Lays worlds by the same options. A policy that was translated for one isn't translated again, unless others have a say in it; the model
 * is built again only where more than policies differ. Mistakes aren't looked for: both sides tell of theirs.
 */
export function relaying(options: LayOptions): Relay {
  const known = new WeakMap<ManifestDocument, CompiledPolicy>();
  const translate: Translate = (document, context) => {
    const kept = context.presence === true ? known.get(document) : undefined;
    if (kept !== undefined) return kept;
    const { watched, hasAsked } = watch(context);
    const translated = translatePolicy(document, watched);
    if (context.presence === true && translated !== undefined && !hasAsked()) known.set(document, translated);
    return translated;
  };
  const making: Making = { translate, model: sharingModels(), isLinted: false };
  return (materials) => layWorld(materials, options, making);
}

/** A context that tells whether anything else in the cluster was asked about. */
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

/** Builds a world and settles what it rests on, by flags, settings and what the manifests tell. */
export function layWorld(
  { documents, hints, everything }: Materials,
  options: LayOptions,
  making?: Partial<Making>,
): LaidWorld {
  const built = buildWorld(documents, hints, options.world, making);
  const recognised = orElse(built.recognised, everything);
  const world = { ...built, recognised };
  const { cnis: [cni] = [], settings, ipBlocks, ranges } = options;
  const chosen = cni === undefined ? settleCni(recognised, settings) : namedCni(cni, 'flag', { recognised, settings });
  const ground = layGround(world, {
    profile: chosen.profile,
    isProfileDeclared: chosen.choice.source !== 'default',
    settings: chosen.settings,
    ipBlocks,
    ranges,
    ipFamilies: undefined,
    isLinted: making?.isLinted ?? true,
  });
  return { world, chosen, ground };
}
