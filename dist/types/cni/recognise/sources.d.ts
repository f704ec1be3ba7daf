import { type HintOptions, type ManifestDocument } from '../../parse/index.js';
import type { Finding } from './finding.js';
/** What one document tells of the network. */
export declare function findingsIn(document: ManifestDocument): readonly Finding[];
/** How documents that tell of the network are found among those that aren't objects of the cluster. */
export declare const networkHints: HintOptions;
