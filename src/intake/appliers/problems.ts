import { define } from '../../diagnostics/index.js';

export const changesObjects = define<{
  readonly field: string;
  readonly id: string;
  readonly objects: readonly string[];
  readonly remedy: string;
}>({
  code: 'applied/changed',
  severity: 'error',
  summary: 'Flux or Argo CD changes policies or workloads before they are applied, and the change is not evaluated',
  words: ({ field, id, objects, remedy }) =>
    `\`${field}\` of ${id} changes ${listed(objects)}, which isn't evaluated: what depends on it is unknown; ${remedy}`,
});

export const appliedTwice = define<{
  readonly ids: readonly string[];
  readonly outcomes: readonly string[];
  readonly objects: readonly string[];
}>({
  code: 'applied/differently',
  severity: 'error',
  summary: 'two objects of Flux or Argo CD apply the same manifests in different ways',
  words: ({ ids, outcomes, objects }) =>
    `${ids.join(' and ')} apply ${listed(objects)} in different ways (${outcomes.join('; ')}): what depends on it is unknown; name the manifests of one cluster, with what applies them (\`spec.manifests\`, an environment of the settings, or the command line)`,
});

export const unsureSource = define<{
  readonly id: string;
  readonly path: string;
  readonly source: string;
  readonly objects: readonly string[];
}>({
  code: 'applied/unsure-source',
  severity: 'error',
  summary: 'whether Flux or Argo CD apply this repository or another one is unknown',
  words: ({ id, path, source, objects }) =>
    `\`${path}\` of ${id} is a folder here, and of any other repository too: nobody knows whether \`${source}\` is this one, and so whether ${listed(objects)} ${objects.length === 1 ? 'is' : 'are'} changed by it; where it's another one, list this file in .reachspecignore`,
});

const most = 3;

function listed(objects: readonly string[]): string {
  const shown = objects.slice(0, most);
  const more = objects.length > most ? [`${objects.length - most} more`] : [];
  const all = [...shown, ...more];
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`;
}
