/** Every kind that says how traffic enters a cluster, with the API groups that serve it. */
export declare const entryKinds: readonly {
    readonly kind: string;
    readonly groups: readonly string[];
    readonly is: EntryRole;
}[];
export type EntryRole = 'ingress' | 'ingress class' | 'gateway route' | 'gateway' | 'gateway class' | 'grant' | 'openshift route';
/** What an object of a group and kind is to traffic that enters; `undefined` for every other object. */
export declare function entryRole(group: string, kind: string): EntryRole | undefined;
