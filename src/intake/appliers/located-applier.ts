import type { Applier } from '../../parse/index.js';

/** An applier with the folder of the files that were read, anchored; `undefined` where what it applies isn't among them. */
export interface LocatedApplier extends Applier {
  readonly folder: string | undefined;
  /** Whether nobody knows whether its source is this repository. */
  readonly isUnsure: boolean;
}
