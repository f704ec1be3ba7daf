import { allAnswerers } from '../answer/all.js';
import { readBaseline } from '../lint/findings/read-baseline.js';
import { parseRoot, readSettings } from '../settings/read.js';
import { giveEveryPart } from './every-part.js';
import type { Parts } from './parts.js';
import type { Asked } from './request.js';

/** Everything that a run may take. */
export function allParts(asked: Asked): Parts {
  giveEveryPart();
  const isCovered = asked.command === 'test' && asked.coverage === true;
  return { answerers: allAnswerers({ isCovered }), settings: { readSettings, parseRoot }, readBaseline };
}
