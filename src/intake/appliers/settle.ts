import type { ApplierOptions, Change, ManifestDocument } from '../../parse/index.js';
import { isTest } from '../inputs.js';
import type { ReadInput } from '../read-input.js';
import { type ApplierSources, applierFinder, kustomizationFolders, locateAppliers } from './located.js';
import type { LocatedApplier } from './located-applier.js';
import { type Resolved, resolveObject } from './resolve-object.js';
import { withUncertainties } from './uncertainties.js';

/**
 * The same input with each object as Flux and Argo CD apply it: in the namespace that they give it, with their labels.
 * What else they do to an object makes it uncertain, with an error that tells so. Appliers of the input itself go
 * before those of all that the run found (`main`), so that the manifests of one cluster can be named with what applies
 * them.
 */
export function settleApplied(input: ReadInput, main: ApplierSources | undefined, options: ApplierOptions): ReadInput {
  const own = locateAppliers(input, main, options);
  const shared = main === undefined ? [] : locateAppliers(main, input, options);
  if (own.length === 0 && shared.length === 0) return input;
  const folders = kustomizationFolders(main === undefined ? [input] : [input, main]);
  const finders = [own, shared].map((each) => applierFinder(withPatched(each, folders), folders));
  const resolve = (document: ManifestDocument): Resolved => {
    const by = isTest(document) ? undefined : finders.map((find) => find(document)).find((each) => each.length > 0);
    return by === undefined ? { documents: [document], problems: [] } : resolveObject(document, by);
  };
  const { documents, unreadable = [] } = input.manifests;
  const resolved = documents.map(resolve);
  const lost = unreadable.map(resolve);
  const settle = withUncertainties([...resolved, ...lost]);
  return {
    ...input,
    manifests: { ...input.manifests, documents: resolved.flatMap(settle), unreadable: lost.flatMap(settle) },
    elsewhere: own.flatMap(({ folder, id, document }) => (folder === undefined ? [{ id, span: document.span }] : [])),
  };
}

const anywhere: Change['reaches'] = () => 'anything';

/** Appliers that another one patches apply nobody knows what, unless they only get patches that are known. */
function withPatched(appliers: readonly LocatedApplier[], folders: ReadonlySet<string>): readonly LocatedApplier[] {
  const patching = appliers.filter(({ changes }) => changes.some(({ mayAdd }) => !mayAdd));
  if (patching.length === 0) return appliers;
  const find = applierFinder(patching, folders);
  return appliers.map((each) => {
    const { document, changes } = each;
    const from = find(document).filter((other) => other !== each);
    const others = from.flatMap((other) =>
      other.changes
        .filter((change) => !change.mayAdd && change.reaches(document) !== 'nothing')
        .map((change): Change => ({ ...change, by: other.id, reaches: change.through?.(document) ?? anywhere })),
    );
    return others.length === 0 ? each : { ...each, changes: [...changes, ...others] };
  });
}
