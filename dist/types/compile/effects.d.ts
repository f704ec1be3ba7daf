import { type Diagnostic } from '../diagnostics/index.js';
import { type Arrangement } from './arrange.js';
/** What a profile makes of the policies: a warning at each that it doesn't enforce, and at each that isn't evaluated. */
export declare function reportEffects(arrangement: Arrangement): readonly Diagnostic[];
