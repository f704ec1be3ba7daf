import { type NetworkEvidence, recogniseNetwork } from '../cni/index.js';
import { coverageOf } from '../intake/coverage.js';
import { isTest } from '../intake/inputs.js';
import type { ReadInput } from '../intake/read-input.js';

/** What everything that was read says about the network, applied or not; of what is rendered the sources tell nothing. */
export function recogniseAll(input: ReadInput): NetworkEvidence {
  const { documents, hints } = input.manifests;
  const isRendered = coverageOf([input]).coversDocument;
  return recogniseNetwork(
    [...documents.filter((document) => !isTest(document)), ...hints].filter((each) => !isRendered(each)),
  );
}
