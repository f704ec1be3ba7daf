import { type PortProtocol, type Traffic } from '../../sets/index.js';
import type { Parsed } from './endpoint.js';
/** One entry of `ports`: numbers that are known, or a name that each destination resolves. */
export type PortChoice = {
    readonly kind: 'traffic';
    readonly text: string;
    readonly traffic: Traffic;
    readonly isAll: boolean;
} | {
    readonly kind: 'named';
    readonly text: string;
    readonly protocol: PortProtocol;
    readonly name: string;
};
/** Reads one entry of `ports` (`language.md` §3). */
export declare function parsePort(text: string): Parsed<PortChoice>;
