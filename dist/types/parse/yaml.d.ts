import type { Span } from '../diagnostics/index.js';
import type { Node } from './node.js';
import type { YamlProblem, YamlRemark } from './problems.js';
/** What one document holds: a tree, or at least one problem; neither where it is empty. */
export interface ParsedYaml {
    readonly node: Node | undefined;
    readonly problems: readonly YamlProblem[];
    readonly remarks: readonly YamlRemark[];
}
/** Parses one document; offsets in the tree are those of the file. `node` is missing where there are problems. */
export declare function parseYaml(span: Span): ParsedYaml;
