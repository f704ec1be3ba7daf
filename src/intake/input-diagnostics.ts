import type { Diagnostic } from '../diagnostics/index.js';
import { isUnevaluatedChart } from '../parse/index.js';
import type { Settings } from '../settings/index.js';
import { coverageOf } from './coverage.js';
import { appliedIn, isTest } from './inputs.js';
import { reportMixedNamespaces } from './known-objects.js';
import type { ReadInput } from './read-input.js';
import { reportUnrendered } from './unrendered.js';
import { type GivenVariables, reportUnused } from './variables.js';

export interface InputOptions {
  readonly clusterState: { readonly defaultNamespace: string };
  readonly isPolicy: (group: string, kind: string) => boolean;
  /** Documents below kustomizations and charts are taken as written. */
  readonly raw: boolean;
  readonly settings: Settings;
  /** The root of the repository, by the path that it is shown by. */
  readonly top: string;
  readonly variables: GivenVariables;
}

/** What is to be said of the settings and of the inputs themselves, whatever is judged by them. */
export function inputDiagnostics(all: readonly ReadInput[], options: InputOptions): readonly Diagnostic[] {
  const { coversFile } = coverageOf(all);
  const isSettled = (each: Diagnostic) => isUnevaluatedChart(each) && coversFile(each.span?.file.path ?? '');
  return [
    ...options.settings.diagnostics,
    ...options.variables.diagnostics,
    ...reportUnused(all, options.variables),
    ...all.flatMap(({ diagnostics, manifests }) => [
      ...diagnostics,
      ...manifests.diagnostics.filter((each) => !isSettled(each)),
    ]),
    ...all.flatMap((input) => reportMixedNamespaces(appliedIn(input, options), options.clusterState.defaultNamespace)),
    ...unrenderedIn(all, options),
  ];
}

function unrenderedIn(inputs: readonly ReadInput[], { raw, isPolicy, top }: InputOptions): readonly Diagnostic[] {
  if (raw) return [];
  const { coversDocument } = coverageOf(inputs);
  const sources = inputs.flatMap(({ manifests }) =>
    manifests.documents.filter((each) => each.source.kind !== 'applied' && !isTest(each) && !coversDocument(each)),
  );
  const unique = [...new Map(sources.map((each) => [`${each.file.path} ${each.span.start}`, each])).values()];
  const files = new Map(
    inputs.flatMap((input) => [...input.files, ...input.kustomizationsAndCharts]).map((file) => [file.path, file]),
  );
  const failed = inputs.flatMap((input) =>
    input.failed.flatMap(({ kustomizationOrChart }) => kustomizationOrChart ?? []),
  );
  return reportUnrendered(unique, {
    ...{ files: [...files.values()], failed, top },
    isPolicy: ({ group, kind }) => isPolicy(group, kind),
  });
}
