import { type ServedBy } from '../../model/index.js';
import { type Candidate, type ControllerGround, type IngressController } from './controller.js';
/** Who serves an entry: each controller that may, exactly one of which does. */
export type FindControllers = (served: ServedBy) => readonly Candidate[];
/** Recognises the ingress controllers of a cluster, beside those of the settings. */
export declare function findControllers(settings: readonly IngressController[], ground: ControllerGround): FindControllers;
