import type { Diagnostic } from '../diagnostics/index.js';
import type { Settings } from '../settings/index.js';
import { appliedIn, isTest, type ReadInput } from './inputs.js';
import { reportMixedNamespaces } from './known-objects.js';
import { reportUnrendered } from './unrendered.js';
import type { WorldOptions } from './world.js';

export interface InputOptions {
  readonly world: WorldOptions;
  /** Documents below kustomizations and charts are taken as they stand. */
  readonly raw: boolean;
  readonly settings: Settings;
}

/** What is to be said of the settings and of the inputs themselves, whatever is judged by them. */
export function inputDiagnostics(all: readonly ReadInput[], options: InputOptions): readonly Diagnostic[] {
  return [
    ...options.settings.diagnostics,
    ...all.flatMap(({ diagnostics, manifests }) => [...diagnostics, ...manifests.diagnostics]),
    ...all.flatMap((input) => reportMixedNamespaces(appliedIn(input, options), options.world.defaultNamespace)),
    ...unrenderedIn(all, options),
  ];
}

function unrenderedIn(inputs: readonly ReadInput[], { raw, world }: InputOptions): readonly Diagnostic[] {
  if (raw) return [];
  const documents = inputs.flatMap(({ manifests }) => manifests.documents.filter((each) => !isTest(each)));
  const files = inputs.flatMap((input) => [...input.files, ...input.markers]);
  const unique = [...new Map(documents.map((each) => [`${each.file.path} ${each.span.start}`, each])).values()];
  return reportUnrendered(unique, files, ({ group, kind }) => world.dialectOf(group, kind) !== undefined);
}
