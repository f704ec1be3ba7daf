/** The version of the published JSON. */
export const apiVersion = 'reachspec.dev/v1alpha1';
