/** What one end may send another. */
export interface Reach {
    readonly allow: readonly PortRange[];
    readonly unknown: readonly UnknownRange[];
}
/** Ports `from` to `to`, both ends included. */
export interface PortRange {
    readonly protocol: string;
    readonly from: number;
    readonly to: number;
}
export interface UnknownRange extends PortRange {
    readonly reason: string;
}
export type MapEnd = {
    readonly workload: string;
} | {
    readonly entity: 'ingress-controller';
} | {
    readonly cidrs: readonly string[];
};
