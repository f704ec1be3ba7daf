import { isPolicyKind } from '../dialects/index.js';
import { type BuiltCluster, buildCluster, type Copy, modelKindsWith } from '../model/index.js';

/** Builds models of clusters; one that was built is given again where nothing differs but policies, of which the model holds nothing. */
export function sharingModels(): typeof buildCluster {
  const kept: Kept[] = [];
  return (copies, options) => {
    const { groupsOf } = modelKindsWith(options.podTemplatePaths ?? []);
    const own = copies.filter(
      ({ document: { group, kind } }) => !isPolicyKind(group, kind) || groupsOf(kind).includes(group),
    );
    const known = kept.find((each) => isSame(each.own, own));
    if (known !== undefined) return known.built;
    const built = buildCluster(copies, options);
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
