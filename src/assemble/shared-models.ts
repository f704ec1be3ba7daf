import { isPolicyKind } from '../dialects/index.js';
import {
  type BuildOptions,
  type BuiltCluster,
  buildCluster,
  type Copy,
  type ModelKinds,
  modelKindsWith,
} from '../model/index.js';
import type { ManifestDocument } from '../parse/index.js';

/**
 * Builds models of clusters; one that was built is given again where nothing differs but policies, of which the model holds nothing,
 * and objects that were read are read no second time: of mistakes in them these models don't tell.
 */
export function sharingModels(): typeof buildCluster {
  const kept: Kept[] = [];
  const earlier: BuildOptions['earlier'] = new WeakMap();
  const modelled = new WeakMap<ManifestDocument, boolean>();
  const isModelled = (document: ManifestDocument, groupsOf: ModelKinds['groupsOf']) => {
    const { group, kind } = document;
    const known = modelled.get(document) ?? (!isPolicyKind(group, kind) || groupsOf(kind).includes(group));
    modelled.set(document, known);
    return known;
  };
  return (copies, options) => {
    const { groupsOf } = modelKindsWith(options.podTemplatePaths ?? []);
    const own = copies.filter(({ document }) => isModelled(document, groupsOf));
    const known = kept.find((each) => isSame(each.own, own));
    if (known !== undefined) return known.built;
    const built = buildCluster(copies, { ...options, earlier });
    kept.push({ own, built });
    if (kept.length > mostKept) kept.shift();
    return built;
  };
}

interface Kept {
  readonly own: readonly Copy[];
  readonly built: BuiltCluster;
}

const mostKept = 4;

/** The same objects, each there for certain. */
function isSame(a: readonly Copy[], b: readonly Copy[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ document, presence, copies }, index) => {
      const other = b[index];
      return document === other?.document && presence === true && other.presence === true && copies === other.copies;
    })
  );
}
