/** The call can't be carried out as it was given: an unknown CNI, a CIDR that is none. Exit code 2. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
