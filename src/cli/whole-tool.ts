import { definitions } from '../diagnostics/index.js';
import type { Tool } from '../report/index.js';
// Each stage declares its diagnostics where it is loaded.
import '../run.js';
import { version } from './command-line/version.js';

/** This program with every diagnostic that it knows. */
export const tool: Tool = { version, diagnostics: definitions() };
