/** Something that verdicts rest on, and the place that says it. */
export interface BasisFact {
    /** The fact, in words. */
    readonly words: string;
    /** The file that says it; absent where a flag does. */
    readonly file?: string;
    /** From 1. */
    readonly line?: number;
}
/** Which CNI profile was used, and who said so. */
export interface CniChoice {
    /** The name of the profile, such as `calico`. */
    readonly name: string;
    /** The name as the plugin's makers write it. */
    readonly title: string;
    /** What it makes of network policies, where that isn't to enforce them: `NetworkPolicy isn't enforced`. */
    readonly enforcement?: string;
    /** The version that is assumed; absent where it makes no difference. */
    readonly version?: string;
    /** Staged policies are taken as enforced. */
    readonly staged?: true;
    /** Who named it; `recognised` where the manifests state it, `default` where nobody does. */
    readonly source: 'flag' | 'test' | 'settings' | 'recognised' | 'default';
    /** The file that named it. */
    readonly file?: string;
    /** From 1. */
    readonly line?: number;
}
