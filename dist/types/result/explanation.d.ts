import type { apiVersion } from './api-version.js';
import type { BasisFact, CniChoice } from './basis.js';
import type { ReportedDiagnostic } from './diagnostic.js';
import type { Inputs } from './inputs.js';
/** Why one end can or can't reach another: each tier, policy and rule that has a say, and why the others have none. */
export interface Explanation {
    /** The version of this form. */
    readonly apiVersion: typeof apiVersion;
    /** Tells it from the other results. */
    readonly kind: 'Explanation';
    /** Where the traffic begins, as it was asked for. */
    readonly from: string;
    /** Where it ends, as it was asked for. */
    readonly to: string;
    /** As it was asked for; absent where every port was meant. */
    readonly port?: string;
    /** What was asked above the port: `HTTP GET /v1/orders`; absent where nothing was. */
    readonly request?: string;
    /** The CNI plugin that it is judged by, and who said so. */
    readonly cni: CniChoice;
    /** What it rests on that files or flags say. */
    readonly ground: readonly BasisFact[];
    /** `allow` where everything that was asked about is allowed, `deny` where something is denied, else `unknown`. */
    readonly verdict: ExplainedVerdict;
    /** What was asked about, cut where the verdict or what decides it changes; the first one is explained below. */
    readonly parts: readonly ExplainedPart[];
    /** What governs the end where the traffic begins. */
    readonly egress: ExplainedSide;
    /** What governs the end where it ends. */
    readonly ingress: ExplainedSide;
    /** Facts worth knowing about how the question was judged. */
    readonly notes: readonly string[];
    /** What is to be said of the files, by file and place; first what no file is to blame for. */
    readonly diagnostics: readonly ReportedDiagnostic[];
    /** What was read and what became of it. */
    readonly inputs: Inputs;
}
/** What becomes of the traffic; `unknown` where that depends on something that no file says. */
export type ExplainedVerdict = 'allow' | 'deny' | 'unknown';
/** A stretch of traffic between two ends that one thing decides. */
export interface ExplainedPart {
    /** Where this part of the traffic begins: a workload id, an address, a pod in words. */
    readonly from: string;
    /** Where it ends. */
    readonly to: string;
    /** The names of the pods that are meant at the beginning, where policies tell those of a workload apart: `db-0`. */
    readonly fromPods?: readonly string[];
    /** Those at the end, likewise. */
    readonly toPods?: readonly string[];
    /** The addresses that it is judged with. */
    readonly family: 'IPv4' | 'IPv6';
    /** As `TCP/80, UDP/53`. */
    readonly traffic: string;
    /** What becomes of it. */
    readonly verdict: ExplainedVerdict;
    /** The unknown facts that an `unknown` verdict depends on. */
    readonly unknowns: readonly {
        /** What is unknown, in words. */
        readonly fact: string;
        /** How to tell it, in words. */
        readonly remedy: string;
    }[];
}
/** One direction: what governs its end, tier by tier. */
export interface ExplainedSide {
    /** `egress` of the end where the traffic begins, `ingress` of that where it ends. */
    readonly direction: 'egress' | 'ingress';
    /** The end that is governed. */
    readonly end: string;
    /** The other end. */
    readonly peer: string;
    /** What becomes of the traffic by this direction alone. */
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
/** One tier of policies and what it decided. */
export interface ExplainedTier {
    /** Its name, such as `Admin`, `NetworkPolicy` or that of a Calico tier. */
    readonly tier: string;
    /** What the tier decided; `not asked` where one before it did. */
    readonly outcome: ExplainedVerdict | 'pass' | 'no rule matches' | 'not asked';
    /** Every policy that selects the end, in the order of the tier. */
    readonly policies: readonly ExplainedPolicy[];
}
/** A policy that selects the end, and its rules. */
export interface ExplainedPolicy {
    /** As `Kind/namespace/name`. */
    readonly policy: string;
    /** Its file. */
    readonly file: string;
    /** From 1. */
    readonly line: number;
    /** From 1. */
    readonly column: number;
    /** The line that is cited, without its line break. */
    readonly excerpt: string;
    /** The column of the first character of `excerpt`, where a long line is cut there. */
    readonly excerptColumn?: number;
    /** What its selector doesn't admit by a rule it denies. */
    readonly isolates: boolean;
    /** `perhaps` where it depends on something unknown whether it selects the end. */
    readonly selects: 'yes' | 'perhaps';
    /** It denies because it isolates the end and no rule of the tier matches. */
    readonly isDecisive: boolean;
    /** Those that decided first, then the others, the nearest miss first. */
    readonly rules: readonly ExplainedRule[];
}
/** A rule of a policy, and whether it matches. */
export interface ExplainedRule {
    /** Its place in the policy, as `spec.ingress[0]`. */
    readonly rule: string;
    /** As the policy calls it; absent where it has no name. */
    readonly name?: string;
    /** What it does with traffic that it matches. */
    readonly action: 'allow' | 'deny' | 'pass';
    /** Its file. */
    readonly file: string;
    /** From 1. */
    readonly line: number;
    /** From 1. */
    readonly column: number;
    /** Where the cited text ends, not included. */
    readonly endColumn: number;
    /** The line that is cited, without its line break. */
    readonly excerpt: string;
    /** The column of the first character of `excerpt`, where a long line is cut there. */
    readonly excerptColumn?: number;
    /** `behind`: it matches too, but an earlier rule decided. */
    readonly match: 'decided' | 'behind' | 'perhaps' | 'no';
    /** What alone layer 7 lets through of what it allows, any of it: `HTTP GET /v1/.*`; absent where it asks for no more. */
    readonly only?: readonly string[];
    /** The conditions by which it doesn't match, each a sentence. */
    readonly unmet: readonly string[];
}
