import type { Planting } from '../../support/plant.js';
import type { Mixture } from './calico/random-calico.js';

/** A mistake that an engine could make, planted in the oracle: a place is below `ordered`. */
export interface PlantedMistake extends Planting {
  /** What is wrong then, in words. */
  readonly says: string;
  readonly worlds: 'admin' | 'tied' | Mixture;
  /** Set for what random worlds show too seldom for every run: the examples show it. */
  readonly isRare?: true;
}
