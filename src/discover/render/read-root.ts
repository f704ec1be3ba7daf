import { type SourceFile, wholeFile } from '../../diagnostics/index.js';
import { isRefused } from '../programs/environment.js';
import { readSourceFile } from '../read-file.js';
import { rendererRefused } from './reports.js';
import { failed, type Outcome, type RenderOptions } from './result.js';

/** The file that says how a folder is rendered: as it is shown, where it is, and the program that would render it. */
interface AskedRoot {
  readonly path: string;
  readonly absolute: string;
  readonly program: 'helm' | 'kustomize';
}

type ReadRoot =
  | { readonly kind: 'read'; readonly kustomizationOrChart: SourceFile }
  | { readonly kind: 'failed'; readonly outcome: Outcome };

/** Reads a kustomization or `Chart.yaml`; fails where it can't be read, or programs may not run. */
export function readRoot({ path, absolute, program }: AskedRoot, { env }: RenderOptions): ReadRoot {
  const { file, diagnostics } = readSourceFile(absolute, path);
  if (file === undefined) return { kind: 'failed', outcome: failed(undefined, ...diagnostics) };
  if (isRefused(env)) return { kind: 'failed', outcome: failed(file, rendererRefused({ program }, wholeFile(file))) };
  return { kind: 'read', kustomizationOrChart: file };
}
