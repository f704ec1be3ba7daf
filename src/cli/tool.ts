import type { Tool } from '../report/index.js';
import { version } from './command-line/version.js';

/** This program, as reports of these names describe it: only those for code scanning tell of every diagnostic. */
export async function loadTool(reports: readonly string[]): Promise<Tool> {
  return reports.includes('sarif') ? (await import('./whole-tool.js')).tool : { version, diagnostics: [] };
}
