import { resolve } from 'node:path';
import { realPathOf } from '../real-path.js';
import type { RenderInputs } from './cache/index.js';

/** A chart by its folder's real path, and the folder that asks for it. */
interface Chart {
  readonly folder: string;
  readonly base: string;
}

/**
 * Everything that rendering a chart may read: its folder with the charts in it, and the files of values. Undefined where what
 * comes out may change with the time of day.
 */
export function inputsOfHelm({ chart: _, base: __, ...request }: HelmRequest, { folder, base }: Chart): RenderInputs {
  const files = (request.values ?? []).flatMap((each) => (typeof each === 'string' ? [resolve(base, each)] : []));
  const real = files.map((path) => realPathOf(path) ?? path);
  return {
    programs: ['helm'],
    named: ['helm', folder, request, real],
    content: { paths: [folder, ...real], without: '.git', unless: mayDependOnTime },
  };
}

/**
 * Whether templates in a text may ask the clock: by name, where functions for dates fall back to it when a value is no date, or by a
 * template that is put together while rendering.
 */
function mayDependOnTime(text: string): boolean {
  return text.includes('{{') && (clock.test(text) || /["`]\{\{-?\s*["%`]/.test(text));
}

const clock = /\b(?:now|ago|date|dateInZone|date_in_zone|htmlDate|htmlDateInZone)\b/;

/** A chart with everything that `helm template` is given for it. */
export interface HelmRequest {
  /** The chart's folder, relative to `base` or absolute. */
  readonly chart: string;
  readonly release?: string;
  readonly namespace?: string;
  /** Values files, relative to `base`, and values themselves; a later one wins. */
  readonly values?: readonly (string | { readonly inline: unknown })[];
  /** Values by path (`image.tag`), which win over those of files. A string stays one: `"80"` is no number. */
  readonly set?: Readonly<Record<string, string | number | boolean | null>>;
  readonly kubeVersion?: string;
  /** The folder that asks, relative to the working directory; the working directory where it is left out. */
  readonly base?: string;
}
