import { setFlagsFromString } from 'node:v8';

/** After so many bytes of its code have run, V8 looks whether a function is worth compiling. */
export const optimisation = { flag: '--interrupt-budget', bytes: 1_000_000 } as const;

/**
 * Has V8 compile a function anew, with what was seen of its arguments, only after it ran for about ten times as long as by default. A run meets
 * most of the shapes that objects have in its first seconds: what is compiled before is thrown away again and again, at the cost of a
 * quarter to a third of the whole run (`test/bench/README.md`). Called before anything is loaded, since a function counts from when it is made.
 */
export function optimiseLater(): void {
  setFlagsFromString(`${optimisation.flag}=${optimisation.bytes}`);
}
