import { type Diagnostic, wholeFile } from '../diagnostics/index.js';
import { appliedIn, isTest, type ReadInput } from './inputs.js';
import { reportMixedNamespaces } from './known-objects.js';
import { unsupportedSettings } from './problems.js';
import { reportUnrendered } from './unrendered.js';
import type { WorldOptions } from './world.js';

export interface InputOptions {
  readonly world: WorldOptions;
  /** Documents below kustomizations and charts are taken as they stand. */
  readonly raw: boolean;
}

/** What is to be said of the inputs themselves, whatever is judged by them. `main` is what the run was started with. */
export function inputDiagnostics(
  main: ReadInput,
  all: readonly ReadInput[],
  options: InputOptions,
): readonly Diagnostic[] {
  return [
    ...all.flatMap(({ diagnostics, manifests }) => [...diagnostics, ...manifests.diagnostics]),
    ...all.flatMap((input) => reportMixedNamespaces(appliedIn(input, options), options.world.defaultNamespace)),
    ...unrenderedIn(all, options),
    ...settingsIn(main),
  ];
}

function unrenderedIn(inputs: readonly ReadInput[], { raw, world }: InputOptions): readonly Diagnostic[] {
  if (raw) return [];
  const documents = inputs.flatMap(({ manifests }) => manifests.documents.filter((each) => !isTest(each)));
  const files = inputs.flatMap((input) => [...input.files, ...input.markers]);
  const unique = [...new Map(documents.map((each) => [`${each.file.path} ${each.span.start}`, each])).values()];
  return reportUnrendered(unique, files, ({ group, kind }) => world.dialectOf(group, kind) !== undefined);
}

/** A settings file counts where the run was started; until it is read, it can't be passed over. */
function settingsIn({ files }: ReadInput): readonly Diagnostic[] {
  return files
    .filter(({ path }) => path === 'reachspec.yaml' || path === 'reachspec.yml')
    .map((file) => unsupportedSettings({ path: file.path }, wholeFile(file)));
}
