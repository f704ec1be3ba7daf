import type { Answerers } from './answer.js';
import { diffInputs } from './diff-inputs.js';
import { explainInput } from './explain-input.js';
import { mapInput } from './reachability-map.js';

/** What answers the commands that ask of clusters alone, whatever tests say. */
export const clusterAnswerers = { map: mapInput, explain: explainInput, diff: diffInputs } satisfies Answerers;
