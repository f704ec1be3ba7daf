import type { Settings } from '../settings/index.js';
import type { GivenRanges } from './ranges.js';

/** What flags and settings say of the cluster. */
export interface GivenCluster {
  /** `--cni`, which goes before what tests say. */
  readonly cnis: readonly string[] | undefined;
  readonly settings: Settings;
  readonly ipBlocks: 'any' | 'external' | undefined;
  /** What flags and settings say, which goes after what tests say. */
  readonly ranges: GivenRanges;
}
