import type { Diagnostic, Report, Span } from '../diagnostics/index.js';
import type { Entry, MapNode, Node } from './node.js';
/** What a reader says of a field: its path from the object's root and a sentence on it. */
export interface FieldProblem {
    readonly path: string;
    readonly problem: string;
}
/** Where a reader's findings go, under the codes of the one who reads. */
export interface ReadSink {
    readonly unknownField: Report<FieldProblem>;
    readonly invalidValue: Report<FieldProblem>;
    readonly add: (diagnostic: Diagnostic) => void;
}
/** The words for `define<FieldProblem>`. */
export declare function fieldWords({ path, problem }: FieldProblem): string;
/** A value with the place and the path it was read from. */
export interface Located<Value> {
    readonly value: Value;
    readonly span: Span;
    readonly path: string;
}
/** Reads the fields of one map by name; a null counts as absent, a mismatch is reported once and read as absent. */
export declare class MapReader {
    readonly node: MapNode;
    readonly path: string;
    readonly sink: ReadSink;
    constructor(node: MapNode, sink: ReadSink, path?: string);
    get span(): Span;
    get entries(): readonly Entry[];
    /** Reports every key that isn't among `allowed`, at the key, with the nearest allowed one. */
    fields(allowed: readonly string[]): void;
    /** Whether a field is written and not null. */
    has(key: string): boolean;
    /** Whether a key is written at all, even with null. */
    isWritten(key: string): boolean;
    /** The span of a key that is written. */
    keySpan(key: string): Span | undefined;
    /** The value of a field, whatever it is; undefined where it is left out or null. */
    value(key: string): ValueReader | undefined;
    /** The value of a field that must be there; its absence is reported at the map. */
    required(key: string): ValueReader | undefined;
    string(key: string): Located<string> | undefined;
    integer(key: string): Located<number> | undefined;
    integerOrString(key: string): Located<number | string> | undefined;
    boolean(key: string): Located<boolean> | undefined;
    map(key: string): MapReader | undefined;
    /** The items of a list, null items included; undefined where the field is absent, empty where the list is. */
    list(key: string): readonly ValueReader[] | undefined;
    /** The items of a list of objects; a null item is an empty object, as in the API. */
    maps(key: string): readonly MapReader[] | undefined;
    strings(key: string): readonly Located<string>[] | undefined;
    /** A map of strings, as labels are; a null value is the empty string, as in the API. */
    stringMap(key: string): ReadonlyMap<string, Located<string>> | undefined;
    /** Every entry of this map as a string, in the order written. */
    allStrings(): ReadonlyMap<string, Located<string>>;
    /** Reports something about this map, or about a part of it where `span` says so. */
    problem(problem: string, span?: Span): void;
}
/** Reads one value as what it ought to be; what it isn't is reported at its span and read as undefined. */
export declare class ValueReader {
    #private;
    readonly node: Node;
    readonly path: string;
    readonly sink: ReadSink;
    constructor(node: Node, sink: ReadSink, path: string);
    get span(): Span;
    string(): Located<string> | undefined;
    /** A whole number, however it is spelled: `80`, `0x50` and `80.0` alike. */
    integer(): Located<number> | undefined;
    integerOrString(): Located<number | string> | undefined;
    boolean(): Located<boolean> | undefined;
    map(): MapReader | undefined;
    list(): readonly ValueReader[] | undefined;
    maps(): readonly MapReader[] | undefined;
    strings(): readonly Located<string>[] | undefined;
    /** Reports something about this value. */
    problem(problem: string): void;
}
/** Reads a node that must be a map; a null is an empty one. */
export declare function readMap(node: Node, sink: ReadSink, path?: string): MapReader | undefined;
