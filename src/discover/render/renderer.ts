import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { sideBySide } from '../programs/program.js';
import { renderHelm } from './helm.js';
import type { HelmRequest } from './helm-inputs.js';
import { renderKustomize } from './kustomize.js';
import type { RenderOptions, RenderResult } from './result.js';

/** A kustomization, by its folder, relative to the working directory or absolute. */
export interface KustomizeRequest {
  readonly directory: string;
  /** Whether kustomize may run helm for `helmCharts`; what holds for the run where it is left out. */
  readonly enableHelm?: boolean;
}

/** Renders the roots of one run: side by side, as many as there are cores, and each distinct root once. */
export interface Renderer {
  readonly kustomize: (request: KustomizeRequest, asked?: RenderOptions['asked']) => Promise<RenderResult>;
  readonly helm: (request: HelmRequest, asked?: RenderOptions['asked']) => Promise<RenderResult>;
}

/** A renderer for one run, during which no file changes: the same folder with the same options is the same root. */
export function createRenderer(options: RenderOptions): Renderer {
  const limit = sideBySide(availableParallelism());
  const known = new Map<string, Promise<RenderResult>>();
  const once = (key: readonly unknown[], task: () => Promise<RenderResult>) => {
    const name = JSON.stringify(key);
    const result = known.get(name) ?? limit(task);
    known.set(name, result);
    return result;
  };
  const at = (asked: RenderOptions['asked']) => (asked === undefined ? options : { ...options, asked });
  return {
    kustomize: ({ directory, enableHelm = options.enableHelm ?? false }, asked) =>
      once(['kustomize', resolve(options.workingDirectory, directory), enableHelm], () =>
        renderKustomize(directory, { ...at(asked), enableHelm }),
      ),
    helm: (request, asked) => once(['helm', request], () => renderHelm(request, at(asked))),
  };
}
