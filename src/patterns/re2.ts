import module from 'node:module';
import type { RE2JS } from 're2js';

/** An expression of RE2, as it is asked of whole texts. */
export interface Re2Expression {
  /** Whether all of a text is what the expression means. */
  readonly matches: (text: string) => boolean;
}

/** Reads an expression of RE2 (https://github.com/google/re2/wiki/Syntax); `undefined` where it is none. */
export function readRe2(source: string): Re2Expression | undefined {
  if (isPlain(source)) return { matches: (text) => text === source };
  if (source.length > longest) return undefined;
  try {
    const compiled = loadEngine().compile(source);
    return { matches: (text) => compiled.matches(text) };
  } catch {
    return undefined;
  }
}

/** Whether an expression of RE2 can be read; most are seen to be, without the engine. */
export function isRe2(source: string): boolean {
  return isEasy(source) || readRe2(source) !== undefined;
}

const longest = 4096;

function isPlain(source: string): boolean {
  return /^[\w/ -]*$/.test(source);
}

/** Letters, dots, and dots that repeat. */
function isEasy(source: string): boolean {
  return isPlain(source.replace(/\.[*+]?/g, ''));
}

let engine: typeof RE2JS | undefined;

/** The engine is large, and few runs need it: it is loaded when it is asked for. */
function loadEngine(): typeof RE2JS {
  engine ??= load();
  return engine;
}

function load(): typeof RE2JS {
  const loaded: typeof import('re2js') = module.createRequire(import.meta.url)(engineModule);
  return loaded.RE2JS;
}

/** The file that the bundle has it in, which `scripts/bundle.mjs` puts here; from sources the package itself. */
declare const RE2_ENGINE: string | undefined;
const engineModule = typeof RE2_ENGINE === 'string' ? RE2_ENGINE : 're2js';
