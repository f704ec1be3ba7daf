/** The version of the published JSON. */
export declare const apiVersion = "reachspec.dev/v1alpha1";
