/** What was read and what became of it: every document is in exactly one row. */
export interface Inputs {
    /** The settings file, which isn't among `files`; absent where there is none. */
    readonly settings?: string;
    /** The files that were found: those that were read, those of `asideFiles` and those of `unreadFiles`. */
    readonly found: number;
    /** The files that were read. */
    readonly files: number;
    /** Files that were found and are settings, no manifests, in byte order. */
    readonly asideFiles: readonly string[];
    /** Entries, files and folders, that ignore files leave out; they aren't found. */
    readonly ignored: number;
    /** The documents that were found: those of `kinds` and those of `skipped`. */
    readonly documents: number;
    /** Documents taken, by kind, in byte order of kind. */
    readonly kinds: readonly KindCount[];
    /** Of `kinds` what is no object that counts, and tells of the network. */
    readonly hints: readonly KindCount[];
    /** Documents passed over, in byte order of file, then by line. */
    readonly skipped: readonly SkippedInput[];
    /** Files that weren't read at all, with the reason. */
    readonly unreadFiles: readonly {
        readonly file: string;
        readonly reason: string;
    }[];
    /** The variables that were given or used, in byte order of name; absent where there are none. */
    readonly variables?: readonly VariableInput[];
    /** The kustomizations and charts that were rendered, in byte order; absent where there are none. */
    readonly roots?: readonly RootInput[];
    /** The namespaces that Flux and Argo CD give objects, in byte order of namespace, then by place; absent where there are none. */
    readonly placed?: readonly PlacedInput[];
    /** What deploys things that aren't read here, by place; absent where there is nothing. */
    readonly elsewhere?: readonly ElsewhereInput[];
}
export interface KindCount {
    readonly kind: string;
    readonly count: number;
}
/** A root that was rendered: how many documents that gave, and how long it took. */
export interface RootInput {
    readonly root: string;
    readonly documents: number;
    readonly milliseconds: number;
    /** Present where an earlier run rendered it, of the very same inputs. */
    readonly cached?: true;
}
/** A variable, who gives it its value and where, and how often that value was filled in. The value itself may be a secret. */
export interface VariableInput {
    readonly name: string;
    readonly source: 'flag' | 'file' | 'settings' | 'flux' | 'default';
    readonly file?: string;
    readonly line?: number;
    readonly uses: number;
}
/** A namespace that objects have by a Flux Kustomization or an Argo CD Application (`by`), and how many do. */
export interface PlacedInput {
    readonly namespace: string;
    readonly by: string;
    readonly file: string;
    readonly line: number;
    readonly documents: number;
}
/** A Flux Kustomization or an Argo CD Application whose folder or chart isn't among what was read. */
export interface ElsewhereInput {
    readonly by: string;
    readonly file: string;
    readonly line: number;
}
export interface SkippedInput {
    readonly file: string;
    readonly line: number;
    readonly reason: string;
    readonly kind?: string;
}
