/** Something that verdicts rest on, and the place that says it. */
export interface GroundFact {
    readonly words: string;
    readonly file?: string;
    readonly line?: number;
}
/** Which CNI profile was used, and who said so. */
export interface CniChoice {
    readonly name: string;
    /** The name as the plugin's makers write it. */
    readonly title: string;
    /** What it makes of network policies, where that isn't to enforce them: `NetworkPolicy isn't enforced`. */
    readonly enforcement?: string;
    readonly version?: string;
    /** Staged policies are taken as enforced. */
    readonly staged?: true;
    readonly source: 'flag' | 'test' | 'settings' | 'recognised' | 'default';
    readonly file?: string;
    readonly line?: number;
}
