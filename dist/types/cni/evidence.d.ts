import type { Span } from '../diagnostics/index.js';
import type { Addresses } from '../sets/index.js';
import type { ProfileName } from './profile.js';
/** What the manifests of a run tell of the cluster's network (F.3). */
export interface NetworkEvidence {
    /** The CNI plugins that install manifests or cluster configurations name, each once. */
    readonly plugins: readonly RecognisedCni[];
    /** The ranges of pods and of Services, the strongest authority first. */
    readonly podRanges: readonly RangeEvidence[];
    readonly serviceRanges: readonly RangeEvidence[];
}
/** A CNI plugin that something installs or configures, and the place that says so. */
export interface RecognisedCni {
    /** `undefined` where there is none for it. */
    readonly profile: ProfileName | undefined;
    readonly version: string | undefined;
    /** The name as its makers write it. */
    readonly title: string;
    readonly span: Span;
    /** What its configuration changes of the profile. */
    readonly settings: readonly ProfileSetting[];
}
/** `policies`: whom the plugin isolates (`enable-policy` of Cilium); `never` is also a policy controller that is switched off. */
export type ProfileSetting = {
    readonly kind: 'policies';
    readonly is: 'never' | 'always';
    readonly words: string;
    readonly span: Span;
} | {
    readonly kind: 'node-ranges';
    readonly words: string;
    readonly span: Span;
} | {
    readonly kind: 'sctp';
    readonly words: string;
    readonly span: Span;
};
export interface RangeEvidence {
    readonly addresses: Addresses;
    /** What says so: `kubeadm ClusterConfiguration`. */
    readonly title: string;
    /** The place of the value. */
    readonly span: Span;
    /** 0 is the strongest; sources of one rank that differ are all possible. */
    readonly rank: number;
}
