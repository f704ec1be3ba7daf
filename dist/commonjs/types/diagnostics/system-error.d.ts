/** An error of the operating system: what was asked of it, and the code of its answer. */
export interface SystemError extends Error {
    readonly code: string;
    readonly syscall: string;
    readonly path?: string;
}
/** Whether an error is one of the operating system. */
export declare function isSystemError(error: unknown): error is SystemError;
/** Why the system refused, in words where it does so often. */
export declare function systemWords(error: unknown): string;
/** What the system refused to do, in words. */
export declare function systemFailure(error: SystemError): string;
