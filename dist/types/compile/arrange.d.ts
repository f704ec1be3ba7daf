import type { Profile, ProfileSetting } from '../cni/index.js';
import { type Diagnostic } from '../diagnostics/index.js';
import { type Traffic } from '../sets/index.js';
import { type PluginRemark } from './enforcement.js';
import type { PolicyOrigin, Unit } from './policy.js';
/** The policies of a cluster as its CNI plugin evaluates them: tiers in order, the strongest first. */
export interface Arrangement {
    readonly profile: Profile;
    readonly tiers: readonly Tier[];
    /** Units that change nothing under this profile, although the API server accepts their objects. */
    readonly inert: readonly Unit[];
    /** What the plugin makes of rules that the API doesn't say. */
    readonly remarks: readonly PluginRemark[];
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * An ordered stage of evaluation. `ordered`: the first rule that matches decides, in the order of units and rules; `pass` leaves
 * the tier. `unordered`: every rule that matches admits.
 */
export interface Tier {
    readonly name: string;
    readonly mode: 'ordered' | 'unordered';
    readonly units: readonly Unit[];
    readonly end: TierEnd | undefined;
}
/** What becomes of traffic that no rule of a tier matched, where a unit of the tier isolates the pod. */
export interface TierEnd {
    readonly denied: Traffic;
    /** Traffic of which the API doesn't say what isolation does to it. */
    readonly undefined: Traffic;
    readonly undefinedBecause: string;
}
/** How sure one is of the profile: by its own default, an API that it doesn't implement isn't known to be without effect. */
export interface ArrangeOptions {
    readonly isProfileDeclared: boolean;
    /** What the plugin's configuration, where it was found, says. */
    readonly settings: readonly ProfileSetting[];
}
/** Groups the units of all dialects into tiers, by what the profile implements. */
export declare function arrange(units: readonly Unit[], profile: Profile, options: ArrangeOptions): Arrangement;
/** The policies without effect, each once, in byte order of id. */
export declare function inertPolicies(arrangement: Arrangement): readonly PolicyOrigin[];
