import { loadAnswerer } from '../answer/load.js';
import type { SettingsFile } from '../discover/index.js';
import type { DiskRequest } from './disk.js';
import { isFlowRoot, type Parts } from './parts.js';

/** Loads what a run takes. Of a run in memory, which can't wait, all parts are loaded: `allParts`. */
export async function loadParts(request: DiskRequest, { file }: SettingsFile): Promise<Parts> {
  if (namesCodes(request, file?.text)) return (await import('./all-parts.js')).allParts(request);
  const { command, paths } = request;
  const isCovered = command === 'test' && request.coverage === true;
  const readsSettings = file !== undefined || paths.some(isFlowRoot);
  return {
    answerers: await loadAnswerer(command, { isCovered }),
    settings: readsSettings ? await import('../settings/read.js') : undefined,
    readBaseline: undefined,
  };
}

/** Whether codes of diagnostics may be named: each is known where its module is loaded. A key may be written with escapes. */
function namesCodes({ command }: DiskRequest, settings: string | undefined): boolean {
  return command === 'lint' || (settings !== undefined && /severities|\\/.test(settings));
}
