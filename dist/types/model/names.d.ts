/** What the API server says of a wrong label key; `undefined` where the key is right. */
export declare function labelKeyProblem(key: string): string | undefined;
/** What the API server says of a wrong label value; `undefined` where the value is right. */
export declare function labelValueProblem(value: string): string | undefined;
/** What the API server says of a wrong port name (IANA_SVC_NAME); `undefined` where the name is right. */
export declare function portNameProblem(name: string): string | undefined;
/** An RFC 1123 label, as names of namespaces are. */
export declare function isNamespaceName(name: string): boolean;
/** An RFC 1123 subdomain, as names of most objects are. */
export declare function isObjectName(name: string): boolean;
/** A variable that a later tool fills in: `${NAME}`, `${NAME:-default}`. */
export declare function hasVariable(text: string): boolean;
/** The fields of `metadata` that the API server knows. */
export declare const metadataFields: readonly string[];
