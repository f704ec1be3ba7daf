import { type Diagnostic } from '../diagnostics/index.js';
import { type ReadInput } from './inputs.js';
import type { WorldOptions } from './world.js';
export interface InputOptions {
    readonly world: WorldOptions;
    /** Documents below kustomizations and charts are taken as they stand. */
    readonly raw: boolean;
}
/** What is to be said of the inputs themselves, whatever is judged by them. `main` is what the run was started with. */
export declare function inputDiagnostics(main: ReadInput, all: readonly ReadInput[], options: InputOptions): readonly Diagnostic[];
