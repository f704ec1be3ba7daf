import { definitions } from '../diagnostics/index.js';
import type { Tool } from '../report/index.js';
import { version } from './command-line/version.js';

/** This program, as reports of these names describe it: those for code scanning tell of every diagnostic. */
export async function loadTool(reports: readonly string[]): Promise<Tool> {
  // Each stage declares its diagnostics where it is loaded.
  if (reports.includes('sarif')) await import('../run.js');
  return { version, diagnostics: definitions() };
}
