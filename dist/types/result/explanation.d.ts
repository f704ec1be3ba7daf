import type { apiVersion } from './api-version.js';
import type { ReportedDiagnostic } from './diagnostic.js';
import type { CniChoice, GroundFact } from './ground.js';
import type { Inputs } from './inputs.js';
/** Why one end can or can't reach another: each tier, policy and rule that has a say, and why the others have none. */
export interface Explanation {
    readonly apiVersion: typeof apiVersion;
    readonly kind: 'Explanation';
    /** As they were asked for. */
    readonly from: string;
    readonly to: string;
    /** As it was asked for; absent where every port was meant. */
    readonly port?: string;
    readonly cni: CniChoice;
    readonly ground: readonly GroundFact[];
    /** `allow` where everything that was asked about is allowed, `deny` where something is denied, else `unknown`. */
    readonly verdict: ExplainedVerdict;
    /** What was asked about, cut where the verdict or what decides it changes; the first one is explained below. */
    readonly parts: readonly ExplainedPart[];
    readonly egress: ExplainedSide;
    readonly ingress: ExplainedSide;
    readonly notes: readonly string[];
    readonly diagnostics: readonly ReportedDiagnostic[];
    readonly inputs: Inputs;
}
export type ExplainedVerdict = 'allow' | 'deny' | 'unknown';
/** A stretch of traffic between two ends that one thing decides. */
export interface ExplainedPart {
    readonly from: string;
    readonly to: string;
    readonly family: 'IPv4' | 'IPv6';
    /** As `TCP/80, UDP/53`. */
    readonly traffic: string;
    readonly verdict: ExplainedVerdict;
    readonly unknowns: readonly {
        readonly fact: string;
        readonly remedy: string;
    }[];
}
/** One direction: what governs its end, tier by tier. */
export interface ExplainedSide {
    readonly direction: 'egress' | 'ingress';
    /** The end that is governed, and the other one. */
    readonly end: string;
    readonly peer: string;
    readonly verdict: ExplainedVerdict;
    /** Why, where no tier decides: `not isolated`; else what the deciding tier says of it. */
    readonly reason: string;
    /** `Admin: pass (dev-ns) → default: deny (NetworkPolicy/shop/db)`; empty where nothing governs the end. */
    readonly path: string;
    /** In the order in which they are asked; those behind the one that decides are listed too. */
    readonly tiers: readonly ExplainedTier[];
    /** Where no policy selects the end: the one that nearly does. */
    readonly nearest?: string;
}
export interface ExplainedTier {
    readonly tier: string;
    readonly outcome: ExplainedVerdict | 'pass' | 'no rule matches' | 'not asked';
    /** Every policy that selects the end, in the order of the tier. */
    readonly policies: readonly ExplainedPolicy[];
}
export interface ExplainedPolicy {
    readonly policy: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly excerpt: string;
    /** The column of the first character of `excerpt`, where a long line is cut there. */
    readonly excerptColumn?: number;
    /** What its selector doesn't admit by a rule it denies. */
    readonly isolates: boolean;
    /** `perhaps` where it hangs on something unknown whether it selects the end. */
    readonly selects: 'yes' | 'perhaps';
    /** It denies because it isolates the end and no rule of the tier matches. */
    readonly isDecisive: boolean;
    /** Those that decided first, then the others, the nearest miss first. */
    readonly rules: readonly ExplainedRule[];
}
export interface ExplainedRule {
    readonly rule: string;
    readonly name?: string;
    readonly action: 'allow' | 'deny' | 'pass';
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number;
    readonly excerpt: string;
    /** The column of the first character of `excerpt`, where a long line is cut there. */
    readonly excerptColumn?: number;
    /** `behind`: it matches too, but what decided stands before it. */
    readonly match: 'decided' | 'behind' | 'perhaps' | 'no';
    /** The conditions by which it doesn't match, each a sentence. */
    readonly unmet: readonly string[];
}
