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
    /** Of `kinds` what is no object that counts, and describes the network. */
    readonly hints: readonly KindCount[];
    /** Documents passed over, in byte order of file, then by line. */
    readonly skipped: readonly SkippedInput[];
    /** Files that weren't read at all, with the reason. */
    readonly unreadFiles: readonly {
        /** Its path. */
        readonly file: string;
        /** Why it wasn't read. */
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
/** How many documents of a kind there are. */
export interface KindCount {
    /** The kind. */
    readonly kind: string;
    /** How many. */
    readonly count: number;
}
/** A root that was rendered: how many documents that gave, and how long it took. */
export interface RootInput {
    /** As it was named. */
    readonly root: string;
    /** How many documents it gave. */
    readonly documents: number;
    /** How long it took. */
    readonly milliseconds: number;
    /** Present where an earlier run rendered it, of the very same inputs. */
    readonly cached?: true;
}
/** A variable, who gives it its value and where, and how often that value was filled in. The value itself may be a secret. */
export interface VariableInput {
    /** Its name. */
    readonly name: string;
    /** Who gives the value. */
    readonly source: 'flag' | 'file' | 'settings' | 'flux' | 'default';
    /** The file that gives it; absent where a flag does. */
    readonly file?: string;
    /** From 1. */
    readonly line?: number;
    /** How often the value was filled in. */
    readonly uses: number;
}
/** A namespace that objects have by a Flux Kustomization or an Argo CD Application (`by`), and how many do. */
export interface PlacedInput {
    /** The namespace. */
    readonly namespace: string;
    /** As `Kind/namespace/name`. */
    readonly by: string;
    /** Its file. */
    readonly file: string;
    /** From 1. */
    readonly line: number;
    /** How many objects have the namespace by it. */
    readonly documents: number;
}
/** A Flux Kustomization or an Argo CD Application whose folder or chart isn't among what was read. */
export interface ElsewhereInput {
    /** As `Kind/namespace/name`. */
    readonly by: string;
    /** Its file. */
    readonly file: string;
    /** From 1. */
    readonly line: number;
}
/** A document that was passed over, and why. */
export interface SkippedInput {
    /** Its file. */
    readonly file: string;
    /** Where it begins, from 1. */
    readonly line: number;
    /** Why it was passed over, in words. */
    readonly reason: string;
    /** Absent where it has none. */
    readonly kind?: string;
}
