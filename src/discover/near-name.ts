import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { didYouMean } from '../diagnostics/index.js';

/** The words that name what lies beside a path that isn't there and is called nearly so; empty where nothing does. */
export function nearName(path: string): string {
  try {
    return didYouMean(basename(path), readdirSync(dirname(path)));
  } catch {
    return '';
  }
}
