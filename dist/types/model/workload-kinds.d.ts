/** Where a workload kind keeps its pod template, how that is read, and which labels its controller adds (E.1, E-2). */
export interface WorkloadKind {
    readonly group: string;
    /** Of one version alone; of every version where it is missing. */
    readonly version?: string;
    readonly kind: string;
    /** The path of the pod template: of an object with `metadata.labels` and `spec`. */
    readonly template: readonly string[];
    readonly form: TemplateForm;
    /** Labels that are certainly there, with a value that no manifest tells. */
    readonly addedLabels: readonly string[];
    /** Labels that carry the name of the object. */
    readonly nameLabels: readonly string[];
    /** Labels that carry the name of the object, or aren't there: older controllers don't set them. */
    readonly possibleNameLabels: readonly string[];
    /** Labels with a value that is always the same. */
    readonly fixedLabels: Readonly<Record<string, string>>;
    /** Labels that may be there, with a value that no manifest tells. */
    readonly possibleLabels: readonly string[];
    /** Labels that are there whatever the template says; their value is the template's, or one that no manifest tells. */
    readonly defaultLabels: readonly string[];
    /** Sets of paths of labels; where one set is written, the pods are of several sorts: one with the labels of each path. */
    readonly sorts: readonly (readonly (readonly string[])[])[];
    /** Where another object may be named whose template is used instead. */
    readonly reference?: readonly string[];
    /** Where all of this is written: the source of the controller, below its repository. */
    readonly source: string;
}
/**
 * How a template is read: as the API's own `PodTemplateSpec`; as Knative's, whose pods get a proxy in front; as a virtual machine; as
 * an own kind's, of which little is known.
 */
export type TemplateForm = 'pod' | 'knative' | 'virtual-machine' | 'own';
/** Every kind that makes pods, the Pod itself among them. */
export declare const workloadKinds: readonly WorkloadKind[];
/** A kind that holds a pod template and makes no pods by itself; others refer to it. */
export declare const podTemplateKind: {
    readonly group: '';
    readonly kind: 'PodTemplate';
    readonly template: readonly ['template'];
    readonly form: 'pod';
};
/** Where the pod template of a kind of the user's own stands: that of a custom resource. */
export interface PodTemplatePath {
    readonly group: string;
    /** Of one version alone; of every version where it is missing. */
    readonly version?: string | undefined;
    readonly kind: string;
    /** The keys that lead from the object to its pod template, e.g. `['spec', 'template']`. */
    readonly path: readonly string[];
}
/** The rows of all kinds that make pods; a kind of the user's own that has several templates has several rows. */
export declare function workloadKindsWith(paths: readonly PodTemplatePath[]): readonly WorkloadKind[];
