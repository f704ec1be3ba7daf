import type { Profile } from '../cni/index.js';
import { type Diagnostic, type Span } from '../diagnostics/index.js';
import type { Unit } from './policy.js';
/** NetworkPolicies as a plugin enforces them, and what is to be said of that. */
export interface Enforced {
    readonly units: readonly Unit[];
    readonly remarks: readonly PluginRemark[];
    readonly diagnostics: readonly Diagnostic[];
}
/** What a plugin makes of a rule that the API doesn't say. */
export interface PluginRemark {
    readonly id: string;
    readonly path: string;
    readonly words: string;
    readonly span: Span;
}
/** What becomes of the units of NetworkPolicies under a profile (F.1): a claim that isn't known makes possible matches. */
export declare function asEnforced(units: readonly Unit[], profile: Profile): Enforced;
