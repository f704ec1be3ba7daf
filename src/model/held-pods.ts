import type { ManifestDocument } from '../parse/index.js';

/**
 * Whether an object of a kind that nobody knows runs pods, as what is in it tells. It is asked of documents whose text passes
 * `mayHoldPods`, and what it says yes to is read as a workload.
 */
export function holdsPods(_document: ManifestDocument): boolean {
  return false;
}
