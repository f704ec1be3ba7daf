import { type NetworkEvidence } from '../cni/index.js';
import type { Dialect, Unit } from '../compile/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { type BuildOptions, type Cluster } from '../model/index.js';
import type { ManifestDocument } from '../parse/index.js';
import { type Family } from '../sets/index.js';
import type { IngressController } from './entries/controller.js';
/** The truth of one root: its cluster and its policies, before a CNI plugin is chosen. */
export interface World {
    readonly cluster: Cluster;
    readonly units: readonly Unit[];
    /** What the manifests tell of the network. */
    readonly recognised: NetworkEvidence;
    /** The families of the address ranges that policies name. */
    readonly namedFamilies: readonly Family[];
    readonly options: WorldOptions;
    readonly diagnostics: readonly Diagnostic[];
}
export interface WorldOptions extends BuildOptions {
    readonly dialectOf: (group: string, kind: string) => Dialect | undefined;
    /** The ingress controllers that somebody named. */
    readonly ingressControllers: readonly IngressController[];
}
/** Builds a world from documents: sorts out copies, builds the model, translates the policies; `hints` tell of the network too. */
export declare function buildWorld(documents: readonly ManifestDocument[], hints: readonly ManifestDocument[], options: WorldOptions): World;
